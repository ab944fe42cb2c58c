// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `message` and what is written inside it.

use paypal_runtime::model::Extra;

/// The `message` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// Optional. At most 255 characters.
    pub message: Option<String>,
    /// Optional.
    pub language_code: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Message {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Message {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Message = "message" {
    0 message: optional String = "message",
    1 language_code: optional String = "language_code",
} }
