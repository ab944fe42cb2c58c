// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! The operations and components of PayPal's Exchange Rates API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, registry::{BodyEntry, ComponentEntry, OperationEntry},
};
use super::types;

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "exchange_rates",
        id: "quote-exchange-rates",
        method: Method::Post,
        path: "/v2/pricing/quote-exchange-rates",
        rust_path: "paypal_generated::exchange_rates::ExchangeRates::quote_exchange_rates",
        parameters: &[],
        request: Some(BodyEntry { component: Some("quote_exchange_rates_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("exchange_rate_quotes"))],
        request_id: RequestIdUse::ReadOnly,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/pricing/quote-exchange-rates/read"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("exchange_rates", "currency_code", true, true),
    ComponentEntry::of::<DateTime>("exchange_rates", "date_time", false, true),
    ComponentEntry::of::<types::ExchangeRateQuote>("exchange_rates", "exchange_rate_quote", false, true),
    ComponentEntry::of::<types::ExchangeRateQuotes>("exchange_rates", "exchange_rate_quotes", false, true),
    ComponentEntry::of::<types::Money>("exchange_rates", "money", false, true),
    ComponentEntry::of::<types::ExchangeRateQuoteRequest>("exchange_rates", "quote_exchange_rates_request", true, false),
    ComponentEntry::of::<types::ExchangeRateQuoteItem>("exchange_rates", "quote_item", true, false),
    ComponentEntry::of::<Vec<types::ExchangeRateQuoteItem>>("exchange_rates", "quote_item_list", true, false),
];
