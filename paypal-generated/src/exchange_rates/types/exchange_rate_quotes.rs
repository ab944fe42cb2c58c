// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! Defines the types of `exchange_rate_quotes` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ExchangeRateQuote;

/// The quotes for the requested pairs of currencies.
///
/// The `exchange_rate_quotes` object of PayPal's Exchange Rates API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRateQuotes {
    /// One quote for each pair of currencies.
    ///
    /// Always set by PayPal.
    pub exchange_rate_quotes: Vec<ExchangeRateQuote>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ExchangeRateQuotes {
    /// Creates an `ExchangeRateQuotes` from its required fields.
    pub fn new(exchange_rate_quotes: Vec<ExchangeRateQuote>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.exchange_rate_quotes = exchange_rate_quotes;
        new
    }
}

paypal_runtime::model! { ExchangeRateQuotes = "exchange_rate_quotes" {
    0 exchange_rate_quotes: required [ExchangeRateQuote] = "exchange_rate_quotes",
} }
