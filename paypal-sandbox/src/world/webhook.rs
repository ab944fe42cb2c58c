//! The webhooks of applications.

use serde::{Deserialize, Serialize};

use super::{event::Event, work::Work};
use crate::store::Row;

/// The event type that stands for all event types.
pub(crate) const ALL: &str = "*";

/// A subscription of an application to event types.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Webhook {
    pub(crate) id: String,
    /// The application that made the webhook.
    pub(crate) client_id: String,
    /// The account of the application.
    pub(crate) merchant: String,
    pub(crate) url: String,
    /// The names of event types, or `*`.
    pub(crate) event_types: Vec<String>,
}

impl Row for Webhook {
    const TABLE: &'static str = "webhooks";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Webhook {
    /// Whether the webhook gets an event: it is of a subscribed type and concerns the application.
    pub(crate) fn gets(&self, work: &Work<'_>, event: &Event) -> bool {
        let is_subscribed = |name: &String| name == ALL || *name == event.event_type;
        self.event_types.iter().any(is_subscribed) && event.concerns(work, &self.client_id, &self.merchant)
    }
}

impl Event {
    /// Whether an application is told of the event. These are the events that it caused, also as a
    /// partner. Those that no application caused, because a payer did for example, are told to the
    /// applications of the merchant and of its partners.
    pub(crate) fn concerns(&self, work: &Work<'_>, client_id: &str, merchant: &str) -> bool {
        if !self.client_id.is_empty() {
            return self.client_id == client_id;
        }
        let is_partner = || {
            let partnership = work.partnership(merchant, &self.merchant);
            partnership.is_some_and(|one| one.revoked.is_none() && one.client_id == client_id)
        };
        self.merchant == merchant || is_partner()
    }
}
