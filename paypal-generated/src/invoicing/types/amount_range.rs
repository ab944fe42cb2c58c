// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `amount_range` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// The minimum and the maximum amount of a search, in the same currency.
///
/// The `amount_range` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountRange {
    /// The least amount that the search finds.
    pub lower_amount: Money,
    /// The largest amount that the search finds.
    pub upper_amount: Money,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AmountRange {
    /// Creates an `AmountRange` from its required fields.
    pub fn new(lower_amount: Money, upper_amount: Money) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.lower_amount = lower_amount;
        new.upper_amount = upper_amount;
        new
    }
}

paypal_runtime::model! { AmountRange = "amount_range" {
    0 lower_amount: required Money = "lower_amount",
    1 upper_amount: required Money = "upper_amount",
} }
