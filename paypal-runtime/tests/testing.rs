//! Tests the feature `testing`: each answer causes its failure, and time passes without waiting.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    future::IntoFuture,
    time::{Duration, Instant},
};

use paypal_runtime::{
    Client, ClientBuilder, Clock, ConcurrencyLimit, Error, ErrorKind, Method, RequestId, RetryPolicy, Value,
    testing::{Answer, Script, VirtualClock},
};

const SECOND: Duration = Duration::from_secs(1);

/// Sends a POST once.
async fn outcome(answer: Answer) -> Result<Value, Error> {
    let options: ClientBuilder = Script::new([answer]).builder().retry(RetryPolicy::none());
    options.build().unwrap().request(Method::Post, "/v1/x").await
}

#[tokio::test]
async fn each_answer_causes_its_failure() {
    use ErrorKind::{Api, Connect, Decode, Timeout, Transport};
    // The answer; its kind, status and name; whether PayPal may have acted.
    let table = [
        (Answer::declined(), Api, Some(422), Some("UNPROCESSABLE_ENTITY"), false),
        (Answer::error(400, "INVALID_REQUEST"), Api, Some(400), Some("INVALID_REQUEST"), false),
        (Answer::error(401, "AUTHENTICATION_FAILURE"), Api, Some(401), Some("AUTHENTICATION_FAILURE"), false),
        (Answer::invalid_token(), Api, Some(401), Some("invalid_token"), false),
        (Answer::not_found(), Api, Some(404), Some("RESOURCE_NOT_FOUND"), false),
        (Answer::rate_limited(30 * SECOND), Api, Some(429), Some("RATE_LIMIT_REACHED"), false),
        (Answer::server_error(500), Api, Some(500), Some("INTERNAL_SERVER_ERROR"), true),
        (Answer::server_error(503), Api, Some(503), Some("SERVICE_UNAVAILABLE"), true),
        (Answer::html(502), Api, Some(502), None, true),
        (Answer::html(200), Decode, Some(200), None, true),
        (Answer::truncated(), Decode, Some(200), None, true),
        (Answer::hang(), Timeout, None, None, true),
        (Answer::refused(), Connect, None, None, false),
        (Answer::not_processed(), Connect, None, None, false),
        (Answer::reset(), Transport, None, None, true),
        (Answer::too_large(), Transport, None, None, true),
        (Answer::json(200, "late").after(61 * SECOND), Timeout, None, None, true),
    ];
    let begun = Instant::now();
    for (answer, kind, status, name, unknown) in table {
        let label = format!("{answer:?}");
        let error = outcome(answer).await.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.name()), (kind, status, name), "{label}");
        assert_eq!(error.outcome_unknown(), unknown, "{label}");
    }
    assert!(begun.elapsed() < 30 * SECOND, "virtual minutes pass without real waiting");
    let declined = outcome(Answer::declined()).await.unwrap_err();
    assert_eq!((declined.issue(), declined.debug_id().is_some()), (Some("INSTRUMENT_DECLINED"), true));
    let limited = outcome(Answer::rate_limited(30 * SECOND)).await.unwrap_err();
    assert_eq!(limited.retry_after(), Some(30 * SECOND));
    let fine = outcome(Answer::json(201, &serde_json::json!({"id": "5O19"})).after(59 * SECOND)).await;
    assert_eq!(fine.unwrap().get("id").unwrap(), "5O19");
}

#[tokio::test]
async fn answers_are_given_in_order_and_the_last_is_repeated() {
    let script = Script::new([Answer::json(200, &1), Answer::json(200, &2)]);
    let paypal: Client = script.client().unwrap();
    for expected in [1, 2, 2] {
        let value: Value = paypal.request(Method::Get, "/v1/x").await.unwrap();
        assert_eq!(value, expected);
    }
    assert_eq!((script.calls().len(), script.token_requests().len()), (3, 1));
    assert_eq!(script.calls()[0].header("authorization"), Some("Bearer token-1"));

    let nothing: Client = Script::new([]).client().unwrap();
    assert!(nothing.request::<Value>(Method::Get, "/v1/x").await.unwrap_err().is_connect());
}

#[tokio::test]
async fn a_function_answers_calls() {
    let script =
        Script::from_fn(|before, request| Answer::json(200, &format!("{before} {}", request.url().path())));
    let paypal: Client = script.client().unwrap();
    for expected in ["0 /v1/x", "1 /v1/x"] {
        assert_eq!(paypal.request::<Value>(Method::Get, "/v1/x").await.unwrap(), expected);
    }
}

#[tokio::test]
async fn token_requests_have_their_own_answers() {
    let script = Script::new([Answer::status(204)]).tokens([Answer::invalid_client()]);
    let error = script.client::<Client>().unwrap().request::<()>(Method::Get, "/v1/x").await.unwrap_err();
    assert_eq!((error.kind(), error.name()), (ErrorKind::Token, Some("invalid_client")));
    assert!(script.calls().is_empty() && error.is_auth());

    let script = Script::new([Answer::invalid_token(), Answer::status(204)]);
    script.client::<Client>().unwrap().request::<()>(Method::Get, "/v1/x").await.unwrap();
    assert_eq!((script.calls().len(), script.token_requests().len()), (2, 2));
}

#[tokio::test]
async fn waits_between_attempts_take_no_time_and_are_recorded() {
    let script = Script::new([
        Answer::server_error(500),
        Answer::rate_limited(20 * SECOND),
        Answer::reset(),
        Answer::json(200, "done"),
    ]);
    let paypal: Client = script.client().unwrap();
    let call = paypal.request::<Value>(Method::Post, "/v1/x").request_id(RequestId::random());
    assert_eq!(call.send().await.unwrap().attempts(), 4);
    let times: Vec<_> = script.times().iter().map(Duration::as_millis).collect();
    assert_eq!(times, [0, 500, 21_500, 23_500]);
}

/// The virtual clock must not advance while a call waits for something other than time.
#[tokio::test]
async fn calls_that_wait_for_a_permit_do_not_time_out() {
    let script = Script::from_fn(|_, _| Answer::status(204).after(SECOND));
    let limit = ConcurrencyLimit::new(1);
    let paypal: Client = script.builder().concurrency_limit(&limit).build().unwrap();
    let calls: Vec<_> =
        (0..10).map(|_| tokio::spawn(paypal.request::<()>(Method::Get, "/v1/x").send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((script.clock().elapsed(), script.token_requests().len()), (10 * SECOND, 1));
}

#[tokio::test]
async fn a_manual_clock_advances_on_request_only() {
    let clock = VirtualClock::manual();
    let script = Script::new([Answer::hang()]).with_clock(clock.clone());
    let options: ClientBuilder = script.builder();
    let paypal = options.attempt_timeout(5 * SECOND).retry(RetryPolicy::none()).build().unwrap();
    let call = tokio::spawn(paypal.request::<()>(Method::Get, "/v1/x").send());
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
    assert!(!call.is_finished() && script.calls().len() == 1);
    clock.advance(4 * SECOND);
    tokio::task::yield_now().await;
    assert!(!call.is_finished());
    clock.advance(SECOND);
    assert!(call.await.unwrap().unwrap_err().is_timeout());
    assert_eq!((clock.elapsed(), clock.monotonic()), (5 * SECOND, 5 * SECOND));
}

#[tokio::test]
async fn time_passes_for_a_future_that_is_no_longer_polled() {
    let clock = VirtualClock::new();
    let mut left = clock.sleep(SECOND);
    std::future::poll_fn(|context| {
        assert!(left.as_mut().poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
    clock.sleep(10 * SECOND).await;
    assert_eq!(clock.elapsed(), 10 * SECOND);
    left.await;

    // A call that is left alone keeps its permit, and the other call reaches its deadline.
    let script = Script::new([Answer::hang()]);
    let options: ClientBuilder = script.builder().concurrency_limit(&ConcurrencyLimit::new(1));
    let paypal = options.build().unwrap();
    paypal.request::<Value>(Method::Get, "/v1/x").deadline(SECOND).await.unwrap_err();
    let mut left = paypal.request::<Value>(Method::Get, "/v1/x").into_future();
    std::future::poll_fn(|context| {
        assert!(left.as_mut().poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
    let error = paypal.request::<Value>(Method::Get, "/v1/x").deadline(90 * SECOND).await.unwrap_err();
    assert!(error.to_string().contains("deadline of 90s passed before"), "{error}");
}
