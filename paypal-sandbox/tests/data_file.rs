//! Tests of the data file: a sandbox that is started again goes on as it was.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{collections::BTreeSet, io::ErrorKind, path::Path, time::Duration};

use paypal_generated::{orders::CheckoutPaymentIntent, runtime::testing::VirtualClock};
use paypal_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{World, start};

const ORDERS: &str = "/v2/checkout/orders";
const WEBHOOKS: &str = "/v1/notifications/webhooks";

/// Starts a sandbox on a file.
async fn open(path: &Path, clock: &VirtualClock) -> World {
    start(Sandbox::builder().data_file(path), clock.clone()).await
}

/// Sends an order with a request id.
async fn create(world: &World, request_id: &str) -> (u16, String) {
    let body = json!({ "intent": "CAPTURE", "purchase_units": [
        { "amount": { "currency_code": "USD", "value": "10.00" } }
    ] });
    let headers = [("paypal-request-id", request_id)];
    let answer = world.raw("POST", ORDERS, &headers, Some(&body.to_string())).await;
    (answer.status, answer.body["id"].as_str().unwrap_or_default().to_owned())
}

async fn capture(world: &World, order_id: &str) -> (u16, Value) {
    let path = format!("{ORDERS}/{order_id}/capture");
    let headers = [("paypal-request-id", "capture"), ("prefer", "return=representation")];
    let answer = world.raw("POST", &path, &headers, Some("")).await;
    (answer.status, answer.body)
}

async fn get(world: &World, path: &str) -> Value {
    let answer = world.raw("GET", path, &[], None).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    answer.body
}

/// Everything that the sandbox shows and that does not depend on its ports: those of earlier starts
/// are in events, which never change.
async fn shown(world: &World, paths: &[String], base_urls: &mut Vec<String>) -> String {
    base_urls.push(world.sandbox.base_url().to_owned());
    let mut shown = String::new();
    for path in paths {
        shown += &format!("{path}: {}\n", get(world, path).await);
    }
    base_urls.iter().fold(shown, |shown, url| shown.replace(url, "URL"))
}

#[tokio::test]
async fn a_sandbox_that_is_started_again_goes_on_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (path, clock) = (folder.path().join("data"), VirtualClock::manual());
    let mut world = open(&path, &clock).await;
    let webhook = json!({ "url": "https://shop.example.com/events", "event_types": [{ "name": "*" }] });
    let webhook = world.post(WEBHOOKS, webhook).await.body;
    let (status, order_id) = create(&world, "create").await;
    assert_eq!(status, 201);
    assert!(world.sandbox.approve(&order_id));
    let (status, captured) = capture(&world, &order_id).await;
    assert_eq!(status, 201);
    let (_, unpaid) = create(&world, "unpaid").await;
    let paths = [
        format!("{ORDERS}/{order_id}"),
        format!("{WEBHOOKS}/{}", webhook["id"].as_str().unwrap()),
        "/_sandbox/ledger".to_owned(),
        "/_sandbox/events".to_owned(),
        "/_sandbox/deliveries".to_owned(),
        "/_sandbox/clock".to_owned(),
    ];
    let mut urls = Vec::new();
    let before = shown(&world, &paths, &mut urls).await;
    assert!(before.contains("PAYMENT.CAPTURE.COMPLETED"));

    let mut tokens = vec![world.token.clone()];
    for start in 1..3 {
        world.sandbox.shutdown().await;
        world = open(&path, &clock).await;
        assert!(!tokens.contains(&world.token), "an id is drawn twice");
        tokens.push(std::mem::replace(&mut world.token, tokens[0].clone()));
        assert_eq!(shown(&world, &paths, &mut urls).await, before, "start {start}");
        assert_eq!(create(&world, "create").await, (200, order_id.clone()));
        let (status, again) = capture(&world, &order_id).await;
        let id = |order: &Value| order["purchase_units"][0]["payments"]["captures"][0]["id"].clone();
        assert_eq!((status, id(&again)), (200, id(&captured)));
        assert!(world.sandbox.environment("").unwrap().is_used());
        assert!(world.sandbox.environment("").unwrap().is_balanced());
    }
    // What was scheduled before the restart is carried out after it.
    world.sandbox.advance(Duration::from_secs(2 * 86_400));
    world.token = support::token(&world.http, &world.sandbox).await;
    assert_eq!(world.raw("GET", &format!("{ORDERS}/{unpaid}"), &[], None).await.status, 404);
    assert_eq!(create(&world, "create").await.0, 201, "the request id is forgotten");
}

#[tokio::test]
async fn clocks_go_on_while_the_sandbox_is_off_unless_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let (path, clock) = (folder.path().join("data"), VirtualClock::manual());
    let world = open(&path, &clock).await;
    let begin = world.sandbox.environment("").unwrap().now();
    for (name, rate) in [("fast", 10), ("fixed", 0)] {
        let environment = world.sandbox.environment(name).unwrap();
        assert!(environment.set_time(begin + Duration::from_secs(1000)));
        environment.set_rate(rate);
    }
    world.sandbox.advance(Duration::from_secs(500));
    world.sandbox.shutdown().await;
    clock.advance(Duration::from_secs(60));
    let world = open(&path, &clock).await;
    for (name, passed) in [("", 560), ("fast", 1600), ("fixed", 1000)] {
        let environment = world.sandbox.environment(name).unwrap();
        assert_eq!(environment.now(), begin + Duration::from_secs(passed), "{name}");
    }
    world.sandbox.shutdown().await;

    // A base clock that went backwards does not take the time back.
    let world = open(&path, &VirtualClock::manual()).await;
    let now = world.sandbox.environment("fixed").unwrap().now();
    assert_eq!(now, begin + Duration::from_secs(1000));
    assert!(world.sandbox.environment("").unwrap().now() >= begin + Duration::from_secs(500));
}

#[tokio::test]
async fn debug_ids_do_not_repeat_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (path, clock) = (folder.path().join("data"), VirtualClock::manual());
    let mut ids = BTreeSet::new();
    for _ in 0..3 {
        let world = open(&path, &clock).await;
        for _ in 0..10 {
            ids.insert(world.raw("GET", "/_sandbox/clock", &[], None).await.debug_id);
        }
        world.sandbox.shutdown().await;
    }
    assert_eq!(ids.len(), 30);
}

#[tokio::test]
async fn what_was_removed_stays_so_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (path, clock) = (folder.path().join("data"), VirtualClock::manual());
    let world = open(&path, &clock).await;
    let named = |name| [("paypal-sandbox-environment", name)];
    for name in ["kept", "gone", "reset", "again"] {
        let environment = world.sandbox.environment(name).unwrap();
        let order = support::request(CheckoutPaymentIntent::Capture, "5.00");
        let id = environment.client().unwrap().orders().create(&order).await.unwrap().id.unwrap();
        assert!(environment.approve(&id));
    }
    for name in ["gone", "again"] {
        let answer = world.raw("DELETE", &format!("/_sandbox/environments/{name}"), &[], None).await;
        assert_eq!(answer.status, 200);
    }
    let answer = world.raw("DELETE", "/_sandbox/state", &named("reset"), None).await;
    assert_eq!(answer.status, 200);
    world.sandbox.environment("again").unwrap().set_rate(5);
    world.sandbox.shutdown().await;

    let world = open(&path, &clock).await;
    let names = get(&world, "/_sandbox/environments").await;
    assert_eq!(names["environments"], json!(["", "again", "kept", "reset"]));
    for (name, events) in [("", 0), ("again", 0), ("kept", 1), ("reset", 0)] {
        let environment = world.sandbox.environment(name).unwrap();
        assert_eq!(environment.events().len(), events, "{name}");
        assert!(environment.is_balanced());
        assert_eq!(environment.balances("MERCHANTAAAA2")["USD"], "10000", "{name}");
    }
    assert_eq!(get(&world, "/_sandbox/clock").await["rate"], 1);
}

#[tokio::test]
async fn a_second_sandbox_on_the_same_file_does_not_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    let first = Sandbox::builder().data_file(&path).start().await.unwrap();
    let error = Sandbox::builder().data_file(&path).start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResourceBusy);
    assert!(error.to_string().starts_with("another process uses the data file "), "{error}");
    // A sandbox that is dropped gives the file free.
    drop(first);
    Sandbox::builder().data_file(&path).start().await.unwrap();
    let missing = folder.path().join("no/such/folder");
    let error = Sandbox::builder().data_file(&missing).start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
