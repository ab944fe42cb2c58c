// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `amount_range` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Money;

/// The minimum and the maximum amount of a search, in the same currency.
///
/// The `amount_range` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountRange {
    /// Required.
    pub lower_amount: Money,
    /// Required.
    pub upper_amount: Money,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AmountRange {
    /// One with what is required.
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
