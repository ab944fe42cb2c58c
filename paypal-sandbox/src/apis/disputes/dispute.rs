//! The state of disputes.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    apis::payments::Capture,
    money::Money,
    states::{DISPUTE, StateMachine},
    store::Row,
    world::{
        time::{DAY, Time},
        work::Work,
    },
};

/// The table of the ids of open disputes, by the id of their payment.
const OPEN: &str = "open-disputes";
/// The kind of the job that ends the wait for a response.
pub(super) const DUE: &str = "dispute.due";

/// How long a party has for its response: in an inquiry, and later.
const INQUIRY_DAYS: u32 = 20;
const CLAIM_DAYS: u32 = 10;
/// How long the seller can appeal a decision.
pub(super) const APPEAL_DAYS: u32 = 10;

/// The status of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Status {
    Open,
    WaitingForSeller,
    WaitingForBuyer,
    UnderReview,
    Resolved,
}

impl Status {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Open => "OPEN",
            Self::WaitingForSeller => "WAITING_FOR_SELLER_RESPONSE",
            Self::WaitingForBuyer => "WAITING_FOR_BUYER_RESPONSE",
            Self::UnderReview => "UNDER_REVIEW",
            Self::Resolved => "RESOLVED",
        }
    }
}

/// The stage of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Stage {
    /// Buyer and seller negotiate.
    Inquiry,
    /// PayPal decides.
    Chargeback,
    /// PayPal decides again, after an appeal.
    PreArbitration,
}

impl Stage {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Inquiry => "INQUIRY",
            Self::Chargeback => "CHARGEBACK",
            Self::PreArbitration => "PRE_ARBITRATION",
        }
    }
}

/// A party of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Party {
    Seller,
    Buyer,
}

impl Party {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Seller => "SELLER",
            Self::Buyer => "BUYER",
        }
    }

    /// Returns the value of `source` for notes and evidence of this party.
    pub(super) fn source(self) -> &'static str {
        match self {
            Self::Seller => "SUBMITTED_BY_SELLER",
            Self::Buyer => "SUBMITTED_BY_BUYER",
        }
    }
}

/// The disputed payment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Payment {
    /// The id by which the seller knows the payment, and that by which the buyer does.
    pub(super) id: String,
    pub(super) buyer_id: String,
    pub(super) created: Time,
    pub(super) gross: Money,
    pub(super) invoice_id: Option<String>,
    pub(super) custom: Option<String>,
}

/// The offer of the seller.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Offer {
    pub(super) offer_type: String,
    /// The amount that the buyer gets back; `None` for a replacement without refund.
    pub(super) amount: Option<Money>,
    /// Whether the buyer has not answered yet.
    pub(super) is_open: bool,
}

/// How a dispute ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Outcome {
    pub(super) code: String,
    pub(super) reason: String,
    pub(super) refunded: Option<Money>,
}

/// A time until which a party must respond, and the key of its job.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Due {
    pub(super) at: Time,
    job: String,
}

/// A dispute.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Dispute {
    pub(super) id: String,
    /// The seller.
    pub(super) merchant: String,
    pub(super) buyer: String,
    pub(super) payment: Payment,
    pub(super) reason: String,
    pub(super) amount: Money,
    pub(super) stage: Stage,
    pub(super) status: Status,
    /// Whether the buyer's bank opened the dispute.
    pub(super) is_external: bool,
    /// Whether the amount is held.
    pub(super) is_held: bool,
    /// What the dispute drew from the hold of a delayed disbursement.
    #[serde(with = "crate::money::decimal")]
    pub(super) drawn: Decimal,
    pub(super) due: Option<Due>,
    pub(super) offer: Option<Offer>,
    pub(super) offer_history: Vec<Value>,
    /// Whether the seller has accepted the claim, and waits for the item.
    pub(super) awaits_return: bool,
    pub(super) outcome: Option<Outcome>,
    pub(super) appealable_until: Option<Time>,
    pub(super) messages: Vec<Value>,
    pub(super) evidences: Vec<Value>,
    pub(super) supporting_info: Vec<Value>,
    pub(super) adjudications: Vec<Value>,
    pub(super) fund_movements: Vec<Value>,
    pub(super) communication_details: Option<Value>,
    pub(super) extensions: Option<Value>,
    pub(super) created: Time,
    pub(super) updated: Time,
}

impl Row for Dispute {
    const TABLE: &'static str = "disputes";
    const STATES: Option<&'static StateMachine> = Some(&DISPUTE);
    fn key(&self) -> &str {
        &self.id
    }
    fn state(&self) -> &'static str {
        self.status.as_str()
    }
}

impl Dispute {
    /// Changes the status, and sets until when a party must respond.
    pub(super) fn wait(&mut self, work: &mut Work<'_>, status: Status) {
        if let Some(due) = self.due.take() {
            work.unschedule(&due.job);
        }
        self.status = status;
        self.note_open(work);
        let days = if self.stage == Stage::Inquiry { INQUIRY_DAYS } else { CLAIM_DAYS };
        if self.debtor().is_some() {
            let at = work.now + DAY * days;
            self.due = Some(Due { at, job: work.schedule(at, DUE, &self.id) });
        }
    }

    /// Notes whether the dispute is open in the list of its payment.
    fn note_open(&self, work: &mut Work<'_>) {
        let mut open = open(work, &self.payment.id);
        open.retain(|id| *id != self.id);
        if self.status != Status::Resolved {
            open.push(self.id.clone());
        }
        if open.is_empty() {
            work.rows.unset(OPEN, &self.payment.id);
        } else {
            work.rows.set(OPEN, &self.payment.id, &open);
        }
    }

    /// The party that must respond.
    pub(super) fn debtor(&self) -> Option<Party> {
        match self.status {
            Status::Open | Status::WaitingForSeller => Some(Party::Seller),
            Status::WaitingForBuyer => Some(Party::Buyer),
            Status::UnderReview | Status::Resolved => None,
        }
    }

    /// Whether the seller's offer waits for the buyer's answer.
    pub(super) fn has_open_offer(&self) -> bool {
        self.offer.as_ref().is_some_and(|offer| offer.is_open)
    }

    /// Whether the seller can appeal.
    pub(super) fn is_appealable(&self, now: Time) -> bool {
        self.status == Status::Resolved && self.appealable_until.is_some_and(|until| now < until)
    }
}

fn open(work: &Work<'_>, payment_id: &str) -> Vec<String> {
    work.rows.get(OPEN, payment_id).unwrap_or_default()
}

/// Whether a payment has an open dispute.
pub(crate) fn is_disputed(work: &Work<'_>, payment_id: &str) -> bool {
    !open(work, payment_id).is_empty()
}

/// Returns the amount of a payment that was not paid back yet. `gross` is its whole amount.
pub(super) fn left(work: &Work<'_>, payment_id: &str, gross: &Money) -> Money {
    let rest = gross.amount - work.returned(payment_id);
    let capture = work.rows.find::<Capture>(payment_id);
    gross.with(capture.map_or(rest, |capture| capture.left().amount.min(rest)))
}
