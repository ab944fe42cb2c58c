// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `webhooks_lookup` and its inline schemas.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// The registration of an app, identified by its client id.
///
/// The `webhooks_lookup` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksLookup {
    /// The id of the lookup; `webhooks().delete_lookup` takes it.
    pub id: Option<String>,
    /// The client id of the app.
    ///
    /// At most 128 characters.
    pub client_id: Option<String>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebhooksLookup {
    /// Creates an empty `WebhooksLookup`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebhooksLookup {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebhooksLookup = "webhooks_lookup" {
    0 id: optional String = "id" read_only,
    1 client_id: optional String = "client_id" read_only,
    2 links: optional [LinkDescription] = "links" read_only,
} }
