//! Tests the retry table row by row, and the waits between attempts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::time::Duration;

use paypal_runtime::{
    Backoff, ErrorKind, Operation, RequestId, RetryBudget, RetryPolicy, TransportErrorKind as Transport,
};
use retry_support::*;

const SECOND: Duration = Duration::from_secs(1);
const IN_PROGRESS: &str =
    r#"{"name":"RESOURCE_CONFLICT","details":[{"issue":"PREVIOUS_REQUEST_IN_PROGRESS"}]}"#;

static OPERATIONS: [&Operation; 8] =
    [&GET, &PUT, &DELETE, &POST_WITH_ID, &PATCH_WITH_ID, &SEARCH, &POST, &PATCH];

/// The operations for which a failure is retried.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Again {
    Always,
    /// Operations that can be repeated without acting twice.
    Repeatable,
    Never,
}
use Again::{Always, Never, Repeatable};

/// The table of the module's documentation: the failure, the operations it is retried for, and
/// whether the call may have acted.
const TABLE: [(Answer, Again, bool); 24] = [
    (Broken(Transport::Connect), Always, false),
    (Status(429), Always, false),
    (Body(429, r#"{"name":"RATE_LIMIT_REACHED"}"#), Always, false),
    (Hang, Repeatable, true),
    (Broken(Transport::Timeout), Repeatable, true),
    (Broken(Transport::Interrupted), Repeatable, true),
    (Status(408), Repeatable, true),
    (Status(500), Repeatable, true),
    (Body(502, "<html>"), Repeatable, true),
    (Status(503), Repeatable, true),
    (Header(503, "Retry-After", "1"), Repeatable, true),
    (Status(504), Repeatable, true),
    (Body(409, r#"{"name":"PREVIOUS_REQUEST_IN_PROGRESS"}"#), Repeatable, true),
    (Body(409, IN_PROGRESS), Repeatable, true),
    (Body(422, IN_PROGRESS), Repeatable, true),
    (Broken(Transport::TooLarge), Never, true),
    (Body(409, r#"{"name":"RESOURCE_CONFLICT"}"#), Never, true),
    (Status(501), Never, true),
    (Status(505), Never, true),
    (Status(302), Never, true),
    (Status(400), Never, false),
    (Status(403), Never, false),
    (Status(404), Never, false),
    (Body(422, r#"{"details":[{"issue":"INSTRUMENT_DECLINED"}]}"#), Never, false),
];

#[tokio::test(start_paused = true)]
async fn failures_are_retried_as_in_the_table() {
    for (answer, again, acted) in TABLE {
        for operation in OPERATIONS {
            let label = format!("{answer:?} of {}", operation.id);
            let reads = operation.id == "get" || operation.id == "search";
            let repeatable = !matches!(operation.id, "post" | "patch");
            let expected = again == Always || (again == Repeatable && repeatable);

            let answers = Answers::new([answer.clone(), Status(200)]);
            let outcome =
                call(&answers.client(), operation).json_bytes(Ok(b"{}".to_vec())).send::<()>().await;
            assert_eq!(answers.calls().len(), if expected { 2 } else { 1 }, "{label}");
            match outcome {
                Ok(response) => assert!(expected && response.attempts() == 2, "{label}"),
                Err(error) => {
                    assert_eq!((expected, error.attempts()), (false, 1), "{label}");
                    assert!(!error.is_retryable(), "{label}");
                    assert_eq!(error.outcome_unknown(), acted && !reads, "{label}: {error}");
                }
            }

            // If the failure persists, retries end at the limit, and the error reports that a
            // further retry is allowed.
            let answers = Answers::new([answer.clone()]);
            let client = answers.options().attempt_timeout(SECOND).build().unwrap();
            let error = call(&client, operation).send::<()>().await.unwrap_err();
            let attempts = if expected { 4 } else { 1 };
            assert_eq!((answers.calls().len(), error.attempts() as usize), (attempts, attempts), "{label}");
            assert_eq!(
                (error.is_retryable(), error.outcome_unknown()),
                (expected, acted && !reads),
                "{label}"
            );
            assert_eq!(error.to_string().ends_with("after 4 attempts"), expected, "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_sends_the_same_bytes_and_the_same_id() {
    for own in [None, Some(RequestId::new("order-1001").unwrap())] {
        let answers = Answers::new([Status(503), Broken(Transport::Interrupted), Status(500), Status(201)]);
        let make = call(&answers.client(), &POST_WITH_ID).json_bytes(Ok(br#"{"n":1}"#.to_vec()));
        let response =
            own.iter().cloned().fold(make, paypal_runtime::Call::request_id).send::<()>().await.unwrap();
        assert_eq!(response.attempts(), 4);
        let calls = answers.calls();
        let id = response.request_id().unwrap().as_str();
        assert!(own.is_none_or(|own| own.as_str() == id));
        assert_eq!(calls.len(), 4);
        for sent in &calls {
            assert_eq!(sent.header("paypal-request-id"), Some(id));
            assert_eq!(sent.body().unwrap(), r#"{"n":1}"#);
            assert_eq!((sent.url(), sent.headers()), (calls[0].url(), calls[0].headers()));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn waits_are_random_below_a_doubling_maximum() {
    for (random, expected) in
        [(1.0, [0, 500, 1500, 3500]), (0.5, [0, 250, 750, 1750]), (0.0, [0; 4]), (7.0, [0, 500, 1500, 3500])]
    {
        let answers = Answers::new([Status(503)]);
        let client = answers.options().randomness(move || random).build().unwrap();
        call(&client, &GET).send::<()>().await.unwrap_err();
        assert_eq!(answers.times(), expected, "{random}");
    }
    // By default the waits are random, so they differ.
    let mut waits = Vec::new();
    for _ in 0..20 {
        let answers = Answers::new([Status(503), Status(200)]);
        let client = answers.options_with_jitter().build().unwrap();
        call(&client, &GET).send::<()>().await.unwrap();
        waits.push(answers.times()[1]);
    }
    assert!(waits.iter().all(|wait| *wait <= 501), "{waits:?}");
    waits.sort_unstable();
    waits.dedup();
    assert!(waits.len() > 5, "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_obeyed_up_to_the_longest_wait() {
    // The header, the longest wait in seconds, and when the second attempt is made (ms).
    let table = [
        ("3", 60, Some(3500)),
        ("0", 60, Some(500)),
        ("Wed, 01 Jan 2025 00:00:20 GMT", 60, Some(20_500)),
        ("Tue, 31 Dec 2024 00:00:20 GMT", 60, Some(500)),
        ("60", 60, Some(60_500)),
        ("61", 60, None),
        ("5", 4, None),
        ("99999999999999999999999", 60, None),
        ("Fri, 01 Jan 2100 00:00:20 GMT", 60, None),
        ("soon", 60, Some(500)),
        ("-5", 60, Some(500)),
    ];
    for (value, bound, expected) in table {
        for status in [429, 503] {
            let answers = Answers::new([Header(status, "Retry-After", value), Status(200)]);
            let policy = RetryPolicy::default().longest_wait(SECOND * bound);
            let client = answers.options().retry(policy).build().unwrap();
            let outcome = call(&client, &GET).send::<()>().await;
            assert_eq!(answers.times().get(1).copied(), expected, "{value}");
            match expected {
                Some(_) => assert_eq!(outcome.unwrap().attempts(), 2),
                None => {
                    assert_eq!(answers.clock().elapsed(), Duration::ZERO, "{value}: the call fails at once");
                    assert!(outcome.unwrap_err().retry_after().unwrap() >= Duration::from_secs(5));
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_in_progress_is_retried_without_jitter_and_budget() {
    let answers = Answers::new([Status(504), Body(409, IN_PROGRESS), Body(409, IN_PROGRESS), Status(200)]);
    // The random number is 0 and the budget holds one retry: only the 504 needs it.
    let policy = RetryPolicy::default().budget(RetryBudget::new(1, 0.0));
    let client = answers.options().randomness(|| 0.0).retry(policy).build().unwrap();
    let response = call(&client, &POST_WITH_ID).send::<()>().await.unwrap();
    assert_eq!((response.attempts(), answers.times()), (4, vec![0, 0, 1000, 3000]));
    let ids: Vec<_> =
        answers.calls().iter().map(|call| call.header("paypal-request-id").unwrap().to_owned()).collect();
    assert!(ids.iter().all(|id| *id == ids[0]));
}

#[tokio::test(start_paused = true)]
async fn the_budget_limits_retries_of_all_calls() {
    let budget = RetryBudget::new(10, 0.5);
    let policy = RetryPolicy::default().budget(budget.clone());
    let outage = Answers::new([Status(503)]);
    let client = outage.options().retry(policy.clone()).build().unwrap();
    for _ in 0..100 {
        call(&client.clone(), &GET).send::<()>().await.unwrap_err();
    }
    assert_eq!((outage.calls().len(), budget.remaining()), (110, 0));
    // Another client with a clone of the policy has no retries either, until calls succeed.
    let answers = Answers::new([Status(200), Status(200), Status(503), Status(200)]);
    let client = answers.options().retry(policy).build().unwrap();
    for attempts in [1, 1, 2] {
        assert_eq!(call(&client, &GET).send::<()>().await.unwrap().attempts(), attempts);
    }
}

/// A quarter of all attempts is answered by a 503. A call fails only if all of its attempts fail,
/// which 0.4 % of calls do; the budget alone failed 298 of them before it refilled.
#[tokio::test(start_paused = true)]
async fn the_budget_does_not_fail_calls_that_a_retry_helps() {
    let mut random = 17u64;
    let mut next = || {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        random >> 33
    };
    let script: Vec<_> = (0..5000).map(|_| Status(if next() % 4 == 0 { 503 } else { 200 })).collect();
    let answers = Answers::new(script);
    let client = answers.client();
    let mut failed = 0;
    for _ in 0..2000 {
        if let Err(error) = call(&client, &GET).send::<()>().await {
            assert_eq!(error.attempts(), 4, "the budget is empty");
            failed += 1;
        }
    }
    assert!(answers.calls().len() > 2500 && (1..20).contains(&failed), "{failed} of 2,000 fail");
}

#[tokio::test(start_paused = true)]
async fn time_refills_the_budget_after_an_outage() {
    let policy = RetryPolicy::default().attempts(2).budget(RetryBudget::new(3, 0.0).per_second(0.5));
    let answers = Answers::new([Status(503)]);
    let client = answers.options().retry(policy).randomness(|| 0.0).build().unwrap();
    let attempts = async || call(&client, &GET).send::<()>().await.unwrap_err().attempts();
    assert_eq!([attempts().await, attempts().await, attempts().await, attempts().await], [2, 2, 2, 1]);
    tokio::time::sleep(SECOND).await;
    assert_eq!(attempts().await, 1);
    tokio::time::sleep(SECOND).await;
    assert_eq!([attempts().await, attempts().await], [2, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_succeeds_returns_its_retries() {
    let budget = RetryBudget::new(3, 0.0);
    let policy = RetryPolicy::default().budget(budget.clone());
    // A request in progress is asked for without the budget, so it returns nothing.
    let script = [Status(503), Body(409, IN_PROGRESS), Status(503), Status(200), Status(503)];
    let answers = Answers::new(script);
    let client = answers.options().retry(policy).build().unwrap();
    assert_eq!(call(&client, &POST_WITH_ID).send::<()>().await.unwrap().attempts(), 4);
    assert_eq!(budget.remaining(), 3);
    assert_eq!(call(&client, &POST_WITH_ID).send::<()>().await.unwrap_err().attempts(), 4);
    assert_eq!(budget.remaining(), 0, "a call that fails returns nothing");
}

#[test]
fn the_options_of_a_policy_are_kept() {
    assert_eq!([RetryPolicy::default(), RetryPolicy::none()].map(|policy| policy.max_attempts()), [4, 1]);
    assert_eq!(RetryPolicy::default().attempts(0).max_attempts(), 1);
    assert_eq!(RetryPolicy::default().attempts(9).time_limit(SECOND).max_attempts(), 9);
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_ends_retries() {
    // The time limit in milliseconds, and the times of the attempts.
    let table =
        [(0, vec![0]), (499, vec![0]), (500, vec![0, 500]), (1499, vec![0, 500]), (1500, vec![0, 500, 1500])];
    for (limit, expected) in table {
        let answers = Answers::new([Status(503)]);
        let policy = RetryPolicy::default().attempts(3).time_limit(Duration::from_millis(limit));
        let client = answers.options().retry(policy).randomness(|| 1.0).build().unwrap();
        call(&client, &GET).send::<()>().await.unwrap_err();
        assert_eq!(answers.times(), expected, "{limit}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_404_after_an_unknown_delete_is_a_success() {
    let table = [
        (vec![Hang, Status(404)], &DELETE, true),
        (vec![Status(500), Status(404)], &DELETE, true),
        (vec![Status(500), Status(429), Status(404)], &DELETE, true),
        (vec![Status(404)], &DELETE, false),
        (vec![Status(429), Status(404)], &DELETE, false),
        (vec![Broken(Transport::Connect), Status(404)], &DELETE, false),
        (vec![Status(500), Status(404)], &GET, false),
        (vec![Status(500), Status(404)], &PUT, false),
        (vec![Status(500), Status(404)], &POST_WITH_ID, false),
        (vec![Status(500), Status(410)], &DELETE, false),
    ];
    for (script, operation, deleted) in table {
        let answers = Answers::new(script.clone());
        match call(&answers.client(), operation).send::<()>().await {
            Ok(response) => {
                assert!(deleted, "{script:?}");
                assert_eq!((response.status(), response.attempts() as usize), (204, script.len()));
            }
            Err(error) => assert!(!deleted && error.status().is_some(), "{script:?}: {error}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn only_a_success_settles_an_unknown_outcome() {
    // The attempts, and whether the error reports an unknown outcome; `None` is a success.
    let table = [
        (vec![Hang, Status(422)], Some(true)),
        (vec![Status(503), Status(400)], Some(true)),
        (vec![Status(500), Status(429), Status(403)], Some(true)),
        (vec![Broken(Transport::Interrupted), Broken(Transport::Connect)], Some(true)),
        (vec![Status(429), Status(422)], Some(false)),
        (vec![Broken(Transport::Connect), Status(403)], Some(false)),
        (vec![Broken(Transport::Connect)], Some(false)),
        (vec![Status(429)], Some(false)),
        (vec![Hang, Status(200)], None),
        (vec![Status(500), Status(429), Status(201)], None),
    ];
    for (script, expected) in table {
        let answers = Answers::new(script.clone());
        let outcome = call(&answers.client(), &POST_WITH_ID).send::<()>().await;
        assert_eq!(outcome.err().map(|error| error.outcome_unknown()), expected, "{script:?}");
        // An operation that only reads never has an unknown outcome.
        let answers = Answers::new(script);
        assert!(
            !call(&answers.client(), &SEARCH).send::<()>().await.is_err_and(|error| error.outcome_unknown())
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_overrides_the_retry_policy_of_its_client() {
    let budget = RetryBudget::new(2, 0.0);
    let answers = Answers::new([Status(503)]);
    let client = answers.options().retry(RetryPolicy::default().budget(budget.clone())).build().unwrap();
    let error = call(&client, &GET).retry(RetryPolicy::none()).send::<()>().await.unwrap_err();
    assert_eq!((error.attempts(), budget.remaining()), (1, 2));
    let policy = client.retry_policy().clone().attempts(9).backoff(Backoff::new(SECOND, SECOND));
    let error = call(&client, &GET).retry(policy).send::<()>().await.unwrap_err();
    assert_eq!((error.attempts(), budget.remaining()), (3, 0), "it shares the client's budget");
    let policy = RetryPolicy::default().attempts(9).without_budget().time_limit(SECOND * 8);
    assert_eq!((policy.max_attempts(), RetryPolicy::default().max_attempts()), (9, 4));
    let error = call(&client, &GET).retry(policy).send::<()>().await.unwrap_err();
    assert_eq!(error.attempts(), 5, "0, 0.5, 1.5, 3.5, 7.5 s; the next one would be at 15.5 s");
    assert_eq!(error.kind(), ErrorKind::Api);
}
