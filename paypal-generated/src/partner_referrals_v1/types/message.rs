// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `message` and its inline schemas.

use paypal_runtime::model::Extra;

/// A text in one language.
///
/// The `message` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// The text.
    ///
    /// At most 255 characters.
    pub message: Option<String>,
    /// The language of the text.
    pub language_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Message {
    /// Creates an empty `Message`.
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
