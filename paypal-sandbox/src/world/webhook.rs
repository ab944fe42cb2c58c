//! The webhooks of applications, and the deliveries of events to them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{event::Event, time::Time, work::Work};
use crate::store::Row;

/// The event type that stands for all event types.
pub(crate) const ALL: &str = "*";

/// The table of the ids of deliveries, by event.
const BY_EVENT: &str = "event-deliveries";

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

/// An event on its way to a webhook.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    pub(crate) event_id: String,
    /// The webhook, or [`SIMULATED`].
    pub(crate) webhook_id: String,
    pub(crate) url: String,
    pub(crate) status: DeliveryStatus,
    pub(crate) created: Time,
    /// The event itself, if it is a simulated one, which is not listed as an event.
    pub(crate) simulated: Option<Value>,
}

/// The id that stands for that of the webhook in the deliveries of simulated events.
pub(crate) const SIMULATED: &str = "WEBHOOK_ID";

/// The state of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DeliveryStatus {
    /// The delivery waits to be sent.
    Pending,
}

impl DeliveryStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
        }
    }
}

impl Row for Delivery {
    const TABLE: &'static str = "deliveries";
    fn key(&self) -> &str {
        &self.id
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

impl Work<'_> {
    /// Adds a delivery of a new event for each webhook that gets it.
    pub(super) fn deliver(&mut self, event: &Event) {
        let mut webhooks = self.rows.all::<Webhook>();
        webhooks.retain(|webhook| webhook.gets(self, event));
        for webhook in webhooks {
            self.deliver_to(&event.id, &webhook.id, &webhook.url, None);
        }
    }

    /// Adds a delivery of an event.
    pub(crate) fn deliver_to(
        &mut self,
        event_id: &str,
        webhook_id: &str,
        url: &str,
        simulated: Option<Value>,
    ) {
        let delivery = Delivery {
            id: self.ids.transaction(),
            event_id: event_id.to_owned(),
            webhook_id: webhook_id.to_owned(),
            url: url.to_owned(),
            status: DeliveryStatus::Pending,
            created: self.now,
            simulated,
        };
        let mut ids = self.delivery_ids(event_id);
        ids.push(delivery.id.clone());
        self.rows.set(BY_EVENT, event_id, &ids);
        self.rows.put(&delivery);
    }

    /// Whether an event was delivered, or is to be delivered, to a webhook.
    pub(crate) fn is_delivered(&self, event_id: &str, webhook_id: &str) -> bool {
        let deliveries = self.delivery_ids(event_id).into_iter();
        deliveries.filter_map(|id| self.rows.find::<Delivery>(&id)).any(|one| one.webhook_id == webhook_id)
    }

    /// Removes the deliveries of an event.
    pub(super) fn forget_deliveries(&mut self, event_id: &str) {
        for id in self.delivery_ids(event_id) {
            self.rows.remove::<Delivery>(&id);
        }
        self.rows.unset(BY_EVENT, event_id);
    }

    fn delivery_ids(&self, event_id: &str) -> Vec<String> {
        self.rows.get(BY_EVENT, event_id).unwrap_or_default()
    }
}
