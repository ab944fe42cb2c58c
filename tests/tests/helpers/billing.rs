//! Tests the helpers of invoices, payouts and subscriptions.

use paypal_generated::invoicing::Invoice;
use paypal_generated::payouts::{BatchStatus, Payout, PayoutBatch, PayoutItem, TransactionStatus};
use paypal_generated::subscriptions::Subscription;
use paypal_generated::{Amount, Linked};
use serde_json::json;

use crate::read;

fn usd(value: &str) -> Option<Amount> {
    Some(Amount::parse("USD", value).unwrap())
}

#[test]
fn an_invoice_tells_its_payments() {
    let money = |value: &str| json!({ "currency_code": "USD", "value": value });
    let invoice: Invoice = read(&json!({
        "status": "PARTIALLY_PAID",
        "detail": { "currency_code": "USD", "metadata": { "recipient_view_url": "https://www.paypal.com/invoice/p/1" } },
        "due_amount": money("74.49"),
        "payments": { "paid_amount": money("10.00"), "transactions": [{ "payment_id": "P1", "method": "PAYPAL" }] },
        "refunds": { "refund_amount": money("2.50"), "transactions": [{ "refund_id": "R1", "method": "PAYPAL" }] },
    }));
    assert!(invoice.payments_made().map(|it| it.payment_id.as_deref()).eq([Some("P1")]));
    assert!(invoice.refunds_made().map(|it| it.refund_id.as_deref()).eq([Some("R1")]));
    assert_eq!(
        (invoice.amount_due(), invoice.amount_paid(), invoice.amount_refunded()),
        (usd("74.49"), usd("10.00"), usd("2.50"))
    );
    assert_eq!(invoice.payer_url(), Some("https://www.paypal.com/invoice/p/1"));
    assert!(!invoice.is_paid());
    for (status, is_paid) in
        [("PAID", true), ("MARKED_AS_PAID", true), ("PAID_EXTERNAL", true), ("REFUNDED", false)]
    {
        assert_eq!(read::<Invoice>(&json!({ "status": status })).is_paid(), is_paid, "{status}");
    }
    let empty: Invoice = read(&json!({ "due_amount": { "value": "x" } }));
    assert_eq!((empty.amount_due(), empty.amount_paid(), empty.amount_refunded()), (None, None, None));
    assert_eq!(
        (empty.payments_made().count(), empty.refunds_made().count(), empty.payer_url()),
        (0, 0, None)
    );
}

#[test]
fn a_payout_batch_tells_its_items() {
    let item = |id: &str, status: &str| json!({ "payout_item_id": id, "transaction_status": status });
    let mut denied = item("3", "DENIED");
    denied["errors"] = json!({ "name": "RECEIVER_UNREGISTERED", "message": "…" });
    let batch: PayoutBatch = read(&json!({
        "batch_header": { "payout_batch_id": "B1", "batch_status": "SUCCESS" },
        "items": [item("1", "SUCCESS"), item("2", "UNCLAIMED"), denied, item("4", "RETURNED"), item("5", "NEW"), {}],
    }));
    assert_eq!((batch.batch_id(), batch.batch_status()), (Some("B1"), Some(&BatchStatus::Success)));
    assert!(batch.is_finished());
    let unclaimed = batch.items_with(TransactionStatus::Unclaimed);
    assert!(unclaimed.map(|item| item.payout_item_id.as_str()).eq(["2"]));
    let not_paid: Vec<_> =
        batch.items_not_paid().map(|item| (item.payout_item_id.as_str(), item.error_name())).collect();
    assert_eq!(not_paid, [("3", Some("RECEIVER_UNREGISTERED")), ("4", None)]);
    let item: PayoutItem = read(&json!({ "transaction_status": "BLOCKED", "errors": {} }));
    assert_eq!((item.is_not_paid(), item.error_name()), (true, None));
    assert!(!read::<PayoutItem>(&json!({ "transaction_status": "PENDING" })).is_not_paid());
    let created: Payout =
        read(&json!({ "batch_header": { "payout_batch_id": "B2", "batch_status": "PENDING" } }));
    assert_eq!((created.batch_id(), created.is_finished()), (Some("B2"), false));
    let empty: Payout = read(&json!({ "batch_header": {} }));
    assert_eq!((empty.batch_id(), empty.batch_status(), empty.is_finished()), (None, None, false));
    assert_eq!((PayoutBatch::new().batch_id(), PayoutBatch::new().items_not_paid().count()), (None, 0));
}

#[test]
fn a_subscription_tells_its_billing() {
    let money = |value: &str| json!({ "currency_code": "USD", "value": value });
    let subscription: Subscription = read(&json!({
        "status": "ACTIVE",
        "subscriber": { "email_address": "a@example.com" },
        "billing_info": {
            "outstanding_balance": money("3.00"),
            "last_payment": { "amount": money("10.00"), "time": "2024-01-01T10:00:00Z" },
            "next_billing_time": "2024-02-01T10:00:00Z",
            "failed_payments_count": 2,
        },
        "links": [{ "href": "https://a.example", "rel": "approve" }],
    }));
    assert!(subscription.is_active());
    assert_eq!(subscription.next_billing_time().unwrap(), &"2024-02-01T10:00:00Z");
    assert_eq!(subscription.last_payment().unwrap().time.as_ref().unwrap(), &"2024-01-01T10:00:00Z");
    assert_eq!((subscription.failed_payments_count(), subscription.outstanding_balance()), (2, usd("3.00")));
    assert_eq!(subscription.subscriber_email(), Some("a@example.com"));
    assert_eq!(subscription.payer_link().unwrap().href(), "https://a.example");
    let empty = Subscription::new();
    assert!(empty.next_billing_time().is_none() && empty.last_payment().is_none() && !empty.is_active());
    assert_eq!((empty.failed_payments_count(), empty.outstanding_balance()), (0, None));
    assert_eq!((empty.subscriber_email(), empty.payer_link()), (None, None));
}
