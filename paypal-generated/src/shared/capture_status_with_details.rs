// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `capture_status`.

use paypal_runtime::model::Extra;
use super::{CaptureStatus, CaptureStatusDetails};

/// The state of a capture, with a reason if it is not completed.
///
/// The `capture_status` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CaptureStatusWithDetails {
    /// The state of collected money: `COMPLETED` is credited, `PENDING` undecided, `DECLINED` and `FAILED`
    /// collected nothing, the others are refunded in part or in full.
    pub status: Option<CaptureStatus>,
    /// Why the capture is pending, declined or reversed, for example `ECHECK` or `CHARGEBACK`.
    pub status_details: Option<CaptureStatusDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CaptureStatusWithDetails {
    /// Creates an empty `CaptureStatusWithDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CaptureStatusWithDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CaptureStatusWithDetails = "capture_status" {
    0 status: optional CaptureStatus = "status" read_only,
    1 status_details: optional CaptureStatusDetails = "status_details" read_only,
} }
