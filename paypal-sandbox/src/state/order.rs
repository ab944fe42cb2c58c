//! The state of orders.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};

use super::{View, payment::object};
use crate::{clock::date_time, money::Money};

/// How long an order waits for its approval, and how long an approved order waits for its payment.
const LIFE: Duration = Duration::from_secs(3 * 3600);
const APPROVED_LIFE: Duration = Duration::from_secs(6 * 3600);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Intent {
    Capture,
    Authorize,
}

impl Intent {
    pub(crate) fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "CAPTURE" => Some(Self::Capture),
            "AUTHORIZE" => Some(Self::Authorize),
            _ => None,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Capture => "CAPTURE",
            Self::Authorize => "AUTHORIZE",
        }
    }

    fn action(self) -> &'static str {
        match self {
            Self::Capture => "capture",
            Self::Authorize => "authorize",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Created,
    PayerActionRequired,
    Approved,
    Completed,
    Voided,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::PayerActionRequired => "PAYER_ACTION_REQUIRED",
            Self::Approved => "APPROVED",
            Self::Completed => "COMPLETED",
            Self::Voided => "VOIDED",
        }
    }

    /// Whether the order waits for the payer's approval.
    pub(crate) fn is_unapproved(self) -> bool {
        matches!(self, Self::Created | Self::PayerActionRequired)
    }
}

/// A purchase unit: the request's fields and the payments made for it.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    /// The fields of the request, with a reference id.
    pub(crate) sent: Map<String, Value>,
    pub(crate) authorizations: Vec<String>,
    pub(crate) captures: Vec<String>,
    pub(crate) refunds: Vec<String>,
}

impl Unit {
    pub(crate) fn new(sent: Map<String, Value>) -> Self {
        Self { sent, authorizations: Vec::new(), captures: Vec::new(), refunds: Vec::new() }
    }

    pub(crate) fn amount(&self) -> Option<Money> {
        Money::read(self.sent.get("amount")?)
    }

    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.sent.get(key)?.as_str().map(str::to_owned)
    }

    pub(crate) fn platform_fees(&self) -> Vec<Value> {
        let fees =
            self.sent.get("payment_instruction").and_then(|instruction| instruction.get("platform_fees"));
        fees.and_then(Value::as_array).cloned().unwrap_or_default()
    }

    fn to_json(&self, view: View<'_>) -> Value {
        let mut unit = self.sent.clone();
        let payee = unit.entry("payee").or_insert_with(|| json!({}));
        if let Some(payee) = payee.as_object_mut()
            && payee.is_empty()
        {
            payee.insert("email_address".to_owned(), Value::from("merchant@sandbox.example.com"));
            payee.insert("merchant_id".to_owned(), Value::from(view.state.merchant_id.as_str()));
        }
        let state = view.state;
        let mut payments = Map::new();
        let authorizations: Vec<Value> = self
            .authorizations
            .iter()
            .filter_map(|id| state.authorizations.get(id).map(|one| one.to_json(view)))
            .collect();
        let captures: Vec<Value> = self
            .captures
            .iter()
            .filter_map(|id| state.captures.get(id).map(|one| one.to_json(view)))
            .collect();
        let refunds: Vec<Value> =
            self.refunds.iter().filter_map(|id| state.refunds.get(id).map(|one| one.to_json(view))).collect();
        for (key, list) in [("authorizations", authorizations), ("captures", captures), ("refunds", refunds)]
        {
            if !list.is_empty() {
                payments.insert(key.to_owned(), Value::Array(list));
            }
        }
        if !payments.is_empty() {
            unit.insert("payments".to_owned(), Value::Object(payments));
        }
        Value::Object(unit)
    }
}

/// An order.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    pub(crate) id: String,
    pub(crate) intent: Intent,
    pub(crate) status: Status,
    pub(crate) units: Vec<Unit>,
    pub(crate) payer: Option<Value>,
    /// The payment source, as responses show it.
    pub(crate) payment_source: Option<Value>,
    /// Where the payer is sent after approving; the next field is for after cancelling.
    pub(crate) return_url: Option<String>,
    pub(crate) cancel_url: Option<String>,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
    pub(crate) approved: Option<SystemTime>,
}

impl Order {
    /// Whether the order has expired.
    pub(crate) fn is_expired(&self, now: SystemTime) -> bool {
        match (self.status, self.approved) {
            (Status::Completed | Status::Voided, _) => false,
            (_, Some(approved)) => now >= approved + APPROVED_LIFE,
            (_, None) => now >= self.created + LIFE,
        }
    }

    /// Approves the order in the name of the payer. Returns whether it was waiting for an approval.
    pub(crate) fn approve(&mut self, payer_id: &str, now: SystemTime) -> bool {
        if !self.status.is_unapproved() || self.is_expired(now) {
            return false;
        }
        let sent = self.payer.take().unwrap_or_else(|| json!({}));
        let email = sent.get("email_address").and_then(Value::as_str).unwrap_or("buyer@sandbox.example.com");
        let name =
            sent.get("name").cloned().unwrap_or_else(|| json!({ "given_name": "Sam", "surname": "Buyer" }));
        let address = sent.get("address").cloned().unwrap_or_else(|| json!({ "country_code": "US" }));
        self.payer = Some(json!({
            "name": name, "email_address": email, "payer_id": payer_id, "address": address,
        }));
        // A payment source other than `paypal` stays as the request named it.
        if self.payment_source.as_ref().is_none_or(|source| source.get("paypal").is_some()) {
            self.payment_source = Some(json!({ "paypal": {
                "email_address": email, "account_id": payer_id, "account_status": "VERIFIED",
                "name": name, "address": address,
            } }));
        }
        self.status = Status::Approved;
        self.approved = Some(now);
        self.updated = now;
        true
    }

    /// The sum of all purchase units.
    pub(crate) fn total(&self) -> Option<Money> {
        let mut amounts = self.units.iter().filter_map(Unit::amount);
        let first = amounts.next()?;
        let sum = amounts.map(|money| money.amount).sum::<rust_decimal::Decimal>() + first.amount;
        Some(first.with(sum))
    }

    pub(crate) fn to_json(&self, view: View<'_>) -> Value {
        let mut order = object(json!({
            "id": self.id, "intent": self.intent.as_str(), "status": self.status.as_str(),
        }));
        for (key, value) in [("payment_source", &self.payment_source), ("payer", &self.payer)] {
            if let Some(value) = value {
                order.insert(key.to_owned(), value.clone());
            }
        }
        let units: Vec<Value> = self.units.iter().map(|unit| unit.to_json(view)).collect();
        order.extend(object(json!({
            "purchase_units": units,
            "create_time": date_time(self.created),
            "update_time": date_time(self.updated),
            "links": self.links(view),
        })));
        Value::Object(order)
    }

    fn links(&self, view: View<'_>) -> Vec<Value> {
        let path = format!("/v2/checkout/orders/{}", self.id);
        let page = format!("/checkoutnow?token={}", self.id);
        let mut links = vec![view.link("self", "GET", &path)];
        match self.status {
            Status::Created => links.push(view.link("approve", "GET", &page)),
            Status::PayerActionRequired => links.push(view.link("payer-action", "GET", &page)),
            Status::Approved | Status::Completed | Status::Voided => {}
        }
        if matches!(self.status, Status::Created | Status::Approved) {
            links.push(view.link("update", "PATCH", &path));
            let action = self.intent.action();
            links.push(view.link(action, "POST", &format!("{path}/{action}")));
        }
        links
    }
}
