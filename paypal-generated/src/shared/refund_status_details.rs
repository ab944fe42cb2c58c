// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! `refund_status_details`.

use paypal_runtime::model::Extra;
use super::RefundStatusDetailsReason;

/// The reason why a refund is pending.
///
/// The `refund_status_details` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundStatusDetails {
    /// The reason for the delay; at present always an eCheck that has not cleared yet.
    ///
    /// Optional.
    pub reason: Option<RefundStatusDetailsReason>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl RefundStatusDetails {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RefundStatusDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RefundStatusDetails = "refund_status_details" {
    0 reason: optional RefundStatusDetailsReason = "reason",
} }
