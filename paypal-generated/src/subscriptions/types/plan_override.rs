// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `plan_override` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{BillingCycleOverride, PaymentPreferencesOverride, TaxesOverride};

/// Terms that differ from the plan's for one subscriber, at creation or on `subscriptions().revise`; the plan
/// itself does not change.
///
/// The `plan_override` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanOverride {
    /// The billing cycles that differ from the plan; each must fit a billing cycle of the plan.
    ///
    /// 1 to 12 elements.
    pub billing_cycles: Option<Vec<BillingCycleOverride>>,
    /// The payment preferences that differ from the plan.
    pub payment_preferences: Option<PaymentPreferencesOverride>,
    /// The tax that replaces the tax of the plan.
    pub taxes: Option<TaxesOverride>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PlanOverride {
    /// Creates an empty `PlanOverride`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PlanOverride {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PlanOverride = "plan_override" {
    0 billing_cycles: optional [BillingCycleOverride] = "billing_cycles",
    1 payment_preferences: optional PaymentPreferencesOverride = "payment_preferences",
    2 taxes: optional TaxesOverride = "taxes",
} }
