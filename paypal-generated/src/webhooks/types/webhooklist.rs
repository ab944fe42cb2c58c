// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! `WebhookList` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Webhook;

/// The subscriptions of an app or account, all on one page.
///
/// The `WebhookList` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookList {
    /// Optional.
    pub webhooks: Option<Vec<Webhook>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl WebhookList {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebhookList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebhookList = "WebhookList" {
    0 webhooks: optional [Webhook] = "webhooks",
} }
