//! Events: what webhooks tell, and what the list of events shows.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::webhook::Webhook;
use super::{time::Time, work::Work};
use crate::{
    apis::{self, Resource},
    store::{Row, SavedRow},
};

/// How many events an environment keeps; the oldest are forgotten first.
const KEPT: u64 = 10_000;

/// The table of the ids of events by their number.
const ORDER: &str = "event-numbers";

/// An event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) time: Time,
    pub(crate) event_type: String,
    /// The kind of the resource: `capture`.
    pub(crate) resource_type: String,
    pub(crate) resource_version: String,
    pub(crate) summary: String,
    pub(crate) resource: EventResource,
    /// The account that the event is about.
    pub(crate) merchant: String,
    /// The client whose request caused the event.
    pub(crate) client_id: String,
}

impl Row for Event {
    const TABLE: &'static str = "events";
    fn key(&self) -> &str {
        &self.id
    }
}

/// The resource of an event, as it was then.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum EventResource {
    /// Its JSON.
    Shown(Value),
    /// Its rows, from which the JSON is built when the event is read. That is quick to keep, and
    /// most events are never read.
    Rows(Resource, Vec<SavedRow>),
}

impl Event {
    /// The resource of the event.
    pub(crate) fn resource(&self, work: &Work<'_>) -> Value {
        match &self.resource {
            EventResource::Shown(resource) => resource.clone(),
            EventResource::Rows(resource, rows) => {
                let then = work.then(self.time, rows);
                apis::show(&then, resource).unwrap_or_default()
            }
        }
    }

    /// Whether the event is about the resource with an id, or shows it.
    pub(crate) fn names(&self, id: &str) -> bool {
        match &self.resource {
            EventResource::Shown(resource) => has_text(resource, id),
            EventResource::Rows(resource, rows) => {
                resource.id == id || rows.iter().any(|row| row.key() == id)
            }
        }
    }

    /// The event as webhooks and the list of events show it.
    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/notifications/webhooks-events/{}", self.id);
        json!({
            "id": self.id, "event_version": "1.0", "create_time": self.time.text(),
            "resource_type": self.resource_type, "resource_version": self.resource_version,
            "event_type": self.event_type, "summary": self.summary, "resource": self.resource(work),
            "links": [
                work.link("self", "GET", &path),
                work.link("resend", "POST", &format!("{path}/resend")),
            ],
        })
    }
}

/// The parts of a new event that its kind does not tell.
#[derive(Debug)]
pub(crate) struct NewEvent<'a> {
    pub(crate) event_type: &'a str,
    pub(crate) resource_type: &'a str,
    pub(crate) resource_version: &'a str,
    pub(crate) summary: &'a str,
    pub(crate) resource: Value,
    pub(crate) merchant: &'a str,
}

impl Work<'_> {
    /// Returns at most `most` events with numbers above `after`, with their numbers.
    pub(crate) fn numbered_events(&self, after: u64, most: usize) -> Vec<(u64, Event)> {
        let mut events = Vec::new();
        let mut key = number_key(after);
        while events.len() < most
            && let Some((next, id)) = self.rows.after::<String>(ORDER, Some(&key))
        {
            if let (Ok(number), Some(event)) = (next.parse(), self.rows.find::<Event>(&id)) {
                events.push((number, event));
            }
            key = next;
        }
        events
    }

    /// Returns the number of events so far, the forgotten ones included.
    pub(crate) fn event_count(&self) -> u64 {
        self.rows.last_number(ORDER)
    }

    /// Returns the ids of the events after the first `count`, without those that are forgotten.
    pub(crate) fn events_after(&self, count: u64) -> Vec<String> {
        let numbers = count + 1..=self.event_count();
        numbers.filter_map(|number| self.rows.get(ORDER, &number_key(number))).collect()
    }

    /// Adds an event about a resource with a view. `rows` are the tables and keys of all rows that
    /// the view reads. Returns the id of the event.
    pub(crate) fn emit_rows(
        &mut self,
        new: NewEvent<'_>,
        resource: Resource,
        rows: &[(&'static str, &str)],
    ) -> String {
        let has_webhooks = self.rows.first_key(Webhook::TABLE).is_some();
        if has_webhooks {
            // What webhooks get never changes.
            let resource = apis::show(self, &resource).unwrap_or_default();
            return self.emit(NewEvent { resource, ..new });
        }
        let saved = rows.iter().filter_map(|(table, key)| self.rows.save(table, key)).collect();
        self.add_event(new, |_| EventResource::Rows(resource, saved))
    }

    /// Adds an event. Returns its id.
    pub(crate) fn emit(&mut self, new: NewEvent<'_>) -> String {
        self.add_event(new, EventResource::Shown)
    }

    fn add_event(&mut self, new: NewEvent<'_>, keep: impl FnOnce(Value) -> EventResource) -> String {
        let id = format!("WH-{}-{}", self.ids.transaction(), self.ids.transaction());
        let event = Event {
            id: id.clone(),
            time: self.now,
            event_type: new.event_type.to_owned(),
            resource_type: new.resource_type.to_owned(),
            resource_version: new.resource_version.to_owned(),
            summary: new.summary.to_owned(),
            resource: keep(new.resource),
            merchant: new.merchant.to_owned(),
            client_id: self.client_id.clone(),
        };
        let number = self.rows.number(ORDER);
        self.rows.put(&event);
        self.rows.set(ORDER, &number_key(number), &id);
        self.deliver(&event);
        if let Some(old) = number.checked_sub(KEPT).map(number_key)
            && let Some(id) = self.rows.get::<String>(ORDER, &old)
        {
            self.rows.remove::<Event>(&id);
            self.forget_deliveries(&id);
            self.rows.unset(ORDER, &old);
        }
        id
    }
}

/// Whether a text is among the values of JSON.
fn has_text(value: &Value, wanted: &str) -> bool {
    match value {
        Value::String(text) => text == wanted,
        Value::Array(items) => items.iter().any(|item| has_text(item, wanted)),
        Value::Object(fields) => fields.values().any(|field| has_text(field, wanted)),
        _ => false,
    }
}

fn number_key(number: u64) -> String {
    format!("{number:012}")
}
