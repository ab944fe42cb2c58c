// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `shipping_cost` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, Tax};

/// The price of delivery, and the tax on it.
///
/// The `shipping_cost` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingCost {
    /// The shipping costs without tax, from 0 to 1000000, with at most two decimals.
    pub amount: Option<Money>,
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

paypal_runtime::model! { ShippingCost = "shipping_cost" {
    0 amount: optional Money = "amount",
    1 tax: optional Tax = "tax",
} }
