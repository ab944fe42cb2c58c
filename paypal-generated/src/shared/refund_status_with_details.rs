// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `refund_status`.

use paypal_runtime::model::Extra;
use super::{RefundStatus, RefundStatusDetails};

/// The state of a refund, with the reason if it is pending.
///
/// The `refund_status` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundStatusWithDetails {
    /// The state of a refund: `COMPLETED`, `PENDING`, or `FAILED` and `CANCELLED`, which return nothing.
    pub status: Option<RefundStatus>,
    /// Why the refund is still pending.
    pub status_details: Option<RefundStatusDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundStatusWithDetails {
    /// Creates an empty `RefundStatusWithDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RefundStatusWithDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RefundStatusWithDetails = "refund_status" {
    0 status: optional RefundStatus = "status" read_only,
    1 status_details: optional RefundStatusDetails = "status_details" read_only,
} }
