// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `billing_cycle_override` and its inline schemas.

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
    pub pricing_scheme: Option<PricingScheme>,
    /// The `sequence` of the plan's billing cycle that is overridden.
    ///
    /// Required, but a response may lack it. 1 to 99.
    pub sequence: Option<i64>,
    /// The number of times the cycle is billed for this subscriber; at least the number of completed cycles.
    ///
    /// 0 to 999.
    pub total_cycles: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingCycleOverride {
    /// Creates a `BillingCycleOverride` from its required fields.
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
