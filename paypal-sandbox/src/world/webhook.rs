//! The webhooks of applications, and the deliveries of events to them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{event::Event, time::Time, work::Work};
use crate::store::Row;

/// The event type that stands for all event types.
pub(crate) const ALL: &str = "*";

/// The table of the ids of deliveries, by event.
const BY_EVENT: &str = "event-deliveries";
/// The table of the ids of deliveries and of their events, by number.
const ORDER: &str = "delivery-order";
/// The largest number of deliveries that an environment and an event keep: the latest ones.
const MOST: u64 = 10_000;
const MOST_OF_EVENT: usize = 25;

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

/// How the events of a request are delivered, as a fault rule says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Dispatch {
    /// Whether each webhook gets each event twice.
    pub(crate) is_twice: bool,
    /// Whether the deliveries are held.
    pub(crate) is_held: bool,
}

/// The state of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DeliveryStatus {
    /// The delivery waits to be sent.
    Pending,
    /// The delivery is not sent until it is released.
    Held,
}

impl DeliveryStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Held => "HELD",
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

    /// Adds a delivery of an event, or two of them if a fault rule says so.
    pub(crate) fn deliver_to(
        &mut self,
        event_id: &str,
        webhook_id: &str,
        url: &str,
        simulated: Option<Value>,
    ) {
        if self.dispatch.is_twice {
            self.add_delivery(event_id, webhook_id, url, simulated.clone());
        }
        self.add_delivery(event_id, webhook_id, url, simulated);
    }

    fn add_delivery(&mut self, event_id: &str, webhook_id: &str, url: &str, simulated: Option<Value>) {
        let delivery = Delivery {
            id: self.ids.transaction(),
            event_id: event_id.to_owned(),
            webhook_id: webhook_id.to_owned(),
            url: url.to_owned(),
            status: if self.dispatch.is_held { DeliveryStatus::Held } else { DeliveryStatus::Pending },
            created: self.now,
            simulated,
        };
        let mut ids = self.delivery_ids(event_id);
        if ids.len() >= MOST_OF_EVENT {
            self.rows.remove::<Delivery>(&ids.remove(0));
        }
        ids.push(delivery.id.clone());
        self.rows.set(BY_EVENT, event_id, &ids);
        self.rows.put(&delivery);
        let number = self.rows.number(ORDER);
        self.rows.set(ORDER, &order_key(number), &(&delivery.id, event_id));
        if let Some(oldest) = number.checked_sub(MOST) {
            self.forget_delivery(&order_key(oldest));
        }
    }

    /// Removes the delivery that has a key in the order of all deliveries.
    fn forget_delivery(&mut self, key: &str) {
        let Some((id, event_id)) = self.rows.get::<(String, String)>(ORDER, key) else { return };
        self.rows.unset(ORDER, key);
        self.rows.remove::<Delivery>(&id);
        let mut ids = self.delivery_ids(&event_id);
        ids.retain(|one| *one != id);
        if ids.is_empty() {
            self.rows.unset(BY_EVENT, &event_id);
        } else {
            self.rows.set(BY_EVENT, &event_id, &ids);
        }
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

fn order_key(number: u64) -> String {
    format!("{number:012}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        store::{MemoryStore, Transaction},
        world::id::Ids,
    };

    #[test]
    fn an_environment_and_an_event_keep_only_their_latest_deliveries() {
        let store = MemoryStore::default();
        let mut work = Work {
            rows: Transaction::new(&store),
            ids: Ids::new(1),
            now: Time::of_millis(0),
            base_url: "http://localhost",
            environment: "",
            client_id: String::new(),
            dispatch: Dispatch::default(),
        };
        for number in 0..=MOST_OF_EVENT {
            work.deliver_to("RESENT", &format!("WEBHOOK-{number}"), "https://example.com", None);
        }
        assert_eq!(work.delivery_ids("RESENT").len(), MOST_OF_EVENT);
        assert!(!work.is_delivered("RESENT", "WEBHOOK-0"));
        assert!(work.is_delivered("RESENT", "WEBHOOK-1"));
        for number in 0..MOST {
            work.deliver_to(&format!("EVENT-{number}"), SIMULATED, "https://example.com", None);
        }
        assert_eq!(work.rows.all::<Delivery>().len() as u64, MOST);
        assert_eq!(work.rows.get::<Vec<String>>(BY_EVENT, "RESENT"), None);
    }
}
