// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `shipping_cost` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{Money, Tax};

/// The price of delivery, and the tax on it.
///
/// The `shipping_cost` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingCost {
    /// Optional.
    pub amount: Option<Money>,
    /// Optional.
    pub tax: Option<Tax>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl ShippingCost {
    /// One with nothing in it.
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
