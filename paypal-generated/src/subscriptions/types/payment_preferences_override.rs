// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `payment_preferences_override` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, SetupFeeFailureAction};

/// The plan's rules for setup fee and failed payments, replaced for one subscription.
///
/// The `payment_preferences_override` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPreferencesOverride {
    /// Whether the next charge includes unpaid amounts.
    pub auto_bill_outstanding: Option<bool>,
    /// The single fee at the start of the service, instead of the plan's fee.
    pub setup_fee: Option<Money>,
    /// The action if the setup fee of this subscription cannot be collected.
    pub setup_fee_failure_action: Option<SetupFeeFailureAction>,
    /// The number of consecutive failed payments after which PayPal suspends this subscription.
    ///
    /// 0 to 999.
    pub payment_failure_threshold: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentPreferencesOverride {
    /// Creates an empty `PaymentPreferencesOverride`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentPreferencesOverride {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentPreferencesOverride = "payment_preferences_override" {
    0 auto_bill_outstanding: optional bool = "auto_bill_outstanding",
    1 setup_fee: optional Money = "setup_fee",
    2 setup_fee_failure_action: optional SetupFeeFailureAction = "setup_fee_failure_action",
    3 payment_failure_threshold: optional i64 = "payment_failure_threshold",
} }
