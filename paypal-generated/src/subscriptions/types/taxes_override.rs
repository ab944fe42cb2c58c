// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `taxes_override` and what is written inside it.

use paypal_runtime::model::Extra;

/// The plan's tax, replaced for one subscription.
///
/// The `taxes_override` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxesOverride {
    /// Optional. Format: `ppaas_common_percentage_v2`. Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub percentage: Option<String>,
    /// Optional.
    pub inclusive: Option<bool>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl TaxesOverride {
    /// One with nothing in it.
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
