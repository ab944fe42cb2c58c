//! Subscriptions.

use paypal_export::Stream;
use paypal_generated::{
    catalog_products::{ProductRequest, ProductType},
    subscriptions::{
        BillingCycle, Frequency, IntervalUnit, Money, PaymentPreferences, PlanRequest, PricingScheme,
        SubscriptionCancelRequest, SubscriptionRequest, TenureType,
    },
};
use paypal_sandbox::Fault;
use serde_json::json;

use crate::stage::{BUYER_EMAIL, BUYER_SURNAME, DAY, HOUR, Stage};

const STREAM: Stream = Stream::Subscriptions;

async fn plan(stage: &Stage) -> String {
    let product = ProductRequest::new("Films", ProductType::Service);
    let product = stage.paypal.catalog_products().create(&product).await.unwrap().id.unwrap();
    let scheme = PricingScheme::new().fixed_price(Money::new("USD", "10.00"));
    let frequency = Frequency::new(IntervalUnit::Week);
    let cycle = BillingCycle::new(frequency, TenureType::Regular, 1).pricing_scheme(scheme).total_cycles(0);
    let plan = PlanRequest::new(product, "Basic", vec![cycle], PaymentPreferences::new());
    stage.paypal.subscriptions().create_plan(&plan).await.unwrap().id.clone().unwrap()
}

async fn subscription(stage: &Stage, plan: &str) -> String {
    let request = SubscriptionRequest::new(plan).custom_id("0042");
    stage.paypal.subscriptions().create(&request).await.unwrap().id.clone().unwrap()
}

async fn subscribe(stage: &Stage, id: &str) {
    stage.control(&format!("/_sandbox/subscriptions/{id}/approve"), json!({})).await;
}

/// Lets PayPal refuse to list subscriptions.
fn refuse_list(stage: &Stage) {
    let environment = stage.sandbox.environment("").unwrap();
    environment.add_fault(Fault::before().operation("subscriptions.list").status(403)).unwrap();
}

#[tokio::test]
async fn a_subscription_is_found_by_its_payment_and_followed_until_its_end() {
    let stage = Stage::new().await;
    refuse_list(&stage);
    let plan = plan(&stage).await;
    let id = subscription(&stage, &plan).await;
    subscription(&stage, &plan).await; // has no payment
    subscribe(&stage, &id).await;
    stage.advance(HOUR);
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.rows, report.late_rows), (1, 0));
    assert!(report.notes.iter().any(|note| note.contains("only those with a payment")), "{:?}", report.notes);
    let row = &stage.rows("a", STREAM)[0];
    assert_eq!((&row["id"], &row["status"]), (&json!(id), &json!("ACTIVE")));
    assert_eq!((&row["plan_id"], &row["custom_id"]), (&json!(plan), &json!("0042")));
    assert_eq!((&row["last_payment_value"], &row["last_payment_currency"]), (&json!("10.00"), &json!("USD")));
    assert_eq!(row["next_billing_at"], "2025-01-08T00:00:00Z");
    let before = stage.files("a", STREAM);
    stage.run("a", STREAM).await;
    assert_eq!(stage.files("a", STREAM), before);

    stage.advance(DAY * 8);
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.changed_rows, report.late_rows, report.gone_rows), (1, 0, 0));
    assert_eq!(stage.rows("a", STREAM)[0]["last_payment_at"], "2025-01-08T00:00:00Z");

    let cancel = SubscriptionCancelRequest::new("Too many films");
    stage.paypal.subscriptions().cancel(&id, &cancel).await.unwrap();
    assert_eq!(stage.run("a", STREAM).await.changed_rows, 1);
    assert_eq!(stage.rows("a", STREAM)[0]["status"], "CANCELLED");
    stage.sandbox.clear_requests();
    stage.run("a", STREAM).await;
    assert_eq!(stage.sandbox.count("subscriptions.get"), 0);
    // All are read again by `restart`, and a folder that begins now has the same bytes.
    stage.export("a").restart(true).run(STREAM).await.unwrap();
    assert_eq!(stage.sandbox.count("subscriptions.get"), 1);
    stage.run("b", STREAM).await;
    assert_eq!(stage.data("a", STREAM), stage.data("b", STREAM));
}

#[tokio::test]
async fn subscriptions_without_a_payment_are_listed() {
    let stage = Stage::new().await;
    let plan = plan(&stage).await;
    let mut made = Vec::new();
    for _ in 0..22 {
        stage.advance(std::time::Duration::from_secs(1));
        made.push(subscription(&stage, &plan).await);
    }
    stage.advance(HOUR);
    let report = stage.run("a", STREAM).await;
    assert_eq!(report.rows, 22);
    assert_eq!(stage.sandbox.count("subscriptions.list"), 2);
    assert_eq!(stage.column("a", STREAM, "id"), made);
}

#[tokio::test]
async fn ids_are_found_in_windows_with_too_many_results() {
    let stage = Stage::with(|builder| builder.reporting_limit(4)).await;
    refuse_list(&stage);
    let plan = plan(&stage).await;
    // The opening balances are in the first second.
    stage.advance(HOUR);
    let mut made = Vec::new();
    for _ in 0..7 {
        let id = subscription(&stage, &plan).await;
        subscribe(&stage, &id).await;
        stage.advance(HOUR);
        made.push(id);
    }
    let report = stage.run("a", STREAM).await;
    assert!(report.halved > 0);
    assert_eq!(stage.column("a", STREAM, "id"), made);
}

#[tokio::test]
async fn subscribers_are_in_files_only_if_that_is_asked_for() {
    let stage = Stage::new().await;
    let plan = plan(&stage).await;
    let id = subscription(&stage, &plan).await;
    subscribe(&stage, &id).await;
    stage.paypal.subscriptions().cancel(&id, &SubscriptionCancelRequest::new("Sam is ill")).await.unwrap();
    stage.advance(HOUR);
    stage.run("without", STREAM).await;
    for text in [BUYER_EMAIL, BUYER_SURNAME, "Sam is ill", "\"Sam\""] {
        assert!(!stage.has("without", text), "{text}");
    }
    stage.export("with").with_payer(true).run(STREAM).await.unwrap();
    assert_eq!(stage.column("with", STREAM, "subscriber_email"), [BUYER_EMAIL]);
    assert!(stage.has("with", "Buyer"));
}

#[tokio::test]
async fn a_subscription_that_paypal_does_not_know_yet_is_asked_for_again() {
    let stage = Stage::new().await;
    let plan = plan(&stage).await;
    let id = subscription(&stage, &plan).await;
    stage.advance(HOUR);
    let environment = stage.sandbox.environment("").unwrap();
    let unknown = Fault::before().operation("subscriptions.get").status(404);
    environment.add_fault(unknown.times(2)).unwrap();
    assert_eq!(stage.run("a", STREAM).await.rows, 0);
    // Another folder never finds it.
    assert_eq!(stage.run("never", STREAM).await.rows, 0);
    stage.advance(DAY);
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.rows, report.late_rows), (1, 1));
    assert_eq!(stage.column("a", STREAM, "id"), [id]);

    // After three days it is not asked for any more, but by `restart`.
    stage.advance(DAY * 3);
    stage.sandbox.clear_requests();
    assert_eq!(stage.run("never", STREAM).await.rows, 0);
    assert_eq!(stage.sandbox.count("subscriptions.get"), 0);
    assert_eq!(stage.export("never").restart(true).run(STREAM).await.unwrap().rows, 1);
}

#[tokio::test]
async fn a_run_that_fails_goes_on_with_what_was_not_asked_for_yet() {
    let stage = Stage::new().await;
    let plan = plan(&stage).await;
    for _ in 0..12 {
        let id = subscription(&stage, &plan).await;
        subscribe(&stage, &id).await;
        stage.advance(std::time::Duration::from_secs(1));
    }
    stage.advance(HOUR);
    let environment = stage.sandbox.environment("").unwrap();
    let refused = || Fault::before().operation("subscriptions.get").nth(9).status(403).times(1);
    environment.add_fault(refused()).unwrap();
    stage.export("a").run(STREAM).await.unwrap_err();
    assert!(stage.data("a", STREAM).is_empty());
    assert!(stage.files("a", STREAM).keys().any(|key| key.starts_with("_answers/")));
    for text in [BUYER_EMAIL, BUYER_SURNAME] {
        assert!(!stage.has("a", text), "{text}");
    }
    stage.sandbox.clear_requests();
    assert_eq!(stage.run("a", STREAM).await.rows, 12);
    assert_eq!(stage.sandbox.count("subscriptions.get"), 12 - 8);
    // The same as that of a run that did not fail.
    stage.run("b", STREAM).await;
    assert_eq!(stage.files("a", STREAM), stage.files("b", STREAM));

    // Answers that are too old are not used.
    environment.add_fault(refused()).unwrap();
    stage.export("a").run(STREAM).await.unwrap_err();
    stage.advance(DAY * 4);
    stage.sandbox.clear_requests();
    stage.run("a", STREAM).await;
    assert_eq!(stage.sandbox.count("subscriptions.get"), 12);
}
