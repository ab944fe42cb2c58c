// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! Defines the types of `quote_item` and its inline schemas.

use paypal_runtime::model::Extra;

/// One pair of currencies, and optionally an amount to convert.
///
/// The `quote_item` object of PayPal's Exchange Rates API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRateQuoteItem {
    /// The currency of your price, in which you receive the money.
    ///
    /// 3 characters.
    pub base_currency: String,
    /// The currency in which the buyer pays.
    ///
    /// 3 characters.
    pub quote_currency: String,
    /// Your price in the base currency, with decimals; without it, PayPal quotes only the rate.
    ///
    /// Pattern: `^([0-9]+[.][0-9]+)$`.
    pub base_amount: Option<String>,
    /// Your own margin on the rate, in percent from 0 to 100.
    ///
    /// Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub markup_percent: Option<String>,
    /// The id of an earlier quote whose rate is used.
    ///
    /// Pattern: `^[ -~]+$`.
    pub fx_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ExchangeRateQuoteItem {
    /// Creates an `ExchangeRateQuoteItem` from its required fields.
    pub fn new(base_currency: impl Into<String>, quote_currency: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.base_currency = base_currency.into();
        new.quote_currency = quote_currency.into();
        new
    }
}

paypal_runtime::model! { ExchangeRateQuoteItem = "quote_item" {
    0 base_currency: required String = "base_currency",
    1 quote_currency: required String = "quote_currency",
    2 base_amount: optional String = "base_amount",
    3 markup_percent: optional String = "markup_percent",
    4 fx_id: optional String = "fx_id",
} }
