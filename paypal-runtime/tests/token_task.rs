//! Tests that tokens are requested by a task that no call owns: calls that give up, hang or are
//! dropped lose no token, and failures are remembered.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    future::{Future, poll_fn},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
    time::Duration,
};

use paypal_runtime::{
    Client, ConcurrencyLimit, Credentials, Error, ErrorKind, RawResponse, RefreshToken, Request, RetryPolicy,
    Transport, TransportFuture,
};
use retry_support::*;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_token_endpoint_slower_than_every_deadline_delays_only_the_first_wave() {
    let answers = Answers::new([Status(200)]).tokens([After(SECOND * 20, 200)]);
    let client = answers.client();
    let wave = async || {
        let send = || tokio::spawn(call(&client, &POST).deadline(SECOND * 5).send::<()>());
        let calls: Vec<_> = (0..20).map(|_| send()).collect();
        let mut good = 0;
        for call in calls {
            good += usize::from(call.await.unwrap().is_ok());
        }
        good
    };
    assert_eq!(wave().await, 0);
    tokio::time::sleep(SECOND * 15).await;
    assert_eq!((wave().await, answers.token_requests()), (20, 1));
}

#[tokio::test(start_paused = true)]
async fn a_valid_token_is_used_while_its_refresh_hangs() {
    let answers = Answers::new([Status(200)]).tokens([Status(200), Hang]);
    let client = answers.client();
    call(&client, &GET).send::<()>().await.unwrap();
    tokio::time::sleep(SECOND * 3560).await;
    for second in 0..40 {
        let begun = answers.clock().elapsed();
        let sent = call(&client, &GET).deadline(SECOND * 5).send::<()>().await;
        assert!(sent.is_ok(), "after {second} s: {sent:?}");
        assert_eq!(answers.clock().elapsed(), begun, "no call waits for the refresh");
        tokio::time::sleep(SECOND).await;
    }
}

/// A transport whose token endpoint rotates the refresh token after a second.
#[derive(Clone, Default)]
struct Rotating(Arc<Mutex<Vec<String>>>);

impl Transport for Rotating {
    fn send(&self, request: Request) -> TransportFuture {
        let this = self.clone();
        Box::pin(async move {
            if !is_token_request(&request) {
                return Ok(RawResponse::new(204));
            }
            let form = String::from_utf8(request.body().unwrap().to_vec()).unwrap();
            let number = {
                let mut forms = this.0.lock().unwrap();
                forms.push(form);
                forms.len()
            };
            tokio::time::sleep(SECOND).await;
            let body = format!(
                r#"{{"access_token":"A{number}","refresh_token":"R{}","expires_in":3600}}"#,
                number + 1
            );
            Ok(RawResponse::new(200).with_body(body))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_rotated_refresh_token_is_kept_although_the_call_was_dropped() {
    let transport = Rotating::default();
    let options = Client::builder(Credentials::new("id", "secret")).transport(transport.clone());
    let app = options.clock(Paused::start()).build().unwrap();
    let seller = app.with_refresh_token("seller", RefreshToken::new("R1"));
    let dropped = tokio::time::timeout(SECOND / 2, call(&seller, &GET).send::<()>()).await;
    assert!(dropped.is_err());
    tokio::time::sleep(SECOND).await;
    assert_eq!(seller.refresh_token().unwrap().expose_secret(), "R2");
    call(&seller, &GET).send::<()>().await.unwrap();
    assert_eq!(*transport.0.lock().unwrap(), ["grant_type=refresh_token&refresh_token=R1"]);
}

/// Polls a future once.
async fn poll_once(future: &mut (impl Future + Unpin)) -> bool {
    poll_fn(|context| Poll::Ready(std::pin::Pin::new(&mut *future).poll(context).is_ready())).await
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_no_longer_polled_delays_no_other() {
    let answers = Answers::new([Status(200)]).tokens([After(SECOND, 200)]);
    let client = answers.client();
    let mut first = Box::pin(call(&client, &GET).send::<()>());
    assert!(!poll_once(&mut first).await);
    call(&client, &GET).deadline(SECOND * 5).send::<()>().await.unwrap();
    assert_eq!((answers.clock().elapsed(), answers.token_requests()), (SECOND, 1));
    first.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_for_its_token_holds_no_permit() {
    let limit = ConcurrencyLimit::new(1);
    let hanging = Answers::new([Status(200)]).tokens([Hang]);
    let client = |answers: &Answers| answers.options().concurrency_limit(&limit).build().unwrap();
    let waiting = tokio::spawn(call(&client(&hanging), &GET).send::<()>());
    tokio::task::yield_now().await;
    let answers = Answers::new([Status(200)]);
    call(&client(&answers), &GET).deadline(SECOND).send::<()>().await.unwrap();
    assert_eq!(limit.available(), 1);
    waiting.abort();
}

/// A transport whose tokens are valid for 10 s and whose calls take 30 s. It records the tokens.
#[derive(Clone, Default)]
struct ShortLived(Arc<AtomicUsize>, Arc<Mutex<Vec<String>>>);

impl Transport for ShortLived {
    fn send(&self, request: Request) -> TransportFuture {
        let this = self.clone();
        Box::pin(async move {
            if is_token_request(&request) {
                let number = this.0.fetch_add(1, Ordering::SeqCst);
                let body = format!(r#"{{"access_token":"token-{number}","expires_in":10}}"#);
                return Ok(RawResponse::new(200).with_body(body));
            }
            this.1.lock().unwrap().push(request.header("authorization").unwrap().to_owned());
            tokio::time::sleep(SECOND * 30).await;
            Ok(RawResponse::new(204))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_expired_during_the_wait_for_a_permit_is_replaced() {
    let (transport, limit) = (ShortLived::default(), ConcurrencyLimit::new(1));
    let options = Client::builder(Credentials::new("id", "secret")).transport(transport.clone());
    let client = options.clock(Paused::start()).concurrency_limit(&limit).build().unwrap();
    let calls: Vec<_> = (0..3).map(|_| tokio::spawn(call(&client, &GET).send::<()>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(*transport.1.lock().unwrap(), ["Bearer token-0", "Bearer token-1", "Bearer token-2"]);
}

const WRONG_SECRET: Answer = Body(401, r#"{"error":"invalid_client"}"#);
const AUTHENTICATION_FAILURE: Answer = Body(401, r#"{"name":"AUTHENTICATION_FAILURE"}"#);
const INVALID_TOKEN: Answer = Body(401, r#"{"error":"invalid_token"}"#);
const LIMITED: Answer = Header(429, "Retry-After", "3600");

#[tokio::test(start_paused = true)]
async fn a_hundred_calls_make_few_token_requests_while_tokens_fail() {
    // The answers of the API and of the token endpoint, the time between two calls in milliseconds,
    // and the numbers of token requests and of requests to the API that 100 calls make.
    let table = [
        (Status(200), WRONG_SECRET, 0, 1, 0),
        (Status(200), Status(503), 0, 1, 0),
        (Status(200), Broken(paypal_runtime::TransportErrorKind::Connect), 0, 1, 0),
        (Status(200), LIMITED, 0, 1, 0),
        (INVALID_TOKEN, Status(200), 0, 2, 101),
        (AUTHENTICATION_FAILURE, Status(200), 0, 2, 101),
        // Once a second: each failure is remembered for its time.
        (Status(200), WRONG_SECRET, 1_000, 10, 0),
        (Status(200), Status(503), 1_000, 16, 0),
        (INVALID_TOKEN, Status(200), 1_000, 11, 110),
        // Once a minute.
        (Status(200), LIMITED, 60_000, 2, 0),
        (Status(200), WRONG_SECRET, 60_000, 100, 0),
        (AUTHENTICATION_FAILURE, Status(200), 60_000, 101, 200),
    ];
    for (api, token, gap, tokens, requests) in table {
        let label = format!("{api:?} {token:?} every {gap} ms");
        let answers = Answers::new([api]).tokens([token]);
        let client = answers.options().retry(RetryPolicy::none()).build().unwrap();
        for _ in 0..100 {
            assert!(call(&client, &GET).send::<()>().await.is_err(), "{label}");
            tokio::time::sleep(Duration::from_millis(gap)).await;
        }
        assert_eq!((answers.token_requests(), answers.calls().len()), (tokens, requests), "{label}");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_retry_share_the_token_requests() {
    let answers = Answers::new([Status(200)]).tokens([Status(503)]);
    let client = answers.options_with_jitter().build().unwrap();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(call(&client, &GET).send::<()>())).collect();
    for call in calls {
        assert!(call.await.unwrap().is_err());
    }
    let requests = answers.token_requests();
    assert!((2..=6).contains(&requests), "{requests}");
}

#[tokio::test(start_paused = true)]
async fn a_remembered_failure_tells_how_long_it_is_remembered() {
    // The answer of the token endpoint, the time until the second call and what is left then (ms).
    let table = [
        (WRONG_SECRET, 4_000, 6_000),
        (Body(400, r#"{"error":"invalid_grant"}"#), 9_999, 1),
        (Status(503), 200, 300),
        (Header(503, "Retry-After", "30"), 10_000, 20_000),
        (LIMITED, 600_000, 3_000_000),
        (Header(429, "Retry-After", "999999"), 600_000, 3_000_000),
    ];
    for (answer, after, left) in table {
        let answers = Answers::new([Status(200)]).tokens([answer.clone()]);
        let client = answers.options().retry(RetryPolicy::none()).build().unwrap();
        let first = call(&client, &GET).send::<()>().await.unwrap_err();
        tokio::time::sleep(Duration::from_millis(after)).await;
        let second = call(&client, &GET).send::<()>().await.unwrap_err();
        assert_eq!((second.kind(), second.status()), (first.kind(), first.status()), "{answer:?}");
        assert_eq!(second.retry_after(), Some(Duration::from_millis(left)), "{answer:?}");
        assert_eq!(answers.token_requests(), 1, "{answer:?}");
        // The caller can insist.
        let _ = call(&client, &GET).ignore_cooldown(true).send::<()>().await;
        assert_eq!(answers.token_requests(), 2, "{answer:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_for_the_end_of_a_remembered_failure() {
    let answers = Answers::new([Status(200)]).tokens([Header(503, "Retry-After", "5"), Status(200)]);
    let client = answers.client();
    let error = call(&client, &GET).retry(RetryPolicy::none()).send::<()>().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Token, Some(503)));
    let response = call(&client, &GET).send::<()>().await.unwrap();
    assert_eq!((response.attempts(), answers.token_requests()), (2, 2));
    assert_eq!(answers.times(), [5_500]);
}

#[tokio::test(start_paused = true)]
async fn browser_tokens_obey_the_token_endpoints_retry_after() {
    let answers = Answers::new([Status(200)]).tokens([LIMITED]);
    let client = answers.client();
    let error = client.client_token().send().await.unwrap_err();
    assert_eq!(error.status(), Some(429));
    for _ in 0..10 {
        let error: Error = client.client_token().send().await.unwrap_err();
        assert_eq!((error.kind(), error.retry_after()), (ErrorKind::CoolingDown, Some(SECOND * 3600)));
        assert!(call(&client, &GET).send::<()>().await.is_err());
    }
    assert_eq!(answers.token_requests(), 1);
}

/// Pseudo-random numbers by SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % limit
    }

    fn time(&mut self, limit: Duration) -> Duration {
        Duration::from_millis(self.below(limit.as_millis() as u64))
    }
}

/// A transport with random latencies, tokens that are valid for 5 s, and some rejected tokens.
#[derive(Clone)]
struct Moody {
    random: Arc<Mutex<Random>>,
    tokens_requested: Arc<AtomicUsize>,
    tokens_given: Arc<AtomicUsize>,
}

impl Transport for Moody {
    fn send(&self, request: Request) -> TransportFuture {
        let this = self.clone();
        let (latency, luck) = {
            let mut random = this.random.lock().unwrap();
            (random.time(SECOND * 2), random.below(100))
        };
        Box::pin(async move {
            if is_token_request(&request) {
                let number = this.tokens_requested.fetch_add(1, Ordering::SeqCst);
                tokio::time::sleep(latency).await;
                this.tokens_given.fetch_add(1, Ordering::SeqCst);
                let body = format!(r#"{{"access_token":"token-{number}","expires_in":5}}"#);
                return Ok(RawResponse::new(200).with_body(body));
            }
            tokio::time::sleep(latency).await;
            Ok(match luck {
                0..5 => RawResponse::new(401),
                5..10 => RawResponse::new(503),
                _ => RawResponse::new(204),
            })
        })
    }
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_calls_dropped_at_random_moments_leave_nothing_behind() {
    let mut random = Random(12);
    let transport = Moody {
        random: Arc::new(Mutex::new(Random(7))),
        tokens_requested: Arc::default(),
        tokens_given: Arc::default(),
    };
    let limit = ConcurrencyLimit::new(50);
    let options = Client::builder(Credentials::new("id", "secret")).transport(transport.clone());
    let client = options.clock(Paused::start()).concurrency_limit(&limit).build().unwrap();
    let mut calls = Vec::new();
    for _ in 0..10_000 {
        let (start, patience) = (random.time(SECOND * 600), random.time(SECOND * 4));
        let call = call(&client, &GET);
        calls.push(tokio::spawn(async move {
            tokio::time::sleep(start).await;
            tokio::time::timeout(patience, call.send::<()>()).await
        }));
    }
    let (mut answered, mut dropped) = (0, 0);
    for call in calls {
        match call.await.unwrap() {
            Ok(_) => answered += 1,
            Err(_) => dropped += 1,
        }
    }
    assert!(answered > 1_000 && dropped > 1_000, "{answered} {dropped}");
    tokio::time::sleep(SECOND * 120).await;
    let given = transport.tokens_given.load(Ordering::SeqCst);
    assert_eq!(transport.tokens_requested.load(Ordering::SeqCst), given, "every token arrived");
    assert!(given > 50, "{given}");
    assert_eq!(limit.available(), 50);
    assert_eq!(tokio::runtime::Handle::current().metrics().num_alive_tasks(), 0);
    call(&client, &GET).send::<()>().await.unwrap();
}
