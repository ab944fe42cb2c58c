// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `event_resend` and its inline schemas.

use paypal_runtime::model::Extra;

/// The subscriptions to which PayPal delivers an event again.
///
/// The `event_resend` object of PayPal's Webhooks API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventResend {
    /// The ids of the subscriptions, at most 500.
    ///
    /// At most 500 elements.
    pub webhook_ids: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EventResend {
    /// Creates an empty `EventResend`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EventResend {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EventResend = "event_resend" {
    0 webhook_ids: optional [String] = "webhook_ids",
} }
