// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `allowed_response_options` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AcceptClaimResponseOptions, AcknowledgeReturnItemResponseOptions, MakeOfferResponseOptions};

/// The choices for each response that the dispute permits now.
///
/// The `allowed_response_options` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AllowedResponseOptions {
    /// The choices of `disputes().acknowledge_return_item`.
    pub acknowledge_return_item: Option<AcknowledgeReturnItemResponseOptions>,
    /// The choices of `disputes().accept_claim`.
    pub accept_claim: Option<AcceptClaimResponseOptions>,
    /// The choices of `disputes().make_offer`.
    pub make_offer: Option<MakeOfferResponseOptions>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AllowedResponseOptions {
    /// Creates an empty `AllowedResponseOptions`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AllowedResponseOptions {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AllowedResponseOptions = "allowed_response_options" {
    0 acknowledge_return_item: optional AcknowledgeReturnItemResponseOptions = "acknowledge_return_item",
    1 accept_claim: optional AcceptClaimResponseOptions = "accept_claim",
    2 make_offer: optional MakeOfferResponseOptions = "make_offer",
} }
