//! Tests that any response of the token endpoint gives a token or a clear error.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::sync::LazyLock;

use paypal_runtime::{AuthorizationCode, Error, ErrorKind, RawResponse};
use proptest::prelude::*;
use serde_json::{Map, Value};
use support::{Script, client, get, is_token_request};

static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().build().unwrap());

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[ -~]{0,12}".prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Generates an object with the fields of a token response, each missing or with any value.
fn token_like() -> impl Strategy<Value = Value> {
    let field = || prop::option::weighted(0.8, prop_oneof![json(), "[!-~]{1,40}".prop_map(Value::from)]);
    (field(), field(), field(), field(), field()).prop_map(|(access, refresh, expires, id, error)| {
        let names = ["access_token", "refresh_token", "expires_in", "id_token", "error"];
        let fields = names.into_iter().zip([access, refresh, expires, id, error]);
        Value::Object(
            fields.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect::<Map<_, _>>(),
        )
    })
}

fn answer() -> impl Strategy<Value = (u16, Vec<u8>)> {
    let body = prop_oneof![
        4 => token_like().prop_map(|json| json.to_string().into_bytes()),
        1 => json().prop_map(|json| json.to_string().into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..200),
        1 => (token_like(), any::<prop::sample::Index>()).prop_map(|(json, end)| {
            let mut text = json.to_string().into_bytes();
            text.truncate(end.index(text.len() + 1));
            text
        }),
    ];
    (prop_oneof![3 => Just(200), 1 => 100_u16..600], body)
}

fn assert_clear(error: &Error, status: u16) {
    assert_eq!((error.kind(), error.status()), (ErrorKind::Token, Some(status)), "{error}");
    assert!(error.to_string().contains("no access token"), "{error}");
    assert!(error.is_auth() && !error.outcome_unknown());
    assert!(!(200..300).contains(&status) || error.body().is_empty(), "the body may contain a token");
}

proptest! {
    #[test]
    fn any_response_is_a_token_or_a_clear_error((status, body) in answer()) {
        let (bytes, given) = (body.clone(), serde_json::from_slice::<Value>(&body).unwrap_or_default());
        let script = Script::new(move |request| {
            let token = RawResponse::new(status).with_body(bytes.clone());
            let response = if is_token_request(&request) { token } else { RawResponse::new(204) };
            async move { Ok(response) }
        });
        RUNTIME.block_on(async {
            let paypal = client(&script);
            match get(&paypal).send::<()>().await {
                Ok(_) => {
                    let bearer = script.calls()[0].header("authorization").unwrap().to_owned();
                    assert_eq!(Some(bearer.as_str()), given["access_token"].as_str().map(|token| format!("Bearer {token}")).as_deref());
                }
                Err(error) => assert_clear(&error, status),
            }
            match paypal.authorize("seller", AuthorizationCode::new("C")).await {
                Ok(seller) => {
                    let refresh = seller.refresh_token().map(|token| token.expose_secret().to_owned());
                    assert_eq!(refresh.as_deref(), given["refresh_token"].as_str().filter(|token| !token.is_empty()));
                }
                Err(error) => assert_clear(&error, status),
            }
            match paypal.client_token().send().await {
                Ok(token) => assert_eq!(Some(token.expose_secret()), given["access_token"].as_str()),
                Err(error) => assert_clear(&error, status),
            }
            if let Ok(token) = paypal.id_token().send().await {
                assert_eq!(Some(token.expose_secret()), given["id_token"].as_str());
            }
        });
    }
}
