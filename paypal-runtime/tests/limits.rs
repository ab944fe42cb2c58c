//! Tests deadlines, the concurrency limit, and the headers that a client or a call can set.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use paypal_runtime::{
    AuthAssertion, Client, ConcurrencyLimit, Credentials, Environment, ErrorKind, RawResponse, Request,
    RetryPolicy, Transport, TransportFuture,
};
use retry_support::*;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_deadline_limits_all_attempts_and_the_last_one_gets_the_rest() {
    // The deadline, the answers, when each attempt began and when the call ended (ms), and a part
    // of the error's text.
    type Row<'a> = (u32, Vec<Answer>, &'a [u128], u128, &'a str);
    let table: [Row<'_>; 5] = [
        (100, vec![Hang], &[0, 60_500], 100_000, "no response within 39.5s"),
        (60, vec![Hang], &[0], 60_000, "no response within 60s"),
        (5, vec![Hang], &[0], 5_000, "no response within 5s"),
        // The next wait would end after the deadline, so the call fails at once.
        (1, vec![Status(503)], &[0, 500], 500, "503"),
        (3, vec![Header(503, "Retry-After", "3")], &[0], 0, "503"),
    ];
    for (deadline, script, times, end, says) in table {
        for own in [false, true] {
            let answers = Answers::new(script.clone());
            let deadline = SECOND * deadline;
            let options = answers.options();
            let client = if own { options } else { options.deadline(deadline) }.build().unwrap();
            let call = call(&client, &POST_WITH_ID);
            let call = if own { call.deadline(deadline) } else { call };
            let error = call.send::<()>().await.unwrap_err();
            let label = format!("{deadline:?} {script:?}: {error}");
            assert_eq!(answers.times(), times, "{label}");
            assert_eq!(answers.clock().elapsed().as_millis(), end, "{label}");
            assert_eq!(error.attempts() as usize, times.len(), "{label}");
            assert!(error.outcome_unknown() && error.to_string().contains(says), "{label}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_has_a_default_deadline() {
    let answers = Answers::new([Hang]);
    let error = call(&answers.client(), &GET).send::<()>().await.unwrap_err();
    assert_eq!((error.kind(), answers.clock().elapsed()), (ErrorKind::Timeout, SECOND * 180));
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_a_token_counts_towards_the_deadline() {
    let answers = Answers::new([Status(200)]).tokens([Hang]);
    let error = call(&answers.client(), &POST).deadline(SECOND * 10).send::<()>().await.unwrap_err();
    assert_eq!((error.kind(), answers.clock().elapsed()), (ErrorKind::Timeout, SECOND * 10));
    assert!(!error.outcome_unknown() && answers.calls().is_empty());
    assert_eq!(error.to_string(), "post: the deadline of 10s passed before the request was sent");

    // After a slow token request, the attempt gets the rest of the deadline.
    let answers = Answers::new([Hang]).tokens([After(SECOND * 4, 200)]);
    let error = call(&answers.client(), &POST).deadline(SECOND * 10).send::<()>().await.unwrap_err();
    assert!(error.outcome_unknown() && error.to_string().ends_with("within 6s"), "{error}");
}

/// Answers after a second, and counts concurrent requests.
#[derive(Clone, Default)]
struct Busy {
    now: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
    first_fails: bool,
    count: Arc<AtomicUsize>,
}

impl Transport for Busy {
    fn send(&self, request: Request) -> TransportFuture {
        let this = self.clone();
        Box::pin(async move {
            if is_token_request(&request) {
                return Ok(RawResponse::new(200).with_body(r#"{"access_token":"t","expires_in":3600}"#));
            }
            let now = this.now.fetch_add(1, Ordering::SeqCst) + 1;
            this.most.fetch_max(now, Ordering::SeqCst);
            tokio::time::sleep(SECOND).await;
            this.now.fetch_sub(1, Ordering::SeqCst);
            let fails = this.first_fails && this.count.fetch_add(1, Ordering::SeqCst) == 0;
            Ok(RawResponse::new(if fails { 503 } else { 200 }))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn several_clients_share_one_limit() {
    let (busy, clock, limit) = (Busy::default(), Paused::start(), ConcurrencyLimit::new(2));
    let client = |id| {
        let options = Client::builder(Credentials::new(id, "secret")).transport(busy.clone()).clock(clock);
        options.concurrency_limit(&limit).build().unwrap()
    };
    let (one, two) = (client("one"), client("two"));
    let calls: Vec<_> = (0..20)
        .map(|n| tokio::spawn(call(if n % 2 == 0 { &one } else { &two }, &GET).send::<()>()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((busy.most.load(Ordering::SeqCst), limit.available(), limit.limit()), (2, 2, 2));
    assert_eq!(clock.elapsed(), SECOND * 10);
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_a_permit_counts_and_a_dropped_call_returns_its_permit() {
    let (busy, clock, limit) = (Busy::default(), Paused::start(), ConcurrencyLimit::new(1));
    let options = Client::builder(Credentials::new("id", "secret")).transport(busy.clone()).clock(clock);
    let client = options.concurrency_limit(&limit).build().unwrap();
    let calls: Vec<_> =
        (0..4).map(|_| tokio::spawn(call(&client, &POST).deadline(SECOND * 5 / 2).send::<()>())).collect();
    let mut ends = Vec::new();
    for call in calls {
        ends.push(match call.await.unwrap() {
            Ok(_) => "done".to_owned(),
            Err(error) => format!("{error}, unknown: {}", error.outcome_unknown()),
        });
    }
    let late = "post: the deadline of 2.5s passed before the request was sent, unknown: false";
    assert_eq!(ends, ["done", "done", "post: no response within 500ms, unknown: true", late]);

    let dropped = tokio::spawn(call(&client, &GET).send::<()>());
    tokio::time::sleep(SECOND / 2).await;
    assert_eq!(limit.available(), 0);
    dropped.abort();
    assert!(dropped.await.unwrap_err().is_cancelled());
    assert_eq!(limit.available(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_holds_no_permit_between_attempts() {
    let busy = Busy { first_fails: true, ..Busy::default() };
    let (clock, limit) = (Paused::start(), ConcurrencyLimit::new(1));
    let options = Client::builder(Credentials::new("id", "secret")).transport(busy.clone()).clock(clock);
    let client = options.concurrency_limit(&limit).randomness(|| 1.0).build().unwrap();
    let first = tokio::spawn(call(&client, &GET).send::<()>());
    tokio::time::sleep(SECOND * 6 / 5).await;
    assert_eq!(limit.available(), 1, "the first call waits for its second attempt");
    call(&client, &GET).send::<()>().await.unwrap();
    assert_eq!(first.await.unwrap().unwrap().attempts(), 2);
    assert_eq!(busy.most.load(Ordering::SeqCst), 1);
}

#[test]
fn a_concurrency_limit_is_at_least_one() {
    assert_eq!((ConcurrencyLimit::new(0).limit(), ConcurrencyLimit::new(usize::MAX).limit() > 1), (1, true));
}

#[tokio::test(start_paused = true)]
async fn a_call_overrides_the_headers_of_its_client() {
    const UNSIGNED: &str = "eyJhbGciOiJub25lIn0.";
    let answers = Answers::new([Status(200)]);
    let client = answers
        .options()
        .auth_assertion(AuthAssertion::payer_id("MERCHANT"))
        .partner_attribution_id("BN-1")
        .build()
        .unwrap();
    call(&client, &GET).send::<()>().await.unwrap();
    let other = call(&client, &GET)
        .on_behalf_of(&AuthAssertion::email("shop@example.com"))
        .attributed_to("BN-2")
        .mock_response("INSTRUMENT_\"DECLINED");
    other.send::<()>().await.unwrap();

    let requests: Vec<_> = answers.seen.lock().unwrap().iter().map(|(_, request)| request.clone()).collect();
    let [token, first, second] = requests.as_slice() else { panic!("{requests:?}") };
    let header = |request: &Request, name| request.header(name).map(str::to_owned);
    assert_eq!(header(token, "paypal-auth-assertion"), None, "token requests have no auth assertion");
    assert_eq!(header(token, "paypal-partner-attribution-id").as_deref(), Some("BN-1"));
    let assertion = header(first, "paypal-auth-assertion").unwrap();
    // {"iss":"id","payer_id":"MERCHANT"}
    assert_eq!(assertion, format!("{UNSIGNED}eyJpc3MiOiJpZCIsInBheWVyX2lkIjoiTUVSQ0hBTlQifQ."));
    assert_eq!(header(first, "paypal-partner-attribution-id").as_deref(), Some("BN-1"));
    assert_eq!(header(first, "paypal-mock-response"), None);
    let assertion = header(second, "paypal-auth-assertion").unwrap();
    // {"iss":"id","email":"shop@example.com"}
    assert_eq!(assertion, format!("{UNSIGNED}eyJpc3MiOiJpZCIsImVtYWlsIjoic2hvcEBleGFtcGxlLmNvbSJ9."));
    assert_eq!(header(second, "paypal-partner-attribution-id").as_deref(), Some("BN-2"));
    let mock = r#"{"mock_application_codes":"INSTRUMENT_\"DECLINED"}"#;
    assert_eq!(header(second, "paypal-mock-response").as_deref(), Some(mock));
    for request in &requests {
        assert!(!format!("{request:?} {client:?}").contains("eyJpc3Mi"), "the merchant is hidden");
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_calls_are_refused_before_anything_is_sent() {
    let answers = Answers::new([Status(200)]);
    let client = answers.options().environment(Environment::Live).build().unwrap();
    let table = [
        (call(&client, &GET).mock_response("X"), "live"),
        (call(&client, &GET).header("paypal-mock-response", "{}"), "live"),
        (call(&client, &GET).on_behalf_of(&AuthAssertion::payer_id(" ")), "needs a payer id"),
        (call(&client, &GET).attributed_to("é"), "visible ASCII"),
        (call(&client, &GET).deadline(Duration::ZERO), "greater than zero"),
    ];
    for (call, says) in table {
        let error = call.retry(RetryPolicy::default()).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        assert!(error.to_string().contains(says) && !error.is_retryable(), "{error}");
    }
    assert!(answers.seen.lock().unwrap().is_empty());
}
