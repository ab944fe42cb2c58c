// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! Defines the types of `quote_exchange_rates_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ExchangeRateQuoteItem;

/// The pairs of currencies to quote, 1 to 250 of them.
///
/// The `quote_exchange_rates_request` object of PayPal's Exchange Rates API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRateQuoteRequest {
    /// The path of the managed account in the partner's hierarchy; only partners with managed accounts set
    /// it.
    ///
    /// 2 to 100 characters.
    pub organization: Option<String>,
    /// The pairs of currencies to quote.
    ///
    /// 1 to 250 elements.
    pub quote_items: Vec<ExchangeRateQuoteItem>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ExchangeRateQuoteRequest {
    /// Creates an `ExchangeRateQuoteRequest` from its required fields.
    pub fn new(quote_items: Vec<ExchangeRateQuoteItem>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.quote_items = quote_items;
        new
    }
}

paypal_runtime::model! { ExchangeRateQuoteRequest = "quote_exchange_rates_request" {
    0 organization: optional String = "organization",
    1 quote_items: required [ExchangeRateQuoteItem] = "quote_items",
} }
