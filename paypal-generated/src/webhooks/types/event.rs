// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `event` and its inline schemas.

use paypal_runtime::{DateTime, Value, model::Extra};
use super::{EventTransmission, LinkDescription};

/// An event and its resource: the body that a listener receives, and the result of `get_event` and
/// `list_events`.
///
/// The `event` object of PayPal's Webhooks API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// The event's own id; use it to discard duplicates, since deliveries may repeat.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The time when PayPal created the event; a repeated delivery keeps it.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The kind of `resource`, for instance `capture` or `checkout-order`.
    ///
    /// Set by PayPal.
    pub resource_type: Option<String>,
    /// The version of the form in which PayPal writes the event.
    ///
    /// **Deprecated.** Pattern: `^([0-9]+.[0-9]+)$`.
    pub event_version: Option<String>,
    /// The name of the event type, which determines how to decode `resource`.
    ///
    /// Set by PayPal.
    pub event_type: Option<String>,
    /// A sentence about the event, for people.
    ///
    /// Set by PayPal.
    pub summary: Option<String>,
    /// The version of the resource in the event.
    ///
    /// Pattern: `^([0-9]+.[0-9]+)$`.
    pub resource_version: Option<String>,
    /// The resource in its state at the time of the event; read it again for its current state.
    ///
    /// Set by PayPal.
    pub resource: Option<Value>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// The state of the delivery over all webhooks, such as `SUCCESS` or `PENDING`.
    ///
    /// Set by PayPal.
    pub status: Option<String>,
    /// The deliveries of the event, one for each webhook.
    ///
    /// Set by PayPal.
    pub transmissions: Option<Vec<EventTransmission>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Event {
    /// Creates an empty `Event`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Event {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Event = "event" {
    0 id: optional String = "id" read_only,
    1 create_time: optional DateTime = "create_time" read_only,
    2 resource_type: optional String = "resource_type" read_only,
    3 event_version: optional String = "event_version",
    4 event_type: optional String = "event_type" read_only,
    5 summary: optional String = "summary" read_only,
    6 resource_version: optional String = "resource_version",
    7 resource: optional Value = "resource" read_only,
    8 links: optional [LinkDescription] = "links" read_only,
    9 status: optional String = "status" read_only,
    10 transmissions: optional [EventTransmission] = "transmissions" read_only,
} }
