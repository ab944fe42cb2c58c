// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! The operations and components of PayPal's Exchange Rates API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, registry::{BodyEntry, ComponentEntry, Limits, OperationEntry},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "exchange_rates",
        id: "quote-exchange-rates",
        method: Method::Post,
        path: "/v2/pricing/quote-exchange-rates",
        rust_path: "paypal_generated::exchange_rates::ExchangeRates::quote_exchange_rates",
        operation: &operations::QUOTE_EXCHANGE_RATES,
        description: "Quotes exchange rates between pairs of currencies, and converts an amount if one is given. A buyer's price in a local currency comes from the quote; to pay at the quoted rate, pass its `fx_id` as `payee_receivable_fx_rate_id` of the payment instruction in `orders().create`. Request a new quote after `rate_refresh_time`.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("quote_exchange_rates_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("exchange_rate_quotes"))],
        request_id: RequestIdUse::ReadOnly,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/pricing/quote-exchange-rates/read"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("exchange_rates", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<DateTime>("exchange_rates", "date_time", false, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<types::ExchangeRateQuote>("exchange_rates", "exchange_rate_quote", false, true).with_limits(EXCHANGE_RATE_QUOTE_LIMITS),
    ComponentEntry::of::<types::ExchangeRateQuotes>("exchange_rates", "exchange_rate_quotes", false, true),
    ComponentEntry::of::<types::Money>("exchange_rates", "money", false, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::ExchangeRateQuoteRequest>("exchange_rates", "quote_exchange_rates_request", true, false).with_limits(QUOTE_EXCHANGE_RATES_REQUEST_LIMITS),
    ComponentEntry::of::<types::ExchangeRateQuoteItem>("exchange_rates", "quote_item", true, false).with_limits(QUOTE_ITEM_LIMITS),
    ComponentEntry::of::<Vec<types::ExchangeRateQuoteItem>>("exchange_rates", "quote_item_list", true, false).with_limits(QUOTE_ITEM_LIST_LIMITS),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const EXCHANGE_RATE_QUOTE_LIMITS: &[(&str, Limits)] = &[
    ("expiry_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("rate_refresh_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const QUOTE_EXCHANGE_RATES_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("organization", Limits::NONE.min_length(2).max_length(100)),
    ("quote_items", Limits::NONE.min_items(1).max_items(250)),
];

const QUOTE_ITEM_LIMITS: &[(&str, Limits)] = &[
    ("base_currency", Limits::NONE.min_length(3).max_length(3)),
    ("quote_currency", Limits::NONE.min_length(3).max_length(3)),
    ("base_amount", Limits::NONE.pattern("^([0-9]+[.][0-9]+)$")),
    ("markup_percent", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
    ("fx_id", Limits::NONE.pattern("^[ -~]+$")),
];

const QUOTE_ITEM_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(250)),
];
