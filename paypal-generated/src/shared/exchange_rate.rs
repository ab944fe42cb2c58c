// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `exchange_rate`.

use paypal_runtime::model::Extra;

/// The rate applied between two currencies: how many units of the target one unit of the source buys.
///
/// The `exchange_rate` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// The currency of the amount before the conversion.
    ///
    /// 3 characters.
    pub source_currency: Option<String>,
    /// The currency of the amount after the conversion.
    ///
    /// 3 characters.
    pub target_currency: Option<String>,
    /// The rate as decimal text: the units of the target currency for one unit of the source currency.
    pub value: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ExchangeRate {
    /// Creates an empty `ExchangeRate`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ExchangeRate {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ExchangeRate = "exchange_rate" {
    0 source_currency: optional String = "source_currency",
    1 target_currency: optional String = "target_currency",
    2 value: optional String = "value",
} }
