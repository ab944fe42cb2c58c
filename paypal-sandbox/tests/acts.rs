//! Tests of what a test in Rust does in the place of others.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use paypal_generated::orders::CheckoutPaymentIntent;
use serde_json::json;
use support::{issue, usd, world};

#[tokio::test]
async fn a_buyer_opens_a_dispute_about_a_capture() {
    let world = world().await;
    let capture = world.captured("10.00").await;
    let id = capture.id.unwrap();
    let opened = world.sandbox.open_dispute(&id, "UNAUTHORISED").await.unwrap();
    let path = format!("/v1/customer/disputes/{opened}");
    let shown = world.raw("GET", &path, &[], None).await.body;
    assert_eq!((&shown["reason"], &shown["status"]), (&json!("UNAUTHORISED"), &json!("OPEN")));

    let environment = world.sandbox.environment("other").unwrap();
    let refused = environment.open_dispute(&id, "UNAUTHORISED").await.unwrap_err();
    assert!(refused.status() >= 400 && refused.body().contains("debug_id"), "{refused}");
}

#[tokio::test]
async fn a_payer_approves_with_money_that_is_declined() {
    let world = world().await;
    let order = world.create(CheckoutPaymentIntent::Capture, "10.00").await;
    let id = order.id.unwrap();
    world.sandbox.decline(&id).await.unwrap();
    assert_eq!(issue(world.paypal.orders().capture(&id).await), "INSTRUMENT_DECLINED");
    let refused = world.sandbox.decline("NONE").await.unwrap_err();
    assert_eq!(refused.status(), 404);
}

#[tokio::test]
async fn a_subscriber_and_a_payer_approve() {
    let world = world().await;
    let product =
        world.post("/v1/catalogs/products", json!({ "name": "Films", "type": "SERVICE" })).await.body;
    let cycle = json!({
        "frequency": { "interval_unit": "MONTH" }, "tenure_type": "REGULAR", "sequence": 1, "total_cycles": 0,
        "pricing_scheme": { "fixed_price": usd("10.00") },
    });
    let plan = json!({
        "product_id": product["id"], "name": "Basic", "payment_preferences": {}, "billing_cycles": [cycle],
    });
    let plan = world.post("/v1/billing/plans", plan).await.body;
    let made = world.post("/v1/billing/subscriptions", json!({ "plan_id": plan["id"] })).await.body;
    let id = made["id"].as_str().unwrap();
    world.sandbox.approve_subscription(id).await.unwrap();
    let path = format!("/v1/billing/subscriptions/{id}");
    assert_eq!(world.raw("GET", &path, &[], None).await.body["status"], "ACTIVE");
    assert_eq!(world.sandbox.approve_subscription(id).await.unwrap_err().status(), 422);

    let context = json!({ "return_url": "https://shop.example/", "cancel_url": "https://shop.example/" });
    let wallet = json!({ "usage_type": "MERCHANT", "experience_context": context });
    let token = json!({ "payment_source": { "paypal": wallet } });
    let token = world.post("/v3/vault/setup-tokens", token).await.body;
    let id = token["id"].as_str().unwrap();
    world.sandbox.approve_setup_token(id).await.unwrap();
    let path = format!("/v3/vault/setup-tokens/{id}");
    assert_eq!(world.raw("GET", &path, &[], None).await.body["status"], "APPROVED");
}

#[tokio::test]
async fn an_act_names_the_fields_that_it_takes() {
    let world = world().await;
    let body = json!({ "transaction_id": "1", "reason": "UNAUTHORISED" });
    let refused = world.sandbox.act("disputes", &body).await.unwrap_err();
    assert_eq!(refused.status(), 400);
    assert!(
        refused.body().contains("It takes transaction, reason, stage, channel, note, amount"),
        "{refused}"
    );
}
