//! Tests of orders and payments through the typed client, over real HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::Duration;

use paypal_generated::{
    Prefer,
    orders::{CheckoutPaymentIntent, Money, OrderStatus, Patch, PatchOp},
    payments::{CaptureRequest, RefundRequest, operations::VoidAuthorizationOutcome},
};
use serde_json::json;
use support::{issue, link, payments, request, usd, world};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test]
async fn an_order_is_created_approved_and_captured() {
    let world = world().await;
    let order = world.create(CheckoutPaymentIntent::Capture, "100").await;
    let id = order.id.clone().unwrap();
    assert_eq!(order.status, Some(OrderStatus::Created));
    assert_eq!(order.purchase_units.as_ref().unwrap()[0].amount.as_ref().unwrap().value, "100.00");
    assert_eq!(issue(world.paypal.orders().capture(&id).await), "ORDER_NOT_APPROVED");

    let page = link(&order, "approve").unwrap();
    let shown = world.http.get(page).send().await.unwrap().text().await.unwrap();
    assert!(shown.contains("100.00 USD"), "{shown}");
    let still = world.paypal.orders().get(&id).await.unwrap();
    assert_eq!(still.status, Some(OrderStatus::Created), "viewing the page does not approve the order");
    assert!(world.http.post(page).send().await.unwrap().status().is_success());
    let approved = world.paypal.orders().get(&id).await.unwrap();
    assert_eq!(approved.status, Some(OrderStatus::Approved));
    assert!(link(&approved, "approve").is_none() && link(&approved, "capture").is_some());
    assert!(approved.payer.unwrap().email_address.is_some());

    let paid = world.paypal.orders().capture(&id).prefer(Prefer::Representation).await.unwrap();
    assert_eq!(paid.status, Some(OrderStatus::Completed));
    let capture = payments(paid).0.remove(0);
    let breakdown = capture.seller_receivable_breakdown.unwrap();
    assert_eq!(breakdown.gross_amount.value, "100.00");
    assert_eq!(breakdown.paypal_fee.unwrap().value, "3.98");
    assert_eq!(breakdown.net_amount.unwrap().value, "96.02");
    assert_eq!(issue(world.paypal.orders().capture(&id).await), "ORDER_ALREADY_CAPTURED");
    assert_eq!(world.sandbox.count("orders.capture"), 3);
}

#[tokio::test]
async fn an_unapproved_order_expires_after_three_hours() {
    let world = world().await;
    let id = world.create(CheckoutPaymentIntent::Capture, "1.00").await.id.unwrap();
    world.clock.advance(HOUR * 3 - Duration::from_secs(1));
    assert!(world.paypal.orders().get(&id).await.is_ok());
    world.clock.advance(Duration::from_secs(1));
    assert!(world.paypal.orders().get(&id).await.unwrap_err().is_not_found());
    assert!(!world.sandbox.approve(&id));
    assert_eq!(issue(world.paypal.orders().capture(&id).await), "ORDER_EXPIRED");
}

#[tokio::test]
async fn an_authorization_is_captured_in_parts_or_voided() {
    let world = world().await;
    let paypal = &world.paypal;
    let (order_id, id) = world.authorized("50.00").await;
    assert_eq!(issue(paypal.orders().capture(&order_id).await), "ACTION_DOES_NOT_MATCH_INTENT");
    let take = |value| CaptureRequest::new().amount(Money::new("USD", value));
    let status = async || {
        let one = paypal.payments().get_authorization(&id).await.unwrap();
        one.status.unwrap().as_str().to_owned()
    };
    assert_eq!(status().await, "CREATED");
    let first = paypal
        .payments()
        .capture_authorization(&id)
        .body(&take("20.00"))
        .prefer(Prefer::Representation)
        .await
        .unwrap();
    assert_eq!(first.amount.unwrap().value, "20.00");
    assert_eq!(status().await, "PARTIALLY_CAPTURED");
    let too_much = paypal.payments().capture_authorization(&id).body(&take("37.51")).await;
    assert_eq!(issue(too_much), "MAX_CAPTURE_AMOUNT_EXCEEDED");
    let euros = CaptureRequest::new().amount(Money::new("EUR", "1.00"));
    let other = paypal.payments().capture_authorization(&id).body(&euros).await;
    assert_eq!(issue(other), "AUTH_CAPTURE_CURRENCY_MISMATCH");
    paypal.payments().capture_authorization(&id).body(&take("1.00").final_capture(true)).await.unwrap();
    assert_eq!(status().await, "CAPTURED");
    assert_eq!(issue(paypal.payments().capture_authorization(&id).await), "AUTHORIZATION_ALREADY_CAPTURED");
    assert_eq!(issue(paypal.payments().void_authorization(&id).await), "PREVIOUSLY_CAPTURED");

    let (order_id, id) = world.authorized("50.00").await;
    let voided = paypal.payments().void_authorization(&id).await.unwrap();
    assert!(matches!(voided, VoidAuthorizationOutcome::NoContent), "{voided:?}");
    let order = paypal.orders().get(&order_id).await.unwrap();
    assert_eq!(order.status, Some(OrderStatus::Voided));
    assert_eq!(issue(paypal.payments().void_authorization(&id).await), "PREVIOUSLY_VOIDED");
    assert_eq!(issue(paypal.payments().capture_authorization(&id).await), "AUTHORIZATION_VOIDED");
    let (_, id) = world.authorized("50.00").await;
    let voided = paypal.payments().void_authorization(&id).prefer(Prefer::Representation).await.unwrap();
    assert!(matches!(voided, VoidAuthorizationOutcome::Ok(_)), "{voided:?}");
}

#[tokio::test]
async fn a_capture_may_repeat_the_invoice_id_of_its_authorization_only() {
    let world = world().await;
    let orders = world.paypal.orders();
    let mut ids = Vec::new();
    for invoice in ["inv-1", "inv-2"] {
        let mut body = request(CheckoutPaymentIntent::Authorize, "5.00");
        body.purchase_units[0].invoice_id = Some(invoice.to_owned());
        let id = orders.create(&body).await.unwrap().id.unwrap();
        assert!(world.sandbox.approve(&id));
        orders.authorize(&id).await.unwrap();
        ids.push(payments(orders.get(&id).await.unwrap()).1.remove(0).id.unwrap());
    }
    let take = |invoice: &str| {
        let body = CaptureRequest::new().invoice_id(invoice).amount(Money::new("USD", "1.00"));
        world.paypal.payments().capture_authorization(&ids[0]).body(&body).prefer(Prefer::Representation)
    };
    assert_eq!(issue(take("inv-2").await), "DUPLICATE_INVOICE_ID");
    assert_eq!(take("inv-1").await.unwrap().invoice_id.as_deref(), Some("inv-1"));
    assert_eq!(take("inv-3").await.unwrap().invoice_id.as_deref(), Some("inv-3"));
    assert_eq!(issue(take("inv-3").await), "DUPLICATE_INVOICE_ID");
}

#[tokio::test]
async fn an_authorization_is_renewed_once() {
    let world = world().await;
    let payments = world.paypal.payments();
    let (_, id) = world.authorized("10.00").await;
    assert_eq!(issue(payments.reauthorize(&id).await), "REAUTHORIZATION_NOT_SUPPORTED");
    world.clock.advance(DAY * 4);
    let renewed = payments.reauthorize(&id).prefer(Prefer::Representation).await.unwrap().id.unwrap();
    assert_eq!(issue(payments.reauthorize(&id).await), "REAUTHORIZATION_NOT_SUPPORTED");
    assert_eq!(issue(payments.void_authorization(&renewed).await), "CANNOT_BE_VOIDED");
    world.clock.advance(DAY * 25 - Duration::from_secs(1));
    payments.capture_authorization(&renewed).await.unwrap();
    assert_eq!(issue(payments.capture_authorization(&id).await), "AUTHORIZATION_ALREADY_CAPTURED");
}

#[tokio::test]
async fn a_renewal_ends_with_the_original_authorization() {
    let world = world().await;
    let payments = world.paypal.payments();
    let (order, id) = world.authorized("10.00").await;
    world.clock.advance(DAY * 4);
    let renewed = payments.reauthorize(&id).prefer(Prefer::Representation).await.unwrap().id.unwrap();
    world.clock.advance(DAY * 25);
    for id in [id, renewed] {
        assert_eq!(issue(payments.capture_authorization(&id).await), "AUTHORIZATION_EXPIRED");
    }
    let order = world.paypal.orders().get(&order).await.unwrap();
    assert_eq!(order.status, Some(OrderStatus::Voided));
}

#[tokio::test]
async fn a_patch_with_a_very_deep_path_is_refused() {
    let world = world().await;
    let id = world.create(CheckoutPaymentIntent::Capture, "5.00").await.id.unwrap();
    let path = format!("/purchase_units/@reference_id=='default'/shipping{}", "/a".repeat(100_000));
    let patch = Patch::new(PatchOp::Add).path(path).value(json!(1));
    let refused = world.paypal.orders().patch(&id, &[patch]).await;
    assert_eq!(issue(refused), "INVALID_JSON_POINTER_FORMAT");
}

#[tokio::test]
async fn a_capture_is_refunded_in_parts_up_to_its_amount() {
    let world = world().await;
    let (capture, payments) = (world.captured("10.00").await, world.paypal.payments());
    let id = capture.id.unwrap();
    let back = |value: &str| RefundRequest::new().amount(Money::new("USD", value));
    for (value, total) in [("3.33", "3.33"), ("3.33", "6.66"), ("3.33", "9.99")] {
        let refund =
            payments.refund_capture(&id).body(&back(value)).prefer(Prefer::Representation).await.unwrap();
        assert_eq!(refund.seller_payable_breakdown.unwrap().total_refunded_amount.unwrap().value, total);
        assert_eq!(payments.get_refund(&refund.id.unwrap()).await.unwrap().amount.unwrap().value, value);
    }
    assert_eq!(issue(payments.refund_capture(&id).body(&back("0.02")).await), "REFUND_AMOUNT_EXCEEDED");
    let euros = RefundRequest::new().amount(Money::new("EUR", "0.01"));
    assert_eq!(issue(payments.refund_capture(&id).body(&euros).await), "REFUND_CAPTURE_CURRENCY_MISMATCH");
    let status = async || payments.get_capture(&id).await.unwrap().status.unwrap().as_str().to_owned();
    assert_eq!(status().await, "PARTIALLY_REFUNDED");
    // Without an amount, the rest of the capture is refunded.
    let rest = payments.refund_capture(&id).prefer(Prefer::Representation).await.unwrap();
    assert_eq!(rest.amount.unwrap().value, "0.01");
    assert_eq!(status().await, "REFUNDED");
    assert_eq!(issue(payments.refund_capture(&id).await), "CAPTURE_FULLY_REFUNDED");

    let id = world.captured("10.00").await.id.unwrap();
    world.clock.advance(DAY * 180);
    assert_eq!(issue(payments.refund_capture(&id).await), "REFUND_TIME_LIMIT_EXCEEDED");
}

#[tokio::test]
async fn create_answers_with_a_minimal_order_by_default() {
    let world = world().await;
    let body = request(CheckoutPaymentIntent::Capture, "5.00");
    let minimal = world.paypal.orders().create(&body).await.unwrap();
    assert!(minimal.id.is_some() && minimal.status.is_some() && minimal.links.is_some());
    assert!(minimal.purchase_units.is_none() && minimal.intent.is_none() && minimal.create_time.is_none());
    let whole = world.paypal.orders().get(&minimal.id.unwrap()).await.unwrap();
    assert!(whole.purchase_units.is_some(), "`get` always answers with the whole order");
}

#[tokio::test]
async fn patches_are_applied_all_or_none() {
    let world = world().await;
    let orders = world.paypal.orders();
    let id = world.create(CheckoutPaymentIntent::Capture, "5.00").await.id.unwrap();
    let at = |field: &str| format!("/purchase_units/@reference_id=='default'{field}");
    let patch = |op, field: &str, value: serde_json::Value| Patch::new(op).path(at(field)).value(value);
    orders
        .patch(
            &id,
            &[
                patch(PatchOp::Replace, "/amount", usd("7.5")),
                patch(PatchOp::Add, "/description", json!("tea")),
                patch(PatchOp::Add, "/shipping/name", json!({ "full_name": "Sam Buyer" })),
            ],
        )
        .await
        .unwrap();
    let unit = orders.get(&id).await.unwrap().purchase_units.unwrap().remove(0);
    assert_eq!(unit.amount.unwrap().value, "7.50");
    assert_eq!(unit.description.as_deref(), Some("tea"));
    assert_eq!(unit.shipping.unwrap().name.unwrap().full_name.as_deref(), Some("Sam Buyer"));

    let table = [
        (patch(PatchOp::Add, "/description", json!("cake")), "INVALID_PATCH_OPERATION"),
        (patch(PatchOp::Replace, "/custom_id", json!("1")), "INVALID_PATCH_OPERATION"),
        (patch(PatchOp::Replace, "/amount", usd("1.234")), "DECIMAL_PRECISION"),
        (patch(PatchOp::Replace, "/amount", json!({ "value": "1.00" })), "MISSING_REQUIRED_PARAMETER"),
        (patch(PatchOp::Replace, "/reference_id", json!("x")), "FIELD_NOT_PATCHABLE"),
        (Patch::new(PatchOp::Replace).path("/status").value(json!("COMPLETED")), "FIELD_NOT_PATCHABLE"),
        (Patch::new(PatchOp::Replace).path("/nothing").value(json!(1)), "INVALID_JSON_POINTER_FORMAT"),
        (Patch::new(PatchOp::Replace).path(at("/amount")), "PATCH_VALUE_REQUIRED"),
        (Patch::new(PatchOp::Remove), "PATCH_PATH_REQUIRED"),
        (
            Patch::new(PatchOp::Remove).path("/purchase_units/@reference_id=='no'/description"),
            "REFERENCE_ID_NOT_FOUND",
        ),
    ];
    for (wrong, expected) in table {
        // The first operation is valid, but it is not applied, since the second one fails.
        let both = [patch(PatchOp::Replace, "/description", json!("cake")), wrong];
        assert_eq!(issue(orders.patch(&id, &both).await), expected, "{:?}", both[1]);
    }
    let unit = orders.get(&id).await.unwrap().purchase_units.unwrap().remove(0);
    assert_eq!(unit.description.as_deref(), Some("tea"));
}
