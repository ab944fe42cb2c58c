//! The state of a plan: what is billed, and when.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    calendar::Frequency,
    pricing::Scheme,
    terms::{Preferences, Taxes},
};
use crate::{
    apis::object,
    store::Row,
    world::{
        event::NewEvent,
        time::{DAY, Time},
        work::Work,
    },
};

/// How long existing subscriptions keep the old price after a change.
pub(super) const NOTICE_DAYS: u32 = 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Status {
    Created,
    Inactive,
    Active,
}

/// Whether a cycle is a trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Tenure {
    Regular,
    Trial,
}

/// A billing cycle of a plan.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Cycle {
    pub(super) frequency: Frequency,
    pub(super) tenure: Tenure,
    pub(super) sequence: u32,
    /// How often the cycle runs; 0 for no end.
    pub(super) total: u32,
    /// The pricing schemes, the newest last; a free trial may have none.
    pub(super) schemes: Vec<Scheme>,
}

/// A plan.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Plan {
    pub(super) id: String,
    pub(super) merchant: String,
    pub(super) product_id: String,
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) status: Status,
    pub(super) cycles: Vec<Cycle>,
    pub(super) preferences: Preferences,
    pub(super) taxes: Option<Taxes>,
    pub(super) quantity_supported: bool,
    /// The pages of the merchant to which subscribers return.
    pub(super) pages: Option<Value>,
    pub(super) version: u32,
    pub(super) created: Time,
    pub(super) updated: Time,
}

impl Row for Plan {
    const TABLE: &'static str = "plans";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Cycle {
    /// The newest pricing scheme.
    pub(super) fn scheme(&self) -> Option<&Scheme> {
        self.schemes.last()
    }

    /// The pricing scheme for a subscription that was made with a version of the plan. A change
    /// reaches it after a notice.
    pub(super) fn scheme_for(&self, version: u32, now: Time) -> Option<&Scheme> {
        let applies = |scheme: &&Scheme| scheme.since <= version || scheme.created + DAY * NOTICE_DAYS <= now;
        self.schemes.iter().rev().find(applies).or(self.schemes.first())
    }
}

/// Shows a billing cycle.
pub(super) fn cycle_json(
    scheme: Option<&Scheme>,
    frequency: Frequency,
    tenure: Tenure,
    sequence: u32,
    total: u32,
) -> Value {
    let mut shown = Map::new();
    shown.extend(scheme.map(|scheme| ("pricing_scheme".to_owned(), scheme.to_json())));
    shown.extend(object(json!({
        "frequency": frequency.to_json(), "tenure_type": tenure,
        "sequence": sequence, "total_cycles": total,
    })));
    Value::Object(shown)
}

impl Plan {
    /// The currency of all amounts; PayPal's are equal.
    pub(super) fn currency(&self) -> &str {
        let schemes = self.cycles.iter().flat_map(|cycle| &cycle.schemes);
        schemes.flat_map(Scheme::currencies).next().unwrap_or("USD")
    }

    /// The fields that a plan shares with the plan of a subscription.
    pub(super) fn head(&self) -> Map<String, Value> {
        let mut shown = object(json!({ "product_id": self.product_id, "name": self.name }));
        shown.extend(self.description.clone().map(|text| ("description".to_owned(), Value::from(text))));
        shown.extend(self.pages.clone().map(|pages| ("merchant_preferences".to_owned(), pages)));
        shown.insert("quantity_supported".to_owned(), Value::from(self.quantity_supported));
        shown
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/billing/plans/{}", self.id);
        let cycles: Vec<Value> = self
            .cycles
            .iter()
            .map(|one| cycle_json(one.scheme(), one.frequency, one.tenure, one.sequence, one.total))
            .collect();
        let mut shown = object(json!({ "id": self.id, "status": self.status }));
        shown.extend(self.head());
        shown.insert("billing_cycles".to_owned(), Value::from(cycles));
        shown.insert("payment_preferences".to_owned(), self.preferences.to_json());
        shown.extend(self.taxes.map(|taxes| ("taxes".to_owned(), taxes.to_json())));
        let change = if self.status == Status::Active { "deactivate" } else { "activate" };
        shown.extend(object(json!({
            "version": self.version, "usage_type": "LICENSED",
            "create_time": self.created.text(), "update_time": self.updated.text(),
            "links": [
                work.link("self", "GET", &path),
                work.link("edit", "PATCH", &path),
                work.link(change, "POST", &format!("{path}/{change}")),
            ],
        })));
        Value::Object(shown)
    }

    /// The plan as lists show it: without billing cycles and preferences.
    pub(super) fn summary(&self, work: &Work<'_>) -> Value {
        let Value::Object(mut shown) = self.to_json(work) else { return Value::Null };
        shown.retain(|name, _| {
            !matches!(
                name.as_str(),
                "billing_cycles" | "payment_preferences" | "taxes" | "quantity_supported"
            )
        });
        Value::Object(shown)
    }

    /// Emits an event about the plan.
    pub(super) fn emit(&self, work: &mut Work<'_>, event_type: &str, summary: &str) {
        let resource = self.to_json(work);
        work.emit(NewEvent {
            event_type,
            resource_type: "plan",
            resource_version: "2.0",
            summary,
            resource,
            merchant: &self.merchant,
        });
    }
}
