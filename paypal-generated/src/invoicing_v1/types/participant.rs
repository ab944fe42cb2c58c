// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! `participant` and what is written inside it.

use paypal_runtime::model::Extra;

/// The `participant` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Participant {
    /// Required. At most 260 characters. Format: `email`.
    pub email: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Participant {
    /// One with what is required.
    pub fn new(email: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.email = email.into();
        new
    }
}

paypal_runtime::model! { Participant = "participant" {
    0 email: required String = "email",
} }
