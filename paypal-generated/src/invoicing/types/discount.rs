// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `discount` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// A reduction, either as a percentage or as a fixed amount.
///
/// The `discount` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Discount {
    /// The discount as a percentage, from 0 to 100, with at most five decimals.
    ///
    /// Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub percent: Option<String>,
    /// The discount as an amount, from 0 to 1000000, with at most two decimals.
    pub amount: Option<Money>,
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
    0 percent: optional String = "percent",
    1 amount: optional Money = "amount",
} }
