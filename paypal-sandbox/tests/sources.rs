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

#[tokio::test]
async fn a_wallet_shows_only_the_parts_of_a_name_that_it_has() {
    let world = world().await;
    let name = json!({ "given_name": "Sam", "surname": "Buyer", "alternate_full_name": "S. Buyer" });
    let body = json!({
        "intent": "CAPTURE", "purchase_units": [{ "amount": usd("5.00") }], "payer": { "name": name },
    });
    let created = world.post("/v2/checkout/orders", body).await;
    let id = created.body["id"].as_str().unwrap();
    assert!(world.sandbox.approve(id));
    let shown = world.raw("GET", &format!("/v2/checkout/orders/{id}"), &[], None).await.body;
    assert_eq!(shown["payer"]["name"], name);
    let wallet = json!({ "given_name": "Sam", "surname": "Buyer" });
    assert_eq!(shown["payment_source"]["paypal"]["name"], wallet);
}

/// Creates an order with a card that is to be captured. Returns the status and the first issue.
async fn with_card(world: &support::World, card: serde_json::Value) -> (u16, String) {
    let body = json!({
        "intent": "CAPTURE", "purchase_units": [{ "amount": usd("5.00") }], "payment_source": { "card": card },
    });
    let id = format!("{card}").chars().filter(char::is_ascii_alphanumeric).take(100).collect::<String>();
    let answer = world
        .raw("POST", "/v2/checkout/orders", &[("paypal-request-id", &id)], Some(&body.to_string()))
        .await;
    (answer.status, answer.issue().to_owned())
}

#[tokio::test]
async fn a_token_stands_for_the_number_of_a_card() {
    let world = world().await;
    for card in [
        json!({ "single_use_token": "1h371660pr490622k" }),
        json!({ "network_token": { "number": "4111111111111111", "expiry": "2035-12" } }),
    ] {
        assert_eq!(with_card(&world, card.clone()).await, (201, String::new()), "{card}");
    }
    let expired = json!({ "network_token": { "number": "4111111111111111", "expiry": "1999-12" } });
    assert_eq!(with_card(&world, expired).await, (422, "CARD_EXPIRED".to_owned()));
    let unknown = json!({ "vault_id": "unknown" });
    assert_eq!(with_card(&world, unknown).await, (422, "INVALID_VAULT_ID".to_owned()));
}

#[tokio::test]
async fn each_issue_is_one_that_paypal_lists_for_the_operation() {
    /// What PayPal lists for another operation only: see `apis/orders/mod.rs`.
    const OWN: [(&str, &str); 7] = [
        ("orders.patch", "PAYEE_ACCOUNT_INVALID"),
        ("orders.patch", "ORDER_EXPIRED"),
        ("orders.confirm", "ORDER_EXPIRED"),
        ("orders.capture", "ORDER_EXPIRED"),
        ("orders.capture", "ACTION_DOES_NOT_MATCH_INTENT"),
        ("orders.capture", "CARD_EXPIRED"),
        ("orders.authorize", "CARD_EXPIRED"),
    ];
    let world = world().await;
    let order = async |intent: &str| {
        let body = json!({ "intent": intent, "purchase_units": [{ "amount": usd("5.00") }] });
        world.post("/v2/checkout/orders", body).await.body["id"].as_str().unwrap().to_owned()
    };
    let card = |card: serde_json::Value| json!({ "payment_source": { "card": card } });
    let bare = card(json!({ "expiry": "2035-12" }));
    let without_expiry = card(json!({ "number": "4111111111111111" }));
    let expired = card(json!({ "number": "4111111111111111", "expiry": "1999-12" }));
    let none = json!({ "payment_source": {} });
    let two = json!({ "payment_source": { "card": {}, "paypal": {} } });
    let patch = json!([{ "op": "add", "path": "/purchase_units/@reference_id=='default'/description", "value": "a" }]);
    let unsaved =
        card(json!({ "number": "4111111111111111", "expiry": "2035-12", "attributes": { "vault": {} } }));
    let creation = |source: &serde_json::Value| {
        let mut body = json!({ "intent": "CAPTURE", "purchase_units": [{ "amount": usd("5.00") }] });
        body["payment_source"] = source["payment_source"].clone();
        body
    };
    let (capture, authorize) = (order("CAPTURE").await, order("AUTHORIZE").await);
    let path = |id: &str, action: &str| format!("/v2/checkout/orders/{id}{action}");
    let (to_confirm, to_capture) = (path(&capture, "/confirm-payment-source"), path(&capture, "/capture"));
    let (to_authorize, orders) = (path(&authorize, "/authorize"), "/v2/checkout/orders".to_owned());
    let mut table = Vec::new();
    for (body, at_create, later) in [
        (&bare, "MISSING_REQUIRED_PARAMETER", "CARD_NUMBER_REQUIRED"),
        (&without_expiry, "MISSING_REQUIRED_PARAMETER", "CARD_EXPIRY_REQUIRED"),
        (&expired, "CARD_EXPIRED", "CARD_EXPIRED"),
        (&unsaved, "VAULT_INSTRUCTION_REQUIRED", "VAULT_INSTRUCTION_REQUIRED"),
        (&two, "INCOMPATIBLE_PARAMETER_VALUE", "INCOMPATIBLE_PARAMETER_VALUE"),
        (&none, "MISSING_REQUIRED_PARAMETER", "MISSING_REQUIRED_PARAMETER"),
    ] {
        table.push(("orders.create", "POST", orders.clone(), creation(body), at_create));
        table.push(("orders.capture", "POST", to_capture.clone(), body.clone(), later));
        table.push(("orders.authorize", "POST", to_authorize.clone(), body.clone(), later));
    }
    for (body, issue) in [
        (&bare, "CARD_NUMBER_REQUIRED"),
        (&none, "NO_PAYMENT_SOURCE_PROVIDED"),
        (&two, "ONLY_ONE_PAYMENT_SOURCE_ALLOWED"),
    ] {
        table.push(("orders.confirm", "POST", to_confirm.clone(), body.clone(), issue));
    }
    let payee = json!([{ "op": "add", "path": "/purchase_units/@reference_id=='default'/payee", "value": { "merchant_id": "NNBQDYAAAAAAA" } }]);
    table.push(("orders.patch", "PATCH", path(&capture, ""), payee, "PAYEE_ACCOUNT_INVALID"));
    let wrong = path(&authorize, "/capture");
    table.push(("orders.capture", "POST", wrong, json!({}), "ACTION_DOES_NOT_MATCH_INTENT"));
    let check = async |table: Vec<(&str, &str, String, serde_json::Value, &str)>| {
        for (number, (operation, method, path, body, expected)) in table.into_iter().enumerate() {
            let id = format!("{operation}-{expected}-{number}");
            let text = body.to_string();
            let answer = world.raw(method, &path, &[("paypal-request-id", &id)], Some(&text)).await;
            assert_eq!(answer.issue(), expected, "{operation} {body} {answer:?}");
            let entry = paypal_generated::registry::find_operation("orders", operation).unwrap();
            let status = answer.status.to_string();
            let is_listed =
                entry.issues.iter().any(|(listed, issues)| *listed == status && issues.contains(&expected));
            let is_own = OWN.contains(&(operation, expected));
            assert!(is_listed != is_own, "{operation} {expected}: listed {is_listed}, own {is_own}");
        }
    };
    check(table).await;
    world.clock.advance(std::time::Duration::from_secs(3 * 3600));
    check(vec![
        ("orders.patch", "PATCH", path(&capture, ""), patch, "ORDER_EXPIRED"),
        ("orders.confirm", "POST", to_confirm, bare, "ORDER_EXPIRED"),
        ("orders.capture", "POST", to_capture, json!({}), "ORDER_EXPIRED"),
        ("orders.authorize", "POST", to_authorize, json!({}), "ORDER_EXPIRED"),
    ])
    .await;
}
