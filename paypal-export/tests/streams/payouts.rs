//! The items of payouts.

use std::time::Duration;

use paypal_export::{ErrorKind, Stream};
use paypal_generated::payouts::{
    CreatePayoutRequest, Currency, PayoutItemRequest, RecipientType, SenderBatchHeader,
};
use serde_json::{Value, json};

use crate::stage::{BUYER_EMAIL, DAY, Stage};

const STREAM: Stream = Stream::PayoutItems;
const MINUTE: Duration = Duration::from_secs(60);
const NOBODY: &str = "nobody@example.com";

/// Submits a batch. Returns its id.
pub async fn pay_out(stage: &Stage, sender_id: &str, receivers: &[&str]) -> String {
    let items = receivers.iter().zip(1..).map(|(receiver, number)| {
        let item = PayoutItemRequest::new(Currency::new("USD", "1.50"), *receiver);
        item.recipient_type(RecipientType::Email).sender_item_id(format!("00{number}")).note("For you")
    });
    let header = SenderBatchHeader::new().sender_batch_id(sender_id);
    let made =
        stage.paypal.payouts().create(&CreatePayoutRequest::new(header, items.collect())).await.unwrap();
    made.batch_header.clone().unwrap().payout_batch_id
}

fn statuses(stage: &Stage, name: &str) -> Vec<(String, String)> {
    let rows = stage.rows(name, STREAM);
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let mut found: Vec<_> =
        rows.iter().map(|row| (text(row, "sender_item_id"), text(row, "transaction_status"))).collect();
    found.sort();
    found
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(id, status)| ((*id).to_owned(), (*status).to_owned())).collect()
}

#[tokio::test]
async fn items_are_found_and_followed_until_they_are_final() {
    let stage = Stage::new().await;
    let batch = pay_out(&stage, "B-1", &[BUYER_EMAIL, NOBODY]).await;
    stage.advance(Duration::from_secs(1));
    let report = stage.run("a", STREAM).await;
    assert_eq!(report.rows, 2);
    assert!(report.notes.iter().any(|note| note.contains("1 found in transactions")), "{:?}", report.notes);
    assert_eq!(statuses(&stage, "a"), pairs(&[("001", "PENDING"), ("002", "PENDING")]));

    stage.advance(MINUTE);
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.rows, report.changed_rows, report.late_rows, report.gone_rows), (2, 2, 0, 0));
    assert_eq!(statuses(&stage, "a"), pairs(&[("001", "SUCCESS"), ("002", "UNCLAIMED")]));
    let row = stage.rows("a", STREAM).into_iter().find(|row| row["sender_item_id"] == "001").unwrap();
    assert_eq!(row["payout_batch_id"], batch.as_str());
    assert_eq!(row["sender_batch_id"], "B-1");
    assert_eq!((&row["amount_value"], &row["fee_value"]), (&json!("1.50"), &json!("0.25")));
    assert_eq!(row["batch_created_at"], "2025-01-01T00:00:00Z");
    assert!(row["transaction_id"].is_string());
    let before = stage.files("a", STREAM);
    stage.run("a", STREAM).await;
    assert_eq!(stage.files("a", STREAM), before);

    // Nobody claims the second item.
    stage.advance(DAY * 31);
    let report = stage.run("a", STREAM).await;
    assert_eq!(report.changed_rows, 1);
    assert_eq!(statuses(&stage, "a"), pairs(&[("001", "SUCCESS"), ("002", "RETURNED")]));

    // All are final: the batch is not asked for again.
    stage.sandbox.clear_requests();
    stage.run("a", STREAM).await;
    assert_eq!(stage.sandbox.count("payouts.get"), 0);

    // The receiver sends the money back: the transaction of that leads to the batch.
    let id = row["payout_item_id"].as_str().unwrap();
    stage.control(&format!("/_sandbox/payouts/items/{id}/return"), json!({})).await;
    stage.advance(DAY);
    let report = stage.run("a", STREAM).await;
    assert_eq!(report.changed_rows, 1);
    assert_eq!(statuses(&stage, "a"), pairs(&[("001", "REFUNDED"), ("002", "RETURNED")]));
    // A folder that begins now has the same bytes.
    stage.run("b", STREAM).await;
    assert_eq!(stage.data("a", STREAM), stage.data("b", STREAM));
}

#[tokio::test]
async fn receivers_are_in_files_only_if_that_is_asked_for() {
    let stage = Stage::new().await;
    pay_out(&stage, "B-1", &[BUYER_EMAIL, NOBODY]).await;
    stage.advance(MINUTE);
    stage.run("without", STREAM).await;
    for text in [BUYER_EMAIL, NOBODY, "For you"] {
        assert!(!stage.has("without", text), "{text}");
    }
    stage.export("with").with_payer(true).run(STREAM).await.unwrap();
    let mut receivers = stage.column("with", STREAM, "receiver");
    receivers.sort();
    assert_eq!(receivers, [BUYER_EMAIL, NOBODY]);
}

#[tokio::test]
async fn the_caller_can_name_batches_that_are_not_found() {
    let stage = Stage::new().await;
    let batch = pay_out(&stage, "B-1", &[BUYER_EMAIL]).await;
    stage.advance(DAY * 3);
    // The range begins after the batch.
    let export = |name| stage.range(name, "2025-01-03", "2025-02-01");
    assert_eq!(export("a").run(STREAM).await.unwrap().rows, 0);
    let report = export("a").batches([batch]).run(STREAM).await.unwrap();
    assert_eq!(report.rows, 1);
    assert!(report.notes.iter().any(|note| note.contains("1 named by the caller")), "{:?}", report.notes);
    let failed = export("a").batches(["UNKNOWN".to_owned()]).run(STREAM).await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::Usage);
    assert!(failed.to_string().contains("UNKNOWN"), "{failed}");
    assert_eq!(statuses(&stage, "a"), pairs(&[("001", "SUCCESS")]));
}

#[tokio::test]
async fn a_batch_of_several_pages_is_read_whole() {
    let stage = Stage::new().await;
    let receivers = vec![BUYER_EMAIL; 1001];
    pay_out(&stage, "B-1", &receivers).await;
    stage.advance(MINUTE);
    let report = stage.run("a", STREAM).await;
    assert_eq!(report.rows, 1001);
    assert_eq!(stage.sandbox.count("payouts.get"), 2);
    let mut ids = stage.column("a", STREAM, "payout_item_id");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 1001);
}
