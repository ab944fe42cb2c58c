//! The state of orders of the first version.

use std::time::Duration;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::approval;
use crate::{
    apis::{
        object, payments_v1,
        v1::{self, Amount},
    },
    money::Money,
    store::Row,
    world::{time::Time, work::Work},
};

/// How long an order waits for its approval, and an approved order for its payment.
const LIFE: Duration = Duration::from_secs(3 * 3600);

/// An order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(super) id: String,
    pub(super) merchant: String,
    /// The fields that were sent, without the purchase units.
    pub(super) sent: Map<String, Value>,
    /// The purchase units as they were sent, with normalized amounts.
    pub(super) units: Vec<Value>,
    /// The buyer who approved the order.
    pub(super) payer: Option<String>,
    pub(super) approved: Option<Time>,
    pub(super) paid: Option<PaidBy>,
    pub(super) created: Time,
    pub(super) updated: Time,
}

/// The payment of an order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct PaidBy {
    /// The payment of Payments v1.
    pub(super) payment: String,
    /// `INSTANT` or `DELAYED`.
    pub(super) disbursement_mode: String,
}

impl Row for Order {
    const TABLE: &'static str = "v1-checkout-orders";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Order {
    /// Whether the order was neither approved nor paid in time. PayPal forgets it then.
    pub(super) fn is_expired(&self, now: Time) -> bool {
        self.paid.is_none() && now >= self.approved.unwrap_or(self.created) + LIFE
    }

    pub(super) fn status(&self) -> &'static str {
        match (&self.paid, &self.approved) {
            (Some(_), _) => "COMPLETED",
            (None, Some(_)) => "APPROVED",
            (None, None) => "CREATED",
        }
    }

    /// `SALE` or `AUTHORIZE`; `SALE` if the request had no intent.
    pub(super) fn intent(&self) -> &str {
        self.sent.get("intent").and_then(Value::as_str).unwrap_or("SALE")
    }

    /// The sum of the purchase units.
    pub(super) fn total(&self) -> Option<Money> {
        let mut amounts = self.units.iter().filter_map(|unit| Amount::read(unit.get("amount")?));
        let first = amounts.next()?.money;
        let rest: Decimal = amounts.map(|amount| amount.money.amount).sum();
        Some(first.with(first.amount + rest))
    }

    /// Returns one of the redirect URLs.
    pub(super) fn url(&self, name: &str) -> Option<String> {
        self.sent.get("redirect_urls")?.get(name)?.as_str().map(str::to_owned)
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut shown = object(json!({ "id": self.id, "intent": self.intent() }));
        shown.extend(self.sent.clone());
        shown.insert("purchase_units".to_owned(), Value::from(self.shown_units(work)));
        if let Some(total) = self.total() {
            shown.insert("gross_total_amount".to_owned(), v1::currency(&total));
        }
        if let Some(paid) = &self.paid {
            let details = json!({ "payment_id": paid.payment, "disbursement_mode": paid.disbursement_mode });
            shown.insert("payment_details".to_owned(), details);
        }
        shown.extend(object(json!({
            "status": self.status(), "create_time": self.created.text(),
            "update_time": self.updated.text(), "links": self.links(work),
        })));
        Value::Object(shown)
    }

    pub(super) fn links(&self, work: &Work<'_>) -> Vec<Value> {
        let path = format!("/v1/checkout/orders/{}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if self.paid.is_none() {
            let page = work.page(&approval::path(&self.id));
            links.push(json!({ "href": page, "rel": "approval_url", "method": "REDIRECT" }));
            links.push(work.link("pay", "POST", &format!("{path}/pay")));
            links.push(work.link("cancel", "DELETE", &path));
        }
        links
    }

    /// The purchase units with their payees, states and payments.
    pub(super) fn shown_units(&self, work: &Work<'_>) -> Vec<Value> {
        let units = self.units.iter().enumerate();
        units
            .filter_map(|(index, unit)| Some(self.shown_unit(work, index, unit.as_object()?.clone())))
            .collect()
    }

    fn shown_unit(&self, work: &Work<'_>, index: usize, mut unit: Map<String, Value>) -> Value {
        if let Some(payee) = payments_v1::payee(work, &unit, &self.merchant) {
            let shown = unit.entry("payee").or_insert_with(|| json!({}));
            if let Some(shown) = shown.as_object_mut() {
                shown.insert("email".to_owned(), Value::from(payee.email));
                shown.insert("merchant_id".to_owned(), Value::from(payee.id));
            }
        }
        let related = self
            .paid
            .as_ref()
            .map_or_else(Vec::new, |paid| payments_v1::related_resources(work, &paid.payment, index));
        let is_delayed = self.paid.as_ref().is_some_and(|paid| paid.disbursement_mode == "DELAYED");
        let mut summary = Map::new();
        for (group, kind) in GROUPS {
            let members: Vec<Value> = related
                .iter()
                .filter_map(|one| one.get(kind))
                .map(|one| member(kind, one, is_delayed))
                .collect();
            if !members.is_empty() {
                summary.insert(group.to_owned(), Value::from(members));
            }
        }
        let status = match (self.paid.is_some(), self.intent()) {
            (false, _) => "NOT_PROCESSED",
            (true, "AUTHORIZE") if !summary.contains_key("captures") => "AUTHORIZED",
            (true, _) => "CAPTURED",
        };
        unit.insert("status".to_owned(), Value::from(status));
        if !summary.is_empty() {
            unit.insert("payment_summary".to_owned(), Value::Object(summary));
        }
        Value::Object(unit)
    }
}

/// The groups of a payment summary, each with the kind of its resources in Payments v1.
const GROUPS: [(&str, &str); 4] =
    [("sales", "sale"), ("authorizations", "authorization"), ("captures", "capture"), ("refunds", "refund")];

/// The fields of a resource that a payment summary shows, by its kind.
fn fields(kind: &str) -> &'static [&'static str] {
    match kind {
        "capture" => &["id", "amount", "transaction_fee", "links"],
        "refund" => &["id", "amount", "sale_id", "capture_id", "links"],
        _ => &["id", "amount", "transaction_fee", "create_time", "update_time", "links"],
    }
}

/// Shows a resource of Payments v1 as a member of a payment summary.
fn member(kind: &str, resource: &Value, is_delayed: bool) -> Value {
    let mut shown = Map::new();
    for name in fields(kind) {
        shown.extend(resource.get(*name).map(|value| ((*name).to_owned(), value.clone())));
    }
    let state = resource.get("state").and_then(Value::as_str).unwrap_or_default();
    let status = match (kind, state) {
        // The component of authorizations has the values of sales.
        ("authorization", "captured") => "COMPLETED".to_owned(),
        ("authorization", "voided" | "expired") => "DENIED".to_owned(),
        ("authorization", _) => "PENDING".to_owned(),
        (_, state) => state.to_ascii_uppercase(),
    };
    shown.insert("status".to_owned(), Value::from(status));
    if is_delayed && matches!(kind, "sale" | "capture") {
        shown.insert("reason_code".to_owned(), Value::from("DELAYED_DISBURSEMENT"));
    }
    Value::Object(shown)
}
