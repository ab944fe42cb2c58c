// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `acknowledge_return_item` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AcknowledgementType;

/// The seller's statement about the item that the buyer returned.
///
/// The `acknowledge_return_item` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcknowledgeReturnItem {
    /// A note about the step, which the other party and PayPal can read.
    ///
    /// 1 to 2000 characters.
    pub note: Option<String>,
    /// Whether the returned item arrived, and in which state.
    ///
    /// Set by PayPal.
    pub acknowledgement_type: Option<AcknowledgementType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AcknowledgeReturnItem {
    /// Creates an empty `AcknowledgeReturnItem`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AcknowledgeReturnItem {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AcknowledgeReturnItem = "acknowledge_return_item" {
    0 note: optional String = "note",
    1 acknowledgement_type: optional AcknowledgementType = "acknowledgement_type" read_only,
} }
