//! The state of payments.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    approval, authorization::Authorization, capture::Capture, order::Order, refund::Refund, sale::Sale,
};
use crate::{
    apis::{object, v1::Amount},
    store::Row,
    world::{
        account::{Account, BUYER},
        time::Time,
        work::Work,
    },
};

/// How long a payment waits for its approval, and an approved payment for its execution.
const LIFE: Duration = Duration::from_secs(3 * 3600);

/// What the execution of a payment does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Intent {
    /// Takes the money.
    Sale,
    /// Reserves the money for captures.
    Authorize,
    /// Opens an order for authorizations and captures.
    Order,
}

impl Intent {
    pub(super) fn read(value: &Value) -> Option<Self> {
        serde_json::from_value(value.clone()).ok()
    }

    fn text(self) -> &'static str {
        match self {
            Self::Sale => "sale",
            Self::Authorize => "authorize",
            Self::Order => "order",
        }
    }
}

/// A resource that a transaction of a payment led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) kind: Kind,
    pub(crate) id: String,
}

/// The kind of a related resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Sale,
    Authorization,
    Order,
    Capture,
    Refund,
}

/// A payment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Payment {
    pub(crate) id: String,
    /// The account of the caller that created the payment.
    pub(crate) merchant: String,
    /// The token of the approval page: `EC-…`.
    pub(crate) token: String,
    pub(crate) intent: Intent,
    /// What was sent, without card numbers; the transactions are kept apart.
    pub(crate) sent: Map<String, Value>,
    /// The transactions as they were sent, with normalized amounts.
    pub(crate) transactions: Vec<Value>,
    /// What each transaction led to.
    pub(crate) related: Vec<Vec<Part>>,
    /// The buyer who approved the payment; `None` also for a card.
    pub(crate) payer: Option<String>,
    pub(crate) approved: Option<Time>,
    pub(crate) is_executed: bool,
    /// Whether the money of the payees is held at first.
    pub(crate) is_delayed: bool,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Row for Payment {
    const TABLE: &'static str = "v1-payments";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Payment {
    /// Whether the payment was neither approved nor executed in time. PayPal forgets it then.
    pub(super) fn is_expired(&self, now: Time) -> bool {
        !self.is_executed && now >= self.approved.unwrap_or(self.created) + LIFE
    }

    /// The account that pays.
    pub(super) fn payer_account(&self) -> &str {
        self.payer.as_deref().unwrap_or(BUYER)
    }

    /// Returns one of the redirect URLs.
    pub(super) fn url(&self, name: &str) -> Option<String> {
        self.sent.get("redirect_urls")?.get(name)?.as_str().map(str::to_owned)
    }

    pub(super) fn amount(&self, transaction: usize) -> Option<Amount> {
        Amount::read(self.transactions.get(transaction)?.get("amount")?)
    }

    /// Whether one of the transactions pays an account.
    pub(super) fn pays(&self, work: &Work<'_>, account: &str) -> bool {
        let mut transactions = self.transactions.iter().filter_map(Value::as_object);
        transactions.any(|one| payee(work, one, &self.merchant).is_some_and(|payee| payee.id == account))
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/payments/payment/{}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if !self.is_executed {
            links.push(work.link("execute", "POST", &format!("{path}/execute")));
            let page = work.page(&approval::path(&self.token));
            links.push(json!({ "href": page, "rel": "approval_url", "method": "REDIRECT" }));
        }
        let transactions: Vec<Value> =
            (0..self.transactions.len()).filter_map(|index| self.transaction(work, index)).collect();
        let mut shown = object(json!({
            "id": self.id, "intent": self.intent.text(),
            "state": if self.is_executed { "approved" } else { "created" },
        }));
        if self.approved.is_some()
            && let Some(cart) = self.token.strip_prefix("EC-")
        {
            shown.insert("cart".to_owned(), Value::from(cart));
        }
        shown.extend(self.sent.clone());
        shown.insert("payer".to_owned(), self.payer(work));
        shown.extend(object(json!({
            "transactions": transactions, "create_time": self.created.text(),
            "update_time": self.updated.text(), "links": links,
        })));
        Value::Object(shown)
    }

    /// The payer as sent, with the data of the account that approved.
    fn payer(&self, work: &Work<'_>) -> Value {
        let mut payer = self.sent.get("payer").cloned().unwrap_or_default();
        let account = self.payer.as_ref().and_then(|id| work.rows.find::<Account>(id));
        if let (Some(shown), Some(account)) = (payer.as_object_mut(), account) {
            shown.insert("status".to_owned(), Value::from("VERIFIED"));
            let info = shown.entry("payer_info").or_insert_with(|| json!({}));
            if let Some(info) = info.as_object_mut() {
                info.extend(payer_info(&account));
                let address =
                    self.transactions.iter().find_map(|one| one.pointer("/item_list/shipping_address"));
                info.extend(address.map(|address| ("shipping_address".to_owned(), address.clone())));
            }
        }
        payer
    }

    fn transaction(&self, work: &Work<'_>, index: usize) -> Option<Value> {
        let mut shown = self.transactions.get(index)?.as_object()?.clone();
        if let Some(payee) = payee(work, &shown, &self.merchant) {
            let named = json!({ "merchant_id": payee.id, "email": payee.email });
            shown.insert("payee".to_owned(), named);
        }
        let parts = self.related.get(index).map_or(&[][..], Vec::as_slice);
        let related: Vec<Value> = parts.iter().filter_map(|part| related(work, part)).collect();
        shown.insert("related_resources".to_owned(), Value::from(related));
        Some(Value::Object(shown))
    }
}

/// Shows an account as the payer of a payment or an order.
pub(crate) fn payer_info(account: &Account) -> Map<String, Value> {
    object(json!({
        "email": account.email, "first_name": account.given_name, "last_name": account.surname,
        "payer_id": account.id, "country_code": account.country,
    }))
}

/// Finds the account that a transaction pays: its payee, or the merchant.
pub(crate) fn payee(work: &Work<'_>, transaction: &Map<String, Value>, merchant: &str) -> Option<Account> {
    let payee = transaction.get("payee");
    let text = |name: &str| payee.and_then(|payee| payee.get(name)).and_then(Value::as_str);
    work.account(text("merchant_id").or(text("email")).unwrap_or(merchant))
}

/// Shows what a transaction of a payment led to.
pub(crate) fn related_resources(work: &Work<'_>, payment_id: &str, transaction: usize) -> Vec<Value> {
    let payment = work.rows.find::<Payment>(payment_id);
    let parts = payment.as_ref().and_then(|payment| payment.related.get(transaction));
    parts.into_iter().flatten().filter_map(|part| related(work, part)).collect()
}

/// Shows a related resource under its kind: `{"sale": {…}}`.
fn related(work: &Work<'_>, part: &Part) -> Option<Value> {
    let id = &part.id;
    Some(match part.kind {
        Kind::Sale => json!({ "sale": work.rows.find::<Sale>(id)?.to_json(work) }),
        Kind::Authorization => json!({ "authorization": work.rows.find::<Authorization>(id)?.to_json(work) }),
        Kind::Order => json!({ "order": work.rows.find::<Order>(id)?.to_json(work) }),
        Kind::Capture => json!({ "capture": work.rows.find::<Capture>(id)?.to_json(work) }),
        Kind::Refund => json!({ "refund": work.rows.find::<Refund>(id)?.to_json(work) }),
    })
}
