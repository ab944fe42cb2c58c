//! An endpoint that answers callbacks: it reads what the service sends, and writes the answer.

use paypal_runtime::model::{DeviationKind, DeviationKinds};
use paypal_runtime::{CallbackAnswer, Value};
use serde_json::json;

use crate::generated::callback::callbacks::{Notified, ServerCallback};
use crate::generated::callback::{
    Error422, Error422Name, ErrorDetails, ErrorDetailsIssue, ErrorModel, OrderUpdateResponse,
    ServerCallbackAnswer4XX, ServerCallbackAnswer4XXName,
};

/// Ships to the United States, and refuses other countries.
fn endpoint(body: &[u8]) -> CallbackAnswer {
    let Ok(request) = ServerCallback::decode(body) else {
        let name = ServerCallbackAnswer4XXName::InvalidRequest;
        return ServerCallback::client_error(400, &ServerCallbackAnswer4XX::new().name(name));
    };
    if request.deviation_kinds.contains(DeviationKind::EmptyBody) {
        return ServerCallback::no_content();
    }
    let request = request.value;
    if request.address.country_code.as_deref() != Some("US") {
        let refusal = Error422::new(Error422Name::UnprocessableEntity);
        return ServerCallback::unprocessable_content(
            &refusal.details(vec![ErrorDetails::new(ErrorDetailsIssue::CountryError)]),
        );
    }
    ServerCallback::ok(&OrderUpdateResponse::new(request.id, request.purchase_units))
}

/// Returns the parts of an answer, with its body as JSON.
fn parts(answer: CallbackAnswer) -> (u16, Option<&'static str>, serde_json::Value) {
    let (status, content_type, body) = answer.into_parts();
    (status, content_type, serde_json::from_slice(&body).unwrap_or_default())
}

const JSON: Option<&str> = Some("application/json");

#[test]
fn an_endpoint_agrees_and_refuses() {
    let request = |country: &str| {
        json!({
            "id": "5O190127TN364715T",
            "address": { "country_code": country },
            "purchase_units": [{ "reference_id": "d9f8" }],
        })
    };
    let answer = endpoint(request("US").to_string().as_bytes());
    let expected = json!({ "id": "5O190127TN364715T", "units": [{ "reference_id": "d9f8" }] });
    assert_eq!(parts(answer), (200, JSON, expected));

    let answer = endpoint(request("DE").to_string().as_bytes());
    let expected = json!({ "name": "UNPROCESSABLE_ENTITY", "details": [{ "issue": "COUNTRY_ERROR" }] });
    assert_eq!(parts(answer), (422, JSON, expected));

    assert_eq!(parts(endpoint(b"<html>")), (400, JSON, json!({ "name": "INVALID_REQUEST" })));
    assert_eq!(parts(endpoint(b"")), (204, None, json!(null)));
    let message = ErrorModel::new().message("down for maintenance");
    let answer = ServerCallback::other(503, &message);
    assert_eq!(parts(answer), (503, JSON, json!({ "message": "down for maintenance" })));
}

#[test]
fn a_request_that_deviates_from_the_spec_is_read_with_its_deviations() {
    let body = br#"{ "id": 7, "address": { "country_code": "US" }, "purchase_units": [{}], "new": 1 }"#;
    let request = ServerCallback::decode(body).unwrap();
    assert_eq!(request.value.id, "7");
    assert_eq!(request.value.extra.get("new").map(|value| value.text()), Some("1"));
    let found: Vec<String> = ServerCallback::deviations(body).iter().map(ToString::to_string).collect();
    assert!(found.iter().any(|it| it.contains("purchase_units[0].reference_id")), "{found:?}");
    assert_eq!(parts(endpoint(body)).0, 200);
    assert_ne!(request.deviation_kinds, DeviationKinds::NONE);
}

#[test]
fn answers_of_other_formats_have_their_media_type() {
    assert_eq!(Notified::decode(br#"["a"]"#).unwrap().value, ["a"]);
    let answer = Notified::ok("thanks");
    assert_eq!((answer.content_type(), answer.body()), (Some("text/plain"), &b"thanks"[..]));
    assert_eq!(format!("{answer:?}").matches("thanks").count(), 0);
    let answer = Notified::status_299(&Value::from(true));
    assert_eq!(parts(answer), (299, Some("application/problem+json"), json!(true)));
}
