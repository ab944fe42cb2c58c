//! The state of trackers.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::object,
    store::Row,
    world::{time::Time, work::Work},
};

/// The table of the ids of a transaction's trackers.
const OF_TRANSACTION: &str = "trackers-of-transactions";

/// A shipment of what a transaction paid for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Tracker {
    pub(crate) id: String,
    /// The account that ships.
    pub(crate) merchant: String,
    /// The fields of the request, with the transaction id and the status.
    sent: Map<String, Value>,
    /// The items of the order that are in the shipment.
    pub(crate) items: Option<Value>,
    created: Time,
    pub(crate) updated: Time,
}

impl Row for Tracker {
    const TABLE: &'static str = "trackers";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Tracker {
    /// Creates a tracker from the fields of a `tracker`. Its id is made of the transaction and the
    /// tracking number.
    pub(crate) fn new(merchant: &str, sent: Value, now: Time) -> Self {
        let mut sent = object(sent);
        // The time of the last update is the server's.
        sent.shift_remove("last_updated_time");
        let text = |name: &str| sent.get(name).and_then(Value::as_str);
        let number = text("tracking_number").unwrap_or("NOTRACKER");
        let id = format!("{}-{number}", text("transaction_id").unwrap_or_default());
        Self { id, merchant: merchant.to_owned(), sent, items: None, created: now, updated: now }
    }

    /// The id of the capture that paid for the goods.
    pub(crate) fn transaction_id(&self) -> &str {
        self.text("transaction_id").unwrap_or_default()
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.sent.get(name).and_then(Value::as_str)
    }

    /// Sets a field.
    pub(crate) fn set(&mut self, name: &str, value: Value) {
        self.sent.insert(name.to_owned(), value);
    }

    /// Takes over the fields of another tracker of the same shipment.
    pub(super) fn replace(&mut self, other: Self) {
        self.sent = other.sent;
        self.updated = other.updated;
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        matches!(self.text("status"), Some("CANCELLED" | "VOID"))
    }

    /// The tracker as the Shipment Tracking API shows it.
    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut shown = self.sent.clone();
        shown.insert("last_updated_time".to_owned(), Value::from(self.updated.text()));
        shown.insert("shipment_uploader".to_owned(), Value::from("MERCHANT"));
        shown.insert("account_id".to_owned(), Value::from(self.merchant.as_str()));
        let path = self.path();
        let links = [work.link("self", "GET", &path), work.link("replace", "PUT", &path)];
        shown.insert("links".to_owned(), json!(links));
        Value::Object(shown)
    }

    /// The names of the tracker, in the answer to its creation.
    pub(super) fn identifier(&self, work: &Work<'_>) -> Value {
        let path = self.path();
        let mut shown = object(json!({ "transaction_id": self.transaction_id() }));
        if let Some(number) = self.text("tracking_number") {
            shown.insert("tracking_number".to_owned(), Value::from(number));
        }
        let links = [work.link("self", "GET", &path), work.link("replace", "PUT", &path)];
        shown.insert("links".to_owned(), json!(links));
        Value::Object(shown)
    }

    /// The tracker as an order shows it.
    pub(crate) fn in_order(&self, work: &Work<'_>, order_id: &str) -> Value {
        let order = format!("/v2/checkout/orders/{order_id}");
        let mut shown = object(json!({
            "id": self.id,
            "status": if self.is_cancelled() { "CANCELLED" } else { "SHIPPED" },
        }));
        if let Some(items) = &self.items {
            shown.insert("items".to_owned(), items.clone());
        }
        if let Some(notify) = self.sent.get("notify_buyer") {
            shown.insert("notify_payer".to_owned(), notify.clone());
        }
        shown.extend(object(json!({
            "create_time": self.created.text(), "update_time": self.updated.text(),
            "links": [
                work.link("up", "GET", &order),
                work.link("update", "PATCH", &format!("{order}/trackers/{}", escaped(&self.id))),
            ],
        })));
        Value::Object(shown)
    }

    fn path(&self) -> String {
        format!("/v1/shipping/trackers/{}", escaped(&self.id))
    }
}

/// Escapes an id for a path: carriers decide the form of tracking numbers.
fn escaped(id: &str) -> String {
    percent_encoding::utf8_percent_encode(id, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%2D", "-")
}

/// Stores a new tracker.
pub(crate) fn add(work: &mut Work<'_>, tracker: &Tracker) {
    let transaction = tracker.transaction_id();
    let mut ids = work.rows.get::<Vec<String>>(OF_TRANSACTION, transaction).unwrap_or_default();
    if !ids.contains(&tracker.id) {
        ids.push(tracker.id.clone());
        work.rows.set(OF_TRANSACTION, transaction, &ids);
    }
    work.rows.put(tracker);
}

/// Lists the trackers of a transaction, the oldest first.
pub(crate) fn of_transaction(work: &Work<'_>, transaction_id: &str) -> Vec<Tracker> {
    let ids = work.rows.get::<Vec<String>>(OF_TRANSACTION, transaction_id).unwrap_or_default();
    ids.iter().filter_map(|id| work.rows.find(id)).collect()
}
