//! Checkout: an order is approved, paid and refunded; or authorized, and captured later.

use std::time::Duration;

use paypal_generated::{
    Prefer,
    orders::{
        AmountWithBreakdown, CardRequest, CheckoutPaymentIntent, Money, Order, OrderRequest, OrderStatus,
        OrderTrackerRequest, PaymentSource, PurchaseUnitRequest, ShipmentCarrier,
    },
    payment_links::{IntegrationMode, LineItem, PaymentLinkRequest, PaymentLinkType},
    payments::{CaptureRequest, CaptureStatus, RefundRequest},
};
use rust_decimal::Decimal;
use serde_json::json;

use crate::stage::{Local, Stage};

const DAY: Duration = Duration::from_secs(86_400);

fn order(intent: CheckoutPaymentIntent, value: &str) -> OrderRequest {
    OrderRequest::new(intent, vec![PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", value))])
}

/// Approves and authorizes a new order. Returns the ids of the order and of its authorization.
async fn authorized(stage: &Stage, local: &Local, value: &str) -> (String, String) {
    let body = order(CheckoutPaymentIntent::Authorize, value);
    let id = stage.paypal.orders().create(&body).await.unwrap().id.unwrap();
    local.approve(&id).await;
    let order = stage.paypal.orders().authorize(&id).prefer(Prefer::Representation).await.unwrap();
    let unit = order.purchase_units.unwrap().remove(0);
    let authorization = unit.payments.unwrap().authorizations.unwrap().remove(0);
    (id, authorization.id.unwrap())
}

fn capture_id(order: Order) -> String {
    let unit = order.purchase_units.unwrap().remove(0);
    unit.payments.unwrap().captures.unwrap().remove(0).id.unwrap()
}

/// Checks the balance of the merchant in US dollars.
#[track_caller]
fn assert_balance(local: &Local, expected: &str) {
    let balances = local.sandbox.environment("").unwrap().balances("MERCHANTAAAA2");
    let found: Decimal = balances["USD"].parse().unwrap();
    assert_eq!(found, expected.parse().unwrap());
}

#[tokio::test]
async fn an_approved_order_is_paid_shipped_and_refunded() {
    let stage = Stage::new().await;
    let orders = stage.paypal.orders();
    let created = orders.create(&order(CheckoutPaymentIntent::Capture, "100.00")).await.unwrap();
    assert_eq!(created.status, Some(OrderStatus::Created));
    let id = created.id.unwrap();
    assert_eq!(orders.capture(&id).await.unwrap_err().issue(), Some("ORDER_NOT_APPROVED"));
    let Some(local) = stage.local() else { return };
    assert_balance(local, "10000.00");
    local.approve(&id).await;
    let paid = orders.capture(&id).prefer(Prefer::Representation).await.unwrap();
    assert_eq!(paid.status, Some(OrderStatus::Completed));
    // 100.00 without the fee of 3.98.
    assert_balance(local, "10096.02");

    let capture = capture_id(paid);
    let tracker =
        OrderTrackerRequest::new(capture.clone()).tracking_number("1Z").carrier(ShipmentCarrier::Ups);
    let shipped = orders.add_tracker(&id, &tracker).await.unwrap();
    let shipping = shipped.purchase_units.unwrap().remove(0).shipping.unwrap();
    let shown = shipping.trackers.unwrap().remove(0).id.unwrap();
    assert_eq!(shown, format!("{capture}-1Z"));
    assert_eq!(stage.paypal.tracking().get(&shown).await.unwrap().transaction_id, capture);

    let payments = stage.paypal.payments();
    let part = RefundRequest::new().amount(Money::new("USD", "30.00"));
    payments.refund_capture(&capture).body(&part).await.unwrap();
    let status = payments.get_capture(&capture).await.unwrap().status;
    assert_eq!(status, Some(CaptureStatus::PartiallyRefunded));
    payments.refund_capture(&capture).await.unwrap();
    let status = payments.get_capture(&capture).await.unwrap().status;
    assert_eq!(status, Some(CaptureStatus::Refunded));
    // PayPal keeps the fee.
    assert_balance(local, "9996.02");
    for event in [
        "CHECKOUT.ORDER.APPROVED",
        "PAYMENT.CAPTURE.COMPLETED",
        "CHECKOUT.ORDER.COMPLETED",
        "PAYMENT.CAPTURE.REFUNDED",
    ] {
        assert!(local.emitted(event), "{event}");
    }
    stage.end().await;
}

#[tokio::test]
async fn an_authorization_is_renewed_captured_twice_and_voided() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let payments = stage.paypal.payments();
    let (order_id, first) = authorized(&stage, local, "100.00").await;
    local.advance(DAY * 4);
    let second = payments.reauthorize(&first).await.unwrap().id.unwrap();
    for value in ["40.00", "35.00"] {
        let part = CaptureRequest::new().amount(Money::new("USD", value));
        payments.capture_authorization(&second).body(&part).await.unwrap();
    }
    payments.void_authorization(&first).await.unwrap();
    let error = payments.capture_authorization(&second).await.unwrap_err();
    assert_eq!(error.issue(), Some("AUTHORIZATION_VOIDED"));
    let order = stage.paypal.orders().get(&order_id).await.unwrap();
    assert_eq!(order.status, Some(OrderStatus::Completed), "a part of the order is paid");
    let paid = order.purchase_units.unwrap().remove(0).payments.unwrap().captures.unwrap();
    let values: Vec<String> = paid.into_iter().map(|capture| capture.amount.unwrap().value).collect();
    assert_eq!(values, ["40.00", "35.00"]);
    // The fees are 1.89 and 1.71.
    assert_balance(local, "10071.40");
    assert!(local.emitted("PAYMENT.AUTHORIZATION.CREATED") && local.emitted("PAYMENT.AUTHORIZATION.VOIDED"));
    stage.end().await;
}

#[tokio::test]
async fn an_authorization_lapses_after_29_days() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let (order_id, id) = authorized(&stage, local, "10.00").await;
    local.advance(DAY * 29 - Duration::from_secs(1));
    assert!(!local.emitted("PAYMENT.AUTHORIZATION.VOIDED"));
    local.advance(Duration::from_secs(1));
    assert!(local.emitted("PAYMENT.AUTHORIZATION.VOIDED") && local.emitted("CHECKOUT.ORDER.VOIDED"));
    let error = stage.paypal.payments().capture_authorization(&id).await.unwrap_err();
    assert_eq!(error.issue(), Some("AUTHORIZATION_EXPIRED"));
    let order = stage.paypal.orders().get(&order_id).await.unwrap();
    assert_eq!(order.status, Some(OrderStatus::Voided));
    stage.end().await;
}

#[tokio::test]
async fn a_pending_payment_moves_its_money_when_it_is_settled() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    for (status, event, balance_after) in [
        ("DENIED", "PAYMENT.CAPTURE.DENIED", "10000.00"),
        ("COMPLETED", "PAYMENT.CAPTURE.COMPLETED", "10096.02"),
    ] {
        let body = order(CheckoutPaymentIntent::Capture, "100.00");
        let id = stage.paypal.orders().create(&body).await.unwrap().id.unwrap();
        local.post(&format!("/_sandbox/orders/{id}/approve"), json!({ "funding": "ECHECK" })).await;
        let order = stage.paypal.orders().capture(&id).prefer(Prefer::Representation).await.unwrap();
        assert!(local.emitted("PAYMENT.CAPTURE.PENDING") && !local.emitted(event));
        assert_balance(local, "10000.00");
        let path = format!("/_sandbox/captures/{}/settle", capture_id(order));
        local.post(&path, json!({ "status": status })).await;
        assert!(local.emitted(event), "{event}");
        assert_balance(local, balance_after);
    }
    stage.end().await;
}

#[tokio::test]
async fn a_declined_card_moves_no_money() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    for (name, balance_after) in [("CCREJECT-REFUSED", "10000.00"), ("Sam Buyer", "10004.34")] {
        let card = CardRequest::new().number("4012888888881881").expiry("2035-12").name(name);
        let mut body = order(CheckoutPaymentIntent::Capture, "5.00");
        body.payment_source = Some(PaymentSource::new().card(card));
        // The invoice id of the declined payment is still unused.
        body.purchase_units[0].invoice_id = Some("I-1".to_owned());
        let order = stage.paypal.orders().create(&body).await.unwrap();
        assert_eq!(order.status, Some(OrderStatus::Completed));
        assert_balance(local, balance_after);
    }
    assert!(local.emitted("PAYMENT.CAPTURE.DECLINED"));
    stage.end().await;
}

#[tokio::test]
async fn a_payment_link_is_paid_by_several_buyers() {
    let stage = Stage::new().await;
    let links = stage.paypal.payment_links();
    let Some(local) = stage.local() else { return };
    let price = paypal_generated::payment_links::Money::new("USD", "100.00");
    let item = LineItem::new().name("Tea").unit_amount(price);
    let body = PaymentLinkRequest::new(IntegrationMode::Link, PaymentLinkType::BuyNow).line_items(vec![item]);
    let mut ids = Vec::new();
    // A page has 10 links.
    for _ in 0..11 {
        ids.push(links.create_payment_link(&body).await.unwrap().id.unwrap());
    }
    let listed = links.list_payment_links().items().into_vec().await.unwrap();
    let listed: Vec<String> = listed.into_iter().map(|link| link.id.unwrap()).collect();
    ids.sort();
    let mut sorted = listed.clone();
    sorted.sort();
    assert_eq!(sorted, ids, "each link is listed once");
    for buyer in ["BUYERAAAAAAA2", "BUYERBBBBBBB2"] {
        local.post(&format!("/ncp/payment/{}", ids[0]), json!({ "buyer": buyer })).await;
    }
    assert_balance(local, "10192.04");
    stage.end().await;
}
