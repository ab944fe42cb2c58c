// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `webhook` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{EventType, LinkDescription};

/// One of your HTTPS URLs and the event types that PayPal posts to it; `create` assigns the id for signature
/// checks.
///
/// The `webhook` object of PayPal's Webhooks API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Webhook {
    /// The id of the webhook, which the verification of an event needs.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The URL that PayPal posts to; it must serve HTTPS on port 443 and return 2xx.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub url: String,
    /// The event types of the webhook, up to 500; one entry named `*` means all types.
    ///
    /// At most 500 elements.
    pub event_types: Vec<EventType>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Webhook {
    /// Creates a `Webhook` from its required fields.
    pub fn new(url: impl Into<String>, event_types: Vec<EventType>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.url = url.into();
        new.event_types = event_types;
        new
    }
}

paypal_runtime::model! { Webhook = "webhook" {
    0 id: optional String = "id" read_only,
    1 url: required String = "url",
    2 event_types: required [EventType] = "event_types",
    3 links: optional [LinkDescription] = "links" read_only,
} }
