// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `allowed_response_options` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{AcceptClaimResponseOptions, AcknowledgeReturnItemResponseOptions, MakeOfferResponseOptions};

/// The choices for each response that the dispute permits now.
///
/// The `allowed_response_options` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AllowedResponseOptions {
    /// Optional.
    pub acknowledge_return_item: Option<AcknowledgeReturnItemResponseOptions>,
    /// Optional.
    pub accept_claim: Option<AcceptClaimResponseOptions>,
    /// Optional.
    pub make_offer: Option<MakeOfferResponseOptions>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AllowedResponseOptions {
    /// One with nothing in it.
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
