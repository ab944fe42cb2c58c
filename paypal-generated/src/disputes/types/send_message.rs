// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `send_message` and what is written inside it.

use paypal_runtime::model::Extra;

/// A message for the other party.
///
/// The `send_message` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendMessage {
    /// Required. 1 to 2000 characters.
    pub message: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl SendMessage {
    /// One with what is required.
    pub fn new(message: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.message = message.into();
        new
    }
}

paypal_runtime::model! { SendMessage = "send_message" {
    0 message: required String = "message",
} }
