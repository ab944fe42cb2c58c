// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `aggregated_discount` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Discount, Money};

/// All discounts of an invoice: one for the whole invoice, and the sum of the item discounts.
///
/// The `aggregated_discount` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AggregatedDiscount {
    /// The discount on the whole invoice, which PayPal subtracts from the total of the items.
    pub invoice_discount: Option<Discount>,
    /// The sum of the discounts of the single items, calculated by PayPal.
    pub item_discount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AggregatedDiscount {
    /// Creates an empty `AggregatedDiscount`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AggregatedDiscount {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AggregatedDiscount = "aggregated_discount" {
    0 invoice_discount: optional Discount = "invoice_discount",
    1 item_discount: optional Money = "item_discount",
} }
