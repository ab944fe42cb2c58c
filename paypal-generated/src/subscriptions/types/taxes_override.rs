// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `taxes_override` and its inline schemas.

use paypal_runtime::model::Extra;

/// The plan's tax, replaced for one subscription.
///
/// The `taxes_override` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxesOverride {
    /// The rate of the tax, as decimal text.
    ///
    /// Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub percentage: Option<String>,
    /// Whether the price includes the tax.
    pub inclusive: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TaxesOverride {
    /// Creates an empty `TaxesOverride`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TaxesOverride {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TaxesOverride = "taxes_override" {
    0 percentage: optional String = "percentage",
    1 inclusive: optional bool = "inclusive",
} }
