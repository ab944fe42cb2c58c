//! Plays every change of the state of an invoice that its state machine has, and finds no other;
//! and changes of orders and disputes that no other test plays.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{collections::BTreeSet, time::Duration};

use paypal_sandbox::StateMachine;
use serde_json::{Value, json};
use support::{World, usd, world};

/// What is done to an invoice of 10.00 USD, one after the other.
const SCRIPTS: &[&str] = &[
    "send, record 4, record 6, refund 3, refund 7, unrefund, unrefund",
    "send, record 4, unpay, pay 4, pay 6, pay back 2, pay back 8",
    "send, pay 10, pay back 10",
    "send, pay 10, refund 10, unrefund",
    "send, record 10, refund 10, unrefund, unpay, cancel",
    "silent, record 4, unpay, record 10, unpay, pay 10",
    "silent, pay 4, record 6, unpay, refund 1, unrefund, refund 4, unrefund, pay back 4",
    "silent, cancel",
    "record 4, unpay, record 10, unpay, send",
    "silent, pay 4, pay 6, refund 3, unrefund",
    "send, record 4, record 6, unpay",
    "send, pay 4, refund 4, unrefund, record 6, refund 2, unrefund",
    "later, day",
    "later silent, day",
];

struct Played<'a> {
    world: &'a World,
    id: String,
    payments: Vec<String>,
    refunds: Vec<String>,
}

impl Played<'_> {
    async fn post(&self, path: &str, body: Value) -> Value {
        let answer = self.world.post(&format!("/v2/invoicing/invoices/{}/{path}", self.id), body).await;
        assert!(answer.status < 300, "{path}: {answer:?}");
        answer.body
    }

    async fn delete(&self, path: &str) {
        let path = format!("/v2/invoicing/invoices/{}/{path}", self.id);
        let answer = self.world.raw("DELETE", &path, &[], None).await;
        assert_eq!(answer.status, 204, "{path}: {answer:?}");
    }

    async fn act(&self, act: &str, amount: &str) {
        let path = format!("invoices/{}/{act}", self.id);
        self.world.sandbox.act(&path, &json!({ "amount": usd(amount) })).await.unwrap();
    }

    async fn step(&mut self, step: &str) {
        let amount = || step.rsplit(' ').next().map(|amount| format!("{amount}.00")).unwrap();
        let record = || json!({ "method": "CASH", "amount": usd(&amount()) });
        match step.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end() {
            "send" | "later" => drop(self.post("send", json!({})).await),
            "silent" | "later silent" => {
                self.post("send", json!({ "send_to_recipient": false })).await;
            }
            "day" => self.world.sandbox.advance(Duration::from_secs(3 * 86_400)),
            "cancel" => drop(self.post("cancel", json!({})).await),
            "record" => {
                let made = self.post("payments", record()).await;
                self.payments.push(made["payment_id"].as_str().unwrap().to_owned());
            }
            "refund" => {
                let made = self.post("refunds", record()).await;
                self.refunds.push(made["refund_id"].as_str().unwrap().to_owned());
            }
            "unpay" => {
                let path = format!("payments/{}", self.payments.pop().unwrap());
                self.delete(&path).await;
            }
            "unrefund" => {
                let path = format!("refunds/{}", self.refunds.pop().unwrap());
                self.delete(&path).await;
            }
            "pay" => self.act("pay", &amount()).await,
            "pay back" => self.act("refund", &amount()).await,
            other => panic!("{other} is no step"),
        }
    }

    async fn status(&self) -> String {
        // The client renews its token, which may have expired.
        let invoice = self.world.paypal.invoicing().get_invoice(&self.id).await.unwrap();
        invoice.status.unwrap().to_string()
    }
}

#[tokio::test]
async fn an_invoice_goes_through_all_of_its_states() {
    let mut seen = BTreeSet::from([(None, "DRAFT".to_owned())]);
    for script in SCRIPTS {
        let world = world().await;
        let mut detail = json!({ "currency_code": "USD" });
        if script.starts_with("later") {
            detail["invoice_date"] = json!(tomorrow(&world));
        }
        let invoice = json!({
            "detail": detail, "configuration": { "partial_payment": { "allow_partial_payment": true } },
            "primary_recipients": [{ "billing_info": { "email_address": "a@example.com" } }],
            "items": [{ "name": "Tea", "quantity": "1", "unit_amount": usd("10.00") }],
        });
        let made = world.post("/v2/invoicing/invoices", invoice).await.body;
        let id =
            made["id"].as_str().or(made["href"].as_str()).unwrap().rsplit('/').next().unwrap().to_owned();
        let mut played = Played { world: &world, id, payments: Vec::new(), refunds: Vec::new() };
        let mut before = "DRAFT".to_owned();
        for step in script.split(", ") {
            played.step(step).await;
            let after = played.status().await;
            if after != before {
                seen.insert((Some(before), after.clone()));
            }
            before = after;
        }
    }
    let machine = StateMachine::all().iter().find(|machine| machine.name() == "invoice").unwrap();
    let all: BTreeSet<_> =
        machine.transitions().iter().map(|it| (it.from().map(str::to_owned), it.to().to_owned())).collect();
    let missing: Vec<_> = all.difference(&seen).collect();
    assert!(missing.is_empty(), "no script plays {missing:?}");
    assert!(seen.is_subset(&all));
}

/// The date after that of the sandbox.
fn tomorrow(world: &World) -> String {
    let now = world.sandbox.environment("").unwrap().now() + Duration::from_secs(86_400);
    paypal_generated::DateTime::from(now).as_str().split('T').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_payer_of_an_order_chooses_to_pay_upon_invoice() {
    let world = world().await;
    let unit = json!({ "amount": { "currency_code": "EUR", "value": "10.00" } });
    let wallet = json!({ "paypal": { "experience_context": {
        "return_url": "https://shop.example/paid", "cancel_url": "https://shop.example/cart",
    } } });
    let upon_invoice = json!({ "pay_upon_invoice": {
        "name": { "given_name": "Bea", "surname": "Customer" }, "email": "bea@example.com",
        "birth_date": "1990-01-01", "phone": { "national_number": "6912345678", "country_code": "49" },
        "billing_address": {
            "address_line_1": "Hauptstr. 1", "admin_area_2": "Berlin", "postal_code": "10115",
            "country_code": "DE",
        },
        "experience_context": {
            "locale": "de-DE", "brand_name": "Shop", "customer_service_instructions": ["Call us."],
        },
    } });
    for (source, before) in [(None, "CREATED"), (Some(wallet), "PAYER_ACTION_REQUIRED")] {
        let mut order = json!({ "intent": "CAPTURE", "purchase_units": [&unit] });
        if let Some(source) = source {
            order["payment_source"] = source;
        }
        let request_id = [("PayPal-Request-Id", before)];
        let made = world.raw("POST", "/v2/checkout/orders", &request_id, Some(&order.to_string())).await.body;
        assert_eq!(made["status"], before, "{made}");
        let path = format!("/v2/checkout/orders/{}/confirm-payment-source", made["id"].as_str().unwrap());
        let confirmed = json!({
            "payment_source": &upon_invoice,
            "processing_instruction": "ORDER_COMPLETE_ON_PAYMENT_APPROVAL",
        });
        let answer = world.post(&path, confirmed).await;
        assert_eq!(answer.body["status"], "PENDING_APPROVAL", "{before}: {answer:?}");
    }
}

#[tokio::test]
async fn paypal_needs_evidence_of_the_buyer() {
    let world = world().await;
    let capture = world.captured("10.00").await.id.unwrap();
    let reason = "MERCHANDISE_OR_SERVICE_NOT_RECEIVED";
    let opened = json!({ "transaction": capture, "reason": reason, "stage": "CHARGEBACK" });
    let id = world.sandbox.act("disputes", &opened).await.unwrap();
    let id = id.get("dispute_id").unwrap().as_str().unwrap().into_owned();
    let evidence = json!({ "evidences": [{ "evidence_type": "OTHER", "notes": "It was sent." }] });
    for (action, body, after) in [
        ("provide-evidence", &evidence, "UNDER_REVIEW"),
        ("require-evidence", &json!({ "action": "BUYER_EVIDENCE" }), "WAITING_FOR_BUYER_RESPONSE"),
        ("provide-evidence", &evidence, "UNDER_REVIEW"),
    ] {
        let path = format!("/v1/customer/disputes/{id}/{action}");
        let answer = world.post(&path, body.clone()).await;
        assert!(answer.status < 300, "{action}: {answer:?}");
        let shown = world.raw("GET", &format!("/v1/customer/disputes/{id}"), &[], None).await;
        assert_eq!(shown.body["status"], after, "{action}");
    }
}
