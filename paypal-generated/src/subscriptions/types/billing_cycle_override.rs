// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `billing_cycle_override` and what is written inside it.

use paypal_runtime::model::Extra;
use super::PricingScheme;

/// Replaces price or length of one of the plan's billing cycles, for one subscription only.
///
/// The `billing_cycle_override` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCycleOverride {
    /// The price in place of the plan's; it must be of the same type as the plan's price
    /// (`INVALID_PRICING_SCHEME`).
    ///
    /// Optional.
    pub pricing_scheme: Option<PricingScheme>,
    /// The `sequence` of the plan's billing cycle that is overridden.
    ///
    /// Required. 1 to 99.
    pub sequence: Option<i64>,
    /// The number of times the cycle is billed for this subscriber; at least the number of completed cycles.
    ///
    /// Optional. 0 to 999.
    pub total_cycles: Option<i64>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl BillingCycleOverride {
    /// One with what is required.
    pub fn new(sequence: i64) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.sequence = Some(sequence);
        new
    }
}

paypal_runtime::model! { BillingCycleOverride = "billing_cycle_override" {
    0 pricing_scheme: optional PricingScheme = "pricing_scheme",
    1 sequence: expected i64 = "sequence",
    2 total_cycles: optional i64 = "total_cycles",
} }
