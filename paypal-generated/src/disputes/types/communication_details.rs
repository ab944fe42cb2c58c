// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `communication_details` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};

/// An address and a note to contact the seller about the dispute.
///
/// The `communication_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommunicationDetails {
    /// The seller's e-mail address, to which the buyer can send evidence.
    ///
    /// 3 to 254 characters.
    pub email: Option<String>,
    /// The seller's note, which the buyer and PayPal can read.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub note: Option<String>,
    /// The time when the seller gave these details.
    pub time_posted: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CommunicationDetails {
    /// Creates an empty `CommunicationDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CommunicationDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CommunicationDetails = "communication_details" {
    0 email: optional String = "email",
    1 note: optional String = "note",
    2 time_posted: optional DateTime = "time_posted" read_only,
} }
