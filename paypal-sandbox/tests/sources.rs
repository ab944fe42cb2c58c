//! Tests of payment sources, of orders with several purchase units, and of the approval page.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use paypal_generated::{
    Prefer,
    orders::{
        AmountWithBreakdown, CheckoutPaymentIntent, ConfirmOrderRequest, OrderRequest, OrderStatus,
        PaymentSource, PaypalWallet, PaypalWalletExperienceContext, PurchaseUnitRequest,
    },
};
use serde_json::json;
use support::{issue, link, payments, request, usd, world};

fn wallet() -> PaymentSource {
    let context = PaypalWalletExperienceContext::new()
        .return_url("http://shop.example/back?cart=1")
        .cancel_url("http://shop.example/cancelled");
    PaymentSource::new().paypal(PaypalWallet::new().experience_context(context))
}

#[tokio::test]
async fn a_wallet_order_is_approved_on_the_page_which_redirects_back() {
    let world = world().await;
    let body = request(CheckoutPaymentIntent::Capture, "5.00").payment_source(wallet());
    let order = world.paypal.orders().create(&body).prefer(Prefer::Representation).await.unwrap();
    assert_eq!(order.status, Some(OrderStatus::PayerActionRequired));
    let id = order.id.as_deref().unwrap();
    assert_eq!(issue(world.paypal.orders().capture(id).await), "PAYER_ACTION_REQUIRED");
    let page = link(&order, "payer-action").unwrap();
    let policy = reqwest::redirect::Policy::none();
    let browser = reqwest::Client::builder().redirect(policy).build().unwrap();
    let goes_to = async |url: String| {
        let answer = browser.get(url).send().await.unwrap();
        answer.headers().get("location").map(|url| url.to_str().unwrap().to_owned())
    };
    let cancelled = goes_to(format!("{page}&cancel")).await.unwrap();
    assert_eq!(cancelled, format!("http://shop.example/cancelled?token={id}"));
    let back = goes_to(format!("{page}&approve")).await.unwrap();
    assert!(back.starts_with(&format!("http://shop.example/back?cart=1&token={id}&PayerID=")), "{back}");
    assert_eq!(goes_to(format!("{page}&approve")).await, None, "an order can be approved only once");
    world.paypal.orders().capture(id).await.unwrap();
}

#[tokio::test]
async fn a_created_order_can_be_confirmed_with_a_wallet() {
    let world = world().await;
    let orders = world.paypal.orders();
    let id = world.create(CheckoutPaymentIntent::Capture, "5.00").await.id.unwrap();
    let confirm = |source| orders.confirm_payment_source(&id, &ConfirmOrderRequest::new(source));
    assert_eq!(issue(confirm(PaymentSource::new()).await), "NO_PAYMENT_SOURCE_PROVIDED");
    let confirmed = confirm(wallet()).await.unwrap();
    assert_eq!(confirmed.status, Some(OrderStatus::PayerActionRequired));
    assert!(world.sandbox.approve(&id));
    assert_eq!(issue(confirm(wallet()).await), "PAYMENT_ALREADY_APPROVED");
}

#[tokio::test]
async fn a_card_order_is_captured_at_once() {
    let world = world().await;
    let card = json!({ "number": "4111111111111111", "expiry": "2035-12", "security_code": "123" });
    let body = json!({
        "intent": "CAPTURE", "purchase_units": [{ "amount": usd("5.00") }], "payment_source": { "card": card },
    });
    let headers = [("paypal-request-id", "card-1"), ("prefer", "return=representation")];
    let answer = world.raw("POST", "/v2/checkout/orders", &headers, Some(&body.to_string())).await;
    assert_eq!((answer.status, answer.body["status"].as_str()), (201, Some("COMPLETED")));
    assert_eq!(answer.body["payment_source"]["card"]["last_digits"], "1111");
    let shown = answer.body.to_string();
    assert!(!shown.contains("4111111111111111") && !shown.contains("security_code"), "{shown}");
    let order = world.paypal.orders().get(answer.body["id"].as_str().unwrap()).await.unwrap();
    assert_eq!(payments(order).0.len(), 1);
}

#[tokio::test]
async fn all_units_are_captured_or_none_and_invoice_ids_are_unique() {
    let world = world().await;
    let unit = |reference: &str, value: &str| {
        PurchaseUnitRequest::new(AmountWithBreakdown::new("JPY", value))
            .reference_id(reference)
            .invoice_id(format!("invoice-{reference}"))
    };
    let create = async |first: &str, second: &str| {
        let units = vec![unit(first, "1000"), unit(second, "50")];
        let body = OrderRequest::new(CheckoutPaymentIntent::Capture, units);
        let id = world.paypal.orders().create(&body).await.unwrap().id.unwrap();
        assert!(world.sandbox.approve(&id));
        world.paypal.orders().capture(&id).prefer(Prefer::Representation).await
    };
    let order = create("a", "b").await.unwrap();
    let fees: Vec<String> = order
        .purchase_units
        .unwrap()
        .into_iter()
        .map(|unit| unit.payments.unwrap().captures.unwrap().remove(0))
        .map(|capture| capture.seller_receivable_breakdown.unwrap().paypal_fee.unwrap().value)
        .collect();
    assert_eq!(fees, ["35", "2"]);
    let error = create("c", "b").await.unwrap_err();
    assert_eq!(error.issue(), Some("DUPLICATE_INVOICE_ID"));
    // No unit was captured, so the invoice id of `c` is still unused.
    create("c", "d").await.unwrap();
}

#[tokio::test]
async fn the_approval_page_escapes_html() {
    let world = world().await;
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "1.00"))
        .description("<script>alert('&')</script>");
    let body = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
    let order = world.paypal.orders().create(&body).await.unwrap();
    let shown = reqwest::get(link(&order, "approve").unwrap()).await.unwrap().text().await.unwrap();
    assert!(shown.contains("&lt;script&gt;alert(&#39;&amp;&#39;)") && !shown.contains("<script>"), "{shown}");
    let missing =
        reqwest::get(format!("{}/checkoutnow?token=%3Cb%3E", world.sandbox.base_url())).await.unwrap();
    assert_eq!(missing.status(), 404);
}
