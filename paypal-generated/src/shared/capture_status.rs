// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! `capture_status`.

use paypal_runtime::model::Extra;
use super::{CaptureStatusDetails, CaptureStatusStatus};

/// The `capture_status` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CaptureStatus {
    /// Set by PayPal.
    pub status: Option<CaptureStatusStatus>,
    /// Set by PayPal.
    pub status_details: Option<CaptureStatusDetails>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CaptureStatus {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::blank()
    }
}

impl Default for CaptureStatus {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CaptureStatus = "capture_status" {
    0 status: optional CaptureStatusStatus = "status" read_only,
    1 status_details: optional CaptureStatusDetails = "status_details" read_only,
} }
