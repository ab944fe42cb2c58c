// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `money`.

use paypal_runtime::model::Extra;

/// An exact amount in one currency, with the value as decimal text: two decimal places in most currencies,
/// none in JPY, HUF and TWD.
///
/// The `money` object of 12 of PayPal's APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Money {
    /// The currency, as three letters (ISO 4217).
    ///
    /// 3 characters.
    pub currency_code: String,
    /// The amount as decimal text, for example `12.50`; the currency decides on the number of decimal places.
    ///
    /// At most 32 characters. Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub value: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Money {
    /// Creates a `Money` from its required fields.
    pub fn new(currency_code: impl Into<String>, value: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.currency_code = currency_code.into();
        new.value = value.into();
        new
    }
}

paypal_runtime::model! { Money = "money" {
    0 currency_code: required String = "currency_code",
    1 value: required String = "value",
} }

paypal_runtime::money! { Money currency_code value }
