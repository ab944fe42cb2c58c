// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `shipping-cost` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Currency, Tax};

/// The shipping costs, with their tax.
///
/// The `shipping-cost` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingCost {
    /// The shipping costs without tax.
    pub amount: Option<Currency>,
    /// The tax on the shipping costs.
    pub tax: Option<Tax>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ShippingCost {
    /// Creates an empty `ShippingCost`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ShippingCost {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ShippingCost = "shipping-cost" {
    0 amount: optional Currency = "amount",
    1 tax: optional Tax = "tax",
} }
