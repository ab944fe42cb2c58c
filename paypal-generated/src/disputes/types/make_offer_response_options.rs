// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `make_offer_response_options` and what is written inside it.

use paypal_runtime::model::Extra;
use super::OfferType;

/// The settlements that the seller may offer.
///
/// The `make_offer_response_options` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MakeOfferResponseOptions {
    /// Optional. 1 to 10 elements.
    pub offer_types: Option<Vec<OfferType>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl MakeOfferResponseOptions {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MakeOfferResponseOptions {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MakeOfferResponseOptions = "make_offer_response_options" {
    0 offer_types: optional [OfferType] = "offer_types",
} }
