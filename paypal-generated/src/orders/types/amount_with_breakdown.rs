// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `amount_with_breakdown` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AmountBreakdown;

/// The total of a purchase unit, with the parts that add up to it.
///
/// The `amount_with_breakdown` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountWithBreakdown {
    /// The currency, as three letters (ISO 4217).
    ///
    /// 3 characters.
    pub currency_code: String,
    /// The amount as decimal text, for example `12.50`; the currency decides on the number of decimal places.
    ///
    /// At most 32 characters. Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub value: String,
    /// The parts of the total, required if items are listed; their sum must equal the total.
    pub breakdown: Option<AmountBreakdown>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AmountWithBreakdown {
    /// Creates an `AmountWithBreakdown` from its required fields.
    pub fn new(currency_code: impl Into<String>, value: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.currency_code = currency_code.into();
        new.value = value.into();
        new
    }
}

paypal_runtime::model! { AmountWithBreakdown = "amount_with_breakdown" {
    0 currency_code: required String = "currency_code",
    1 value: required String = "value",
    2 breakdown: optional AmountBreakdown = "breakdown",
} }

paypal_runtime::money! { AmountWithBreakdown currency_code value }
