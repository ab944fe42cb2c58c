// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `EventTypeList` and its inline schemas.

use paypal_runtime::model::Extra;
use super::EventType;

/// A list of event types: all types, or the types of one webhook.
///
/// The `EventTypeList` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventTypeList {
    /// The events that the webhook is subscribed to, or all events that exist, depending on the call.
    pub event_types: Option<Vec<EventType>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EventTypeList {
    /// Creates an empty `EventTypeList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EventTypeList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EventTypeList = "EventTypeList" {
    0 event_types: optional [EventType] = "event_types",
} }
