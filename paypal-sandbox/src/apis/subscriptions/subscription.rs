//! The state of a subscription.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    plan::{Plan, Tenure},
    quote::Quote,
    terms::{Changes, Term, Terms},
};
use crate::{
    money::Money,
    states::{SUBSCRIPTION, StateMachine},
    store::Row,
    world::{event::NewEvent, time::Time, work::Work},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Status {
    ApprovalPending,
    Approved,
    Active,
    Suspended,
    Cancelled,
    Expired,
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Self::ApprovalPending => "APPROVAL_PENDING",
            Self::Approved => "APPROVED",
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::Cancelled => "CANCELLED",
            Self::Expired => "EXPIRED",
        }
    }
}

/// A payment that was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Paid {
    pub(super) amount: Money,
    pub(super) time: Time,
}

/// A payment that failed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Failed {
    pub(super) amount: Money,
    pub(super) time: Time,
    pub(super) retry: Option<Time>,
}

/// The payment of a billing cycle that failed and will be tried again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Retry {
    pub(super) quote: Quote,
    /// How often the payment was tried again.
    pub(super) tries: u32,
    pub(super) job: String,
}

/// A change of plan or quantity that the subscriber has to approve.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Revision {
    pub(super) plan_id: Option<String>,
    pub(super) plan_version: u32,
    pub(super) quantity: Option<String>,
    pub(super) shipping: Option<Money>,
    pub(super) shipping_address: Option<Value>,
    /// The changes of the plan as they were sent. They are merged with the changes that the
    /// subscription has at the billing date.
    pub(super) sent: Value,
    pub(super) return_url: Option<String>,
    pub(super) cancel_url: Option<String>,
    pub(super) approved: bool,
}

/// A subscription of a buyer to a plan.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Subscription {
    pub(super) id: String,
    pub(super) merchant: String,
    /// The client that made the subscription. Its webhooks get the events that the subscriber and
    /// the clock cause.
    #[serde(default)]
    pub(super) client_id: String,
    pub(super) plan_id: String,
    /// The version of the plan that the subscriber approved.
    pub(super) plan_version: u32,
    pub(super) changes: Changes,
    pub(super) status: Status,
    pub(super) note: Option<String>,
    pub(super) status_changed: Time,
    pub(super) start: Time,
    pub(super) quantity: String,
    pub(super) shipping: Option<Money>,
    pub(super) currency: String,
    /// What the merchant told about the subscriber.
    pub(super) subscriber: Value,
    /// The card that pays, as responses show it.
    pub(super) card: Option<Value>,
    /// The customer of the vault to whom the card belongs.
    pub(super) customer: Option<String>,
    /// The account that pays; absent before the approval.
    pub(super) payer: Option<String>,
    pub(super) custom_id: Option<String>,
    pub(super) auto_renewal: bool,
    /// Whether the merchant activates the subscription after the approval.
    pub(super) is_manual: bool,
    pub(super) return_url: Option<String>,
    pub(super) cancel_url: Option<String>,
    pub(super) revision: Option<Revision>,

    /// How often each cycle was billed, by its sequence.
    pub(super) done: BTreeMap<u32, u32>,
    /// The first billing date of the current cycle.
    pub(super) anchor: Time,
    /// The sequence of the cycle to which the anchor belongs; absent before the first bill.
    pub(super) anchor_of: Option<u32>,
    /// The number of intervals since then.
    pub(super) intervals: u32,
    /// The next billing date, and its job.
    pub(super) next: Option<(Time, String)>,
    pub(super) retry: Option<Retry>,
    pub(super) last: Option<Paid>,
    pub(super) last_failed: Option<Failed>,
    #[serde(with = "crate::money::decimal")]
    pub(super) outstanding: Decimal,
    /// The number of failed billing cycles in a row.
    pub(super) failures: u32,
    /// Whether failures suspended the subscription.
    pub(super) is_failed: bool,
    /// How many of the next payments fail, by the control `fail-next`.
    pub(super) fail_next: u32,
    pub(super) created: Time,
    pub(super) updated: Time,
}

impl Row for Subscription {
    const TABLE: &'static str = "subscriptions";
    const STATES: Option<&'static StateMachine> = Some(&SUBSCRIPTION);
    fn key(&self) -> &str {
        &self.id
    }
    fn state(&self) -> &'static str {
        self.status.as_str()
    }
}

impl Subscription {
    pub(super) fn path(&self) -> String {
        format!("/v1/billing/subscriptions/{}", self.id)
    }

    pub(super) fn plan(&self, work: &Work<'_>) -> Option<Plan> {
        work.rows.find(&self.plan_id)
    }

    pub(super) fn terms(&self, plan: &Plan, now: Time) -> Terms {
        Terms::new(plan, &self.changes, self.plan_version, now)
    }

    pub(super) fn quantity(&self) -> Decimal {
        crate::money::parse(&self.quantity).unwrap_or(Decimal::ONE)
    }

    pub(super) fn money(&self, amount: Decimal) -> Money {
        Money::new(&self.currency, amount)
    }

    /// How often a cycle was billed.
    pub(super) fn done(&self, sequence: u32) -> u32 {
        self.done.get(&sequence).copied().unwrap_or_default()
    }

    /// The cycle that is billed next: the first that is not completed.
    pub(super) fn current<'a>(&self, terms: &'a Terms) -> Option<&'a Term> {
        terms.cycles.iter().find(|cycle| cycle.total == 0 || self.done(cycle.sequence) < cycle.total)
    }

    /// The last billing date; `None` if there is no end, or nothing is left to bill.
    pub(super) fn last_date(&self, terms: &Terms) -> Option<Time> {
        let current = self.current(terms)?;
        let (mut first, mut intervals) = match &self.next {
            Some((next, _)) if self.is_left(current.sequence) => (*next, 0),
            _ => (self.anchor, self.intervals),
        };
        let mut last = None;
        for cycle in &terms.cycles {
            if cycle.total == 0 {
                return None;
            }
            let left = cycle.total.saturating_sub(self.done(cycle.sequence));
            if left == 0 {
                continue;
            }
            last = Some(cycle.frequency.after(first, intervals.saturating_add(left - 1)));
            first = cycle.frequency.after(first, intervals.saturating_add(left));
            intervals = 0;
        }
        last
    }

    /// Whether the billing dates were those of another cycle, which a change has ended early.
    fn is_left(&self, sequence: u32) -> bool {
        self.anchor_of.is_some_and(|anchor| anchor != sequence)
    }

    /// Counts the billing dates of a cycle: from now on, if they were those of another cycle.
    pub(super) fn count(&mut self, sequence: u32, now: Time) {
        if self.is_left(sequence) {
            (self.anchor, self.intervals) = (now, 0);
        }
        self.anchor_of = Some(sequence);
    }

    /// The trial cycles.
    pub(super) fn trials(terms: &Terms) -> impl Iterator<Item = &Term> {
        terms.cycles.iter().filter(|cycle| cycle.tenure == Tenure::Trial)
    }

    /// Changes the status. The subscription is stored, so that the store sees each status, also if
    /// another one follows at once.
    pub(super) fn turn(&mut self, work: &mut Work<'_>, status: Status, note: Option<String>) {
        self.status = status;
        self.note = note;
        self.status_changed = work.now;
        self.updated = work.now;
        work.rows.put(self);
    }

    /// Emits an event about the subscription.
    pub(super) fn emit(&self, work: &mut Work<'_>, event_type: &str, summary: &str) {
        let resource = super::show::subscription(self, work, false);
        work.emit(NewEvent {
            event_type,
            resource_type: "subscription",
            resource_version: "2.0",
            summary,
            resource,
            merchant: &self.merchant,
        });
    }
}
