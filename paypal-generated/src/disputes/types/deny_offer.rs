// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `deny_offer` and what is written inside it.

use paypal_runtime::model::Extra;

/// The buyer's reason for denying an offer.
///
/// The `deny_offer` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct DenyOffer {
    /// Required. 1 to 2000 characters.
    pub note: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl DenyOffer {
    /// One with what is required.
    pub fn new(note: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.note = note.into();
        new
    }
}

paypal_runtime::model! { DenyOffer = "deny_offer" {
    0 note: required String = "note",
} }
