// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `acknowledge_return_item_response_options` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AcknowledgementType;

/// The statements about a returned item that the seller can choose from.
///
/// The `acknowledge_return_item_response_options` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcknowledgeReturnItemResponseOptions {
    /// The acknowledgements that are allowed now.
    ///
    /// 1 to 10 elements.
    pub acknowledgement_types: Option<Vec<AcknowledgementType>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AcknowledgeReturnItemResponseOptions {
    /// Creates an empty `AcknowledgeReturnItemResponseOptions`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AcknowledgeReturnItemResponseOptions {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AcknowledgeReturnItemResponseOptions = "acknowledge_return_item_response_options" {
    0 acknowledgement_types: optional [AcknowledgementType] = "acknowledgement_types",
} }
