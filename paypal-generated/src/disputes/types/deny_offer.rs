// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `deny_offer` and its inline schemas.

use paypal_runtime::model::Extra;

/// The buyer's reason for denying an offer.
///
/// The `deny_offer` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct DenyOffer {
    /// A note about the step, which the other party and PayPal can read.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub note: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DenyOffer {
    /// Creates a `DenyOffer` from its required fields.
    pub fn new(note: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.note = note.into();
        new
    }
}

paypal_runtime::model! { DenyOffer = "deny_offer" {
    0 note: required String = "note",
} }
