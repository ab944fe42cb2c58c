//! The state of referenced payouts: the release of payments to their sellers.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::{object, payments::hold},
    money::Money,
    store::Row,
    world::{
        event::NewEvent,
        ledger::{BANK, Entry},
        work::Work,
    },
};

/// The job that releases the money of an item.
pub(super) const RELEASE: &str = "referenced-payout.release";
/// How long a release takes that is not done at once.
pub(super) const RELEASE_AFTER: Duration = Duration::from_secs(30);

/// The T-code of reports: a withdrawal to a bank.
const WITHDRAWAL: &str = "T0400";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Status {
    Processing,
    Success,
    Failed,
}

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
    /// The funding instrument of the seller to which the money goes on from its account.
    pub(super) instrument: Option<String>,
    pub(super) status: Status,
    /// The transaction by which the seller's account gets the money.
    pub(super) disbursement: Option<String>,
    /// The transaction by which the money leaves the account.
    pub(super) payout: Option<String>,
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
        let destination = self.instrument.as_ref().unwrap_or(&self.seller);
        let mut state = object(json!({ "status": self.status }));
        if self.status == Status::Failed {
            state.insert("reason".to_owned(), Value::from("No money of the payment is held any more."));
        }
        let mut shown = object(json!({
            "item_id": self.id, "processing_state": state,
            "reference_id": self.reference_id, "reference_type": "TRANSACTION_ID",
            "payout_amount": self.amount.to_json(), "payout_destination": destination,
        }));
        for (name, id) in
            [("payout_transaction_id", &self.payout), ("disbursement_transaction_id", &self.disbursement)]
        {
            shown.extend(id.as_ref().map(|id| (name.to_owned(), Value::from(id.as_str()))));
        }
        shown.insert("links".to_owned(), json!([work.link("self", "GET", &path)]));
        Value::Object(shown)
    }

    /// Releases the money that is still held: refunds and disputes may have taken some of it.
    pub(super) fn release(&mut self, work: &mut Work<'_>) {
        let (event_type, summary) = match hold::end(work, &self.reference_id) {
            Some((disbursement, amount)) => {
                self.amount = amount;
                self.status = Status::Success;
                self.disbursement = Some(disbursement);
                self.payout = self.instrument.as_ref().map(|_| self.withdraw(work));
                let summary = "The money of a payment was released to its seller.";
                ("PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED", summary)
            }
            None => {
                self.status = Status::Failed;
                ("PAYMENT.REFERENCED-PAYOUT-ITEM.FAILED", "There was no money to release.")
            }
        };
        work.rows.put(self);
        let resource = self.to_json(work);
        work.emit(NewEvent {
            event_type,
            resource_type: "referenced-payout-item",
            resource_version: "1.0",
            summary,
            resource,
            merchant: &self.merchant,
        });
    }

    /// Pays the money from the seller's account to its bank. Returns the id of the transaction.
    fn withdraw(&self, work: &mut Work<'_>) -> String {
        let id = work.ids.transaction();
        let amount = self.amount.with(-self.amount.amount);
        let mut entry = Entry::new(&id, WITHDRAWAL, &self.seller, BANK, &amount);
        entry.reference = Some(self.reference_id.clone());
        work.book(entry);
        id
    }
}

/// The job that releases an item.
pub(super) fn release(work: &mut Work<'_>, id: &str) {
    if let Some(mut item) = work.rows.find::<Item>(id) {
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
