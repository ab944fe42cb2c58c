// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `currency`.

use paypal_runtime::model::Extra;

/// An amount in the form of older APIs: currency code and exact decimal string.
///
/// The `currency` object of 5 of PayPal's APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Currency {
    /// The currency, as three letters (ISO 4217).
    pub currency: String,
    /// The amount as decimal text; the currency decides on the number of decimal places.
    pub value: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Currency {
    /// Creates a `Currency` from its required fields.
    pub fn new(currency: impl Into<String>, value: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.currency = currency.into();
        new.value = value.into();
        new
    }
}

paypal_runtime::model! { Currency = "currency" {
    0 currency: required String = "currency",
    1 value: required String = "value",
} }

paypal_runtime::money! { Currency currency value }
