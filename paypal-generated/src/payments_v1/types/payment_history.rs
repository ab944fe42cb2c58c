// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! `payment_history` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Payment;

/// A page of payments, as `list` returns it.
///
/// The `payment_history` object of PayPal's Payments v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentHistory {
    /// Optional.
    pub payments: Option<Vec<Payment>>,
    /// Optional. At most 20.
    pub count: Option<i64>,
    /// The id where the next page starts; pass it as `start_id`.
    ///
    /// Set by PayPal.
    pub next_id: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaymentHistory {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentHistory {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentHistory = "payment_history" {
    0 payments: optional [Payment] = "payments",
    1 count: optional i64 = "count",
    2 next_id: optional String = "next_id" read_only,
} }
