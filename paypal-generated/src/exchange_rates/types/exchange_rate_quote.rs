// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! Defines the types of `exchange_rate_quote` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::Money;

/// The rate of one pair of currencies, the converted amounts and the times until which the rate holds.
///
/// The `exchange_rate_quote` object of PayPal's Exchange Rates API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRateQuote {
    /// The amount in the currency of your price.
    pub base_amount: Option<Money>,
    /// The amount in the buyer's currency.
    pub quote_amount: Option<Money>,
    /// The rate as decimal text, with your margin.
    pub exchange_rate: Option<String>,
    /// The id of the quote, for use in an order.
    pub fx_id: Option<String>,
    /// The time when the rate can no longer be used in a payment.
    pub expiry_time: Option<DateTime>,
    /// The time when PayPal renews the rate; show buyers a new quote from then on.
    pub rate_refresh_time: Option<DateTime>,
    /// The time when the rate was last updated.
    pub update_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ExchangeRateQuote {
    /// Creates an empty `ExchangeRateQuote`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ExchangeRateQuote {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ExchangeRateQuote = "exchange_rate_quote" {
    0 base_amount: optional Money = "base_amount",
    1 quote_amount: optional Money = "quote_amount",
    2 exchange_rate: optional String = "exchange_rate",
    3 fx_id: optional String = "fx_id",
    4 expiry_time: optional DateTime = "expiry_time",
    5 rate_refresh_time: optional DateTime = "rate_refresh_time",
    6 update_time: optional DateTime = "update_time",
} }
