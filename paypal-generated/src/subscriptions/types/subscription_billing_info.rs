// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_billing_info` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{CycleExecution, FailedPaymentDetails, LastPaymentDetails, Money};

/// The billing details of a subscription: the outstanding balance, the progress of each cycle, the last
/// payments and the next billing time.
///
/// The `subscription_billing_info` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingInfo {
    /// The amount that the subscriber owes from failed payments, which `subscriptions().capture` collects; a
    /// patch can change it before that.
    ///
    /// Always set by PayPal.
    pub outstanding_balance: Money,
    /// The progress of each billing cycle, trial and regular.
    ///
    /// At most 3 elements.
    pub cycle_executions: Option<Vec<CycleExecution>>,
    /// The last successful charge.
    pub last_payment: Option<LastPaymentDetails>,
    /// The time of the next charge.
    pub next_billing_time: Option<DateTime>,
    /// The due date of the last payment, if the subscription ends.
    pub final_payment_time: Option<DateTime>,
    /// The number of consecutive failed payments; at the plan's `payment_failure_threshold`, PayPal suspends
    /// the subscription.
    ///
    /// Always set by PayPal. 0 to 999.
    pub failed_payments_count: Option<i64>,
    /// The latest charge that failed, with its reason.
    pub last_failed_payment: Option<FailedPaymentDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionBillingInfo {
    /// Creates a `SubscriptionBillingInfo` from its required fields.
    pub fn new(outstanding_balance: Money) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.outstanding_balance = outstanding_balance;
        new
    }
}

paypal_runtime::model! { SubscriptionBillingInfo = "subscription_billing_info" {
    0 outstanding_balance: required Money = "outstanding_balance",
    1 cycle_executions: optional [CycleExecution] = "cycle_executions" read_only,
    2 last_payment: optional LastPaymentDetails = "last_payment" read_only,
    3 next_billing_time: optional DateTime = "next_billing_time" read_only,
    4 final_payment_time: optional DateTime = "final_payment_time" read_only,
    5 failed_payments_count: expected i64 = "failed_payments_count" read_only,
    6 last_failed_payment: optional FailedPaymentDetails = "last_failed_payment" read_only,
} }
