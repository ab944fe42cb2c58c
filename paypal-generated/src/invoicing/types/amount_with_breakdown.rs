// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `amount_with_breakdown` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{AggregatedDiscount, CustomAmount, Money, ShippingCost};

/// The parts of a total: items, discounts, tax, shipping and a custom amount.
///
/// The `amount_with_breakdown` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountWithBreakdown {
    /// Optional.
    pub item_total: Option<Money>,
    /// Optional.
    pub discount: Option<AggregatedDiscount>,
    /// Optional.
    pub tax_total: Option<Money>,
    /// Optional.
    pub shipping: Option<ShippingCost>,
    /// Optional.
    pub custom: Option<CustomAmount>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AmountWithBreakdown {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AmountWithBreakdown {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AmountWithBreakdown = "amount_with_breakdown" {
    0 item_total: optional Money = "item_total",
    1 discount: optional AggregatedDiscount = "discount",
    2 tax_total: optional Money = "tax_total",
    3 shipping: optional ShippingCost = "shipping",
    4 custom: optional CustomAmount = "custom",
} }
