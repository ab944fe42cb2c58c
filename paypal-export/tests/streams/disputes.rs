//! Disputes.

use paypal_export::Stream;
use paypal_generated::{Value as Answer, runtime::Method};
use serde_json::json;

use crate::stage::{DAY, HOUR, Stage};

const STREAM: Stream = Stream::Disputes;

/// Opens a dispute about a payment. Returns its id.
async fn open(stage: &Stage, reason: &str, life: &str) -> String {
    let capture = stage.pay("50.00").await;
    let body = json!({ "transaction": capture, "reason": reason, "stage": life });
    stage.control("/_sandbox/disputes", body).await["dispute_id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_dispute_is_in_the_file_of_the_day_of_its_last_update() {
    let stage = Stage::new().await;
    let first = open(&stage, "UNAUTHORISED", "CHARGEBACK").await;
    stage.advance(DAY + HOUR);
    let second = open(&stage, "OTHER", "INQUIRY").await;
    stage.advance(HOUR * 2);
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.rows, report.days), (2, 2));
    assert_eq!(report.complete_until.map(|day| day.to_string()).as_deref(), Some("2025-01-02"));
    let files: Vec<String> = stage.data("a", STREAM).into_keys().collect();
    assert_eq!(files, ["date=2025-01-01/data.ndjson", "date=2025-01-02/data.ndjson"]);
    assert_eq!(stage.column("a", STREAM, "dispute_id"), [first.as_str(), second.as_str()]);
    let row = &stage.rows("a", STREAM)[0];
    assert_eq!(row["dispute_amount_value"], "50.00");
    assert_eq!(row["dispute_amount_currency"], "USD");
    assert_eq!(row["dispute_life_cycle_stage"], "CHARGEBACK");
    assert_eq!(row["updated_at_raw"], "2025-01-01T00:00:00Z");

    // Nobody answers in ten days: the buyer wins. The first day is settled, and stays as it was.
    stage.advance(DAY * 10);
    let report = stage.run("a", STREAM).await;
    assert_eq!(report.skipped_days, 1);
    let rows = stage.rows("a", STREAM);
    let rows = rows.iter().filter(|row| row["dispute_id"] == first.as_str());
    let found: Vec<(&str, &str)> =
        rows.map(|row| (row["status"].as_str().unwrap(), row["updated_at"].as_str().unwrap())).collect();
    assert_eq!(
        found,
        [("WAITING_FOR_SELLER_RESPONSE", "2025-01-01T00:00:00Z"), ("RESOLVED", "2025-01-11T00:00:00Z")]
    );
    let before = stage.data("a", STREAM);
    stage.run("a", STREAM).await;
    assert_eq!(stage.data("a", STREAM), before);
}

#[tokio::test]
async fn disputes_of_several_pages_are_there_once() {
    let stage = Stage::new().await;
    let mut opened = Vec::new();
    for _ in 0..53 {
        opened.push(open(&stage, "OTHER", "INQUIRY").await);
    }
    stage.advance(HOUR);
    let report = stage.run("a", STREAM).await;
    assert_eq!(report.rows, 53);
    // Both pages are read twice: PayPal does not count the disputes.
    assert_eq!(stage.sandbox.count("disputes.list"), 4);
    let mut found = stage.column("a", STREAM, "dispute_id");
    found.sort();
    opened.sort();
    assert_eq!(found, opened);
}

#[tokio::test]
async fn days_of_more_than_180_days_ago_are_not_asked_for_and_named() {
    let stage = Stage::new().await;
    open(&stage, "UNAUTHORISED", "CHARGEBACK").await; // resolved on 11 January
    stage.advance(DAY * 2);
    let late = open(&stage, "UNAUTHORISED", "CHARGEBACK").await; // resolved on 13 January
    stage.advance(DAY * 188 + HOUR * 12);

    // A naive program asks for the last 180 days, and a moment passes until PayPal is asked.
    let list = |after: &str| {
        let path = format!("/v1/customer/disputes?update_time_after={after}");
        let call = stage.paypal.runtime().request::<Answer>(Method::Get, &path);
        async move { call.await }
    };
    assert!(list("2025-01-11T12:00:00.000Z").await.is_ok());
    let refused = list("2025-01-11T11:59:59.000Z").await.unwrap_err();
    assert_eq!(refused.issue(), Some("INVALID_DATE_RANGE"));

    let report = stage.run("a", STREAM).await;
    assert_eq!(stage.column("a", STREAM, "dispute_id"), [late]);
    assert_eq!(report.complete_until.map(|day| day.to_string()).as_deref(), Some("2025-01-01"));
    let note = "12 days from 2025-01-01 to 2025-01-12 are older than what PayPal shows of disputes";
    assert!(report.notes.iter().any(|found| found.starts_with(note)), "{:?}", report.notes);
    let later = stage.range("b", "2025-01-13", "2025-07-01").run(STREAM).await.unwrap();
    assert!(later.notes.is_empty(), "{:?}", later.notes);
    assert_eq!(later.complete_until.map(|day| day.to_string()).as_deref(), Some("2025-07-01"));
}
