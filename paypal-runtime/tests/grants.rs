//! Tests tokens of other people's accounts, and tokens for browsers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::{Duration, SystemTime};

use paypal_runtime::{
    AuthAssertion, AuthorizationCode, Error, ErrorKind, MemoryTokenStore, RawResponse, RefreshToken, Request,
    RetryPolicy, SystemClock, TransportError, TransportErrorKind,
};
use support::{
    CLIENT_ID, ManualClock, Script, builder, client, create, get, invalid_token, is_token_request,
};

const BASIC: &str = "Basic dGhlLWNsaWVudC1pZDp0aGUtY2xpZW50LXNlY3JldA==";

/// A script whose token endpoint gives these answers one after another; calls are answered with
/// 204.
fn tokens(answers: &[(u16, &'static str)]) -> Script {
    let answers = answers.to_vec();
    let count = std::sync::Mutex::new(0);
    Script::new(move |request| {
        let response = if is_token_request(&request) {
            let mut count = count.lock().unwrap();
            let (status, body) = answers[*count];
            *count += 1;
            RawResponse::new(status).with_body(body)
        } else {
            RawResponse::new(204)
        };
        async move { Ok(response) }
    })
}

fn body(request: &Request) -> &str {
    std::str::from_utf8(request.body().unwrap()).unwrap()
}

const FIRST: &str = r#"{"access_token":"A1","refresh_token":"R+1","expires_in":3600}"#;
const SECOND: &str = r#"{"access_token":"A2","expires_in":3600}"#;
const ROTATED: &str = r#"{"access_token":"A3","refresh_token":"R2","expires_in":3600}"#;
const REVOKED: &str = r#"{"error":"invalid_grant","error_description":"Invalid refresh token R+1"}"#;

#[tokio::test]
async fn an_authorization_code_is_exchanged_once_and_then_refreshed() {
    let script = tokens(&[(200, FIRST), (200, SECOND), (200, ROTATED), (200, SECOND)]);
    let clock = ManualClock::default();
    let app = builder(&script).clock(clock.clone()).build().unwrap();
    let code = AuthorizationCode::new("C&1").redirect_uri("https://shop.example/back").code_verifier("nonce");
    let seller = app.authorize("seller-42", code).await.unwrap();
    assert_eq!((seller.subject(), app.subject()), (Some("seller-42"), None));
    assert!(app.refresh_token().is_none());
    for (refresh, next) in [("R+1", 1), ("R+1", 2), ("R+1", 3), ("R2", 4)] {
        assert_eq!(seller.clone().refresh_token().unwrap().expose_secret(), refresh);
        get(&seller).send::<()>().await.unwrap();
        get(&seller.clone()).send::<()>().await.unwrap();
        assert_eq!(script.token_requests().len(), next);
        clock.advance(Duration::from_secs(3600));
    }
    let requests = script.token_requests();
    assert!(requests.iter().all(|request| request.header("authorization") == Some(BASIC)));
    assert_eq!(
        requests.iter().map(body).collect::<Vec<_>>(),
        [
            "grant_type=authorization_code&code=C%261&redirect_uri=https%3A%2F%2Fshop.example%2Fback&code_verifier=nonce",
            "grant_type=refresh_token&refresh_token=R%2B1",
            "grant_type=refresh_token&refresh_token=R%2B1",
            "grant_type=refresh_token&refresh_token=R2",
        ]
    );
    let calls = script.calls();
    let bearers: Vec<_> = calls.iter().step_by(2).map(|call| call.header("authorization").unwrap()).collect();
    assert_eq!(bearers, ["Bearer A1", "Bearer A2", "Bearer A3", "Bearer A2"]);
}

#[tokio::test]
async fn onboarding_exchanges_and_refreshes_with_the_shared_id() {
    let script = tokens(&[(200, FIRST), (200, SECOND)]);
    let clock = ManualClock::default();
    let app = builder(&script).clock(clock.clone()).build().unwrap();
    let code = AuthorizationCode::new("C").code_verifier("nonce").shared_id("shared");
    let seller = app.authorize("seller", code).await.unwrap();
    clock.advance(Duration::from_secs(3600));
    get(&seller).send::<()>().await.unwrap();
    for request in script.token_requests() {
        assert_eq!(
            request.header("authorization"),
            Some("Basic c2hhcmVkOg=="),
            "the shared id, with an empty secret"
        );
    }
}

#[tokio::test]
async fn tokens_of_a_grant_are_stored_under_their_subject() {
    let script = tokens(&[(200, FIRST), (200, SECOND), (200, ROTATED)]);
    let store = MemoryTokenStore::new().clock(ManualClock::default());
    let app = builder(&script).token_store(store.clone()).build().unwrap();
    let seller = app.authorize("seller", AuthorizationCode::new("C")).await.unwrap();
    let other = app.with_refresh_token("other", RefreshToken::new("R"));
    for client in [&seller, &app, &other] {
        get(client).send::<()>().await.unwrap();
        get(client).send::<()>().await.unwrap();
    }
    // Another process that shares the store finds the seller's token there.
    let again = builder(&script).token_store(store).build().unwrap();
    get(&again.with_refresh_token("seller", RefreshToken::new("R+1"))).send::<()>().await.unwrap();
    let calls = script.calls();
    let bearers: Vec<_> = calls.iter().map(|call| call.header("authorization").unwrap()).collect();
    assert_eq!(
        bearers,
        ["Bearer A1", "Bearer A1", "Bearer A2", "Bearer A2", "Bearer A3", "Bearer A3", "Bearer A1"]
    );
}

fn assert_revoked(error: &Error) {
    assert_eq!(
        (error.kind(), error.status(), error.name()),
        (ErrorKind::Token, Some(400), Some("invalid_grant"))
    );
    assert!(error.is_auth() && !error.is_retryable() && !error.outcome_unknown(), "{error:?}");
    let message = error.to_string();
    assert!(
        message.contains("no access token: 400 invalid_grant")
            && message.contains("has to give consent again"),
        "{message}"
    );
    assert!(!message.contains("R+1"), "{message}");
}

#[tokio::test(start_paused = true)]
async fn invalid_grant_is_a_clear_error_and_not_retried() {
    // Tokio's time is paused, so a retry would not have to wait.
    let retrying =
        |script: &Script| builder(script).clock(SystemClock).retry(RetryPolicy::default()).build().unwrap();
    let script = tokens(&[(400, REVOKED)]);
    let error = retrying(&script).authorize("seller", AuthorizationCode::new("C")).await.unwrap_err();
    assert_revoked(&error);
    assert_eq!((error.attempts(), error.operation()), (1, Some("oauth2.token")));

    let script = tokens(&[(400, REVOKED)]);
    let seller = retrying(&script).with_refresh_token("seller", RefreshToken::new("R+1"));
    let error = create(&seller).send::<()>().await.unwrap_err();
    assert_revoked(&error);
    assert_eq!((error.attempts(), script.token_requests().len(), script.calls().len()), (1, 1, 0));
}

#[tokio::test]
async fn without_a_refresh_token_the_owner_has_to_give_consent_again() {
    let script = tokens(&[(200, SECOND)]);
    let clock = ManualClock::default();
    let app = builder(&script).clock(clock.clone()).build().unwrap();
    let seller = app.authorize("seller", AuthorizationCode::new("C")).await.unwrap();
    assert!(seller.refresh_token().is_none());
    get(&seller).send::<()>().await.unwrap();
    clock.advance(Duration::from_secs(3600));
    for client in [seller, app.with_refresh_token("seller", RefreshToken::new(""))] {
        let error = get(&client).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Token, None));
        assert!(error.to_string().contains("has to give consent again"), "{error}");
    }
    assert_eq!(script.token_requests().len(), 1, "without a refresh token no request is sent");
}

#[tokio::test]
async fn a_refused_token_of_a_subject_is_refreshed_once() {
    let script = Script::new(|request| async move {
        Ok(match is_token_request(&request) {
            true => RawResponse::new(200).with_body(FIRST),
            false => invalid_token(),
        })
    });
    let seller = client(&script).with_refresh_token("seller", RefreshToken::new("R"));
    let error = create(&seller).send::<()>().await.unwrap_err();
    assert_eq!((error.status(), script.token_requests().len(), script.calls().len()), (Some(401), 2, 2));
}

#[tokio::test]
async fn an_exchange_is_retried_by_the_policy() {
    for (failure, attempts) in [(Some(TransportErrorKind::Connect), 2), (None, 2)] {
        let count = std::sync::Mutex::new(0);
        let script = Script::new(move |_| {
            let mut count = count.lock().unwrap();
            *count += 1;
            let first = *count == 1;
            async move {
                match failure {
                    Some(kind) if first => Err(TransportError::new(kind, "cause")),
                    None if first => Ok(RawResponse::new(503)),
                    _ => Ok(RawResponse::new(200).with_body(FIRST)),
                }
            }
        });
        let (clock, policy) = (ManualClock::default(), RetryPolicy::default().attempts(2));
        let app = builder(&script).retry(policy).randomness(|| 0.0).clock(clock).build().unwrap();
        app.authorize("seller", AuthorizationCode::new("C")).await.unwrap();
        assert_eq!(script.token_requests().len(), attempts);
    }
}

#[tokio::test]
async fn client_tokens_and_id_tokens_are_requested_for_the_javascript_sdk() {
    let at = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600 + seconds);
    let answer = r#"{"access_token":"A","id_token":"I","token_type":"Bearer","expires_in":900}"#;
    let script = tokens(&[(200, answer); 4]);
    let merchant = AuthAssertion::payer_id("M");
    let paypal = builder(&script).auth_assertion(merchant.clone()).build().unwrap();
    let plain = client(&script);

    let token = plain.client_token().send().await.unwrap();
    assert_eq!((token.expose_secret(), token.expires_at()), ("A", at(900)));
    let call = plain.client_token().domain("a.example").domain("b.example").intent("sdk_init");
    assert_eq!(call.on_behalf_of(merchant).send().await.unwrap().expose_secret(), "A");
    assert_eq!(paypal.client_token().send().await.unwrap().expose_secret(), "A");
    assert_eq!(plain.id_token().customer("payer 1").send().await.unwrap().expose_secret(), "I");

    let requests = script.token_requests();
    assert_eq!(
        requests.iter().map(body).collect::<Vec<_>>(),
        [
            "grant_type=client_credentials&response_type=client_token",
            "grant_type=client_credentials&response_type=client_token&domains%5B%5D=a.example%2Cb.example&intent=sdk_init",
            "grant_type=client_credentials&response_type=client_token",
            "grant_type=client_credentials&response_type=id_token&target_customer_id=payer+1",
        ]
    );
    let assertions: Vec<_> =
        requests.iter().map(|request| request.header("paypal-auth-assertion").is_some()).collect();
    assert_eq!(assertions, [false, true, true, false]);
    assert!(requests.iter().all(|request| request.header("authorization") == Some(BASIC)), "{CLIENT_ID}");
}

#[tokio::test]
async fn an_unusable_browser_token_response_is_an_error() {
    let script =
        tokens(&[(200, r#"{"access_token":"A"}"#), (200, "{}"), (400, r#"{"error":"invalid_request"}"#)]);
    let paypal = client(&script);
    let error = paypal.client_token().on_behalf_of(AuthAssertion::payer_id(" ")).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    for call in [paypal.id_token(), paypal.client_token(), paypal.client_token()] {
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token, "{error}");
    }
}
