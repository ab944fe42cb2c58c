// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `discount` and its inline schemas.

use paypal_runtime::{Decimal, model::Extra};
use super::Currency;

/// A discount, as a percentage or as an amount.
///
/// The `discount` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Discount {
    /// The discount as a percentage.
    pub percent: Option<Decimal>,
    /// The discount as an amount.
    pub amount: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Discount {
    /// Creates an empty `Discount`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Discount {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Discount = "discount" {
    0 percent: optional Decimal = "percent",
    1 amount: optional Currency = "amount",
} }
