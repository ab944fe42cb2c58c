// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `WebhookList` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Webhook;

/// The subscriptions of an app or account, all on one page.
///
/// The `WebhookList` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookList {
    /// The listeners of the app, each with its URL and its event types.
    pub webhooks: Option<Vec<Webhook>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebhookList {
    /// Creates an empty `WebhookList`.
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
