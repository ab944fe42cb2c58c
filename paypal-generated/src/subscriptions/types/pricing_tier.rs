// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `pricing_tier` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Money;

/// One range of quantities in a tiered or volume price, with the unit price in this range; free ranges are
/// refused.
///
/// The `pricing_tier` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PricingTier {
    /// The smallest quantity of this range.
    ///
    /// Required. 1 to 32 characters. Pattern: `^([0-9]+|([0-9]+)?[.][0-9]+)$`.
    pub starting_quantity: String,
    /// The largest quantity of this range, absent in the last range; ranges must not overlap or leave gaps.
    ///
    /// Optional. 1 to 32 characters. Pattern: `^([0-9]+|([0-9]+)?[.][0-9]+)$`.
    pub ending_quantity: Option<String>,
    /// The price of one unit in this range.
    ///
    /// Required.
    pub amount: Money,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PricingTier {
    /// One with what is required.
    pub fn new(starting_quantity: impl Into<String>, amount: Money) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.starting_quantity = starting_quantity.into();
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { PricingTier = "pricing_tier" {
    0 starting_quantity: required String = "starting_quantity",
    1 ending_quantity: optional String = "ending_quantity",
    2 amount: required Money = "amount",
} }
