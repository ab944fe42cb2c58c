// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `payment_history` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Payment;

/// A page of payments, as `list` returns it.
///
/// The `payment_history` object of PayPal's Payments v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentHistory {
    /// The payments of this page.
    pub payments: Option<Vec<Payment>>,
    /// The number of payments on this page.
    ///
    /// At most 20.
    pub count: Option<i64>,
    /// The id where the next page starts; pass it as `start_id`.
    pub next_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentHistory {
    /// Creates an empty `PaymentHistory`.
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
