//! The state of a batch of payouts.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::item::Item;
use crate::{
    apis::object,
    money::Money,
    states::{PAYOUT_BATCH, StateMachine},
    store::Row,
    world::{event::NewEvent, time::Time, work::Work},
};

/// The table of item ids, by batch and position.
const ITEMS: &str = "payout-batch-items";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Status {
    Pending,
    Processing,
    Success,
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Processing => "PROCESSING",
            Self::Success => "SUCCESS",
        }
    }
}

/// A batch of payouts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Batch {
    pub(super) id: String,
    pub(super) merchant: String,
    /// The header that the merchant sent.
    pub(super) header: Map<String, Value>,
    pub(super) status: Status,
    pub(super) total: Money,
    pub(super) fees: Money,
    /// The number of items.
    pub(super) count: usize,
    pub(super) created: Time,
    pub(super) completed: Option<Time>,
}

impl Row for Batch {
    const TABLE: &'static str = "payout-batches";
    const STATES: Option<&'static StateMachine> = Some(&PAYOUT_BATCH);
    fn key(&self) -> &str {
        &self.id
    }
    fn state(&self) -> &'static str {
        self.status.as_str()
    }
}

/// Shows an amount in the form of older APIs.
pub(super) fn currency(money: &Money) -> Value {
    json!({ "currency": money.currency, "value": money.text() })
}

impl Batch {
    pub(super) fn path(&self) -> String {
        path(&self.id)
    }

    /// The amount with the fees.
    pub(super) fn due(&self) -> Decimal {
        self.total.amount + self.fees.amount
    }

    pub(super) fn sender_batch_id(&self) -> Option<&str> {
        self.header.get("sender_batch_id")?.as_str()
    }

    /// The header as the answer to the creation shows it.
    pub(super) fn new_header(&self) -> Value {
        json!({
            "payout_batch_id": self.id, "batch_status": self.status,
            "time_created": self.created.text(), "sender_batch_header": self.header,
        })
    }

    pub(super) fn full_header(&self) -> Value {
        let mut shown = object(self.new_header());
        shown.extend(self.completed.map(|time| ("time_completed".to_owned(), Value::from(time.text()))));
        shown.extend(object(json!({
            "funding_source": "BALANCE",
            "amount": currency(&self.total),
            "fees": currency(&self.fees),
        })));
        Value::Object(shown)
    }

    /// Notes that an item is at a position of the batch.
    pub(super) fn note(&self, work: &mut Work<'_>, position: usize, item_id: &str) {
        work.rows.set(ITEMS, &key(&self.id, position), &item_id);
    }

    /// Finds the item at a position.
    pub(super) fn item(&self, work: &Work<'_>, position: usize) -> Option<Item> {
        work.rows.find(&work.rows.get::<String>(ITEMS, &key(&self.id, position))?)
    }

    /// Emits an event about the batch.
    pub(super) fn emit(&self, work: &mut Work<'_>, event_type: &str, summary: &str) {
        let links = [work.link("self", "GET", &self.path())];
        work.emit(NewEvent {
            event_type,
            resource_type: "payouts",
            resource_version: "1.0",
            summary,
            resource: json!({ "batch_header": self.full_header(), "links": links }),
            merchant: &self.merchant,
        });
    }
}

/// The path of a batch.
pub(super) fn path(id: &str) -> String {
    format!("/v1/payments/payouts/{id}")
}

fn key(batch_id: &str, position: usize) -> String {
    format!("{batch_id}/{position:06}")
}
