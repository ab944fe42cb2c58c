//! Tests each kind of failure: its error kind, its text, and whether PayPal may have acted.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{error::Error as _, time::Duration};

use paypal_runtime::{
    Error, ErrorKind, RawResponse, RequestId, TransportError, TransportErrorKind,
    model::{DecodeError, Decoded, Deviation, DeviationKind, DeviationKinds, Payload},
};
use support::{ManualClock, Script, builder, client, create, get, is_token_request, settle, token_response};

/// Accepts any JSON. An empty object lacks its `id` and has an unknown field.
#[derive(Debug)]
struct Any;

impl Payload for Any {
    fn decode(_status: u16, body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        let body: serde_json::Value = serde_json::from_slice(body)?;
        let kinds = [DeviationKind::Missing, DeviationKind::UnknownField];
        let deviations =
            if body == serde_json::json!({}) { kinds.into_iter().collect() } else { DeviationKinds::NONE };
        Ok(Decoded::new(Self, deviations))
    }

    fn deviations(_status: u16, _body: &[u8]) -> Vec<Deviation> {
        vec![
            Deviation::new("$.x", DeviationKind::UnknownField),
            Deviation::new("$.id", DeviationKind::Missing),
            Deviation::new("$.links", DeviationKind::Missing),
        ]
    }
}

/// Returns the error of a call that only reads and the error of a call that changes something.
async fn errors(
    answer: impl Fn() -> Result<RawResponse, TransportError> + Send + Sync + 'static,
) -> [Error; 2] {
    let script = Script::new(move |request| {
        let answer = if is_token_request(&request) { Ok(token_response(1, 3600)) } else { answer() };
        async move { answer }
    });
    let paypal = client(&script);
    [get(&paypal).send::<Any>().await.unwrap_err(), create(&paypal).send::<Any>().await.unwrap_err()]
}

#[tokio::test]
async fn each_status_has_its_kind_predicates_and_outcome() {
    // Status, body, name, whether a POST may have acted, the predicate that is true
    let table = [
        (400, r#"{"name":"INVALID_REQUEST"}"#, Some("INVALID_REQUEST"), false, ""),
        (401, r#"{"name":"AUTHENTICATION_FAILURE"}"#, Some("AUTHENTICATION_FAILURE"), false, "auth"),
        (403, r#"{"name":"NOT_AUTHORIZED"}"#, Some("NOT_AUTHORIZED"), false, ""),
        (404, r#"{"name":"RESOURCE_NOT_FOUND"}"#, Some("RESOURCE_NOT_FOUND"), false, "not_found"),
        (405, "", None, false, ""),
        (408, "", None, true, "timeout"),
        (409, r#"{"name":"RESOURCE_CONFLICT"}"#, Some("RESOURCE_CONFLICT"), true, ""),
        (415, "", None, false, ""),
        (422, r#"{"name":"UNPROCESSABLE_ENTITY"}"#, Some("UNPROCESSABLE_ENTITY"), false, ""),
        (429, r#"{"name":"RATE_LIMIT_REACHED"}"#, Some("RATE_LIMIT_REACHED"), false, "rate_limited"),
        (500, r#"{"name":"INTERNAL_SERVER_ERROR"}"#, Some("INTERNAL_SERVER_ERROR"), true, ""),
        (502, "<html>Bad Gateway</html>", None, true, ""),
        (503, "", None, true, ""),
        (504, "", None, true, "timeout"),
        (302, "", None, true, ""),
        (304, "", None, true, ""),
        (100, "", None, true, ""),
    ];
    for (status, body, name, may_have_acted, predicate) in table {
        for error in errors(move || Ok(RawResponse::new(status).with_body(body))).await {
            let is_post = error.operation() == Some("orders.create");
            assert_eq!((error.kind(), error.status(), error.name()), (ErrorKind::Api, Some(status), name));
            assert_eq!(error.body(), body.as_bytes());
            assert_eq!(error.outcome_unknown(), is_post && may_have_acted, "{error}");
            assert_eq!(error.request_id().is_some(), is_post);
            let predicates = [
                ("auth", error.is_auth()),
                ("not_found", error.is_not_found()),
                ("rate_limited", error.is_rate_limited()),
                ("timeout", error.is_timeout()),
                ("connect", error.is_connect()),
                ("undecodable", error.is_undecodable()),
            ];
            for (name, holds) in predicates {
                assert_eq!(holds, name == predicate, "{name} of {error}");
            }
        }
    }
}

#[tokio::test]
async fn each_transport_failure_has_its_kind_and_outcome() {
    let table = [
        (TransportErrorKind::Connect, ErrorKind::Connect, false, "no connection: refused"),
        (TransportErrorKind::Timeout, ErrorKind::Timeout, true, "the transport timed out: refused"),
        (TransportErrorKind::Interrupted, ErrorKind::Transport, true, "the connection failed: refused"),
        (
            TransportErrorKind::TooLarge,
            ErrorKind::Transport,
            true,
            "the response's body is too large: refused",
        ),
    ];
    for (kind, expected, may_have_acted, line) in table {
        let [read, changed] = errors(move || Err(TransportError::new(kind, "refused"))).await;
        assert_eq!((read.kind(), changed.kind()), (expected, expected));
        assert_eq!((read.outcome_unknown(), changed.outcome_unknown()), (false, may_have_acted), "{changed}");
        assert_eq!(changed.to_string(), format!("orders.create: {line}"));
        assert_eq!(changed.source().unwrap().source().unwrap().to_string(), "refused");
        assert_eq!((changed.status(), changed.body()), (None, &b""[..]));
    }
}

#[tokio::test]
async fn an_attempt_ends_at_its_timeout() {
    for (own, limit) in [(None, 60), (Some(Duration::from_secs(5)), 5)] {
        let script = Script::new(|request| async move {
            if is_token_request(&request) {
                Ok(token_response(1, 3600))
            } else {
                std::future::pending().await
            }
        });
        let clock = ManualClock::default();
        let paypal = builder(&script).clock(clock.clone()).build().unwrap();
        let call = own.into_iter().fold(create(&paypal), paypal_runtime::Call::timeout);
        let sent = tokio::spawn(call.send::<Any>());
        settle().await;
        clock.advance(Duration::from_secs(limit - 1));
        settle().await;
        assert!(!sent.is_finished());
        clock.advance(Duration::from_secs(1));
        settle().await;
        assert!(sent.is_finished());
        let error = sent.await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.outcome_unknown() && error.is_timeout());
        assert_eq!(error.to_string(), format!("orders.create: no response within {limit}s"));
    }
}

#[tokio::test]
async fn a_2xx_that_is_not_json_is_a_decode_error() {
    let table = [
        (200, "<html>", "$"),
        (201, "", "$"),
        (202, "{\"id\":", "$.id"),
        (200, "{}x", "$"),
        (200, "{\"units\":[{},{\"amount\":{\"value\":\"1.0", "$.units[1].amount.value"),
    ];
    for (status, body, path) in table {
        let answer =
            move || Ok(RawResponse::new(status).with_header("Paypal-Debug-Id", "[f1, f1]").with_body(body));
        let [read, changed] = errors(answer).await;
        for error in [&read, &changed] {
            assert_eq!(
                (error.kind(), error.status(), error.body()),
                (ErrorKind::Decode, Some(status), body.as_bytes())
            );
            assert!(error.is_undecodable() && !error.is_auth());
            assert_eq!((error.debug_id(), error.path()), (Some("f1"), Some(path)));
            assert!(error.source().unwrap().to_string().starts_with("invalid JSON at line 1 column"));
        }
        assert!(!read.outcome_unknown() && changed.outcome_unknown());
        let place = if path == "$" { String::new() } else { format!(" at {path}") };
        assert_eq!(
            changed.to_string(),
            format!("orders.create: {status}, the body is not JSON{place} (debug id f1)")
        );
    }
}

#[tokio::test]
async fn strict_mode_names_the_path() {
    let (missing, null) =
        (DeviationKinds::of(DeviationKind::Missing), DeviationKinds::of(DeviationKind::Null));
    let table = [
        (DeviationKinds::NONE, "{}", None),
        (null, "{}", None),
        (DeviationKinds::ALL, r#"{"id":1}"#, None),
        (missing, "{}", Some("missing at $.id and 1 more")),
        (DeviationKinds::ALL, "{}", Some("unknown field at $.x and 2 more")),
    ];
    for (strict, body, expected) in table {
        let script = Script::fixed(RawResponse::new(200).with_body(body));
        let paypal = builder(&script).strict(strict).build().unwrap();
        match (create(&paypal).send::<Any>().await, expected) {
            (Ok(_), None) => {}
            (Err(error), Some(line)) => {
                assert_eq!(error.kind(), ErrorKind::Deviation);
                let expected = format!("orders.create: 200, the body deviates from its spec: {line}");
                assert_eq!(error.to_string(), expected);
                assert!(error.deviations().iter().all(|deviation| strict.contains(deviation.kind)));
                assert!(error.outcome_unknown());
            }
            (outcome, _) => panic!("{strict:?} {body}: {outcome:?}"),
        }
    }
}

#[tokio::test]
async fn an_error_is_shown_in_one_line_without_secrets() {
    let long = format!(r#"{{"name":"{}","message":"m"}}"#, "N".repeat(1000));
    let table = [
        (
            422,
            r#"{"name":"UNPROCESSABLE_ENTITY","message":"m","debug_id":"d1","details":[{"description":"x"},{"issue":"ORDER_NOT_APPROVED","field":"/id","value":"v"}]}"#,
            "422 UNPROCESSABLE_ENTITY: ORDER_NOT_APPROVED at /id and 1 more (debug id d1)",
        ),
        (400, r#"{"name":"N","details":[{"field":"/a"}]}"#, "400 N at /a"),
        (400, r#"{"details":[{"issue":"A"}]}"#, "400 Bad Request: A"),
        (422, r#"{"name":"N","details":[{"issue":"A","field":"/a"},{"issue":"B"}]}"#, "422 N: A at /a, B"),
        (
            422,
            r#"{"name":"N","details":[{"issue":"A"},{"issue":"B"},{"issue":"C"},{"issue":"D"},{"issue":"E"},{"issue":"F"},{"issue":"G"}]}"#,
            "422 N: A, B, C, D, E and 2 more",
        ),
        (400, r#"{"name":"N","details":[{"field":"/a"},{"field":"/b"}]}"#, "400 N at /a and 1 more"),
        (404, r#"{"name":"RESOURCE_NOT_FOUND","debug_id":"d1"}"#, "404 RESOURCE_NOT_FOUND (debug id d1)"),
        (400, r#"{"error":"invalid_request","error_description":"d"}"#, "400 invalid_request"),
        (502, "<html>", "502 Bad Gateway"),
        (599, "", "599 unknown status"),
        (400, r#"{"name":"A\nB\u001b[31m","debug_id":"d\r\n"}"#, "400 Bad Request (debug id d  )"),
        // A sentence in place of a code may repeat parts of the request.
        (
            400,
            r#"{"name":"VALIDATION_ERROR","details":[{"issue":"The card number 4111111111111111 is not valid","field":"/n"}]}"#,
            "400 VALIDATION_ERROR at /n",
        ),
        (400, &long, &format!("400 {}…", "N".repeat(120))),
    ];
    for (status, body, expected) in table {
        let response = RawResponse::new(status).with_body(body.to_owned());
        let error = create(&client(&Script::fixed(response))).send::<Any>().await.unwrap_err();
        assert_eq!(error.to_string(), format!("orders.create: {expected}"));
    }
}

#[tokio::test]
async fn an_error_returns_every_part_of_the_body() {
    /// Such an enum is part of each generated API.
    #[derive(Debug, PartialEq)]
    enum Issue {
        InstrumentDeclined,
        Unknown(String),
    }
    impl From<&str> for Issue {
        fn from(code: &str) -> Self {
            if code == "INSTRUMENT_DECLINED" {
                Self::InstrumentDeclined
            } else {
                Self::Unknown(code.to_owned())
            }
        }
    }
    let body = r#"{"name":"UNPROCESSABLE_ENTITY","message":"words","debug_id":"in-body",
        "details":[{"issue":"INSTRUMENT_DECLINED","field":"/f","value":"v","location":"body","description":"d"},{"issue":"B"}],
        "links":[{"href":"https://www.sandbox.paypal.com/x","rel":"redirect","method":"GET"}]}"#;
    let response = RawResponse::new(422).with_header("paypal-debug-id", "in-header").with_body(body);
    let script = Script::fixed(response);
    let id = RequestId::new("mine").unwrap();
    let error = create(&client(&script)).request_id(id.clone()).send::<Any>().await.unwrap_err();
    assert_eq!(error.message(), Some("words"));
    assert_eq!(error.debug_id(), Some("in-header"));
    assert_eq!(error.request_id(), Some(&id));
    assert_eq!(error.issue(), Some("INSTRUMENT_DECLINED"));
    assert_eq!(error.issue_as::<Issue>(), Some(Issue::InstrumentDeclined));
    assert_eq!(error.issues().map(Issue::from).last(), Some(Issue::Unknown("B".to_owned())));
    let detail = &error.details()[0];
    assert_eq!(
        [detail.issue(), detail.field(), detail.value(), detail.location(), detail.description()],
        [Some("INSTRUMENT_DECLINED"), Some("/f"), Some("v"), Some("body"), Some("d")]
    );
    let link = &error.links()[0];
    assert_eq!(
        (link.rel(), link.method(), link.href()),
        (Some("redirect"), Some("GET"), "https://www.sandbox.paypal.com/x")
    );
    assert_eq!((error.operation(), error.operation_id()), (Some("orders.create"), Some("orders.create")));
    assert!(error.headers().unwrap().contains_key("paypal-debug-id"));
    assert!(error.source().is_none());
}
