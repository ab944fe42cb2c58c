// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `accept_offer` and what is written inside it.

use paypal_runtime::model::Extra;

/// A note from the buyer who accepts an offer.
///
/// The `accept_offer` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptOffer {
    /// Optional. 1 to 2000 characters.
    pub note: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AcceptOffer {
    /// One with nothing in it.
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
