// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `accept_offer` and its inline schemas.

use paypal_runtime::model::Extra;

/// A note from the buyer who accepts an offer.
///
/// The `accept_offer` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptOffer {
    /// A note about the step, which the other party and PayPal can read.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub note: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AcceptOffer {
    /// Creates an empty `AcceptOffer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AcceptOffer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AcceptOffer = "accept_offer" {
    0 note: optional String = "note",
} }
