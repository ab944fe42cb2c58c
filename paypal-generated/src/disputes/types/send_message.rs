// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `send_message` and its inline schemas.

use paypal_runtime::model::Extra;

/// A message for the other party.
///
/// The `send_message` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendMessage {
    /// The message to the other party.
    ///
    /// 1 to 2000 characters.
    pub message: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SendMessage {
    /// Creates a `SendMessage` from its required fields.
    pub fn new(message: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.message = message.into();
        new
    }
}

paypal_runtime::model! { SendMessage = "send_message" {
    0 message: required String = "message",
} }
