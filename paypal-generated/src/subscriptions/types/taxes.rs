// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `taxes` and its inline schemas.

use paypal_runtime::model::Extra;

/// The tax of a plan, as a percentage, and whether prices include it.
///
/// The `taxes` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Taxes {
    /// The tax rate in percent, as a decimal string: `19` is nineteen percent.
    ///
    /// Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub percentage: String,
    /// Whether the prices include the tax; otherwise the tax is added to the prices.
    ///
    /// Default: `true`.
    pub inclusive: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Taxes {
    /// Creates a `Taxes` from its required fields.
    pub fn new(percentage: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.percentage = percentage.into();
        new
    }
}

paypal_runtime::model! { Taxes = "taxes" {
    0 percentage: required String = "percentage",
    1 inclusive: optional bool = "inclusive",
} }
