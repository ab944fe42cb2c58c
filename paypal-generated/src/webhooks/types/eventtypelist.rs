// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! `EventTypeList` and what is written inside it.

use paypal_runtime::model::Extra;
use super::EventType;

/// A list of event types: all types, or the types of one webhook.
///
/// The `EventTypeList` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventTypeList {
    /// Optional.
    pub event_types: Option<Vec<EventType>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl EventTypeList {
    /// One with nothing in it.
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
