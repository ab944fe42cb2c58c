// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! `WebhookLookupList` and what is written inside it.

use paypal_runtime::model::Extra;
use super::WebhooksLookup;

/// All registered lookups.
///
/// The `WebhookLookupList` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookLookupList {
    /// Optional.
    pub webhooks_lookups: Option<Vec<WebhooksLookup>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl WebhookLookupList {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebhookLookupList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebhookLookupList = "WebhookLookupList" {
    0 webhooks_lookups: optional [WebhooksLookup] = "webhooks_lookups",
} }
