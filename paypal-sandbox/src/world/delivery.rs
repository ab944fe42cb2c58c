//! The deliveries of events to webhooks, and the queue of their tries.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{event::Event, time::Time, webhook::Webhook, work::Work};
use crate::{store::Row, webhook::schedule::Schedule};

/// The table of the ids of deliveries, by event.
const BY_EVENT: &str = "event-deliveries";
/// The table of the ids of deliveries and of their events, by number.
const ORDER: &str = "delivery-order";
/// The table of the bodies, by event. The body of an event is made once, and stays the same to the
/// byte, whenever and wherever it is delivered.
const BODIES: &str = "event-bodies";
/// The table of the tries to come. The keys sort by endpoint, then by time, and then by number; the
/// values are the ids of deliveries.
pub(super) const QUEUE: &str = "delivery-queue";
/// The table that tells whether deliveries are held.
const HOLD: &str = "delivery-hold";
const HELD: &str = "is-held";
/// The counter of the changes of deliveries.
const CHANGES: &str = "delivery-changes";

/// The largest number of deliveries that an environment and an event keep: the latest ones.
const MOST: u64 = 10_000;
const MOST_OF_EVENT: usize = 200;
/// How often a held delivery can be repeated.
pub(crate) const MOST_DUPLICATES: usize = 10;
/// How many tries a delivery remembers: the latest ones.
const MOST_ATTEMPTS: usize = 100;

/// The id that stands for that of the webhook in the deliveries of simulated events.
pub(crate) const SIMULATED: &str = "WEBHOOK_ID";

/// An event on its way to a webhook.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    pub(crate) event_id: String,
    #[serde(default)]
    pub(crate) event_type: String,
    /// The webhook, or [`SIMULATED`].
    pub(crate) webhook_id: String,
    pub(crate) url: String,
    pub(crate) status: DeliveryStatus,
    pub(crate) created: Time,
    /// Why the delivery is not sent.
    pub(crate) reason: Option<String>,
    /// All tries, the oldest first.
    pub(crate) attempts: Vec<Attempt>,
    /// How often the delivery was sent again.
    pub(crate) round: u32,
    /// The tries since then, and the time of the first of them.
    tries: usize,
    first: Option<Time>,
    /// The key of the next try in the queue.
    queued: Option<String>,
}

impl Delivery {
    /// The time of the next try.
    pub(crate) fn next_try(&self) -> Option<Time> {
        try_time(self.queued.as_deref()?.split_once('/')?.1)
    }

    /// Whether the event is a simulated one.
    pub(crate) fn is_simulated(&self) -> bool {
        self.webhook_id == SIMULATED
    }
}

/// How the events of a request are delivered, as a fault rule says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Dispatch {
    /// Whether each webhook gets each event twice.
    pub(crate) is_twice: bool,
    /// Whether the deliveries are held.
    pub(crate) is_held: bool,
}

/// The state of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// It waits for its next try.
    Pending,
    /// The endpoint acknowledged it with a 2xx status.
    Delivered,
    /// No try was acknowledged, and there are no more.
    Failed,
    /// It waits until held deliveries are flushed.
    Held,
    /// It is not sent: its URL leads to another computer, or its webhook was deleted.
    NotSent,
}

impl DeliveryStatus {
    pub(crate) const ALL: [Self; 5] =
        [Self::Pending, Self::Delivered, Self::Failed, Self::Held, Self::NotSent];

    /// Returns the name, such as `NOT_SENT`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Delivered => "DELIVERED",
            Self::Failed => "FAILED",
            Self::Held => "HELD",
            Self::NotSent => "NOT_SENT",
        }
    }
}

/// A try to deliver an event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Attempt {
    /// The time in the environment.
    pub(crate) time: Time,
    pub(crate) real_time: Time,
    pub(crate) transmission_id: String,
    pub(crate) outcome: Outcome,
    /// How long the answer took.
    pub(crate) milliseconds: u64,
}

/// The outcome of a try.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Outcome {
    /// The endpoint answered with a status.
    Status(u16),
    /// There was no answer, for this reason.
    Error(String),
}

impl Outcome {
    fn is_acknowledged(&self) -> bool {
        matches!(self, Self::Status(200..=299))
    }
}

/// The order in which held deliveries are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FlushOrder {
    /// The order in which they were created.
    #[default]
    Created,
    /// The latest first.
    Reverse,
    /// An order that the ids of the environment draw.
    Shuffle,
}

impl Row for Delivery {
    const TABLE: &'static str = "deliveries";
    fn key(&self) -> &str {
        &self.id
    }
}

/// The next try at an endpoint.
#[derive(Clone, Debug)]
pub(crate) struct NextTry {
    /// Stands for the URL.
    pub(crate) endpoint: String,
    pub(crate) at: Time,
    key: String,
    delivery_id: String,
}

impl Work<'_> {
    /// Adds a delivery of a new event for each webhook that gets it.
    pub(super) fn deliver(&mut self, event: &Event) {
        let mut webhooks = self.rows.all::<Webhook>();
        webhooks.retain(|webhook| webhook.gets(self, event));
        for webhook in webhooks {
            self.deliver_to(event, &webhook.id, &webhook.url);
        }
    }

    /// Adds a delivery of an event, or two of them if a fault rule says so. While deliveries are
    /// held, they wait.
    pub(crate) fn deliver_to(&mut self, event: &Event, webhook_id: &str, url: &str) {
        if !self.rows.has_key(BODIES, &event.id) {
            let body = event.to_json(self).to_string();
            self.rows.set(BODIES, &event.id, &body);
        }
        let (id, event_type) = (&*event.id, &*event.event_type);
        if self.dispatch.is_twice {
            self.add_delivery((id, event_type), webhook_id, url);
        }
        self.add_delivery((id, event_type), webhook_id, url);
    }

    /// Adds a delivery of an event, of which the id and the type are given.
    fn add_delivery(&mut self, (event_id, event_type): (&str, &str), webhook_id: &str, url: &str) {
        let is_held = self.dispatch.is_held || self.are_deliveries_held();
        let mut delivery = Delivery {
            id: self.ids.transaction(),
            event_id: event_id.to_owned(),
            event_type: event_type.to_owned(),
            webhook_id: webhook_id.to_owned(),
            url: url.to_owned(),
            status: DeliveryStatus::Held,
            created: self.now,
            reason: None,
            attempts: Vec::new(),
            round: 0,
            tries: 0,
            first: None,
            queued: None,
        };
        let mut ids = self.delivery_ids(event_id);
        if ids.len() >= MOST_OF_EVENT {
            self.remove_delivery(&ids.remove(0));
        }
        ids.push(delivery.id.clone());
        self.rows.set(BY_EVENT, event_id, &ids);
        if is_held {
            self.put_delivery(&delivery);
        } else {
            self.queue(&mut delivery, self.now);
        }
        let number = self.rows.number(ORDER);
        self.rows.set(ORDER, &order_key(number), &(&delivery.id, event_id));
        if let Some(oldest) = number.checked_sub(MOST) {
            self.forget_delivery(&order_key(oldest));
        }
    }

    /// Puts a delivery into the queue, for a try at a time. It goes to the URL that its webhook has
    /// then.
    fn queue(&mut self, delivery: &mut Delivery, at: Time) {
        self.unqueue(delivery);
        if !delivery.is_simulated()
            && let Some(webhook) = self.rows.find::<Webhook>(&delivery.webhook_id)
        {
            delivery.url = webhook.url;
        }
        let number = self.rows.number(QUEUE);
        let key = format!("{}/{:016}-{number:012}", endpoint(&delivery.url), at.millis());
        self.rows.set(QUEUE, &key, &delivery.id);
        delivery.queued = Some(key);
        delivery.status = DeliveryStatus::Pending;
        delivery.reason = None;
        self.put_delivery(delivery);
    }

    fn unqueue(&mut self, delivery: &mut Delivery) {
        if let Some(key) = delivery.queued.take() {
            self.rows.unset(QUEUE, &key);
        }
    }

    fn put_delivery(&mut self, delivery: &Delivery) {
        self.rows.number(CHANGES);
        self.rows.put(delivery);
    }

    /// How often a delivery was added or changed.
    pub(crate) fn delivery_changes(&self) -> u64 {
        self.rows.last_number(CHANGES)
    }

    /// Returns the next try at each endpoint.
    pub(crate) fn next_tries(&self) -> Vec<NextTry> {
        let mut tries = Vec::new();
        let mut after: Option<String> = None;
        while let Some((key, delivery_id)) = self.rows.after::<String>(QUEUE, after.as_deref()) {
            let Some((endpoint, rest)) = key.split_once('/') else { break };
            let at = try_time(rest).unwrap_or(self.now);
            // The character after `/`: it leads to the keys of the next endpoint.
            after = Some(format!("{endpoint}0"));
            tries.push(NextTry { endpoint: endpoint.to_owned(), at, key, delivery_id });
        }
        tries
    }

    /// Returns the delivery of a try and the body of its event. A try without them is removed, and
    /// so is one that its delivery does not know, which would stay in the queue for ever.
    pub(crate) fn take_up(&mut self, next: &NextTry) -> Option<(Delivery, String)> {
        let delivery = self.rows.find::<Delivery>(&next.delivery_id);
        let delivery = delivery.filter(|one| one.queued.as_ref() == Some(&next.key));
        let body = delivery.as_ref().and_then(|one| self.rows.get(BODIES, &one.event_id));
        if delivery.is_none() || body.is_none() {
            self.drop_try(next);
        }
        delivery.zip(body)
    }

    /// Removes a try from the queue.
    pub(crate) fn drop_try(&mut self, next: &NextTry) {
        self.rows.unset(QUEUE, &next.key);
    }

    /// Whether the webhook of a delivery was deleted.
    pub(crate) fn is_orphan(&self, delivery: &Delivery) -> bool {
        delivery.webhook_id != SIMULATED && !self.rows.has::<Webhook>(&delivery.webhook_id)
    }

    /// Notes that a delivery is not sent.
    pub(crate) fn leave_unsent(&mut self, mut delivery: Delivery, reason: &str) {
        self.unqueue(&mut delivery);
        delivery.status = DeliveryStatus::NotSent;
        delivery.reason = Some(reason.to_owned());
        self.put_delivery(&delivery);
    }

    /// Records a try of a delivery, and queues the next one if it was not acknowledged. `round` is
    /// that of the try: if the delivery was sent again since, its state stays as it is.
    pub(crate) fn record(&mut self, id: &str, round: u32, attempt: Attempt, schedule: &Schedule) {
        let Some(mut delivery) = self.rows.find::<Delivery>(id) else { return };
        let (at, is_acknowledged) = (attempt.time, attempt.outcome.is_acknowledged());
        delivery.attempts.push(attempt);
        let excess = delivery.attempts.len().saturating_sub(MOST_ATTEMPTS);
        delivery.attempts.drain(..excess);
        if delivery.round != round {
            self.put_delivery(&delivery);
            return;
        }
        delivery.tries += 1;
        let first = *delivery.first.get_or_insert(at);
        if !is_acknowledged && let Some(next) = schedule.next(&delivery.id, delivery.tries, first, self.now) {
            self.queue(&mut delivery, next);
            return;
        }
        self.unqueue(&mut delivery);
        delivery.status = if is_acknowledged { DeliveryStatus::Delivered } else { DeliveryStatus::Failed };
        self.put_delivery(&delivery);
    }

    /// Sends a delivery again, whatever its state is. Its tries begin anew. Returns whether it
    /// exists.
    pub(crate) fn resend(&mut self, id: &str) -> bool {
        let Some(mut delivery) = self.rows.find::<Delivery>(id) else { return false };
        (delivery.round, delivery.tries, delivery.first) = (delivery.round + 1, 0, None);
        self.queue(&mut delivery, self.now);
        true
    }

    /// Whether new deliveries wait until they are flushed.
    pub(crate) fn are_deliveries_held(&self) -> bool {
        self.rows.get(HOLD, HELD).unwrap_or(false)
    }

    /// Lets new deliveries wait until they are flushed.
    pub(crate) fn hold_deliveries(&mut self) {
        self.rows.set(HOLD, HELD, &true);
    }

    /// Ends the hold, and queues what was held in an order: each delivery once, and then as often
    /// again as `duplicates` tells, as deliveries of their own. Returns the number of deliveries.
    pub(crate) fn flush_deliveries(&mut self, order: FlushOrder, duplicates: usize) -> usize {
        self.rows.unset(HOLD, HELD);
        let mut held = self.rows.all::<Delivery>();
        held.retain(|delivery| delivery.status == DeliveryStatus::Held);
        let mut list: Vec<(Delivery, bool)> = Vec::new();
        for delivery in held {
            let again = vec![(delivery.clone(), true); duplicates];
            list.push((delivery, false));
            list.extend(again);
        }
        match order {
            FlushOrder::Created => {}
            FlushOrder::Reverse => list.reverse(),
            FlushOrder::Shuffle => {
                for index in (1..list.len()).rev() {
                    let other = self.ids.below(index + 1);
                    list.swap(index, other);
                }
            }
        }
        let mut count = 0;
        for (mut delivery, is_duplicate) in list {
            // A duplicate may be one too many, for which the oldest deliveries were removed.
            if is_duplicate && self.rows.has_key(BODIES, &delivery.event_id) {
                let event = (&*delivery.event_id, &*delivery.event_type);
                self.add_delivery(event, &delivery.webhook_id, &delivery.url);
            } else if !is_duplicate && self.rows.has::<Delivery>(&delivery.id) {
                self.queue(&mut delivery, self.now);
            } else {
                continue;
            }
            count += 1;
        }
        count
    }

    /// Removes the delivery that has a key in the order of all deliveries.
    fn forget_delivery(&mut self, key: &str) {
        let Some((id, event_id)) = self.rows.get::<(String, String)>(ORDER, key) else { return };
        self.rows.unset(ORDER, key);
        self.remove_delivery(&id);
        let mut ids = self.delivery_ids(&event_id);
        ids.retain(|one| *one != id);
        if ids.is_empty() {
            self.rows.unset(BY_EVENT, &event_id);
            self.rows.unset(BODIES, &event_id);
        } else {
            self.rows.set(BY_EVENT, &event_id, &ids);
        }
    }

    fn remove_delivery(&mut self, id: &str) {
        if let Some(mut delivery) = self.rows.find::<Delivery>(id) {
            self.unqueue(&mut delivery);
            self.rows.remove::<Delivery>(id);
        }
    }

    /// Removes the deliveries of an event.
    pub(super) fn forget_deliveries(&mut self, event_id: &str) {
        for id in self.delivery_ids(event_id) {
            self.remove_delivery(&id);
        }
        self.rows.unset(BY_EVENT, event_id);
        self.rows.unset(BODIES, event_id);
    }

    fn delivery_ids(&self, event_id: &str) -> Vec<String> {
        self.rows.get(BY_EVENT, event_id).unwrap_or_default()
    }
}

fn order_key(number: u64) -> String {
    format!("{number:012}")
}

/// Reads the time of a try from the part of its key after the endpoint.
fn try_time(key: &str) -> Option<Time> {
    key.split_once('-')?.0.parse().ok().map(Time::of_millis)
}

/// Stands for a URL in keys.
fn endpoint(url: &str) -> String {
    Sha256::digest(url).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::{store::MemoryStore, world::event::EventResource};

    fn event(id: &str) -> Event {
        Event {
            id: id.to_owned(),
            time: Time::of_millis(0),
            event_type: "PAYMENT.CAPTURE.COMPLETED".to_owned(),
            resource_type: "capture".to_owned(),
            resource_version: "2.0".to_owned(),
            summary: String::new(),
            resource: EventResource::Shown(json!({})),
            merchant: String::new(),
            client_id: String::new(),
        }
    }

    #[test]
    fn an_environment_and_an_event_keep_only_their_latest_deliveries() {
        let store = MemoryStore::default();
        let mut work = Work::empty(&store);
        for number in 0..=MOST_OF_EVENT {
            work.deliver_to(&event("RESENT"), &format!("WEBHOOK-{number}"), "https://example.com");
        }
        let webhooks: BTreeSet<String> =
            work.rows.all::<Delivery>().into_iter().map(|one| one.webhook_id).collect();
        assert_eq!(webhooks.len(), MOST_OF_EVENT);
        assert!(!webhooks.contains("WEBHOOK-0"));
        for number in 0..MOST {
            work.deliver_to(&event(&format!("EVENT-{number}")), SIMULATED, "https://example.com");
        }
        assert_eq!(work.rows.all::<Delivery>().len() as u64, MOST);
        assert_eq!(work.rows.get::<Vec<String>>(BY_EVENT, "RESENT"), None);
        assert!(!work.rows.has_key(BODIES, "RESENT"));
        let mut queued = 0;
        let mut after: Option<String> = None;
        while let Some((key, _)) = work.rows.after::<String>(QUEUE, after.as_deref()) {
            (queued, after) = (queued + 1, Some(key));
        }
        assert_eq!(queued, MOST, "what is forgotten is not sent");
    }

    #[test]
    fn a_flush_does_not_bring_back_what_its_duplicates_removed() {
        let store = MemoryStore::default();
        let mut work = Work::empty(&store);
        work.hold_deliveries();
        for number in 0..MOST {
            work.deliver_to(&event(&format!("EVENT-{number}")), SIMULATED, "https://example.com");
        }
        work.flush_deliveries(FlushOrder::Reverse, 1);
        let kept = work.rows.all::<Delivery>();
        assert_eq!(kept.len() as u64, MOST);
        for delivery in kept {
            assert!(work.delivery_ids(&delivery.event_id).contains(&delivery.id));
            assert!(work.rows.has_key(BODIES, &delivery.event_id));
        }
    }

    #[test]
    fn a_delivery_is_sent_again_to_the_present_url_of_its_webhook() {
        let store = MemoryStore::default();
        let mut work = Work::empty(&store);
        let mut webhook = Webhook {
            id: "W".to_owned(),
            client_id: String::new(),
            merchant: String::new(),
            url: "https://old.example.com".to_owned(),
            event_types: vec![crate::world::webhook::ALL.to_owned()],
        };
        work.rows.put(&webhook);
        work.deliver_to(&event("1"), "W", &webhook.url);
        work.deliver_to(&event("2"), SIMULATED, &webhook.url);
        webhook.url = "https://new.example.com".to_owned();
        work.rows.put(&webhook);
        for (delivery, expected) in work
            .rows
            .all::<Delivery>()
            .into_iter()
            .zip(["https://new.example.com", "https://old.example.com"])
        {
            assert!(work.resend(&delivery.id));
            assert_eq!(work.rows.find::<Delivery>(&delivery.id).unwrap().url, expected);
        }
    }

    #[test]
    fn each_endpoint_has_a_next_try() {
        let store = MemoryStore::default();
        let mut work = Work::empty(&store);
        for (name, url) in [("1", "http://a"), ("2", "http://b"), ("3", "http://a"), ("4", "http://c")] {
            work.now = work.now + std::time::Duration::from_secs(1);
            work.deliver_to(&event(name), SIMULATED, url);
        }
        let mut next: Vec<(Time, String)> = Vec::new();
        for one in work.next_tries() {
            next.push((one.at, work.take_up(&one).unwrap().0.event_id));
        }
        next.sort();
        let expected = [(1000, "1"), (2000, "2"), (4000, "4")];
        assert_eq!(next, expected.map(|(at, event)| (Time::of_millis(at), event.to_owned())));
    }
}
