//! Tests of `PayPal-Request-Id`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::Duration;

use paypal_generated::{
    Prefer, RequestId,
    orders::{CheckoutPaymentIntent, Money, OrderStatus},
    payments::RefundRequest,
};
use paypal_sandbox::{RequestIdReuse, Sandbox};
use support::{client, issue, request, world};

fn id(text: &str) -> RequestId {
    RequestId::new(text).unwrap()
}

#[tokio::test]
async fn a_repeated_create_makes_one_order_and_shows_its_current_state() {
    let world = world().await;
    let body = request(CheckoutPaymentIntent::Capture, "5.00");
    let create = || world.paypal.orders().create(&body).request_id(id("order-1"));
    let first = create().send().await.unwrap();
    assert_eq!(first.status(), 201);
    let order_id = first.into_value().id.unwrap();
    assert!(world.sandbox.approve(&order_id));
    let again = create().prefer(Prefer::Representation).send().await.unwrap();
    assert_eq!(again.status(), 200);
    assert_eq!(again.value().id.as_ref(), Some(&order_id));
    assert_eq!(again.value().status, Some(OrderStatus::Approved));

    let other = request(CheckoutPaymentIntent::Capture, "6.00");
    let other = world.paypal.orders().create(&other).request_id(id("order-1"));
    assert_eq!(issue(other.await), "DUPLICATE_REQUEST_ID");

    world.clock.advance(Duration::from_secs(6 * 3600));
    let late = create().send().await.unwrap();
    assert_eq!(late.status(), 201, "the sandbox forgets the request id after six hours");
    assert_ne!(late.value().id.as_ref(), Some(&order_id));
}

#[tokio::test]
async fn a_refused_request_is_not_remembered() {
    let world = world().await;
    let order_id = world.create(CheckoutPaymentIntent::Capture, "5.00").await.id.unwrap();
    let capture = || world.paypal.orders().capture(&order_id).request_id(id("capture-1"));
    assert_eq!(issue(capture().await), "ORDER_NOT_APPROVED");
    assert!(world.sandbox.approve(&order_id));
    assert_eq!(capture().send().await.unwrap().status(), 201);
    assert_eq!(capture().send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_refund_is_remembered_for_45_days() {
    let world = world().await;
    let capture_id = world.captured("10.00").await.id.unwrap();
    let body = RefundRequest::new().amount(Money::new("USD", "4.00"));
    let refund =
        || world.paypal.payments().refund_capture(&capture_id).body(&body).request_id(id("refund-1"));
    let first = refund().await.unwrap().id;
    world.clock.advance(Duration::from_secs(44 * 86_400));
    assert_eq!(refund().await.unwrap().id, first);
    world.clock.advance(Duration::from_secs(2 * 86_400));
    assert_ne!(refund().await.unwrap().id, first);
}

#[tokio::test]
async fn concurrent_captures_with_the_same_request_id_capture_once() {
    let world = world().await;
    for round in 0..10 {
        let order_id = world.approved(CheckoutPaymentIntent::Capture, "5.00").await;
        let capture = || {
            let call = world.paypal.orders().capture(&order_id).request_id(id(&format!("round-{round}")));
            tokio::spawn(call.send())
        };
        let (one, two) = (capture(), capture());
        let (one, two) = (one.await.unwrap().unwrap(), two.await.unwrap().unwrap());
        let mut statuses = [one.status(), two.status()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 201]);
        let order = world.paypal.orders().get(&order_id).await.unwrap();
        assert_eq!(support::payments(order).0.len(), 1);
    }
}

#[tokio::test]
async fn concurrent_captures_with_different_request_ids_capture_once() {
    let world = world().await;
    let order_id = world.approved(CheckoutPaymentIntent::Capture, "5.00").await;
    let capture = || tokio::spawn(world.paypal.orders().capture(&order_id).send());
    let (one, two) = (capture(), capture());
    let outcomes = [one.await.unwrap(), two.await.unwrap()];
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
}

#[tokio::test]
async fn a_reused_request_id_can_return_the_first_resource() {
    let sandbox = Sandbox::builder().request_id_reuse(RequestIdReuse::Replay).start().await.unwrap();
    let orders = client(&sandbox).orders();
    let create = |value| orders.create(&request(CheckoutPaymentIntent::Capture, value)).request_id(id("x"));
    let first = create("5.00").await.unwrap();
    assert_eq!(create("6.00").await.unwrap().id, first.id);
}
