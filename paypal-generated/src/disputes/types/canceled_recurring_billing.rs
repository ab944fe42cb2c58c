// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `canceled_recurring_billing` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CancellationDetails, Money};

/// A claim that a recurring payment was charged after it had been cancelled.
///
/// The `canceled_recurring_billing` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CanceledRecurringBilling {
    /// The amount that the buyer expects to get back.
    pub expected_refund: Option<Money>,
    /// The buyer's cancellation.
    pub cancellation_details: Option<CancellationDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CanceledRecurringBilling {
    /// Creates an empty `CanceledRecurringBilling`.
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
