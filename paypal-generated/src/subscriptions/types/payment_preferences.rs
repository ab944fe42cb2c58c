// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `payment_preferences` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::Money;

/// The action if the setup fee cannot be collected: `CANCEL` cancels the subscription, `CONTINUE` starts it
/// anyway.
///
/// The values of `payment_preferences.setup_fee_failure_action` of PayPal's Subscriptions API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupFeeFailureAction {
    /// `CONTINUE`: The subscription starts even if the subscriber could not pay the setup fee.
    Continue,
    /// `CANCEL`: The subscription ends at once if the subscriber could not pay the setup fee. Choose it if
    /// you need the fee.
    Cancel,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SetupFeeFailureAction {
    0 Continue = "CONTINUE",
    1 Cancel = "CANCEL",
} }

/// A plan's rules for its setup fee and for failed payments.
///
/// The `payment_preferences` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPreferences {
    /// Whether an unpaid amount is added to the next cycle's payment automatically; otherwise collect it with
    /// `subscriptions().capture`.
    ///
    /// Default: `true`.
    pub auto_bill_outstanding: Option<bool>,
    /// The fee that is charged once, when a subscription starts.
    pub setup_fee: Option<Money>,
    /// The action if the setup fee cannot be collected: `CANCEL` cancels the subscription, `CONTINUE` starts
    /// it anyway.
    ///
    /// Default: `"CANCEL"`.
    pub setup_fee_failure_action: Option<SetupFeeFailureAction>,
    /// The number of consecutive failed payments after which PayPal suspends the subscription.
    ///
    /// 0 to 999. Default: `0`.
    pub payment_failure_threshold: Option<i64>,
    /// When a cycle is paid; recorded plans have `PREPAID`, before the cycle.
    ///
    /// Set by PayPal.
    pub service_type: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentPreferences {
    /// Creates an empty `PaymentPreferences`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentPreferences {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentPreferences = "payment_preferences" {
    0 auto_bill_outstanding: optional bool = "auto_bill_outstanding",
    1 setup_fee: optional Money = "setup_fee",
    2 setup_fee_failure_action: optional SetupFeeFailureAction = "setup_fee_failure_action",
    3 payment_failure_threshold: optional i64 = "payment_failure_threshold",
    4 service_type: optional String = "service_type" read_only,
} }
