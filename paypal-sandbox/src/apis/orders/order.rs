//! The state of orders.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::{
        object,
        payments::{Authorization, Capture, Refund},
    },
    money::Money,
    store::Row,
    world::{
        account::{Account, BUYER},
        time::Time,
        work::Work,
    },
};

/// How long an order waits for its approval, and how long an approved order waits for its payment.
const LIFE: Duration = Duration::from_secs(3 * 3600);
const APPROVED_LIFE: Duration = Duration::from_secs(6 * 3600);

/// What happens to the money of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// The status of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Created,
    /// The order was saved, to be authorized several times.
    Saved,
    PayerActionRequired,
    Approved,
    Completed,
    Voided,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::Saved => "SAVED",
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
#[derive(Clone, Debug, Serialize, Deserialize)]
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

    /// The account that is paid: the payee that the request names, or the merchant of the order.
    pub(crate) fn payee(&self, work: &Work<'_>, merchant: &str) -> Option<Account> {
        let payee = self.sent.get("payee");
        let text = |name: &str| payee.and_then(|payee| payee.get(name)).and_then(Value::as_str);
        work.account(text("merchant_id").or(text("email_address")).unwrap_or(merchant))
    }

    fn to_json(&self, work: &Work<'_>, merchant: &str) -> Value {
        let mut unit = self.sent.clone();
        if let Some(payee) = self.payee(work, merchant) {
            let shown = unit.entry("payee").or_insert_with(|| json!({}));
            if let Some(shown) = shown.as_object_mut() {
                shown.insert("email_address".to_owned(), Value::from(payee.email));
                shown.insert("merchant_id".to_owned(), Value::from(payee.id));
            }
        }
        let mut payments = Map::new();
        let authorizations: Vec<Value> = self
            .authorizations
            .iter()
            .filter_map(|id| work.rows.find::<Authorization>(id).map(|one| one.to_json(work)))
            .collect();
        let captures: Vec<Value> = self
            .captures
            .iter()
            .filter_map(|id| work.rows.find::<Capture>(id).map(|one| one.to_json(work)))
            .collect();
        let refunds: Vec<Value> = self
            .refunds
            .iter()
            .filter_map(|id| work.rows.find::<Refund>(id).map(|one| one.to_json(work)))
            .collect();
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) id: String,
    /// The account that made the order, or for which a partner made it.
    pub(crate) merchant: String,
    pub(crate) intent: Intent,
    pub(crate) status: Status,
    pub(crate) units: Vec<Unit>,
    pub(crate) payer: Option<Value>,
    /// The payment source, as responses show it.
    pub(crate) payment_source: Option<Value>,
    /// Where the payer is sent after approving; the next field is for after cancelling.
    pub(crate) return_url: Option<String>,
    pub(crate) cancel_url: Option<String>,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    pub(crate) approved: Option<Time>,
    /// The account that approved.
    pub(crate) payer_id: Option<String>,
}

impl Row for Order {
    const TABLE: &'static str = "orders";
    fn key(&self) -> &str {
        &self.id
    }
}

/// Shows an order.
pub(super) fn view(work: &Work<'_>, id: &str) -> Option<Value> {
    work.rows.find::<Order>(id).map(|order| order.to_json(work))
}

impl Order {
    /// The account that pays: the buyer that approved, or the first one for a card.
    pub(crate) fn payer_account(&self) -> &str {
        self.payer_id.as_deref().unwrap_or(BUYER)
    }

    /// Whether the order has expired.
    pub(crate) fn is_expired(&self, now: Time) -> bool {
        match (self.status, self.approved) {
            (Status::Completed | Status::Voided, _) => false,
            (_, Some(approved)) => now >= approved + APPROVED_LIFE,
            (_, None) => now >= self.created + LIFE,
        }
    }

    /// Approves the order in the name of a buyer. Returns whether it was waiting for an approval.
    pub(crate) fn approve(&mut self, buyer: &Account, now: Time) -> bool {
        if !self.status.is_unapproved() || self.is_expired(now) {
            return false;
        }
        let sent = self.payer.take().unwrap_or_else(|| json!({}));
        let email = sent.get("email_address").and_then(Value::as_str).unwrap_or(&buyer.email).to_owned();
        let name = sent.get("name").cloned().unwrap_or_else(|| buyer.name());
        let address =
            sent.get("address").cloned().unwrap_or_else(|| json!({ "country_code": buyer.country }));
        self.payer = Some(json!({
            "name": name, "email_address": email, "payer_id": buyer.id, "address": address,
        }));
        // A payment source other than `paypal` stays as the request named it.
        if self.payment_source.as_ref().is_none_or(|source| source.get("paypal").is_some()) {
            self.payment_source = Some(json!({ "paypal": {
                "email_address": email, "account_id": buyer.id, "account_status": "VERIFIED",
                "name": name, "address": address,
            } }));
        }
        self.payer_id = Some(buyer.id.clone());
        self.status = Status::Approved;
        self.approved = Some(now);
        self.updated = now;
        true
    }

    /// Notes a change of its payments, after which all may be voided.
    pub(crate) fn void(&mut self, now: Time, is_void: bool) {
        self.updated = now;
        if is_void {
            self.status = Status::Voided;
        }
    }

    /// The sum of all purchase units.
    pub(crate) fn total(&self) -> Option<Money> {
        let mut amounts = self.units.iter().filter_map(Unit::amount);
        let first = amounts.next()?;
        let sum = amounts.map(|money| money.amount).sum::<rust_decimal::Decimal>() + first.amount;
        Some(first.with(sum))
    }

    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut order = object(json!({
            "id": self.id, "intent": self.intent.as_str(), "status": self.status.as_str(),
        }));
        for (key, value) in [("payment_source", &self.payment_source), ("payer", &self.payer)] {
            if let Some(value) = value {
                order.insert(key.to_owned(), value.clone());
            }
        }
        let units: Vec<Value> = self.units.iter().map(|unit| unit.to_json(work, &self.merchant)).collect();
        order.extend(object(json!({
            "purchase_units": units,
            "create_time": self.created.text(),
            "update_time": self.updated.text(),
            "links": self.links(work),
        })));
        Value::Object(order)
    }

    fn links(&self, work: &Work<'_>) -> Vec<Value> {
        let path = format!("/v2/checkout/orders/{}", self.id);
        let page = format!("/checkoutnow?token={}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        match self.status {
            Status::Created => links.push(work.page_link("approve", &page)),
            Status::PayerActionRequired => links.push(work.page_link("payer-action", &page)),
            Status::Saved | Status::Approved | Status::Completed | Status::Voided => {}
        }
        if matches!(self.status, Status::Created | Status::Saved | Status::Approved) {
            links.push(work.link("update", "PATCH", &path));
            let action = self.intent.action();
            links.push(work.link(action, "POST", &format!("{path}/{action}")));
        }
        links
    }
}
