//! The state of a payout: one item of a batch.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::batch::{self, currency};
use crate::{
    apis::object,
    money::Money,
    states::{PAYOUT_ITEM, StateMachine},
    store::Row,
    world::{event::NewEvent, time::Time, work::Work},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Status {
    Pending,
    Success,
    Failed,
    Unclaimed,
    Returned,
    Refunded,
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::Unclaimed => "UNCLAIMED",
            Self::Returned => "RETURNED",
            Self::Refunded => "REFUNDED",
        }
    }
}

/// Why an item was not paid: the name of PayPal's error and our words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Reason {
    pub(super) name: String,
    pub(super) message: String,
}

/// A payout to one receiver.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) batch_id: String,
    pub(super) sender_batch_id: Option<String>,
    pub(super) merchant: String,
    /// The item that the merchant sent, without its amount.
    pub(super) sent: Map<String, Value>,
    pub(super) amount: Money,
    pub(super) fee: Money,
    pub(super) status: Status,
    /// Whether the merchant cancelled the item.
    pub(super) is_cancelled: bool,
    /// The account that got the money.
    pub(super) receiver: Option<String>,
    pub(super) transaction_id: Option<String>,
    pub(super) reason: Option<Reason>,
    /// The job that returns an unclaimed item.
    pub(super) job: Option<String>,
    pub(super) processed: Option<Time>,
}

impl Row for Item {
    const TABLE: &'static str = "payout-items";
    const STATES: Option<&'static StateMachine> = Some(&PAYOUT_ITEM);
    fn key(&self) -> &str {
        &self.id
    }
    fn state(&self) -> &'static str {
        self.status.as_str()
    }
}

impl Item {
    /// Returns a text that the merchant sent.
    pub(super) fn text(&self, name: &str) -> &str {
        self.sent.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The item as it is shown in its batch.
    pub(super) fn in_batch(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/payments/payouts-item/{}", self.id);
        let mut detail = self.sent.clone();
        detail.insert("amount".to_owned(), currency(&self.amount));
        detail.entry("recipient_wallet").or_insert(Value::from("PAYPAL"));
        let mut shown = object(json!({
            "payout_item_id": self.id, "payout_batch_id": self.batch_id,
            "transaction_status": self.status,
            "payout_item_fee": currency(&self.fee), "payout_item": detail,
        }));
        if let Some(id) = &self.transaction_id {
            shown.insert("transaction_id".to_owned(), Value::from(id.as_str()));
        }
        shown.extend(self.processed.map(|time| ("time_processed".to_owned(), Value::from(time.text()))));
        if let Some(Reason { name, message }) = &self.reason {
            shown.insert("errors".to_owned(), json!({ "name": name, "message": message }));
        }
        let mut links = vec![work.link("item", "GET", &path)];
        if self.status == Status::Unclaimed {
            links.push(work.link("cancel", "POST", &format!("{path}/cancel")));
        }
        links.push(work.link("batch", "GET", &batch::path(&self.batch_id)));
        shown.insert("links".to_owned(), Value::from(links));
        Value::Object(shown)
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut shown = object(self.in_batch(work));
        if let Some(id) = &self.sender_batch_id {
            shown.insert("sender_batch_id".to_owned(), Value::from(id.as_str()));
        }
        Value::Object(shown)
    }

    /// Emits an event about the item.
    pub(super) fn emit(&self, work: &mut Work<'_>, event_type: &str, summary: &str) {
        let resource = self.to_json(work);
        work.emit(NewEvent {
            event_type,
            resource_type: "payouts_item",
            resource_version: "1.0",
            summary,
            resource,
            merchant: &self.merchant,
        });
    }
}
