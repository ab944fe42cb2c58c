//! The state of orders.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    status::{Intent, Status},
    test_values,
    unit::Unit,
};
use crate::{
    apis::{
        Resource, object,
        payments::{Authorization, Capture, Refund},
    },
    gate::check,
    money::Money,
    states::{ORDER, StateMachine},
    store::Row,
    world::{
        account::{Account, BUYER},
        event::NewEvent,
        time::Time,
        work::Work,
    },
};

/// How long an order waits for its approval, and how long an approved order waits for its payment.
const LIFE: Duration = Duration::from_secs(3 * 3600);
const APPROVED_LIFE: Duration = Duration::from_secs(6 * 3600);

/// An order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) id: String,
    /// The account that made the order, or for which a partner made it.
    pub(crate) merchant: String,
    /// The account of the application that made the order: the payee of fees that name none.
    pub(crate) application: String,
    /// The client that made the order. Its webhooks get the events that the payer causes.
    pub(crate) client_id: String,
    pub(crate) intent: Intent,
    pub(crate) status: Status,
    /// `ORDER_COMPLETE_ON_PAYMENT_APPROVAL`: the order is completed as soon as it is approved.
    pub(crate) processing_instruction: Option<String>,
    pub(crate) units: Vec<Unit>,
    pub(crate) payer: Option<Value>,
    /// The payment source, as responses show it.
    pub(crate) payment_source: Option<Value>,
    /// The customer for which the payment source is saved once the order is paid.
    pub(crate) save_for: Option<Value>,
    /// The payment token that was saved, with its customer.
    pub(crate) saved: Option<(String, Value)>,
    /// The test value with which the payer approved: see `test_values.rs`.
    pub(crate) funding: Option<String>,
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
    const STATES: Option<&'static StateMachine> = Some(&ORDER);
    fn key(&self) -> &str {
        &self.id
    }
    fn state(&self) -> &'static str {
        self.status.as_str()
    }
}

/// Shows the id, the status and the links of an order.
pub(super) fn brief(work: &Work<'_>, id: &str) -> Option<Value> {
    work.rows.find::<Order>(id).map(|order| order.to_brief_json(work))
}

/// Shows an order.
pub(super) fn view(work: &Work<'_>, id: &str) -> Option<Value> {
    work.rows.find::<Order>(id).map(|order| order.to_json(work))
}

impl Order {
    /// Creates an order that nobody has approved.
    pub(super) fn new(work: &mut Work<'_>, merchant: &str, intent: Intent, units: Vec<Unit>) -> Self {
        Self {
            id: work.ids.transaction(),
            merchant: merchant.to_owned(),
            application: merchant.to_owned(),
            client_id: work.client_id.clone(),
            intent,
            status: Status::Created,
            processing_instruction: None,
            units,
            payer: None,
            payment_source: None,
            save_for: None,
            saved: None,
            funding: None,
            return_url: None,
            cancel_url: None,
            created: work.now,
            updated: work.now,
            approved: None,
            payer_id: None,
        }
    }

    /// The account that pays: the buyer that approved, or the first one for a card.
    pub(crate) fn payer_account(&self) -> &str {
        self.payer_id.as_deref().unwrap_or(BUYER)
    }

    /// Whether the order has expired.
    pub(crate) fn is_expired(&self, now: Time) -> bool {
        !matches!(self.status, Status::Completed | Status::Voided) && now >= self.expires()
    }

    /// When the order expires, or did.
    pub(super) fn expires(&self) -> Time {
        self.approved.map_or(self.created + LIFE, |approved| approved + APPROVED_LIFE)
    }

    /// Whether the order waits for its payer: for the approval, or for another approval because the
    /// funding was declined.
    pub(super) fn is_waiting(&self) -> bool {
        let is_declined = self.funding.as_deref().is_some_and(test_values::is_declined_funding);
        self.status.is_unapproved() || (self.status == Status::Approved && is_declined)
    }

    /// Approves the order in the name of a buyer, who pays with the money of a test value. Whether
    /// the bank authenticated its holder concerns cards alone: where it did not, the order is
    /// approved too, and the merchant decides by the result. Returns whether the order was waiting
    /// for an approval.
    pub(super) fn approve(
        &mut self,
        buyer: &Account,
        funding: Option<String>,
        is_authenticated: bool,
        now: Time,
    ) -> bool {
        if !self.is_waiting() || self.is_expired(now) {
            return false;
        }
        self.funding = funding;
        self.status = Status::Approved;
        self.approved = Some(now);
        self.updated = now;
        if let Some(card) = self.payment_source.as_mut().and_then(|source| source.get_mut("card")) {
            if let Some(card) = card.as_object_mut() {
                card.insert("authentication_result".to_owned(), authentication(is_authenticated));
            }
            return true;
        }
        self.pay_with(buyer);
        true
    }

    /// Sets the buyer who pays.
    pub(super) fn pay_with(&mut self, buyer: &Account) {
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
            // The name of a payment source lacks parts that the payer's name has.
            let wallet = json!({ "paypal": { "email_address": email, "name": name, "address": address } });
            let mut source = check::declared("orders", "payment_source_response", &wallet);
            if let Some(wallet) = source.get_mut("paypal").and_then(Value::as_object_mut) {
                wallet.insert("account_id".to_owned(), Value::from(buyer.id.as_str()));
                // Who pays with a card as a guest has no verified account.
                let status = if self.funding.as_deref() == Some("CARD") { "UNVERIFIED" } else { "VERIFIED" };
                wallet.insert("account_status".to_owned(), Value::from(status));
            }
            self.payment_source = Some(source);
        }
        self.payer_id = Some(buyer.id.clone());
    }

    /// Stores the order after a change of its payments, after which all may be voided.
    pub(crate) fn void(&mut self, work: &mut Work<'_>, is_void: bool) {
        self.updated = work.now;
        if is_void {
            self.status = Status::Voided;
        }
        work.rows.put(self);
        if is_void {
            self.emit(work, "CHECKOUT.ORDER.VOIDED", "The order was voided.");
        }
    }

    /// Emits an event of the order.
    pub(super) fn emit(&self, work: &mut Work<'_>, event_type: &str, summary: &str) {
        let mut rows = vec![(Self::TABLE, self.id.as_str())];
        for unit in &self.units {
            rows.extend(unit.authorizations.iter().map(|id| (Authorization::TABLE, id.as_str())));
            rows.extend(unit.captures.iter().map(|id| (Capture::TABLE, id.as_str())));
            rows.extend(unit.refunds.iter().map(|id| (Refund::TABLE, id.as_str())));
        }
        let new = NewEvent {
            event_type,
            resource_type: "checkout-order",
            resource_version: "2.0",
            summary,
            resource: Value::Null,
            merchant: &self.merchant,
        };
        work.emit_rows(new, Resource::of(self), &rows);
    }

    /// The sum of all purchase units.
    pub(crate) fn total(&self) -> Option<Money> {
        let mut amounts = self.units.iter().filter_map(Unit::amount);
        let first = amounts.next()?;
        let sum = amounts.map(|money| money.amount).sum::<rust_decimal::Decimal>() + first.amount;
        Some(first.with(sum))
    }

    /// The id, the status and the links.
    fn to_brief_json(&self, work: &Work<'_>) -> Value {
        json!({ "id": self.id, "status": self.status.as_str(), "links": self.links(work) })
    }

    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut order = object(json!({
            "id": self.id, "intent": self.intent.as_str(), "status": self.status.as_str(),
        }));
        if let Some(instruction) = &self.processing_instruction {
            order.insert("processing_instruction".to_owned(), Value::from(instruction.as_str()));
        }
        for (key, value) in [("payment_source", &self.shown_source(work)), ("payer", &self.payer)] {
            if let Some(value) = value {
                order.insert(key.to_owned(), value.clone());
            }
        }
        let units: Vec<Value> =
            self.units.iter().map(|unit| unit.to_json(work, &self.id, &self.merchant)).collect();
        order.extend(object(json!({
            "purchase_units": units,
            "create_time": self.created.text(),
            "update_time": self.updated.text(),
            "links": self.links(work),
        })));
        Value::Object(order)
    }

    /// The payment source, with the payment token that it was saved as.
    fn shown_source(&self, work: &Work<'_>) -> Option<Value> {
        let mut source = self.payment_source.clone()?;
        if let Some((token, customer)) = &self.saved
            && let Some(details) = source.as_object_mut().and_then(|ways| ways.values_mut().next())
            && let Some(details) = details.as_object_mut()
        {
            let path = format!("/v3/vault/payment-tokens/{token}");
            let vault = json!({
                "id": token, "status": "VAULTED", "customer": customer,
                "links": [
                    work.link("self", "GET", &path),
                    work.link("delete", "DELETE", &path),
                    work.link("up", "GET", &format!("/v2/checkout/orders/{}", self.id)),
                ],
            });
            details.insert("attributes".to_owned(), json!({ "vault": vault }));
        }
        Some(source)
    }

    fn links(&self, work: &Work<'_>) -> Vec<Value> {
        let path = format!("/v2/checkout/orders/{}", self.id);
        let page = format!("/checkoutnow?token={}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        match self.status {
            Status::Created => links.push(work.page_link("approve", &page)),
            Status::PayerActionRequired => links.push(work.page_link("payer-action", &page)),
            Status::PendingApproval | Status::Approved | Status::Completed | Status::Voided => {}
        }
        if matches!(self.status, Status::Created | Status::Approved) {
            links.push(work.link("update", "PATCH", &path));
            let action = self.intent.action();
            links.push(work.link(action, "POST", &format!("{path}/{action}")));
        }
        links
    }
}

/// The result of a 3-D Secure authentication, which succeeded or failed.
fn authentication(is_authenticated: bool) -> Value {
    let (liability_shift, status) = if is_authenticated { ("POSSIBLE", "Y") } else { ("NO", "N") };
    json!({
        "liability_shift": liability_shift,
        "three_d_secure": { "authentication_status": status, "enrollment_status": "Y" },
    })
}
