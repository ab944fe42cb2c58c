// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `pricing_tier` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// One range of quantities in a tiered or volume price, with the unit price in this range; free ranges are
/// refused.
///
/// The `pricing_tier` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PricingTier {
    /// The smallest quantity to which the price of this tier applies.
    ///
    /// 1 to 32 characters. Pattern: `^([0-9]+|([0-9]+)?[.][0-9]+)$`.
    pub starting_quantity: String,
    /// The largest quantity of this range, absent in the last range; ranges must not overlap or leave gaps.
    ///
    /// 1 to 32 characters. Pattern: `^([0-9]+|([0-9]+)?[.][0-9]+)$`.
    pub ending_quantity: Option<String>,
    /// The price of one unit in this range.
    pub amount: Money,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PricingTier {
    /// Creates a `PricingTier` from its required fields.
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
