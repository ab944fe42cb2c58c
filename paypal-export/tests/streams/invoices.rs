//! Invoices.

use paypal_export::{Format, Stream};
use paypal_generated::invoicing::{
    BillingInfo, Invoice, InvoiceDetail, InvoicerInfo, Item, Money, Notification, RecipientInfo,
};
use serde_json::json;

use crate::stage::{DAY, HOUR, Stage};

const STREAM: Stream = Stream::Invoices;
const EMAIL: &str = "anna.berg@example.com";
const NAME: &str = "Anneliese";

/// Creates a draft. Returns its id.
async fn draft(stage: &Stage, price: &str) -> String {
    let item = Item::new("Tea", Money::new("USD", price), "2");
    let mut detail = InvoiceDetail::new("USD");
    detail.note = Some(format!("Thank you, {NAME}"));
    let name = paypal_generated::invoicing::Name::new().given_name(NAME).surname("Berg");
    let billing = BillingInfo::new().email_address(EMAIL).name(name);
    let invoice = Invoice::new(detail)
        .items(vec![item])
        .invoicer(InvoicerInfo::new().business_name("Tea Ltd"))
        .primary_recipients(vec![RecipientInfo::new().billing_info(billing)]);
    stage.paypal.invoicing().create_invoice(&invoice).await.unwrap().id.unwrap()
}

#[tokio::test]
async fn an_invoice_is_read_again_until_it_is_cancelled_or_refunded() {
    let stage = Stage::new().await;
    let id = draft(&stage, "50.00").await;
    let other = draft(&stage, "1.00").await;
    stage.advance(DAY * 3);
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.rows, report.changed_rows), (2, 0));
    let row = stage.rows("a", STREAM).into_iter().find(|row| row["id"] == id.as_str()).unwrap();
    assert_eq!((&row["status"], &row["amount_value"]), (&json!("DRAFT"), &json!("100.00")));
    assert_eq!(
        (&row["created_at"], &row["amount_currency"]),
        (&json!("2025-01-01T00:00:00Z"), &json!("USD"))
    );
    assert_eq!(row["payment_ids"], json!(null));

    let before = stage.data("a", STREAM);
    stage.run("a", STREAM).await;
    assert_eq!(stage.data("a", STREAM), before);

    let invoicing = stage.paypal.invoicing();
    invoicing.send_invoice(&id).send().await.unwrap();
    stage.control(&format!("/_sandbox/invoices/{id}/pay"), json!({})).await;
    invoicing.send_invoice(&other).send().await.unwrap();
    invoicing.cancel_invoice(&other, &Notification::new()).await.unwrap();
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.changed_rows, report.late_rows, report.gone_rows), (2, 0, 0));
    let row = stage.rows("a", STREAM).into_iter().find(|row| row["id"] == id.as_str()).unwrap();
    assert_eq!((&row["status"], &row["paid_value"]), (&json!("PAID"), &json!("100.00")));
    let payments: Vec<String> = serde_json::from_str(row["payment_ids"].as_str().unwrap()).unwrap();
    assert_eq!(payments.len(), 1);

    // What is paid can be refunded, also a month later.
    stage.advance(DAY * 30);
    stage.run("a", STREAM).await;
    assert_eq!(stage.column("a", STREAM, "refunded_value"), ["null", "null"]);
    stage.control(&format!("/_sandbox/invoices/{id}/refund"), json!({})).await;
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.changed_rows, report.late_rows, report.gone_rows), (1, 0, 0));
    let row = stage.rows("a", STREAM).into_iter().find(|row| row["id"] == id.as_str()).unwrap();
    assert_eq!((&row["status"], &row["refunded_value"]), (&json!("REFUNDED"), &json!("100.00")));

    // Both are final now: their day is not read again.
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.days, report.skipped_days), (2, 32), "the last days alone: {report:?}");
}

#[tokio::test]
async fn an_invoice_is_read_again_for_400_days() {
    let stage = Stage::new().await;
    draft(&stage, "50.00").await;
    let export = || stage.range("a", "2025-01-01", "2025-01-02");
    for (advance, read) in [(3, 1), (397, 1), (2, 1), (1, 0)] {
        stage.advance(DAY * advance);
        let report = export().run(STREAM).await.unwrap();
        assert_eq!(report.days, read, "{advance} {report:?}");
    }
}

#[tokio::test]
async fn a_deleted_draft_leaves_the_file_of_its_day() {
    let stage = Stage::new().await;
    let id = draft(&stage, "1.00").await;
    let kept = draft(&stage, "2.00").await;
    stage.advance(DAY * 3);
    stage.run("a", STREAM).await;
    stage.paypal.invoicing().delete_invoice(&id).await.unwrap();
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.changed_rows, report.gone_rows), (0, 1));
    assert_eq!(stage.column("a", STREAM, "id"), [kept]);
}

#[tokio::test]
async fn invoices_of_several_pages_are_there_once() {
    let stage = Stage::new().await;
    let mut made = Vec::new();
    for index in 0..103 {
        if index == 60 {
            stage.advance(DAY);
        }
        made.push(draft(&stage, "1.00").await);
    }
    stage.advance(HOUR);
    let report = stage.run("a", STREAM).await;
    assert_eq!((report.rows, report.days), (103, 2));
    assert_eq!(stage.sandbox.count("invoices.search-invoices"), 2);
    let mut found = stage.column("a", STREAM, "id");
    found.sort();
    made.sort();
    assert_eq!(found, made);
}

#[tokio::test]
async fn recipients_are_in_files_only_if_that_is_asked_for() {
    let stage = Stage::new().await;
    let id = draft(&stage, "1.00").await;
    stage.paypal.invoicing().send_invoice(&id).send().await.unwrap();
    stage.control(&format!("/_sandbox/invoices/{id}/pay"), json!({})).await;
    stage.advance(DAY);
    stage.run("without", STREAM).await;
    stage.run_as("without-csv", Format::Csv { is_excel_safe: false }, STREAM).await;
    stage.export("with").with_payer(true).run(STREAM).await.unwrap();
    for text in [EMAIL, NAME, "berg", "invoice/p/"] {
        assert!(!stage.has("without", text), "{text}");
        assert!(!stage.has("without-csv", text), "{text}");
    }
    assert_eq!(stage.column("with", STREAM, "recipient_email"), [EMAIL]);
    assert!(stage.has("with", NAME));
    let hashes = |name| stage.column(name, STREAM, "row_hash");
    assert_ne!(hashes("with"), hashes("without"), "the hash tells nothing about what is hidden");
}
