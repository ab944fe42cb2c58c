// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! `event_resend` and what is written inside it.

use paypal_runtime::model::Extra;

/// The subscriptions to which PayPal delivers an event again.
///
/// The `event_resend` object of PayPal's Webhooks API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventResend {
    /// The ids of the subscriptions, at most 500.
    ///
    /// Optional. At most 500 elements.
    pub webhook_ids: Option<Vec<String>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl EventResend {
    /// One with nothing in it.
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
