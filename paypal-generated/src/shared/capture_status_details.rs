// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `capture_status_details`.

use paypal_runtime::model::Extra;
use super::CaptureStatusDetailsReason;

/// The reason why a capture is pending, declined or reversed.
///
/// The `capture_status_details` object of PayPal's Orders, Payments and Subscriptions APIs, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CaptureStatusDetails {
    /// The reason behind a capture's state, such as an uncleared eCheck, a review, or currency settings the
    /// seller has to decide on.
    pub reason: Option<CaptureStatusDetailsReason>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CaptureStatusDetails {
    /// Creates an empty `CaptureStatusDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CaptureStatusDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CaptureStatusDetails = "capture_status_details" {
    0 reason: optional CaptureStatusDetailsReason = "reason",
} }
