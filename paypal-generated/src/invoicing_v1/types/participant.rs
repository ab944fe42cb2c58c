// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `participant` and its inline schemas.

use paypal_runtime::model::Extra;

/// A person who gets a copy of the invoice.
///
/// The `participant` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Participant {
    /// The e-mail address.
    ///
    /// At most 260 characters. Format: `email`.
    pub email: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Participant {
    /// Creates a `Participant` from its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.email = email.into();
        new
    }
}

paypal_runtime::model! { Participant = "participant" {
    0 email: required String = "email",
} }
