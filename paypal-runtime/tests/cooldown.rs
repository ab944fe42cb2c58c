//! Tests the cool-down of an API after `Retry-After`, which all clones of a client share.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::time::Duration;

use paypal_runtime::{
    ConcurrencyLimit, EmptyBody, ErrorKind, Method, Operation, RefreshToken, RequestIdUse, RetryPolicy,
    Transport, Value,
};
use retry_support::*;

const SECOND: Duration = Duration::from_secs(1);

/// An operation of another API.
static OTHER: Operation = Operation {
    api: "y",
    id: "other",
    method: Method::Get,
    path: "/v1/y",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
    rust_path: "test().call",
};

/// The result of a call that follows the first one.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Then {
    /// It is sent after this time (ms).
    Sent(u128),
    /// It fails at once; `retry_after` is this time (ms).
    Cooling(u64),
}
use Then::{Cooling, Sent};

#[tokio::test(start_paused = true)]
async fn calls_wait_for_the_end_of_a_cool_down_or_fail_at_once() {
    // The first answer, when the next call begins, its deadline (s), and what it does.
    let table = [
        (Header(429, "Retry-After", "10"), 0, 180, Sent(10_500)),
        (Header(503, "Retry-After", "10"), 0, 180, Sent(10_500)),
        (Header(429, "Retry-After", "10"), 4, 180, Sent(10_500)),
        (Header(429, "Retry-After", "10"), 10, 180, Sent(10_000)),
        (Header(429, "Retry-After", "Wed, 01 Jan 2025 00:00:10 GMT"), 0, 180, Sent(10_500)),
        // The deadline is sooner.
        (Header(429, "Retry-After", "10"), 0, 10, Cooling(10_000)),
        (Header(429, "Retry-After", "10"), 3, 5, Cooling(7_000)),
        // The rest of the deadline is short, so the spread is too.
        (Header(429, "Retry-After", "10"), 0, 11, Sent(10_500)),
        // `longest_wait` is sooner.
        (Header(429, "Retry-After", "61"), 0, 180, Cooling(61_000)),
        (Header(429, "Retry-After", "61"), 1, 180, Sent(61_500)),
        // A cool-down lasts at most an hour.
        (Header(503, "Retry-After", "999999"), 100, 180, Cooling(3_500_000)),
        (Header(503, "Retry-After", "999999"), 3_600, 180, Sent(3_600_000)),
        // No cool-down.
        (Status(429), 0, 180, Sent(0)),
        (Header(429, "Retry-After", "0"), 0, 180, Sent(0)),
        (Header(429, "Retry-After", "soon"), 0, 180, Sent(0)),
        (Header(500, "Retry-After", "10"), 0, 180, Sent(0)),
        (Header(200, "Retry-After", "10"), 0, 180, Sent(0)),
    ];
    for (first, after, deadline, then) in table {
        let answers = Answers::new([first.clone(), Status(200)]);
        let client = answers.client();
        let none = || RetryPolicy::none();
        let _ = call(&client, &GET).retry(none()).send::<()>().await;
        tokio::time::sleep(SECOND * after).await;
        let next = call(&client.clone(), &POST).retry(none()).deadline(SECOND * deadline);
        let happened = match next.send::<()>().await {
            Ok(_) => Sent(*answers.times().last().unwrap()),
            Err(error) => {
                assert_eq!((error.kind(), error.status()), (ErrorKind::CoolingDown, None), "{error}");
                assert!(!error.outcome_unknown() && error.is_retryable(), "{error}");
                assert_eq!((error.attempts(), answers.calls().len()), (1, 1), "{error}");
                assert!(error.to_string().contains("Retry-After"), "{error}");
                Cooling(error.retry_after().unwrap().as_millis() as u64)
            }
        };
        assert_eq!(happened, then, "{first:?} {after} {deadline}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_cool_down_is_of_one_api_and_one_account_and_can_be_ignored() {
    let answers = Answers::new([Header(429, "Retry-After", "3600"), Status(200)]);
    let client = answers.client();
    call(&client, &GET).send::<()>().await.unwrap_err();
    for _ in 0..100 {
        let error = call(&client.clone(), &GET).send::<()>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CoolingDown);
    }
    assert_eq!(answers.calls().len(), 1, "100 calls are not sent");
    call(&client, &OTHER).send::<()>().await.unwrap();
    client.request::<Value>(Method::Get, "/v1/z").await.unwrap();
    call(&client.with_refresh_token("seller", RefreshToken::new("R")), &GET).send::<()>().await.unwrap();
    call(&client, &GET).ignore_cooldown(true).send::<()>().await.unwrap();
    assert_eq!(answers.calls().len(), 5);
    let error = call(&client, &GET).send::<()>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CoolingDown, "a success does not end the cool-down");
}

#[tokio::test(start_paused = true)]
async fn a_cool_down_is_of_one_host() {
    const SANDBOX: &str = "https://api-m.sandbox.paypal.com";
    const UPLOADS: [(&str, &str); 1] = [(SANDBOX, "https://uploads.example.com/v2")];
    const OTHER_PORT: [(&str, &str); 1] = [(SANDBOX, "https://uploads.example.com:8443/v2")];
    const OTHER_PATH: [(&str, &str); 1] = [(SANDBOX, "https://uploads.example.com/v3")];
    let answers = Answers::new([Header(429, "Retry-After", "3600"), Status(200)]);
    let client = answers.client();
    call(&client, &GET).server(&UPLOADS).send::<()>().await.unwrap_err();
    for servers in [UPLOADS, OTHER_PATH] {
        let error = call(&client, &GET).server(&servers).send::<()>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CoolingDown);
    }
    assert_eq!(answers.calls().len(), 1);
    call(&client, &GET).send::<()>().await.unwrap();
    call(&client, &GET).server(&OTHER_PORT).send::<()>().await.unwrap();

    let answers = Answers::new([Header(503, "Retry-After", "3600"), Status(200)]);
    let client = answers.client();
    call(&client, &GET).send::<()>().await.unwrap_err();
    assert_eq!(call(&client, &GET).send::<()>().await.unwrap_err().kind(), ErrorKind::CoolingDown);
    call(&client, &GET).server(&UPLOADS).send::<()>().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_longer_retry_after_extends_the_cool_down_and_a_shorter_one_does_not() {
    let answers = Answers::new([
        Header(429, "Retry-After", "10"),
        Header(429, "Retry-After", "40"),
        Header(429, "Retry-After", "1"),
        Status(200),
    ]);
    let client = answers.client();
    for _ in 0..3 {
        let insist = call(&client, &GET).ignore_cooldown(true).retry(RetryPolicy::none());
        insist.send::<()>().await.unwrap_err();
    }
    call(&client, &GET).send::<()>().await.unwrap();
    assert_eq!(answers.times(), [0, 0, 0, 40_500]);
}

#[tokio::test(start_paused = true)]
async fn waiting_calls_are_spread_after_the_cool_down() {
    let answers = Answers::new([Header(429, "Retry-After", "5"), Status(200)]);
    let client = answers.options_with_jitter().build().unwrap();
    call(&client, &GET).retry(RetryPolicy::none()).send::<()>().await.unwrap_err();
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(call(&client, &GET).send::<()>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let times = answers.times();
    assert!(times[1..].iter().all(|time| (5_000..=5_501).contains(time)), "{times:?}");
    let distinct: std::collections::HashSet<_> = times[1..].iter().collect();
    assert!(distinct.len() > 25, "{times:?}");
}

/// A transport whose first call is answered by 429 after a second.
#[derive(Clone)]
struct LimitedLate(Answers);

impl Transport for LimitedLate {
    fn send(&self, request: paypal_runtime::Request) -> paypal_runtime::TransportFuture {
        let response = self.0.send(request.clone());
        Box::pin(async move {
            if !is_token_request(&request) {
                tokio::time::sleep(SECOND).await;
            }
            response.await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_cool_down_holds_calls_that_wait_for_a_permit() {
    let answers = Answers::new([Header(429, "Retry-After", "10"), Status(200)]);
    let limit = ConcurrencyLimit::new(1);
    let options = answers.options().transport(LimitedLate(answers.clone())).concurrency_limit(&limit);
    let client = options.retry(RetryPolicy::none()).build().unwrap();
    let calls: Vec<_> = (0..3).map(|_| tokio::spawn(call(&client, &GET).send::<()>())).collect();
    let mut good = 0;
    for call in calls {
        good += usize::from(call.await.unwrap().is_ok());
    }
    // Sent at 0 s; the others wait until 11 s and for the spread of 0.5 s.
    assert_eq!((good, answers.times()), (2, vec![0, 11_500, 12_500]));
}
