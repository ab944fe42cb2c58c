//! Tests of PayPal's own negative testing: the header `PayPal-Mock-Response`, and test values.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeSet;

use paypal_generated::registry::{self, OperationEntry};
use serde_json::{Value, json};
use support::{World, usd, world};

/// Returns a path of an operation, in which each parameter has the same value.
fn path(operation: &OperationEntry, id: &str) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { id.to_owned() } else { segment.to_owned() };
    operation.path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// The name of the usual error of a status.
fn usual_name(status: u16) -> &'static str {
    match status {
        400 => "INVALID_REQUEST",
        401 => "AUTHENTICATION_FAILURE",
        403 => "NOT_AUTHORIZED",
        404 => "RESOURCE_NOT_FOUND",
        409 => "RESOURCE_CONFLICT",
        422 => "UNPROCESSABLE_ENTITY",
        500 => "INTERNAL_SERVER_ERROR",
        other => panic!("no operation documents an issue of {other}"),
    }
}

#[tokio::test]
async fn every_documented_issue_of_orders_and_payments_can_be_requested() {
    let world = world().await;
    let mut requested = 0;
    for operation in registry::operations().filter(|one| matches!(one.api, "orders" | "payments")) {
        let mut seen = BTreeSet::new();
        assert!(!operation.issues.is_empty(), "{}", operation.id);
        for (status, codes) in operation.issues {
            for code in *codes {
                assert!(seen.insert(*code), "{code} has two statuses in {}", operation.id);
                let header = format!("{{\"mock_application_codes\":\"{code}\"}}");
                // Neither the resource exists nor is there a body.
                let headers = [("paypal-mock-response", &*header)];
                let method = operation.method.as_str();
                let answer = world.raw(method, &path(operation, "5O190127TN364715T"), &headers, None).await;
                let status: u16 = status.parse().unwrap();
                let name = answer.body["name"].as_str().unwrap();
                assert_eq!(
                    (answer.status, name, answer.issue()),
                    (status, usual_name(status), *code),
                    "{}",
                    operation.id
                );
                requested += 1;
            }
        }
    }
    assert!(requested > 300, "{requested}");
    assert!(world.sandbox.requests().iter().all(|request| !request.is_mock_ignored));
}

#[tokio::test]
async fn an_undocumented_code_is_ignored_and_counted() {
    let world = world().await;
    let order = json!({ "intent": "CAPTURE", "purchase_units": [{ "amount": usd("1.00") }] }).to_string();
    for (header, status) in [
        (r#"{"mock_application_codes":"NO_SUCH_CODE"}"#, 201),
        // It is one of another operation.
        (r#"{"mock_application_codes":"CAPTURE_FULLY_REFUNDED"}"#, 201),
        (r#"{"mock_application_codes":"duplicate_invoice_id"}"#, 201),
        (r#"{"codes":"DUPLICATE_INVOICE_ID"}"#, 201),
        ("", 201),
        ("DUPLICATE_INVOICE_ID", 422),
    ] {
        let headers = [("paypal-mock-response", header), ("prefer", "return=minimal")];
        let answer = world.raw("POST", "/v2/checkout/orders", &headers, Some(&order)).await;
        assert_eq!(answer.status, status, "{header}");
    }
    let invoices = [("paypal-mock-response", r#"{"mock_application_codes":"USER_NOT_FOUND"}"#)];
    assert_eq!(world.raw("GET", "/v2/invoicing/invoices", &invoices, None).await.status, 200);
    let log = world.raw("GET", "/_sandbox/requests", &[], None).await.body;
    assert_eq!(log["mock_ignored"], 5, "four orders and an invoice; an empty header is none");
}

/// A line of the data file: API, operation, place, value, status, result.
fn values() -> Vec<[&'static str; 6]> {
    let lines = include_str!("../src/test_values.tsv").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap()).collect()
}

/// Returns a valid body of an operation, with a value at a place.
fn body(operation: &str, place: &str, value: &str) -> Value {
    let mut body = match operation {
        "orders.create" => json!({
            "intent": "CAPTURE", "purchase_units": [{ "amount": usd("10.00") }],
            "payment_source": { "card": { "number": "4111111111111111", "expiry": "2035-12", "name": "" } },
        }),
        "payouts.post" => json!({
            "sender_batch_header": {},
            "items": [{
                "receiver": "buyer@sandbox.example.com", "note": "",
                "amount": { "currency": "USD", "value": "1.00" },
            }],
        }),
        "invoices.create" => json!({ "detail": { "currency_code": "USD", "reference": "" } }),
        "invoices.update" => json!({ "detail": { "currency_code": "USD" } }),
        "invoices.payments" | "invoices.refunds" => json!({ "method": "CASH" }),
        "invoices.search-invoices" | "invoicing.generate-next-invoice-number" => json!({ "reference": "" }),
        _ => json!({}),
    };
    if let Some(found) = body.pointer_mut(place) {
        *found = value.into();
    }
    body
}

async fn ask(world: &World, [api, id, place, value, ..]: [&str; 6]) -> support::Answer {
    let operation = registry::find_operation(api, id).unwrap();
    let in_path = if place.starts_with('{') { value } else { "INV2-ABCD-1234-EFGH-5678" };
    let path = path(operation, "INV2-ABCD-1234-EFGH-5678");
    let path = match place {
        // The last parameter of the path is the one of the table.
        _ if operation.path.contains(place) => {
            operation.path.replace(place, in_path).replace("{invoice_id}", "INV2-ABCD-1234-EFGH-5678")
        }
        _ => path,
    };
    let body = body(id, place, value).to_string();
    let headers = [("paypal-request-id", value), ("prefer", "return=representation")];
    let method = operation.method.as_str();
    world.raw(method, &path, &headers, (!matches!(method, "GET" | "DELETE")).then_some(&*body)).await
}

#[tokio::test]
async fn every_test_value_of_paypal_gives_its_answer() {
    let world = world().await;
    let values = values();
    assert_eq!(values.len(), 91);
    for value in values {
        let [api, _, _, text, status, result] = value;
        let answer = ask(&world, value).await;
        assert_eq!(answer.status.to_string(), status, "{text}: {:?}", answer.body);
        let found = match (api, answer.status) {
            ("orders", _) => {
                let capture = answer.body.pointer("/purchase_units/0/payments/captures/0").unwrap();
                assert_eq!(capture["status"], "DECLINED", "{text}");
                capture.pointer("/processor_response/response_code")
            }
            ("payouts", 200) => answer.body.pointer("/items/0/errors/name"),
            ("payouts", 201) => None,
            ("payouts", _) => answer.body.get("name"),
            _ => answer.body.pointer("/details/0/issue"),
        };
        assert_eq!(found.and_then(Value::as_str).unwrap_or("-"), result, "{text}");
    }
}

#[tokio::test]
async fn test_values_are_case_sensitive() {
    let world = world().await;
    for value in values() {
        let [api, operation, place, text, status, result] = value;
        let lower = text.to_lowercase();
        let answer = ask(&world, [api, operation, place, &lower, status, result]).await;
        let is_same = answer.status.to_string() == status
            && answer.body.pointer("/details/0/issue").and_then(Value::as_str).unwrap_or("-") == result;
        if let Some(capture) = answer.body.pointer("/purchase_units/0/payments/captures/0") {
            assert_eq!(capture["status"], "COMPLETED", "{lower}");
            continue;
        }
        // An id that does not exist is not found anyway, and a note that is no test value is good.
        let is_unknown_id = place.starts_with('{') && answer.status == 404;
        let is_good = api == "payouts" && answer.status == 201;
        assert!(!is_same || is_unknown_id || is_good, "{lower}: {:?}", answer.body);
    }
}
