// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `accept_claim_response_options` and what is written inside it.

use paypal_runtime::model::Extra;
use super::AcceptClaimType;

/// The ways in which the seller may accept the claim.
///
/// The `accept_claim_response_options` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptClaimResponseOptions {
    /// Optional. 1 to 10 elements.
    pub accept_claim_types: Option<Vec<AcceptClaimType>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AcceptClaimResponseOptions {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AcceptClaimResponseOptions {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AcceptClaimResponseOptions = "accept_claim_response_options" {
    0 accept_claim_types: optional [AcceptClaimType] = "accept_claim_types",
} }
