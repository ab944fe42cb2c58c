//! Tests captures, authorizations and refunds of an order, the state and the amounts of its
//! payment, and its link for the payer.

use paypal_generated::helpers::orders::PaymentState::{self, *};
use paypal_generated::orders::{Order, OrderAuthorizeResponse};
use paypal_generated::{Client, Linked};
use paypal_runtime::testing::{Answer, Script};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::read;

fn money(value: &str) -> Value {
    json!({ "currency_code": "USD", "value": value })
}

/// A capture, an authorization or a refund, written as `STATUS VALUE`.
fn part(text: &str) -> Value {
    let (status, value) = text.split_once(' ').unwrap();
    json!({ "id": text, "status": status, "amount": money(value) })
}

/// An order of one unit over 100.00 with captures, authorizations and refunds.
fn order(status: &str, captures: &[&str], authorizations: &[&str], refunds: &[&str]) -> Value {
    let parts = |texts: &[&str]| texts.iter().map(|text| part(text)).collect::<Vec<_>>();
    let payments = json!({
        "captures": parts(captures),
        "authorizations": parts(authorizations),
        "refunds": parts(refunds),
    });
    json!({ "status": status, "purchase_units": [{ "amount": money("100.00"), "payments": payments }] })
}

#[test]
fn the_parts_of_all_units_are_found() {
    let unit = |name: &str| {
        let parts = json!([{ "id": name }, { "id": format!("{name}2") }]);
        json!({ "payments": { "captures": parts, "authorizations": parts, "refunds": parts } })
    };
    let body = json!({ "purchase_units": [unit("A"), {}, { "payments": {} }, unit("B")] });
    let (order, authorized): (Order, OrderAuthorizeResponse) = (read(&body), read(&body));
    let ids = ["A", "A2", "B", "B2"];
    assert!(order.captures().map(|it| it.id.as_deref().unwrap()).eq(ids));
    assert!(order.authorizations().map(|it| it.id.as_deref().unwrap()).eq(ids));
    assert!(order.refunds().map(|it| it.id.as_deref().unwrap()).eq(ids));
    assert!(authorized.captures().map(|it| it.id.as_deref().unwrap()).eq(ids));
    assert!(authorized.authorizations().map(|it| it.id.as_deref().unwrap()).eq(ids));
    assert!(authorized.refunds().map(|it| it.id.as_deref().unwrap()).eq(ids));
    assert_eq!(Order::new().captures().count(), 0);
}

#[test]
fn the_state_comes_from_the_payments_before_the_order() {
    type Row<'a> = (&'a str, &'a [&'a str], &'a [&'a str], &'a [&'a str], PaymentState);
    let table: [Row; 48] = [
        ("CREATED", &[], &[], &[], AwaitingPayer),
        ("PAYER_ACTION_REQUIRED", &[], &[], &[], AwaitingPayer),
        ("APPROVED", &[], &[], &[], Approved),
        ("SAVED", &[], &[], &[], Approved),
        ("PENDING_APPROVAL", &[], &[], &[], Pending),
        ("VOIDED", &[], &[], &[], Voided),
        // A minimal answer to a capture.
        ("COMPLETED", &[], &[], &[], Unknown),
        ("NEW_STATUS", &[], &[], &[], Unknown),
        ("COMPLETED", &["COMPLETED 100.00"], &[], &[], Captured),
        ("COMPLETED", &["COMPLETED 60.00", "COMPLETED 40.00"], &[], &[], Captured),
        ("COMPLETED", &["PENDING 100.00"], &[], &[], Pending),
        ("COMPLETED", &["DECLINED 100.00"], &[], &[], Declined),
        ("COMPLETED", &["FAILED 100.00"], &[], &[], Declined),
        // The second try paid it.
        ("COMPLETED", &["DECLINED 100.00", "COMPLETED 100.00"], &[], &[], Captured),
        ("COMPLETED", &["DECLINED 50.00", "COMPLETED 50.00"], &[], &[], PartiallyCaptured),
        ("COMPLETED", &["DECLINED 50.00", "PENDING 50.00"], &[], &[], Pending),
        ("COMPLETED", &["COMPLETED 50.00", "PENDING 50.00"], &[], &[], PartiallyCaptured),
        ("COMPLETED", &["NEW_STATUS 50.00", "COMPLETED 50.00"], &[], &[], Unknown),
        ("COMPLETED", &["REFUNDED 100.00"], &[], &["COMPLETED 100.00"], Refunded),
        ("COMPLETED", &["REFUNDED 100.00"], &[], &[], Refunded),
        ("COMPLETED", &["PARTIALLY_REFUNDED 100.00"], &[], &[], PartiallyRefunded),
        ("COMPLETED", &["REFUNDED 60.00", "COMPLETED 40.00"], &[], &[], PartiallyRefunded),
        ("COMPLETED", &["COMPLETED 100.00"], &[], &["PENDING 1.00"], PartiallyRefunded),
        ("COMPLETED", &["COMPLETED 100.00"], &[], &["FAILED 1.00"], Captured),
        ("COMPLETED", &[], &["CREATED 100.00"], &[], Authorized),
        ("COMPLETED", &[], &["PENDING 100.00"], &[], Pending),
        ("COMPLETED", &[], &["DENIED 100.00"], &[], Declined),
        ("COMPLETED", &[], &["VOIDED 100.00"], &[], Voided),
        ("COMPLETED", &[], &["VOIDED 50.00", "CREATED 50.00"], &[], Authorized),
        ("COMPLETED", &[], &["CAPTURED 100.00"], &[], Captured),
        ("COMPLETED", &[], &["NEW_STATUS 100.00"], &[], Unknown),
        ("COMPLETED", &["COMPLETED 30.00"], &["PARTIALLY_CAPTURED 100.00"], &[], PartiallyCaptured),
        ("COMPLETED", &["COMPLETED 100.00"], &["CAPTURED 100.00"], &[], Captured),
        ("COMPLETED", &["DECLINED 100.00"], &["CREATED 100.00"], &[], Authorized),
        ("COMPLETED", &["COMPLETED 50.00"], &["CAPTURED 50.00", "CREATED 50.00"], &[], PartiallyCaptured),
        ("COMPLETED", &["REFUNDED 50.00"], &["VOIDED 50.00", "CAPTURED 50.00"], &[], Refunded),
        // Another authorization beside a capture of a part.
        ("COMPLETED", &["COMPLETED 50.00"], &["CAPTURED 50.00", "PENDING 50.00"], &[], PartiallyCaptured),
        ("COMPLETED", &["COMPLETED 50.00"], &["CAPTURED 50.00", "DENIED 50.00"], &[], PartiallyCaptured),
        ("COMPLETED", &["COMPLETED 50.00"], &["CAPTURED 50.00", "VOIDED 50.00"], &[], PartiallyCaptured),
        ("COMPLETED", &["COMPLETED 50.00"], &["CAPTURED 50.00", "NEW_STATUS 50.00"], &[], Unknown),
        ("COMPLETED", &["COMPLETED 30.00"], &["VOIDED 100.00"], &[], PartiallyCaptured),
        ("COMPLETED", &[], &["CAPTURED 50.00", "DENIED 50.00"], &[], PartiallyCaptured),
        ("COMPLETED", &[], &["CAPTURED 50.00", "PENDING 50.00"], &[], PartiallyCaptured),
        // A tip, or shipping that was added: more than the order's amount.
        ("COMPLETED", &["COMPLETED 110.00"], &["CAPTURED 100.00"], &[], Captured),
        // A refund may be newer than the status of its capture.
        ("COMPLETED", &["COMPLETED 100.00"], &[], &["COMPLETED 100.00"], Refunded),
        ("COMPLETED", &["COMPLETED 100.00"], &[], &["COMPLETED 60.00", "PENDING 40.00"], Refunded),
        ("COMPLETED", &["COMPLETED 100.00"], &[], &["NEW_STATUS 1.00"], Unknown),
        // Without a readable amount nobody knows whether all was captured.
        ("COMPLETED", &["COMPLETED free"], &[], &[], Unknown),
    ];
    for (status, captures, authorizations, refunds, expected) in table {
        let body = order(status, captures, authorizations, refunds);
        assert_eq!(read::<Order>(&body).payment().state, expected, "{body}");
        assert_eq!(read::<OrderAuthorizeResponse>(&body).payment().state, expected, "{body}");
    }
}

#[test]
fn a_final_capture_of_a_part_is_no_whole_payment() {
    let mut body = order("COMPLETED", &["COMPLETED 30.00"], &["PARTIALLY_CAPTURED 100.00"], &[]);
    body["purchase_units"][0]["payments"]["captures"][0]["final_capture"] = json!(true);
    assert_eq!(read::<Order>(&body).payment().state, PartiallyCaptured);
}

/// The state of an order is that of all its purchase units together.
#[test]
fn a_unit_that_is_not_paid_is_seen() {
    let unit = |captures: &[&str], authorizations: &[&str], refunds: &[&str]| {
        let mut body = order("COMPLETED", captures, authorizations, refunds);
        for capture in body["purchase_units"][0]["payments"]["captures"].as_array_mut().unwrap() {
            capture["final_capture"] = json!(true);
        }
        body["purchase_units"][0].take()
    };
    let paid = || unit(&["COMPLETED 100.00"], &["CAPTURED 100.00"], &[]);
    let refunded = || unit(&["REFUNDED 100.00"], &[], &["COMPLETED 100.00"]);
    let open = || unit(&[], &["CREATED 100.00"], &[]);
    let nothing = || json!({ "amount": money("100.00") });
    let table = [
        (vec![paid(), paid()], Captured),
        (vec![paid(), open()], PartiallyCaptured),
        (vec![paid(), nothing()], PartiallyCaptured),
        (vec![paid(), unit(&["PENDING 100.00"], &[], &[])], PartiallyCaptured),
        (vec![paid(), unit(&["DECLINED 100.00"], &[], &[])], PartiallyCaptured),
        (vec![paid(), unit(&["NEW_STATUS 100.00"], &[], &[])], Unknown),
        (vec![paid(), refunded()], PartiallyRefunded),
        (vec![open(), refunded()], PartiallyRefunded),
        (vec![refunded(), refunded()], Refunded),
        (vec![open(), open()], Authorized),
        (vec![open(), unit(&[], &["VOIDED 100.00"], &[])], Authorized),
        (vec![open(), unit(&[], &["PENDING 100.00"], &[])], Pending),
        (vec![unit(&[], &["DENIED 100.00"], &[]), unit(&[], &["VOIDED 100.00"], &[])], Declined),
        (vec![nothing(), nothing()], Unknown),
    ];
    for (units, expected) in table {
        let body = json!({ "status": "COMPLETED", "purchase_units": units });
        assert_eq!(read::<Order>(&body).payment().state, expected, "{body}");
    }
}

#[test]
fn amounts_are_exact_or_absent() {
    type Row<'a> = (&'a [&'a str], &'a [&'a str], &'a [&'a str], [Option<&'a str>; 4]);
    // Authorized, captured, refunded, remaining.
    let zero = Some("0.00 USD");
    let table: [Row; 15] = [
        // A minimal answer, and an answer that does not list the captures.
        (&[], &[], &[], [None; 4]),
        (&[], &["CAPTURED 100.00"], &[], [Some("100.00 USD"), None, None, None]),
        (&[], &["PARTIALLY_CAPTURED 100.00"], &[], [Some("100.00 USD"), None, None, None]),
        (&[], &["CREATED 100.00"], &[], [Some("100.00 USD"), zero, zero, zero]),
        // One may be the renewal of the other.
        (&[], &["CREATED 100.00", "CREATED 100.00"], &[], [None, zero, zero, zero]),
        (
            &["COMPLETED 0.10", "COMPLETED 0.20", "DECLINED 5.00", "PENDING 7.00"],
            &[],
            &[],
            [zero, Some("0.30 USD"), zero, Some("0.30 USD")],
        ),
        (
            &["PARTIALLY_REFUNDED 60.00", "COMPLETED 40.00"],
            &["CAPTURED 60.00", "CAPTURED 40.00", "VOIDED 9.00"],
            &["COMPLETED 10.50", "PENDING 4.25", "FAILED 3.00", "CANCELLED 2.00"],
            [Some("100.00 USD"), Some("100.00 USD"), Some("14.75 USD"), Some("85.25 USD")],
        ),
        // The refunds are not listed: the status of the capture says all, or not enough.
        (&["REFUNDED 60.00"], &[], &[], [zero, Some("60.00 USD"), Some("60.00 USD"), zero]),
        (
            &["REFUNDED 60.00", "COMPLETED 40.00"],
            &[],
            &[],
            [zero, Some("100.00 USD"), Some("60.00 USD"), Some("40.00 USD")],
        ),
        (&["PARTIALLY_REFUNDED 60.00"], &[], &[], [zero, Some("60.00 USD"), None, None]),
        (
            &["REFUNDED 5.00", "PARTIALLY_REFUNDED 6.00"],
            &[],
            &["COMPLETED 5.00"],
            [zero, Some("11.00 USD"), None, None],
        ),
        // Values that are no amounts, and states that may count or not.
        (&["COMPLETED free"], &[], &[], [zero, None, None, None]),
        (&["COMPLETED 1.001"], &[], &[], [zero, None, None, None]),
        (&["NEW_STATUS 60.00"], &["NEW_STATUS 1.00"], &["NEW_STATUS 1.00"], [None; 4]),
        (
            &["COMPLETED 1.00"],
            &[],
            &["COMPLETED 2.00"],
            [zero, Some("1.00 USD"), Some("2.00 USD"), Some("-1.00 USD")],
        ),
    ];
    for (captures, authorizations, refunds, expected) in table {
        let body = order("COMPLETED", captures, authorizations, refunds);
        let payment = read::<Order>(&body).payment();
        let found = [payment.authorized, payment.captured, payment.refunded, payment.remaining];
        assert_eq!(
            found.map(|it| it.map(|it| it.to_string())),
            expected.map(|it| it.map(str::to_owned)),
            "{body}"
        );
        assert_eq!(payment.total.unwrap().to_string(), "100.00 USD");
    }
}

#[test]
fn mixed_currencies_and_missing_parts_give_no_amount() {
    let mut body = order("COMPLETED", &["COMPLETED 60.00", "COMPLETED 40.00"], &[], &[]);
    body["purchase_units"][0]["payments"]["captures"][1]["amount"]["currency_code"] = json!("EUR");
    let payment = read::<Order>(&body).payment();
    assert_eq!((payment.state, payment.captured, payment.remaining), (Unknown, None, None));
    let nothing = Order::new().payment();
    assert_eq!((nothing.state, nothing.total, nothing.captured), (Unknown, None, None));
    let body = json!({ "purchase_units": [{ "payments": { "captures": [part("COMPLETED 7.00"), {}] } }] });
    let payment = read::<Order>(&body).payment();
    assert_eq!((payment.state, payment.total, payment.captured), (Unknown, None, None));
}

proptest! {
    #[test]
    fn no_order_panics_and_nothing_is_refunded_before_it_is_captured(
        parts in prop::collection::vec((
            0_usize..3,
            prop::sample::select(vec![
                "COMPLETED", "PENDING", "DECLINED", "REFUNDED", "PARTIALLY_REFUNDED", "FAILED", "CREATED",
                "CAPTURED", "DENIED", "PARTIALLY_CAPTURED", "VOIDED", "CANCELLED", "NEW", "",
            ]),
            prop::option::of((prop::sample::select(vec!["USD", "EUR", "JPY", "", "usd"]), "-?[0-9]{0,30}[.]?[0-9]{0,3}")),
        ), 0..8),
        status in prop::sample::select(vec!["CREATED", "APPROVED", "COMPLETED", "VOIDED", "NEW", ""]),
    ) {
        let mut payments = json!({ "captures": [], "authorizations": [], "refunds": [] });
        for (kind, status, amount) in &parts {
            let list = payments[["captures", "authorizations", "refunds"][*kind]].as_array_mut().unwrap();
            let amount = amount.as_ref().map(|(code, value)| json!({ "currency_code": code, "value": value }));
            list.push(json!({ "status": status, "amount": amount }));
        }
        let body = json!({ "status": status, "purchase_units": [{ "payments": payments }] });
        let payment = read::<Order>(&body).payment();
        let captured = parts.iter().any(|(kind, status, _)| {
            *kind == 0 && ["COMPLETED", "REFUNDED", "PARTIALLY_REFUNDED"].contains(status)
        });
        let says_captured =
            matches!(payment.state, PartiallyRefunded | Refunded) || payment.captured.is_some_and(|it| !it.is_zero());
        prop_assert!(captured || !says_captured, "{payment:?}");
        if let (Some(all), Some(back), Some(rest)) = (payment.captured, payment.refunded, payment.remaining) {
            prop_assert_eq!(rest.checked_add(back).unwrap(), all);
        }
    }
}

/// With `payment_source.paypal`, PayPal answers with another status and another link (U3).
#[tokio::test]
async fn an_order_with_a_return_url_has_a_payer_link() {
    use paypal_generated::orders::{
        AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PaymentSource, PaypalWallet,
        PaypalWalletExperienceContext, PurchaseUnitRequest,
    };
    let link = |rel: &str| json!({ "href": format!("https://www.paypal.com/checkoutnow?{rel}"), "rel": rel });
    let answer = json!({
        "id": "5O190127TN364715T",
        "status": "PAYER_ACTION_REQUIRED",
        "links": [link("self"), link("payer-action")],
    });
    let paypal: Client =
        Script::new([Answer::text(201, "application/json", answer.to_string())]).client().unwrap();
    let pages = PaypalWalletExperienceContext::new().return_url("https://shop.example/paid");
    let wallet = PaymentSource::new().paypal(PaypalWallet::new().experience_context(pages));
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
    let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]).payment_source(wallet);
    let order = paypal.orders().create(&request).await.unwrap();
    assert_eq!(order.link("approve"), None);
    assert_eq!(order.payer_link().unwrap().href(), "https://www.paypal.com/checkoutnow?payer-action");
    assert_eq!(order.payment().state, AwaitingPayer);
}
