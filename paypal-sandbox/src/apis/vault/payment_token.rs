//! The state of payment tokens.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::object,
    store::Row,
    world::{event::NewEvent, time::Time, work::Work},
};

/// The characters of the ids of payment tokens and of customers.
const TOKEN: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const CUSTOMER: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The table of the customers by the ids that a merchant gave them.
const OF_MERCHANT: &str = "vault-customers";

/// A payment source that is saved for a customer of a merchant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PaymentToken {
    pub(crate) id: String,
    pub(crate) merchant: String,
    /// PayPal's id of the customer.
    pub(crate) customer: String,
    /// The merchant's own id of the customer.
    pub(crate) merchant_customer: Option<String>,
    /// The source under its kind, in masked form: `{"card": {..}}`.
    source: Map<String, Value>,
    /// The account that pays, if the source is a wallet.
    pub(crate) payer: Option<String>,
    created: Time,
}

impl Row for PaymentToken {
    const TABLE: &'static str = "payment-tokens";
    fn key(&self) -> &str {
        &self.id
    }
}

impl PaymentToken {
    /// The kind of the source: `card`.
    pub(crate) fn way(&self) -> &str {
        self.source.keys().next().map_or("", String::as_str)
    }

    /// The source in masked form.
    pub(crate) fn details(&self) -> &Value {
        self.source.values().next().unwrap_or(&Value::Null)
    }

    pub(super) fn customer_json(&self) -> Value {
        customer_json(&self.customer, self.merchant_customer.as_deref())
    }

    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        json!({
            "id": self.id, "customer": self.customer_json(), "payment_source": self.source,
            "links": self.links(work),
        })
    }

    pub(crate) fn links(&self, work: &Work<'_>) -> Value {
        let path = format!("/v3/vault/payment-tokens/{}", self.id);
        json!([work.link("self", "GET", &path), work.link("delete", "DELETE", &path)])
    }

    /// Emits an event of the token.
    pub(super) fn emit(&self, work: &mut Work<'_>, event_type: &str, summary: &str) {
        let resource = self.to_json(work);
        work.emit(NewEvent {
            event_type,
            resource_type: "payment_token",
            resource_version: "3.0",
            summary,
            resource,
            merchant: &self.merchant,
        });
    }
}

/// A customer as responses show it.
pub(super) fn customer_json(id: &str, merchant_customer: Option<&str>) -> Value {
    let mut customer = object(json!({ "id": id }));
    if let Some(own) = merchant_customer {
        customer.insert("merchant_customer_id".to_owned(), Value::from(own));
    }
    Value::Object(customer)
}

/// Returns the id of the customer that a request names by PayPal's id or by the merchant's own id.
/// A request that names none makes a new customer.
pub(super) fn customer(work: &mut Work<'_>, merchant: &str, sent: &Value) -> (String, Option<String>) {
    let text = |name: &str| sent.get(name).and_then(Value::as_str).map(str::to_owned);
    let own = text("merchant_customer_id");
    let key = own.as_ref().map(|own| format!("{merchant}/{own}"));
    let known = text("id").or_else(|| work.rows.get::<String>(OF_MERCHANT, key.as_ref()?));
    let id = known.unwrap_or_else(|| work.ids.draw(CUSTOMER, 10));
    if let Some(key) = key {
        work.rows.set(OF_MERCHANT, &key, &id);
    }
    (id, own)
}

/// Saves a payment source, as it is shown, for a customer. Returns the token.
pub(crate) fn save(
    work: &mut Work<'_>,
    merchant: &str,
    sent_customer: &Value,
    source: Value,
    payer: Option<&str>,
) -> PaymentToken {
    let (customer, merchant_customer) = customer(work, merchant, sent_customer);
    let mut source = object(source);
    for details in source.values_mut().filter_map(Value::as_object_mut) {
        // These belong to the payment with which the source was saved.
        for name in ["attributes", "authentication_result", "account_status", "experience_status"] {
            details.shift_remove(name);
        }
        if let (Some(payer), None) = (payer, details.get("last_digits")) {
            details.insert("payer_id".to_owned(), Value::from(payer));
        }
    }
    let token = PaymentToken {
        id: work.ids.draw(TOKEN, 10),
        merchant: merchant.to_owned(),
        customer,
        merchant_customer,
        source,
        payer: payer.map(str::to_owned),
        created: work.now,
    };
    work.rows.put(&token);
    token.emit(work, "VAULT.PAYMENT-TOKEN.CREATED", "A payment source was saved.");
    token
}

/// Finds a token of a merchant.
pub(crate) fn find(work: &Work<'_>, merchant: &str, id: &str) -> Option<PaymentToken> {
    work.rows.find::<PaymentToken>(id).filter(|token| token.merchant == merchant)
}

/// Lists the tokens of a merchant's customer, the oldest first.
pub(crate) fn of_customer(work: &Work<'_>, merchant: &str, customer: &str) -> Vec<PaymentToken> {
    let mut tokens = work.rows.all::<PaymentToken>();
    tokens.retain(|token| token.merchant == merchant && token.customer == customer);
    tokens
}
