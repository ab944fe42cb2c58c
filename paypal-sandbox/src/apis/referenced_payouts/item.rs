//! The state of referenced payouts: the release of payments to their sellers.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::object,
    money::Money,
    store::Row,
    world::{event::NewEvent, work::Work},
};

/// The job that releases the money of an item.
pub(super) const RELEASE: &str = "referenced-payout.release";
/// How long a release takes that is not done at once.
pub(super) const RELEASE_AFTER: Duration = Duration::from_secs(30);

/// The release of one payment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Item {
    pub(super) id: String,
    /// The account that asked for the release.
    pub(super) merchant: String,
    pub(super) reference_id: String,
    /// What the seller gets.
    pub(super) amount: Money,
    /// The seller's account.
    pub(super) seller: String,
    /// The transactions of the payout and the disbursement; absent before the release.
    pub(super) transactions: Option<(String, String)>,
}

impl Row for Item {
    const TABLE: &'static str = "referenced-payout-items";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Item {
    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/payments/referenced-payouts-items/{}", self.id);
        let status = if self.transactions.is_some() { "SUCCESS" } else { "PROCESSING" };
        let mut shown = object(json!({
            "item_id": self.id, "processing_state": { "status": status },
            "reference_id": self.reference_id, "reference_type": "TRANSACTION_ID",
            "payout_amount": self.amount.to_json(), "payout_destination": self.seller,
        }));
        if let Some((payout, disbursement)) = &self.transactions {
            shown.insert("payout_transaction_id".to_owned(), Value::from(payout.as_str()));
            shown.insert("disbursement_transaction_id".to_owned(), Value::from(disbursement.as_str()));
        }
        shown.insert("links".to_owned(), json!([work.link("self", "GET", &path)]));
        Value::Object(shown)
    }

    /// Releases the money.
    pub(super) fn release(&mut self, work: &mut Work<'_>) {
        self.transactions = Some((work.ids.transaction(), work.ids.transaction()));
        work.rows.put(self);
        let resource = self.to_json(work);
        work.emit(NewEvent {
            event_type: "PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED",
            resource_type: "referenced-payout-item",
            resource_version: "1.0",
            summary: "The money of a payment was released to its seller.",
            resource,
            merchant: &self.merchant,
        });
    }
}

/// The job that releases an item.
pub(super) fn release(work: &mut Work<'_>, id: &str) {
    if let Some(mut item) = work.rows.find::<Item>(id).filter(|item| item.transactions.is_none()) {
        item.release(work);
    }
}

/// A batch of releases.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Batch {
    pub(super) id: String,
    pub(super) merchant: String,
    pub(super) items: Vec<String>,
    pub(super) directive: Option<Value>,
}

impl Row for Batch {
    const TABLE: &'static str = "referenced-payout-batches";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Batch {
    pub(super) fn links(&self, work: &Work<'_>) -> Value {
        json!([work.link("self", "GET", &format!("/v1/payments/referenced-payouts/{}", self.id))])
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let items = self.items.iter().filter_map(|id| work.rows.find::<Item>(id));
        let mut shown = Map::new();
        let items: Vec<Value> = items.map(|item| item.to_json(work)).collect();
        shown.insert("referenced_payouts".to_owned(), Value::from(items));
        shown.extend(self.directive.clone().map(|directive| ("payout_directive".to_owned(), directive)));
        shown.insert("links".to_owned(), self.links(work));
        Value::Object(shown)
    }
}
