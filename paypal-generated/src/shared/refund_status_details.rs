// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `refund_status_details`.

use paypal_runtime::model::Extra;
use super::RefundStatusDetailsReason;

/// The reason why a refund is pending.
///
/// The `refund_status_details` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundStatusDetails {
    /// The reason for the delay; at present always an eCheck that has not cleared yet.
    pub reason: Option<RefundStatusDetailsReason>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundStatusDetails {
    /// Creates an empty `RefundStatusDetails`.
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
