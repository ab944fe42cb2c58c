//! Tests the access token: it is fetched once, shared, refreshed in time, and sent to its own host
//! only.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use paypal_runtime::{
    Environment, ErrorKind, RawResponse, Request, RequestId, TransportError, TransportErrorKind,
};
use support::{
    ManualClock, Script, builder, client, create, get, invalid_token, is_token_request, settle,
    token_response,
};
use tokio::sync::Semaphore;

fn bearer(request: &Request) -> &str {
    request.header("authorization").unwrap()
}

#[tokio::test]
async fn the_token_request_is_the_client_credentials_grant() {
    let script = Script::fixed(RawResponse::new(204));
    get(&client(&script)).send::<()>().await.unwrap();
    let request = &script.token_requests()[0];
    assert_eq!(request.method().as_str(), "POST");
    assert_eq!(request.url().as_str(), "https://api-m.sandbox.paypal.com/v1/oauth2/token");
    assert_eq!(request.header("authorization"), Some("Basic dGhlLWNsaWVudC1pZDp0aGUtY2xpZW50LXNlY3JldA=="));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.body().unwrap(), "grant_type=client_credentials");
    assert_eq!(bearer(&script.calls()[0]), "Bearer token-1");
}

#[tokio::test]
async fn clones_share_one_token_until_shortly_before_it_expires() {
    let script = Script::fixed(RawResponse::new(204));
    let clock = ManualClock::default();
    let paypal = builder(&script).clock(clock.clone()).build().unwrap();
    // `expires_in` is 3600, so the token is used for 3,540 s.
    for (wait, tokens) in [(0, 1), (3000, 1), (539, 1), (1, 2), (3539, 2), (1, 3)] {
        clock.advance(Duration::from_secs(wait));
        get(&paypal.clone()).send::<()>().await.unwrap();
        // The refresh runs in the background.
        settle().await;
        assert_eq!(script.token_requests().len(), tokens, "after {wait} s");
    }
    get(&paypal).send::<()>().await.unwrap();
    assert_eq!(bearer(script.calls().last().unwrap()), "Bearer token-3");
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once_and_the_same_request_is_sent_again() {
    let script = Script::api(|call, _| if call == 0 { invalid_token() } else { RawResponse::new(201) });
    let sent = RequestId::new("order-1001").unwrap();
    let response = create(&client(&script)).request_id(sent.clone()).send::<()>().await.unwrap();
    assert_eq!((response.status(), response.request_id()), (201, Some(&sent)));

    let calls = script.calls();
    assert_eq!(calls.len(), 2);
    assert_eq!(calls.iter().map(bearer).collect::<Vec<_>>(), ["Bearer token-1", "Bearer token-2"]);
    for call in &calls {
        assert_eq!(call.header("paypal-request-id"), Some("order-1001"));
    }
    assert_eq!(calls[0].url(), calls[1].url());
    assert_eq!(calls[0].body(), calls[1].body());
    let without_token = |request: &Request| {
        let mut headers = request.headers().clone();
        headers.remove("authorization");
        headers
    };
    assert_eq!(without_token(&calls[0]), without_token(&calls[1]));
}

#[tokio::test]
async fn a_random_request_id_is_the_same_on_both_attempts() {
    let script = Script::api(|call, _| if call == 0 { invalid_token() } else { RawResponse::new(201) });
    let response = create(&client(&script)).send::<()>().await.unwrap();
    let ids: Vec<_> =
        script.calls().iter().map(|call| call.header("paypal-request-id").unwrap().to_owned()).collect();
    assert_eq!(ids[0], ids[1]);
    assert_eq!(response.request_id().unwrap().as_str(), ids[0]);
}

#[tokio::test]
async fn every_401_and_nothing_else_replaces_the_token() {
    let body = |body: &'static str| RawResponse::new(401).with_body(body);
    let table = [
        (invalid_token(), 2),
        (body(r#"{"error":"invalid_token","error_description":"Token signature verification failed"}"#), 2),
        (RawResponse::new(401).with_header("WWW-Authenticate", r#"Bearer error="invalid_token""#), 2),
        (body(r#"{"name":"AUTHENTICATION_FAILURE"}"#), 2),
        (body(r#"{"error":"invalid_client"}"#), 2),
        (body(""), 2),
        (RawResponse::new(403).with_body(r#"{"error":"invalid_token"}"#), 1),
        (RawResponse::new(400).with_body(r#"{"error":"invalid_token"}"#), 1),
    ];
    for (response, tokens) in table {
        let (status, label) = (response.status(), format!("{:?}", response.body()));
        let script = Script::fixed(response);
        let error = create(&client(&script)).send::<()>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{label}");
        assert_eq!(error.status(), Some(status), "{label}");
        assert_eq!(error.is_auth(), status == 401, "{label}");
        assert!(!error.outcome_unknown(), "{label}");
        assert_eq!((script.token_requests().len(), script.calls().len()), (tokens, tokens), "{label}");
    }
}

#[tokio::test]
async fn calls_share_the_replacement_of_a_revoked_token() {
    let script = Script::api(|_, request| {
        if bearer(request) == "Bearer token-1" { invalid_token() } else { RawResponse::new(204) }
    });
    let paypal = client(&script);
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(get(&paypal).send::<()>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(script.token_requests().len(), 2);
}

#[tokio::test]
async fn a_new_token_is_replaced_at_once_only_if_it_was_accepted_itself() {
    let answers = [
        // The new token is accepted, and then called invalid.
        (vec![401, 204, 401, 204], 3),
        // No answer says that it was accepted.
        (vec![401, 503, 401], 2),
        (vec![401, 429, 401], 2),
    ];
    for (statuses, tokens) in answers {
        let script = Script::api({
            let statuses = statuses.clone();
            move |call, _| match statuses.get(call) {
                Some(401) | None => invalid_token(),
                Some(status) => RawResponse::new(*status),
            }
        });
        let paypal = client(&script);
        while script.calls().len() < statuses.len() {
            let _ = get(&paypal).send::<()>().await;
        }
        assert_eq!(script.token_requests().len(), tokens, "{statuses:?}");
    }
}

#[tokio::test]
async fn a_late_answer_to_an_earlier_token_does_not_prove_the_new_one() {
    let gate = Arc::new(Semaphore::new(0));
    let (opened, tokens) = (Arc::clone(&gate), Arc::new(AtomicUsize::new(0)));
    let script = Script::new(move |request| {
        let (gate, tokens) = (Arc::clone(&opened), Arc::clone(&tokens));
        async move {
            if is_token_request(&request) {
                return Ok(token_response(tokens.fetch_add(1, Ordering::SeqCst) + 1, 3600));
            }
            if request.method().as_str() == "GET" {
                return Ok(invalid_token());
            }
            gate.acquire().await.unwrap().forget();
            Ok(RawResponse::new(201))
        }
    });
    let paypal = client(&script);
    let late = tokio::spawn(create(&paypal).send::<()>());
    settle().await;
    get(&paypal).send::<()>().await.unwrap_err();
    assert_eq!(script.token_requests().len(), 2);
    gate.add_permits(1);
    late.await.unwrap().unwrap();
    get(&paypal).send::<()>().await.unwrap_err();
    assert_eq!(script.token_requests().len(), 2);
}

/// A script whose token requests wait for a permit and are then answered by the function.
fn gated(answer: fn(usize) -> Result<RawResponse, TransportError>) -> (Script, Arc<Semaphore>) {
    let gate = Arc::new(Semaphore::new(0));
    let (opened, count) = (Arc::clone(&gate), Arc::new(AtomicUsize::new(0)));
    let script = Script::new(move |request| {
        let (gate, count) = (Arc::clone(&opened), Arc::clone(&count));
        async move {
            if !is_token_request(&request) {
                return Ok(RawResponse::new(204));
            }
            gate.acquire().await.unwrap().forget();
            answer(count.fetch_add(1, Ordering::SeqCst) + 1)
        }
    });
    (script, gate)
}

#[tokio::test]
async fn ten_thousand_calls_at_once_make_one_token_request() {
    for expires_in in [3600, 0] {
        let (script, gate) = gated(if expires_in == 0 {
            |n| Ok(token_response(n, 0))
        } else {
            |n| Ok(token_response(n, 3600))
        });
        let paypal = client(&script);
        let calls: Vec<_> = (0..10_000).map(|_| tokio::spawn(get(&paypal).send::<()>())).collect();
        settle().await;
        gate.add_permits(10_000);
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(script.token_requests().len(), 1, "a token valid for {expires_in} s");
        assert_eq!(script.calls().len(), 10_000);
    }
}

#[tokio::test]
async fn calls_share_a_failure_for_a_short_time() {
    let (script, gate) = gated(|number| match number {
        1 => Ok(RawResponse::new(401).with_body(r#"{"error":"invalid_client"}"#)),
        _ => Ok(token_response(number, 3600)),
    });
    let clock = ManualClock::default();
    let paypal = builder(&script).clock(clock.clone()).build().unwrap();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(create(&paypal).send::<()>())).collect();
    settle().await;
    gate.add_permits(100);
    let mut ids = Vec::new();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.name()), (ErrorKind::Token, Some("invalid_client")));
        ids.push(error.request_id().unwrap().to_string());
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 100, "each error has its own call's request id");
    assert_eq!(script.token_requests().len(), 1);

    clock.advance(Duration::from_millis(9_500));
    let error = get(&paypal).send::<()>().await.unwrap_err();
    assert_eq!(
        (error.name(), error.retry_after()),
        (Some("invalid_client"), Some(Duration::from_millis(500)))
    );
    assert_eq!(script.token_requests().len(), 1, "the failure is remembered");
    clock.advance(Duration::from_millis(500));
    get(&paypal).send::<()>().await.unwrap();
    assert_eq!(script.token_requests().len(), 2);
}

#[tokio::test]
async fn a_token_request_goes_on_although_its_call_was_dropped() {
    let (script, gate) = gated(|number| Ok(token_response(number, 3600)));
    let paypal = client(&script);
    let first = tokio::spawn(get(&paypal).send::<()>());
    settle().await;
    let second = tokio::spawn(get(&paypal).send::<()>());
    settle().await;
    assert_eq!(script.token_requests().len(), 1);
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    gate.add_permits(1);
    second.await.unwrap().unwrap();
    assert_eq!(script.token_requests().len(), 1);
}

#[tokio::test]
async fn without_a_token_no_call_is_sent() {
    let fail = |kind| Err(TransportError::new(kind, "cause"));
    let ok = |status, body: &'static str| Ok(RawResponse::new(status).with_body(body));
    type Answer = Box<dyn Fn() -> Result<RawResponse, TransportError> + Send + Sync>;
    let table: [(Answer, ErrorKind, Option<u16>); 8] = [
        (Box::new(move || ok(401, r#"{"error":"invalid_client"}"#)), ErrorKind::Token, Some(401)),
        (Box::new(move || ok(503, "<html>")), ErrorKind::Token, Some(503)),
        (Box::new(move || ok(302, "")), ErrorKind::Token, Some(302)),
        (Box::new(move || ok(200, "")), ErrorKind::Token, Some(200)),
        (Box::new(move || ok(200, r#"{"access_token":"a\nb"}"#)), ErrorKind::Token, Some(200)),
        (Box::new(move || fail(TransportErrorKind::Connect)), ErrorKind::Connect, None),
        (Box::new(move || fail(TransportErrorKind::Timeout)), ErrorKind::Timeout, None),
        (Box::new(move || fail(TransportErrorKind::Interrupted)), ErrorKind::Transport, None),
    ];
    for (answer, kind, status) in table {
        let script = Script::new(move |_| {
            let answer = answer();
            async move { answer }
        });
        let error = create(&client(&script)).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, status), "{error}");
        assert!(error.to_string().contains("access token"), "{error}");
        assert!(!error.outcome_unknown(), "the call was not sent: {error}");
        assert!(status != Some(200) || error.body().is_empty(), "the body may contain a token");
        assert_eq!(script.calls().len(), 0);
    }
}

#[tokio::test]
async fn a_hung_token_endpoint_ends_at_the_attempt_timeout() {
    let (script, _gate) = gated(|number| Ok(token_response(number, 3600)));
    let clock = ManualClock::default();
    let paypal = builder(&script).clock(clock.clone()).build().unwrap();
    let call = tokio::spawn(create(&paypal).send::<()>());
    settle().await;
    clock.advance(Duration::from_secs(60));
    let error = call.await.unwrap().unwrap_err();
    assert!(error.is_timeout() && !error.outcome_unknown(), "{error}");
}

#[tokio::test]
async fn tokens_are_sent_to_their_clients_host_only() {
    let log = Arc::new(Mutex::new(Vec::new()));
    for environment in ["sandbox", "live", "https://gateway.example/paypal"] {
        let environment: Environment = environment.parse().unwrap();
        let script = Script::fixed(RawResponse::new(302).with_header("Location", "https://evil.example/"));
        let paypal = builder(&script).environment(environment.clone()).build().unwrap();
        let error = get(&paypal).send::<()>().await.unwrap_err();
        assert_eq!(error.status(), Some(302), "a redirect is not followed");
        let seen = script.seen();
        assert_eq!(seen.len(), 2);
        assert!(seen.iter().all(|request| request.url().as_str().starts_with(environment.base_url())));
        log.lock().unwrap().extend(seen);
    }
    assert_eq!(log.lock().unwrap().iter().filter(|request| is_token_request(request)).count(), 3);
}
