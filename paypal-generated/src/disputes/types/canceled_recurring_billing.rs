// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `canceled_recurring_billing` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{CancellationDetails, Money};

/// A claim that a recurring payment was charged after it had been cancelled.
///
/// The `canceled_recurring_billing` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CanceledRecurringBilling {
    /// Optional.
    pub expected_refund: Option<Money>,
    /// Optional.
    pub cancellation_details: Option<CancellationDetails>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CanceledRecurringBilling {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CanceledRecurringBilling {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CanceledRecurringBilling = "canceled_recurring_billing" {
    0 expected_refund: optional Money = "expected_refund",
    1 cancellation_details: optional CancellationDetails = "cancellation_details",
} }
