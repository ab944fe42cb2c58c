// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `simulate_event` and its inline schemas.

use paypal_runtime::model::Extra;

/// The event to simulate, and its target: set `webhook_id` or `url`.
///
/// The `simulate_event` object of PayPal's Webhooks API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SimulateEvent {
    /// The id of the webhook that gets the event; without it, give `url`.
    ///
    /// At most 50 characters. Pattern: `^[a-zA-Z0-9]+$`.
    pub webhook_id: Option<String>,
    /// The address that gets the event; without it, give `webhook_id`.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub url: Option<String>,
    /// The name of the event type to send.
    pub event_type: String,
    /// The version of the resource in the sample event.
    pub resource_version: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SimulateEvent {
    /// Creates a `SimulateEvent` from its required fields.
    pub fn new(event_type: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.event_type = event_type.into();
        new
    }
}

paypal_runtime::model! { SimulateEvent = "simulate_event" {
    0 webhook_id: optional String = "webhook_id",
    1 url: optional String = "url",
    2 event_type: required String = "event_type",
    3 resource_version: optional String = "resource_version",
} }
