// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `event` and its inline schemas.

use paypal_runtime::{DateTime, Value, model::Extra};
use super::LinkDescription;

/// What happened to which resource: the body a listener receives, also obtainable by `get_event` and
/// `list_events`.
///
/// The `event` object of PayPal's Webhooks API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// The event's own id; use it to drop duplicates, since deliveries may repeat.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// Set by PayPal. Format: `date-time`.
    pub create_time: Option<DateTime>,
    /// What `resource` holds, for instance `capture` or `checkout-order`.
    ///
    /// Set by PayPal.
    pub resource_type: Option<String>,
    /// **Deprecated.** Optional. Pattern: `^([0-9]+.[0-9]+)$`.
    pub event_version: Option<String>,
    /// The name of the kind of event; decide by it how to read `resource`.
    ///
    /// Set by PayPal.
    pub event_type: Option<String>,
    /// Set by PayPal.
    pub summary: Option<String>,
    /// Optional. Pattern: `^([0-9]+.[0-9]+)$`.
    pub resource_version: Option<String>,
    /// The object concerned as it was when the event arose; fetch it again if you need its present state.
    ///
    /// Set by PayPal.
    pub resource: Option<Value>,
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
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
} }
