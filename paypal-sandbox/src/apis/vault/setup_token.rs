//! The state of setup tokens.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::payment_token::{self, PaymentToken, customer_json};
use crate::{
    apis::{card, object},
    store::Row,
    world::{
        account::Account,
        time::{DAY, Time},
        work::Work,
    },
};

/// The kind of the job that forgets a setup token.
pub(super) const EXPIRE: &str = "setup-token.expire";

/// How far a setup token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Status {
    /// The payer has yet to enter a card.
    Created,
    PayerActionRequired,
    Approved,
    /// The payment token is made.
    Vaulted,
}

impl Status {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::PayerActionRequired => "PAYER_ACTION_REQUIRED",
            Self::Approved => "APPROVED",
            Self::Vaulted => "VAULTED",
        }
    }
}

/// A payment source that waits to be saved.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct SetupToken {
    pub(super) id: String,
    pub(super) merchant: String,
    /// The client that made the token. Its webhooks get the events that the payer causes.
    pub(super) client_id: String,
    pub(super) customer: String,
    pub(super) merchant_customer: Option<String>,
    pub(super) status: Status,
    /// The source under its kind, in masked form: `{"card": {..}}`.
    pub(super) source: Map<String, Value>,
    /// The account that approved, if the source is a wallet.
    pub(super) payer: Option<String>,
    /// Whether the payment token is made as soon as the payer approves.
    pub(super) saves_on_approval: bool,
    /// Where the payer is sent after approving; the next field is for after cancelling.
    pub(super) return_url: Option<String>,
    pub(super) cancel_url: Option<String>,
    pub(super) created: Time,
}

impl Row for SetupToken {
    const TABLE: &'static str = "setup-tokens";
    fn key(&self) -> &str {
        &self.id
    }
}

impl SetupToken {
    /// How long a setup token can be used.
    pub(super) const LIFE: Duration = Duration::from_secs(3 * DAY.as_secs());

    /// Whether the token waits for its payer.
    pub(super) fn is_waiting(&self) -> bool {
        matches!(self.status, Status::Created | Status::PayerActionRequired)
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut links = vec![work.link("self", "GET", &format!("/v3/vault/setup-tokens/{}", self.id))];
        match self.status {
            Status::Created | Status::PayerActionRequired => links.push(page(work, &self.id)),
            Status::Approved => links.push(work.link("confirm", "POST", "/v3/vault/payment-tokens")),
            Status::Vaulted => {}
        }
        json!({
            "id": self.id, "status": self.status.as_str(),
            "customer": customer_json(&self.customer, self.merchant_customer.as_deref()),
            "payment_source": self.source, "links": links,
        })
    }

    /// Approves in the name of a buyer; `entered` is the card that the payer enters if the merchant
    /// sent none.
    pub(super) fn approve(&mut self, buyer: &Account, entered: &Value) {
        self.status = Status::Approved;
        let Some((way, details)) = self.source.iter_mut().next() else { return };
        let Some(details) = details.as_object_mut() else { return };
        if way == "card" {
            if details.get("last_digits").is_none() {
                *details = card::masked(entered);
            }
            details.insert("verification_status".to_owned(), Value::from("VERIFIED"));
            return;
        }
        details.extend(object(json!({
            "email_address": buyer.email, "payer_id": buyer.id, "account_id": buyer.id,
            "name": buyer.name(), "address": { "country_code": buyer.country },
        })));
        if way == "venmo" {
            details.insert("user_name".to_owned(), Value::from(buyer.given_name.to_lowercase()));
        }
        self.payer = Some(buyer.id.clone());
    }

    /// Notes that the authentication of the card's holder failed.
    pub(super) fn fail_verification(&mut self) {
        if let Some(card) = self.source.get_mut("card").and_then(Value::as_object_mut) {
            card.insert("verification_status".to_owned(), Value::from("FAILED"));
        }
    }

    /// Makes the payment token and stores both.
    pub(super) fn save(&mut self, work: &mut Work<'_>) -> PaymentToken {
        self.status = Status::Vaulted;
        work.rows.put(self);
        let customer = customer_json(&self.customer, self.merchant_customer.as_deref());
        let source = Value::Object(self.source.clone());
        payment_token::save(work, &self.merchant, &customer, source, self.payer.as_deref())
    }
}

/// Builds the link to the page on which the payer approves.
pub(super) fn page(work: &Work<'_>, id: &str) -> Value {
    work.page_link("approve", &format!("{}?approval_session_id={id}", super::approval::PATH))
}

/// Forgets a setup token.
pub(super) fn expire(work: &mut Work<'_>, id: &str) {
    work.rows.remove::<SetupToken>(id);
}
