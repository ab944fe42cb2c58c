// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `accept_claim_response_options` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AcceptClaimType;

/// The ways in which the seller may accept the claim.
///
/// The `accept_claim_response_options` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptClaimResponseOptions {
    /// The ways of settling that are allowed now.
    ///
    /// 1 to 10 elements.
    pub accept_claim_types: Option<Vec<AcceptClaimType>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AcceptClaimResponseOptions {
    /// Creates an empty `AcceptClaimResponseOptions`.
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
