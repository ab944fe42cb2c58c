//! Tests that bodies with the facts of recorded answers decode without a deviation.
//!
//! `bodies.json` has, by API and component, bodies with values of our own. Each has one or a few
//! of the facts in which PayPal's service differs from its specs; see `docs/spec-faults.md`.

use paypal_generated::Client;
use paypal_generated::model::StringEnum;
use paypal_generated::payments_v1;
use paypal_generated::registry;
use paypal_runtime::Outcome;
use paypal_runtime::testing::{Answer, Script};
use serde_json::{Value, json};

fn bodies() -> Vec<(String, String, Value)> {
    let all: Value = serde_json::from_str(include_str!("bodies.json")).unwrap();
    let mut found = Vec::new();
    for (api, components) in all.as_object().unwrap() {
        for (component, bodies) in components.as_object().unwrap() {
            for body in bodies.as_array().unwrap() {
                found.push((api.clone(), component.clone(), body.clone()));
            }
        }
    }
    found
}

#[test]
fn recorded_bodies_decode_without_a_deviation() {
    let (mut problems, mut checked) = (Vec::new(), 0);
    for (api, component, body) in bodies() {
        let Some(entry) = registry::find_component(&api, &component) else {
            problems.push(format!("{api} has no component {component}"));
            continue;
        };
        let body = body.to_string();
        checked += 1;
        for deviation in (entry.deviations)(body.as_bytes()) {
            problems.push(format!("{api} {component}: {deviation:?}"));
        }
        let decoded = (entry.decode)(body.as_bytes()).unwrap();
        if !decoded.deviation_kinds.is_empty() {
            problems.push(format!("{api} {component}: {:?}", decoded.deviation_kinds));
        }
    }
    println!("checked {checked} bodies");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A number in place of a string is written as a string; every other value as it was received.
#[test]
fn recorded_bodies_are_encoded_as_received() {
    for (api, component, body) in bodies() {
        let Some(entry) = registry::find_component(&api, &component) else { continue };
        let decoded = (entry.decode)(body.to_string().as_bytes()).unwrap();
        let encoded: Value = serde_json::from_slice(&decoded.value.encode().unwrap()).unwrap();
        let mut expected = body;
        for pointer in ["/quantity", "/credit_card/expire_month", "/credit_card/expire_year"] {
            if let Some(number @ Value::Number(_)) = expected.pointer_mut(pointer) {
                *number = json!(number.to_string());
            }
        }
        assert_eq!(encoded, expected, "{api} {component}");
    }
}

#[test]
fn a_card_number_in_a_v1_payment_is_not_shown() {
    let entry = registry::find_component("payments_v1", "funding_instrument").unwrap();
    let body = json!({ "credit_card": {
        "number": "4111111111111111", "cvv2": "874", "type": "visa", "expire_month": 11, "expire_year": 2030
    } });
    let shown = format!("{:?}", (entry.decode)(body.to_string().as_bytes()).unwrap().value);
    assert!(shown.contains("visa"), "{shown}");
    assert!(!shown.contains("4111") && !shown.contains("874"), "{shown}");
}

/// `void_order` answers `voided` where the spec lists `VOIDED`.
#[test]
fn a_state_in_lower_case_is_the_variant_of_the_spec() {
    let body = br#"{"state":"voided","amount":{"currency":"USD","total":"3.00"}}"#;
    let decoded = paypal_runtime::model::decode::<payments_v1::Order>(body).unwrap();
    let mut order = decoded.value;
    assert!(matches!(order.state, Some(payments_v1::OrderState::Voided)), "{order:?}");
    let encoded = |order: &payments_v1::Order| -> Value {
        serde_json::from_slice(&paypal_runtime::model::encode(order).unwrap()).unwrap()
    };
    assert_eq!(encoded(&order)["state"], "voided");
    assert_eq!(serde_json::to_value(&order).unwrap()["state"], "voided");
    order.state = Some(payments_v1::OrderState::Completed);
    assert_eq!(encoded(&order)["state"], "COMPLETED");
    assert!(payments_v1::OrderState::VALUES.contains(&"VOIDED"));
}

/// The files of July 2025 have the request id of a void, which those before lacked.
#[tokio::test]
async fn a_void_is_repeated_with_its_request_id() {
    let script = Script::new([Answer::reset(), Answer::status(204)]);
    let client: Client = script.client().unwrap();
    client.payments().void_authorization("0AW").await.unwrap();
    let calls = script.calls();
    let ids: Vec<_> = calls.iter().map(|call| call.header("paypal-request-id")).collect();
    assert!(ids.len() == 2 && ids[0].is_some() && ids[0] == ids[1], "{ids:?}");

    let script = Script::new([Answer::issue("PREVIOUSLY_VOIDED")]);
    let client: Client = script.client().unwrap();
    let error = client.payments().void_authorization("0AW").await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::AlreadyDone);
}
