//! Tests of the export and import of environments.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::Duration;

use paypal_generated::{orders::CheckoutPaymentIntent, runtime::testing::VirtualClock};
use paypal_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{World, start, world};

const STATE: &str = "/_sandbox/state";

/// Reads the export of an environment.
async fn export(world: &World, environment: &str) -> String {
    let request = world.http.get(format!("{}{STATE}", world.sandbox.base_url()));
    let answer = request.header("paypal-sandbox-environment", environment).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/x-ndjson");
    answer.text().await.unwrap()
}

/// Replaces an environment. Returns the status and the body.
async fn import(world: &World, environment: &str, text: String) -> (u16, Value) {
    let headers = [("paypal-sandbox-environment", environment), ("content-type", "application/x-ndjson")];
    let answer = world.raw("PUT", STATE, &headers, Some(&text)).await;
    (answer.status, answer.body)
}

/// The lines after the first one, which names the environment.
fn rows(export: &str) -> &str {
    export.split_once('\n').unwrap().1
}

#[tokio::test]
async fn an_environment_moves_between_sandboxes_with_all_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let world = world().await;
    let capture_id = world.captured("25.00").await.id.unwrap();
    world.sandbox.advance(Duration::from_secs(3600));
    let exported = export(&world, "").await;
    let header: Value = serde_json::from_str(exported.lines().next().unwrap()).unwrap();
    assert_eq!((&header["format"], &header["version"]), (&json!("paypal-sandbox-state"), &json!(1)));
    assert_eq!(export(&world, "").await, exported, "an export changes nothing");

    let clock = VirtualClock::manual();
    let file = start(Sandbox::builder().data_file(folder.path().join("data")), clock.clone()).await;
    for name in ["", "copy"] {
        assert_eq!(import(&file, name, exported.clone()).await, (200, json!({})));
        assert_eq!(rows(&export(&file, name).await), rows(&exported));
        assert_eq!(
            file.sandbox.environment(name).unwrap().now(),
            world.sandbox.environment("").unwrap().now()
        );
        assert!(file.sandbox.environment(name).unwrap().is_balanced());
    }
    file.sandbox.shutdown().await;
    let mut file = start(Sandbox::builder().data_file(folder.path().join("data")), clock).await;
    // The first token is part of the export.
    file.token = world.token.clone();
    for name in ["", "copy"] {
        let path = format!("/v2/payments/captures/{capture_id}");
        let answer = file.raw("GET", &path, &[("paypal-sandbox-environment", name)], None).await;
        assert_eq!((answer.status, &answer.body["amount"]["value"]), (200, &json!("25.00")), "{name}");
    }
    // Both go on drawing the same ids, and the way back works as well.
    let next = world.create(CheckoutPaymentIntent::Capture, "1.00").await.id;
    let copy = file.sandbox.environment("copy").unwrap().export().unwrap();
    world.sandbox.environment("").unwrap().import(&copy).unwrap();
    assert_eq!(world.create(CheckoutPaymentIntent::Capture, "1.00").await.id, next);
}

#[tokio::test]
async fn an_export_that_can_not_be_read_changes_nothing() {
    let world = world().await;
    world.captured("25.00").await;
    let good = world.sandbox.environment("").unwrap().export().unwrap();
    let good = String::from_utf8(good).unwrap();
    let (first, second) = (good.lines().next().unwrap(), good.lines().nth(1).unwrap());
    for (text, line, reason) in [
        (String::new(), 1, "EOF"),
        ("{}".to_owned(), 1, "missing field `format`"),
        (good.replace("paypal-sandbox-state", "other"), 1, "`format` is not"),
        (good.replace("\"version\":1", "\"version\":2"), 1, "`version` is 2; this sandbox reads 1"),
        (good.replacen("\"rate\"", "\"ratio\"", 1), 1, "unknown field `ratio`"),
        (rows(&good).to_owned(), 1, "missing field `format`"),
        (format!("{first}\n{second}\n{second}\n"), 3, "an earlier line has the key"),
        (format!("{first}\n{second}\n{{\"table\":\"x\"\n"), 3, "EOF"),
        (format!("{first}\n\n{}", json!({ "table": "x", "key": "y" })), 3, "missing field `value`"),
        (format!("{first}\n{}", json!({ "table": "", "key": "y", "value": 1 })), 2, "`` is no table"),
        (format!("{first}\n{}", json!({ "table": "a\0b", "key": "y", "value": 1 })), 2, "is no table"),
        (
            format!("{first}\n{}", json!({ "table": "environment", "key": "state", "value": 1 })),
            2,
            "is no table",
        ),
        (
            format!("{first}\n{}", json!({ "table": "x", "key": "y", "number": u64::MAX, "value": 1 })),
            2,
            "`number` is too great",
        ),
    ] {
        let (status, body) = import(&world, "", text.clone()).await;
        assert_eq!((status, &body["line"]), (400, &json!(line)), "{text}");
        let described = body["details"][0]["description"].as_str().unwrap();
        assert!(described.contains(reason), "{described} instead of {reason}");
        let error = world.sandbox.environment("").unwrap().import(text.as_bytes()).unwrap_err().to_string();
        assert!(error.starts_with(&format!("line {line}: ")) && error.contains(reason), "{error}");
    }
    assert_eq!(rows(&export(&world, "").await), rows(&good));
}

#[tokio::test]
async fn an_import_may_be_longer_than_other_requests() {
    let world = world().await;
    let mut export = String::from_utf8(world.sandbox.environment("").unwrap().export().unwrap()).unwrap();
    let row = json!({ "table": "test", "key": "long", "value": "x".repeat(10 << 20) }).to_string();
    export += &row;
    assert_eq!(import(&world, "", export).await.0, 200);
    let again = world.sandbox.environment("").unwrap().export().unwrap();
    assert!(String::from_utf8(again).unwrap().contains(&row));
    let answer = world.raw("PUT", "/_sandbox/clock", &[], Some(&row)).await;
    assert_eq!(answer.status, 413);
}
