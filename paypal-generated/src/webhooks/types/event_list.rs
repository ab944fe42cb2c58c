// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `EventList` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Event, LinkDescription};

/// A page of events; its links lead to the previous and the next page.
///
/// The `EventList` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventList {
    /// The events of this page.
    pub events: Option<Vec<Event>>,
    /// The number of events on this page; it can be smaller than `page_size`.
    pub count: Option<i64>,
    /// Links to this page and its neighbours.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EventList {
    /// Creates an empty `EventList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EventList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EventList = "EventList" {
    0 events: optional [Event] = "events",
    1 count: optional i64 = "count",
    2 links: optional [LinkDescription] = "links" read_only,
} }
