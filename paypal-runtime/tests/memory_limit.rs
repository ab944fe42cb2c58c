//! Tests the limit of the memory that the values of a response may take.

#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use paypal_runtime::model::{Extra, decode, decode_within};
use paypal_runtime::testing::{Answer, Script};
use paypal_runtime::{ErrorKind, Method, RequestId, Value};
use serde_json::json;

/// A model that takes more than 150 bytes, even if no field is set.
#[derive(Clone)]
#[non_exhaustive]
pub struct Large {
    /// Models.
    pub strings: Vec<Large>,
    /// Strings.
    pub a: Option<String>,
    /// Strings.
    pub b: Option<String>,
    /// Strings.
    pub c: Option<String>,
    /// Strings.
    pub d: Option<String>,
    /// Strings.
    pub e: Option<String>,
    /// Unknown properties.
    pub extra: Extra,
}

paypal_runtime::model! { Large = "large" {
    0 strings: required [Large] = "strings",
    1 a: optional String = "a",
    2 b: optional String = "b",
    3 c: optional String = "c",
    4 d: optional String = "d",
    5 e: optional String = "e",
} }

#[tokio::test]
async fn a_response_beyond_the_limit_is_an_error_that_has_the_body() {
    let body = json!({"id": "5O19", "note": "a".repeat(2000)});
    for (limit, fits) in [(3000, true), (1000, false)] {
        let script = Script::new([Answer::json(201, &body)]);
        let paypal = script.builder::<paypal_runtime::Client>().memory_limit(limit).build().unwrap();
        let call = paypal.request::<Value>(Method::Post, "/v2/checkout/orders");
        let result = call.request_id(RequestId::random()).await;
        assert_eq!(result.is_ok(), fits, "{limit}");
        let Err(error) = result else { continue };
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(201)));
        assert!(error.to_string().contains("the call succeeded"), "{error}");
        assert!(error.outcome_unknown() && !error.to_string().contains("aaa"), "{error}");
        assert_eq!(error.body(), body.to_string().as_bytes());
        // A call that succeeded is not sent again.
        assert_eq!(script.calls().len(), 1);
    }
}

#[test]
fn a_small_body_does_not_become_a_large_value() {
    // Each element takes 3 bytes of text, and more than 150 bytes as a value.
    let body = |count: usize| format!("{{\"strings\":[{}{{}}]}}", "{},".repeat(count));
    assert!(decode::<Large>(body(10_000).as_bytes()).is_ok());
    let error = decode::<Large>(body(1_000_000).as_bytes()).unwrap_err();
    assert!(error.is_too_large(), "{error}");
    let error = decode_within::<Large>(body(1000).as_bytes(), 10_000).unwrap_err();
    assert!(error.is_too_large(), "{error}");

    // A string counts wherever it stands.
    let text = "a".repeat(20_000);
    for body in [format!("\"{text}\""), format!("{{\"strings\":\"{text}\"}}"), format!("{{\"{text}\":1}}")] {
        assert!(decode_within::<Large>(body.as_bytes(), 10_000).unwrap_err().is_too_large());
        assert!(decode_within::<Large>(body.as_bytes(), 30_000).is_ok());
    }

    // Elements that can't be read cost their text.
    let unreadable = format!("{{\"strings\":[{}0]}}", "0,".repeat(1_000_000));
    let decoded = decode_within::<Large>(unreadable.as_bytes(), 2 << 20).unwrap().value;
    assert!(decoded.strings.is_empty());
    assert_eq!(paypal_runtime::model::encode(&decoded).unwrap(), unreadable.as_bytes());
}
