// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `participant_metadata` and its inline schemas.

use paypal_runtime::model::Extra;

/// The connection of the payer to your shop.
///
/// The `participant_metadata` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParticipantMetadata {
    /// The payer's IP address, version 4 or 6.
    ///
    /// 7 to 39 characters.
    pub ip_address: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ParticipantMetadata {
    /// Creates an empty `ParticipantMetadata`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ParticipantMetadata {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ParticipantMetadata = "participant_metadata" {
    0 ip_address: optional String = "ip_address",
} }
