// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `WebhookLookupList` and its inline schemas.

use paypal_runtime::model::Extra;
use super::WebhooksLookup;

/// All registered lookups.
///
/// The `WebhookLookupList` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookLookupList {
    /// Each entry names an app that also gets the account's events of payments made without any REST app.
    pub webhooks_lookups: Option<Vec<WebhooksLookup>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebhookLookupList {
    /// Creates an empty `WebhookLookupList`.
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
