// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `amount_with_breakdown` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AggregatedDiscount, CustomAmount, Money, ShippingCost};

/// The parts of a total: items, discounts, tax, shipping and a custom amount.
///
/// The `amount_with_breakdown` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountWithBreakdown {
    /// The sum of all items, computed by PayPal.
    pub item_total: Option<Money>,
    /// The discounts on items and on the whole invoice.
    pub discount: Option<AggregatedDiscount>,
    /// The sum of all taxes, computed by PayPal.
    pub tax_total: Option<Money>,
    /// The shipping costs of all items, with their tax.
    pub shipping: Option<ShippingCost>,
    /// A further amount with a label of your own.
    pub custom: Option<CustomAmount>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AmountWithBreakdown {
    /// Creates an empty `AmountWithBreakdown`.
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
