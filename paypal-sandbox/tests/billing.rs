//! Tests of subscriptions and payouts that need raw requests: the approval page, the resources of
//! events, and a batch of the largest size.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeSet;

use paypal_generated::registry;
use reqwest::redirect::Policy;
use serde_json::{Value, json};
use support::{World, token, usd, world};

async fn post(world: &World, path: &str, body: Value) -> Value {
    let answer = world.post(path, body).await;
    assert!(answer.status < 300, "{path}: {answer:?}");
    answer.body
}

/// Makes a plan with a price and a threshold of one failed payment. Returns its id.
async fn plan(world: &World) -> String {
    let product = post(world, "/v1/catalogs/products", json!({ "name": "Films", "type": "SERVICE" })).await;
    let frequency = json!({ "interval_unit": "DAY" });
    let price = json!({ "fixed_price": usd("10.00") });
    let body = json!({
        "product_id": product["id"], "name": "Basic",
        "payment_preferences": { "payment_failure_threshold": 1 },
        "billing_cycles": [{
            "frequency": frequency, "tenure_type": "REGULAR", "sequence": 1, "total_cycles": 3,
            "pricing_scheme": price,
        }],
    });
    post(world, "/v1/billing/plans", body).await["id"].as_str().unwrap().to_owned()
}

async fn subscribe(world: &World, plan: &str) -> Value {
    let context = json!({ "return_url": "https://example.com/back", "cancel_url": "https://example.com/no" });
    let body = json!({ "plan_id": plan, "application_context": context });
    post(world, "/v1/billing/subscriptions", body).await
}

#[tokio::test]
async fn a_subscriber_approves_on_the_page_of_the_link() {
    let world = world().await;
    let plan = plan(&world).await;
    let made = subscribe(&world, &plan).await;
    let (id, link) = (made["id"].as_str().unwrap(), made["links"][0].clone());
    assert_eq!(link["rel"], "approve");
    let page = link["href"].as_str().unwrap();
    let browser = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();

    let shown = browser.get(page).send().await.unwrap().text().await.unwrap();
    assert!(shown.contains("<td>Basic</td>"), "{shown}");
    let cancelled = browser.get(format!("{page}&cancel")).send().await.unwrap();
    let target = cancelled.headers()["location"].to_str().unwrap().to_owned();
    assert!(target.starts_with("https://example.com/no?subscription_id="), "{target}");
    let path = format!("/v1/billing/subscriptions/{id}");
    assert_eq!(world.raw("GET", &path, &[], None).await.body["status"], "APPROVAL_PENDING");

    let approved = browser.post(page).send().await.unwrap();
    assert_eq!(approved.status().as_u16(), 303);
    let target = approved.headers()["location"].to_str().unwrap().to_owned();
    assert_eq!(target, format!("https://example.com/back?subscription_id={id}&ba_token={id}"));
    assert_eq!(world.raw("GET", &path, &[], None).await.body["status"], "ACTIVE");
    assert_eq!(browser.post(page).send().await.unwrap().status().as_u16(), 409);
    let unknown = page.replace(id, "I-NONE");
    assert_eq!(browser.get(unknown).send().await.unwrap().status().as_u16(), 404);
}

/// The component of the resources of an event type.
fn component(event_type: &str) -> (&'static str, &'static str) {
    let table = [
        ("CATALOG.PRODUCT.", ("catalog_products", "product")),
        ("BILLING.PLAN.", ("subscriptions", "plan")),
        ("BILLING.SUBSCRIPTION.", ("subscriptions", "subscription")),
        ("PAYMENT.SALE.", ("payments_v1", "sale")),
        ("PAYMENT.PAYOUTSBATCH.", ("payouts", "payout_batch")),
        ("PAYMENT.PAYOUTS-ITEM.", ("payouts", "payout_item")),
    ];
    let found = table.into_iter().find(|(prefix, _)| event_type.starts_with(prefix));
    found.unwrap_or_else(|| panic!("no component for {event_type}")).1
}

#[tokio::test]
async fn the_resources_of_events_are_those_that_webhooks_decode() {
    let mut world = world().await;
    let plan = plan(&world).await;
    let prices = json!([{ "billing_cycle_sequence": 1, "pricing_scheme": { "fixed_price": usd("9.00") } }]);
    let path = format!("/v1/billing/plans/{plan}/update-pricing-schemes");
    world.post(&path, json!({ "pricing_schemes": prices })).await;
    for action in ["deactivate", "activate"] {
        world.post(&format!("/v1/billing/plans/{plan}/{action}"), json!({})).await;
    }
    for failing in [false, true] {
        let made = subscribe(&world, &plan).await;
        let id = made["id"].as_str().unwrap();
        post(&world, &format!("/_sandbox/subscriptions/{id}/approve"), json!({})).await;
        if failing {
            post(&world, &format!("/_sandbox/subscriptions/{id}/fail-next"), json!({ "times": 1 })).await;
        }
    }
    let receivers = ["buyer@sandbox.example.com", "nobody@example.com"];
    let items: Vec<Value> = receivers
        .iter()
        .map(|receiver| json!({ "receiver": receiver, "amount": { "currency": "USD", "value": "1.00" } }))
        .collect();
    post(&world, "/v1/payments/payouts", json!({ "sender_batch_header": {}, "items": items })).await;
    post(&world, "/_sandbox/clock/advance", json!({ "by": "31d" })).await;
    world.token = token(&world.http, &world.sandbox).await;

    let events = world.raw("GET", "/_sandbox/events", &[], None).await.body;
    let mut seen = BTreeSet::new();
    for event in events["events"].as_array().unwrap() {
        let event_type = event["event_type"].as_str().unwrap();
        let (api, component) = component(event_type);
        let entry = registry::find_component(api, component).unwrap();
        let bytes = event["resource"].to_string().into_bytes();
        assert!((entry.decode)(&bytes).is_ok(), "{event}");
        let deviations = (entry.deviations)(&bytes);
        assert!(deviations.is_empty(), "{event_type}: {deviations:?}: {event}");
        seen.insert(event_type.to_owned());
    }
    let expected = [
        "BILLING.PLAN.ACTIVATED",
        "BILLING.PLAN.CREATED",
        "BILLING.PLAN.DEACTIVATED",
        "BILLING.PLAN.PRICING-CHANGE.ACTIVATED",
        "BILLING.PLAN.PRICING-CHANGE.INPROGRESS",
        "BILLING.SUBSCRIPTION.ACTIVATED",
        "BILLING.SUBSCRIPTION.CREATED",
        "BILLING.SUBSCRIPTION.EXPIRED",
        "BILLING.SUBSCRIPTION.PAYMENT.FAILED",
        "BILLING.SUBSCRIPTION.SUSPENDED",
        "CATALOG.PRODUCT.CREATED",
        "PAYMENT.PAYOUTS-ITEM.RETURNED",
        "PAYMENT.PAYOUTS-ITEM.SUCCEEDED",
        "PAYMENT.PAYOUTS-ITEM.UNCLAIMED",
        "PAYMENT.PAYOUTSBATCH.PROCESSING",
        "PAYMENT.PAYOUTSBATCH.SUCCESS",
        "PAYMENT.SALE.COMPLETED",
    ];
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn each_item_of_the_largest_batch_is_paid_once() {
    const ITEMS: usize = 15_000;
    let mut world = world().await;
    let items: Vec<Value> = (0..ITEMS)
        .map(|number| {
            json!({
                "receiver": "buyer@sandbox.example.com", "sender_item_id": number.to_string(),
                "amount": { "currency": "USD", "value": "0.10" },
            })
        })
        .collect();
    let body = json!({ "sender_batch_header": { "sender_batch_id": "all" }, "items": items });
    let made = post(&world, "/v1/payments/payouts", body).await;
    let id = made["batch_header"]["payout_batch_id"].as_str().unwrap();
    post(&world, "/_sandbox/clock/advance", json!({ "by": "1m" })).await;
    world.token = token(&world.http, &world.sandbox).await;

    let mut seen = BTreeSet::new();
    for page in 1..=15 {
        let path = format!("/v1/payments/payouts/{id}?page={page}&page_size=1000&total_required=true");
        let body = world.raw("GET", &path, &[], None).await.body;
        assert_eq!((&body["total_items"], &body["total_pages"]), (&json!(ITEMS), &json!(15)));
        for item in body["items"].as_array().unwrap() {
            assert_eq!(item["transaction_status"], "SUCCESS");
            let number = item["payout_item"]["sender_item_id"].as_str().unwrap();
            assert!(seen.insert(number.parse::<usize>().unwrap()), "{number} is on two pages");
        }
    }
    assert_eq!(seen.len(), ITEMS);
    let environment = world.sandbox.environment("").unwrap();
    assert!(environment.is_balanced());
    assert_eq!(environment.balances("BUYERAAAAAAA2")["USD"], "1500.00");
}
