// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! `webhooks_lookup` and what is written inside it.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// The registration of an app, identified by its client id.
///
/// The `webhooks_lookup` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksLookup {
    /// Set by PayPal.
    pub id: Option<String>,
    /// Set by PayPal. At most 128 characters.
    pub client_id: Option<String>,
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl WebhooksLookup {
    /// One with nothing in it.
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
