// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `processing_state` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ProcessingStatus;

/// The state of an item, and the reason for it.
///
/// The `processing_state` object of PayPal's Referenced Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessingState {
    /// The state of the item.
    pub status: Option<ProcessingStatus>,
    /// The reason why the item is not finished or has failed.
    pub reason: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProcessingState {
    /// Creates an empty `ProcessingState`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProcessingState {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProcessingState = "processing_state" {
    0 status: optional ProcessingStatus = "status",
    1 reason: optional String = "reason",
} }
