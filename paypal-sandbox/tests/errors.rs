//! Tests of requests that the sandbox refuses.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::Duration;

use paypal_generated::{ErrorKind, orders::CheckoutPaymentIntent};
use paypal_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{client, request, usd, world};

const ORDERS: &str = "/v2/checkout/orders";

/// Status, name of the error, method, path, headers, body.
type Row = (
    u16,
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
    Option<&'static str>,
);

fn order(units: Value) -> Value {
    json!({ "intent": "CAPTURE", "purchase_units": units })
}

#[tokio::test]
async fn invalid_orders_are_refused_with_the_issue_and_its_field() {
    let world = world().await;
    let item = json!({ "name": "a", "unit_amount": usd("1.00"), "quantity": "2" });
    let with = |breakdown: Value| json!({ "currency_code": "USD", "value": "3.00", "breakdown": breakdown });
    let euro = json!({ "currency_code": "EUR", "value": "1.00" });
    let yen = json!({ "currency_code": "JPY", "value": "1.5" });
    let unknown = json!({ "currency_code": "XXX", "value": "1.00" });
    let table = [
        (400, "MISSING_REQUIRED_PARAMETER", "/intent", json!({ "purchase_units": [{ "amount": usd("1") }] })),
        (400, "MISSING_REQUIRED_PARAMETER", "/purchase_units", json!({ "intent": "CAPTURE" })),
        (400, "MISSING_REQUIRED_PARAMETER", "/purchase_units/0/amount", order(json!([{}]))),
        (400, "MISSING_REQUIRED_PARAMETER", "/purchase_units/0/amount", order(json!([{ "amount": null }]))),
        (
            400,
            "MISSING_REQUIRED_PARAMETER",
            "/purchase_units/1/amount/value",
            order(json!([{ "amount": usd("1") }, { "amount": { "currency_code": "USD" } }])),
        ),
        (400, "INVALID_PARAMETER_SYNTAX", "/purchase_units", order(json!({}))),
        (
            400,
            "INVALID_PARAMETER_SYNTAX",
            "/purchase_units/0/amount/value",
            order(json!([{ "amount": { "currency_code": "USD", "value": 1.5 } }])),
        ),
        (
            400,
            "INVALID_PARAMETER_SYNTAX",
            "/purchase_units/0/amount/value",
            order(json!([{ "amount": usd("1e3") }])),
        ),
        (400, "INVALID_PARAMETER_SYNTAX", "/", json!([])),
        (
            400,
            "INVALID_PARAMETER_VALUE",
            "/intent",
            json!({ "intent": "STEAL", "purchase_units": [{ "amount": usd("1") }] }),
        ),
        (400, "INVALID_ARRAY_MIN_ITEMS", "/purchase_units", order(json!([]))),
        (
            400,
            "INVALID_ARRAY_MAX_ITEMS",
            "/purchase_units",
            order(Value::from(vec![json!({ "amount": usd("1") }); 11])),
        ),
        (
            422,
            "DECIMAL_PRECISION",
            "/purchase_units/0/amount/value",
            order(json!([{ "amount": usd("1.001") }])),
        ),
        (422, "DECIMALS_NOT_SUPPORTED", "/purchase_units/0/amount/value", order(json!([{ "amount": yen }]))),
        (
            422,
            "INVALID_CURRENCY_CODE",
            "/purchase_units/0/amount/currency_code",
            order(json!([{ "amount": unknown }])),
        ),
        (
            422,
            "CANNOT_BE_ZERO_OR_NEGATIVE",
            "/purchase_units/0/amount/value",
            order(json!([{ "amount": usd("0.00") }])),
        ),
        (
            422,
            "CANNOT_BE_ZERO_OR_NEGATIVE",
            "/purchase_units/0/amount/value",
            order(json!([{ "amount": usd("-1") }])),
        ),
        (
            422,
            "MAX_VALUE_EXCEEDED",
            "/purchase_units/0/amount/value",
            order(json!([{ "amount": usd("1000000000000000") }])),
        ),
        (
            422,
            "AMOUNT_MISMATCH",
            "/purchase_units/0/amount/value",
            order(json!([{ "amount": with(json!({ "item_total": usd("2.00"), "shipping": usd("0.99") })) }])),
        ),
        (
            422,
            "CANNOT_BE_NEGATIVE",
            "/purchase_units/0/amount/breakdown/discount/value",
            order(json!([{ "amount": with(json!({ "item_total": usd("2"), "discount": usd("-1") })) }])),
        ),
        (
            422,
            "MULTI_CURRENCY_ORDER",
            "/purchase_units/0/amount/breakdown/shipping/currency_code",
            order(json!([{ "amount": with(json!({ "item_total": usd("2.00"), "shipping": euro })) }])),
        ),
        (
            422,
            "MULTI_CURRENCY_ORDER",
            "/purchase_units/1/amount/currency_code",
            order(
                json!([{ "reference_id": "a", "amount": usd("1") }, { "reference_id": "b", "amount": euro }]),
            ),
        ),
        (
            422,
            "DUPLICATE_REFERENCE_ID",
            "/purchase_units/1/reference_id",
            order(
                json!([{ "reference_id": "a", "amount": usd("1") }, { "reference_id": "a", "amount": usd("1") }]),
            ),
        ),
        (
            422,
            "REFERENCE_ID_REQUIRED",
            "/purchase_units/1/reference_id",
            order(json!([{ "reference_id": "a", "amount": usd("1") }, { "amount": usd("1") }])),
        ),
        (
            422,
            "ITEM_TOTAL_REQUIRED",
            "/purchase_units/0/amount/breakdown/item_total",
            order(json!([{ "amount": usd("3.00"), "items": [item] }])),
        ),
        (
            422,
            "ITEM_TOTAL_MISMATCH",
            "/purchase_units/0/amount/breakdown/item_total/value",
            order(json!([{ "amount": with(json!({ "item_total": usd("3.00") })), "items": [item] }])),
        ),
        (
            422,
            "UNSUPPORTED_INTENT",
            "/intent",
            json!({ "intent": "AUTHORIZE", "purchase_units": [
            { "reference_id": "a", "amount": usd("1") }, { "reference_id": "b", "amount": usd("1") }] }),
        ),
        (
            400,
            "PAYPAL_REQUEST_ID_REQUIRED",
            "PayPal-Request-Id",
            json!({ "intent": "CAPTURE",
            "purchase_units": [{ "amount": usd("1") }], "payment_source": { "paypal": {} } }),
        ),
    ];
    for (status, issue, field, body) in table {
        let answer = world.post(ORDERS, body.clone()).await;
        let name = if status == 400 { "INVALID_REQUEST" } else { "UNPROCESSABLE_ENTITY" };
        assert_eq!((answer.status, answer.issue()), (status, issue), "{body}\n{answer:?}");
        assert_eq!(answer.body["name"], name);
        assert_eq!(answer.body["details"][0]["field"], field, "{body}");
        // PayPal's `location` has no value for headers.
        let location = if field.starts_with('/') { json!("body") } else { json!(null) };
        assert_eq!(answer.body["details"][0]["location"], location, "{body}");
        assert_eq!(answer.body["debug_id"], answer.debug_id.as_str());
        assert_eq!(answer.body["links"][0]["rel"], "information_link");
        assert!(!answer.body["details"][0]["description"].as_str().unwrap().is_empty());
    }
}

#[tokio::test]
async fn requests_that_reach_no_handler_are_refused() {
    let world = world().await;
    let table: [Row; 14] = [
        (404, "RESOURCE_NOT_FOUND", "GET", "/v2/nothing", &[], None),
        (404, "RESOURCE_NOT_FOUND", "GET", "/v2/checkout/orders/NOPE", &[], None),
        (404, "RESOURCE_NOT_FOUND", "POST", "/v2/payments/captures/NOPE/refund", &[], Some("{}")),
        (404, "RESOURCE_NOT_FOUND", "GET", "/v2/invoicing/invoices/NOPE", &[], None),
        (405, "METHOD_NOT_SUPPORTED", "DELETE", ORDERS, &[], None),
        (405, "METHOD_NOT_SUPPORTED", "GET", "/v1/oauth2/token", &[], None),
        (406, "MEDIA_TYPE_NOT_ACCEPTABLE", "GET", "/v1/catalogs/products", &[("accept", "text/csv")], None),
        (401, "AUTHENTICATION_FAILURE", "POST", ORDERS, &[("authorization", "")], Some("{}")),
        (401, "AUTHENTICATION_FAILURE", "POST", ORDERS, &[("authorization", "Basic YTpi")], Some("{}")),
        (415, "UNSUPPORTED_MEDIA_TYPE", "POST", ORDERS, &[("content-type", "text/plain")], Some("{}")),
        (415, "UNSUPPORTED_MEDIA_TYPE", "POST", ORDERS, &[("content-type", "")], Some("{}")),
        (400, "INVALID_REQUEST", "POST", ORDERS, &[], Some("{\"intent\":")),
        (400, "INVALID_REQUEST", "POST", ORDERS, &[], None),
        (400, "INVALID_REQUEST", "GET", "/v2/invoicing/invoices?page=two", &[], None),
    ];
    for (status, name, method, path, headers, body) in table {
        let answer = world.raw(method, path, headers, body).await;
        assert_eq!(
            (answer.status, answer.body["name"].as_str()),
            (status, Some(name)),
            "{method} {path} {answer:?}"
        );
        assert_eq!(answer.body["debug_id"], answer.debug_id.as_str());
    }
    let malformed = world.raw("POST", ORDERS, &[], Some("{")).await;
    assert_eq!(malformed.issue(), "MALFORMED_REQUEST_JSON");
}

#[tokio::test]
async fn the_token_endpoint_checks_credentials_and_grant_type() {
    let sandbox = Sandbox::builder().credentials("shop", "s3cret").start().await.unwrap();
    let http = reqwest::Client::new();
    let table = [
        ("shop", "s3cret", Some("client_credentials"), 200, ""),
        ("shop", "wrong", Some("client_credentials"), 401, "invalid_client"),
        ("", "", Some("client_credentials"), 401, "invalid_client"),
        ("shop", "s3cret", Some("password"), 400, "unsupported_grant_type"),
        ("shop", "s3cret", None, 400, "invalid_request"),
    ];
    for (id, secret, grant, status, error) in table {
        let form: Vec<(&str, &str)> = grant.map(|grant| ("grant_type", grant)).into_iter().collect();
        let url = format!("{}/v1/oauth2/token", sandbox.base_url());
        let answer = http.post(url).basic_auth(id, Some(secret)).form(&form).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{id} {secret} {grant:?}");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["error"].as_str().unwrap_or(""), error);
        if status == 200 {
            assert_eq!(body["token_type"], "Bearer");
            assert_eq!(body["expires_in"], 32_400);
            for field in ["scope", "app_id", "nonce", "access_token"] {
                assert!(!body[field].as_str().unwrap().is_empty(), "{field}");
            }
        }
    }
}

#[tokio::test]
async fn an_unknown_or_expired_token_is_refused_with_an_identity_error() {
    let world = world().await;
    let stale = world.raw("GET", "/v2/invoicing/invoices", &[("authorization", "Bearer nobody")], None).await;
    assert_eq!((stale.status, stale.body["error"].as_str()), (401, Some("invalid_token")));
    assert_eq!(world.raw("GET", "/v2/invoicing/invoices", &[], None).await.status, 200);
    world.clock.advance(Duration::from_secs(9 * 3600));
    assert_eq!(world.raw("GET", "/v2/invoicing/invoices", &[], None).await.status, 401);
    let again = client(&world.sandbox);
    assert!(again.invoicing().list_invoices().await.is_ok());
    world.sandbox.revoke_tokens();
    world.sandbox.clear_requests();
    assert!(again.invoicing().list_invoices().await.is_ok(), "the client fetches a new token");
    let statuses: Vec<u16> = world.sandbox.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [401, 200, 200]);
}

#[tokio::test]
async fn the_mock_response_header_makes_an_operation_fail() {
    let world = world().await;
    let body = request(CheckoutPaymentIntent::Capture, "1.00");
    let create = |mock: &str| world.paypal.orders().create(&body).header("PayPal-Mock-Response", mock);
    let braces = |code: &str| format!("{{\"mock_application_codes\":\"{code}\"}}");
    for (code, status, name, issue) in [
        ("DUPLICATE_INVOICE_ID", 422, "UNPROCESSABLE_ENTITY", Some("DUPLICATE_INVOICE_ID")),
        ("INVALID_PARAMETER_VALUE", 400, "INVALID_REQUEST", Some("INVALID_PARAMETER_VALUE")),
        ("INTERNAL_SERVER_ERROR", 500, "INTERNAL_SERVER_ERROR", None),
    ] {
        let error = create(&braces(code)).await.unwrap_err();
        assert_eq!((error.status(), error.name(), error.issue()), (Some(status), Some(name), issue));
        assert_eq!(error.kind(), ErrorKind::Api);
        assert!(error.debug_id().is_some());
    }
    assert!(create(&braces("NO_SUCH_CODE")).await.is_ok(), "an unknown code is ignored");
    let listed =
        world.paypal.invoicing().list_invoices().header("PayPal-Mock-Response", braces("USER_NOT_FOUND"));
    assert!(listed.await.is_ok(), "invoicing ignores the header");
}

#[tokio::test]
async fn the_same_seed_gives_the_same_ids() {
    let mut ids = Vec::new();
    for _ in 0..2 {
        let sandbox = Sandbox::builder().seed(1).start().await.unwrap();
        let paypal = client(&sandbox);
        let order = paypal.orders().create(&request(CheckoutPaymentIntent::Capture, "1.00")).await.unwrap();
        ids.push(order.id.unwrap());
        let requests = sandbox.requests();
        assert_eq!(requests.len(), 2, "one token request and one order request");
        assert_eq!((requests[1].operation, requests[1].status), (Some("orders.create"), 201));
        assert!(requests[1].header("PayPal-Request-Id").is_some());
        assert!(!format!("{requests:?}").contains("Bearer"));
        sandbox.shutdown().await;
        assert!(paypal.orders().get("X").await.unwrap_err().is_connect());
    }
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn numbers_beyond_their_limits_are_refused() {
    let world = world().await;
    let huge = "79228162514264337593543950335";
    let item = json!({ "name": "a", "unit_amount": usd("1"), "quantity": "9999999999" });
    let mut unit = json!({ "amount": usd("1"), "items": vec![item; 500] });
    unit["amount"]["breakdown"] = json!({ "item_total": usd("999999999999999.99") });
    assert_eq!(world.post(ORDERS, order(json!([unit]))).await.issue(), "ITEM_TOTAL_MISMATCH");
    let fees = json!([{ "amount": usd(huge) }]);
    let unit = json!({ "amount": usd("1"), "payment_instruction": { "platform_fees": fees } });
    assert_eq!(world.post(ORDERS, order(json!([unit]))).await.issue(), "MAX_VALUE_EXCEEDED");
    let invoices = "/v2/invoicing/invoices";
    let item = |quantity: &str, percent: &str| {
        json!({ "name": "a", "quantity": quantity, "unit_amount": usd("999999999999999.99"),
            "tax": { "name": "t", "percent": percent }, "discount": { "percent": percent } })
    };
    let invoice = |item: Value, custom: &str| {
        json!({ "detail": { "currency_code": "USD" }, "items": vec![item; 100],
            "amount": { "breakdown": { "custom": { "label": "c", "amount": usd(custom) } } } })
    };
    for (item, custom, status) in [
        (item("1000000", "100"), "0", 201),
        (item("1000000", "0.0000000000000000000000000001"), "-1", 201),
        (item("1000001", "1"), "0", 400),
        (item("1", "101"), "0", 400),
        (item("1", "1"), huge, 422),
    ] {
        let answer = world.post(invoices, invoice(item, custom)).await;
        assert_eq!(answer.status, status, "{answer:?}");
    }
    for number in ["18446744073709551615", "0000000000000000000000001", "no digits"] {
        let body = json!({ "detail": { "currency_code": "USD", "invoice_number": number } });
        assert_eq!(world.post(invoices, body).await.status, 201);
        assert_eq!(world.post("/v2/invoicing/generate-next-invoice-number", json!({})).await.status, 200);
    }
}

#[tokio::test]
async fn long_and_deep_bodies_are_refused_as_every_other_error() {
    let world = world().await;
    let long = "x".repeat(9 << 20);
    let answer = world.raw("POST", ORDERS, &[], Some(&long)).await;
    assert_eq!((answer.status, answer.body["name"].as_str()), (413, Some("REQUEST_ENTITY_TOO_LARGE")));
    assert_eq!(answer.body["debug_id"], answer.debug_id);
    let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    let body = format!(r#"{{"intent":"CAPTURE","purchase_units":[],"payment_source":{{"crypto":{deep}}}}}"#);
    let answer = world.raw("POST", ORDERS, &[], Some(&body)).await;
    assert_eq!((answer.status, answer.issue()), (400, "MALFORMED_REQUEST_JSON"));
}

#[tokio::test]
async fn an_error_repeats_no_secret() {
    let world = world().await;
    let unit = json!([{ "amount": usd("1.00") }]);
    let number = "4111 1111 1111 1111";
    let mut body = order(unit);
    body["payment_source"] =
        json!({ "card": { "number": number, "expiry": "2035-12", "security_code": "12345678" } });
    let headers = [("paypal-request-id", "secret-1")];
    let answer = world.raw("POST", ORDERS, &headers, Some(&body.to_string())).await;
    assert_eq!(answer.status, 400, "{answer:?}");
    let text = answer.body.to_string();
    assert!(!text.contains(number) && !text.contains("12345678"), "{text}");
}
