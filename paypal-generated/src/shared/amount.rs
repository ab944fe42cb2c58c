// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `amount`.

use paypal_runtime::model::Extra;
use super::AmountDetails;

/// A total in one currency, optionally divided in `details`; all values are decimal strings.
///
/// The `amount` object of PayPal's Orders v1 and Payments v1 APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// The currency, as three letters (ISO 4217).
    pub currency: String,
    /// The total as decimal text; the sum of the details if there are any.
    pub total: String,
    /// The parts of a total: their sum, less discounts, must equal it.
    pub details: Option<AmountDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Amount {
    /// Creates an `Amount` from its required fields.
    pub fn new(currency: impl Into<String>, total: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.currency = currency.into();
        new.total = total.into();
        new
    }
}

paypal_runtime::model! { Amount = "amount" {
    0 currency: required String = "currency",
    1 total: required String = "total",
    2 details: optional AmountDetails = "details",
} }

paypal_runtime::money! { Amount currency total }
