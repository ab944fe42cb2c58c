// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `make_offer_response_options` and its inline schemas.

use paypal_runtime::model::Extra;
use super::OfferType;

/// The settlements that the seller may offer.
///
/// The `make_offer_response_options` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MakeOfferResponseOptions {
    /// The kinds of offer that are allowed now.
    ///
    /// 1 to 10 elements.
    pub offer_types: Option<Vec<OfferType>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MakeOfferResponseOptions {
    /// Creates an empty `MakeOfferResponseOptions`.
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
