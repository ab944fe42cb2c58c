//! Tests which methods of a `Hook` the client calls, in which order, and that their arguments
//! contain no secrets.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    cell::Cell,
    sync::{Arc, Mutex},
    time::Duration,
};

use paypal_runtime::{
    Attempt, AttemptEnd, AuthAssertion, ErrorKind, Hook, RequestId, TransportErrorKind,
    model::{DecodeError, Decoded, Deviation, DeviationKind, DeviationKinds, Payload},
};
use retry_support::*;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>, &'static str);

impl Log {
    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Hook for Log {
    fn before(&self, attempt: &Attempt<'_>) {
        self.0.lock().unwrap().push(format!("{}{attempt}", self.1));
    }

    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        self.0.lock().unwrap().push(format!("{}{attempt}: {end}", self.1));
    }
}

#[tokio::test(start_paused = true)]
async fn hooks_are_called_before_and_after_each_attempt() {
    let log = Log::default();
    let table: [(Vec<Answer>, &[&str]); 5] = [
        (
            vec![Header(503, "Paypal-Debug-Id", "f00"), After(Duration::from_secs(2), 200)],
            &[
                "post-with-id, attempt 1",
                "post-with-id, attempt 1: 503 in 0ns, debug id f00, retry in 500ms",
                "post-with-id, attempt 2",
                "post-with-id, attempt 2: 200 in 2s",
            ],
        ),
        (
            vec![Body(422, r#"{"name":"N","debug_id":"f\n1"}"#)],
            &["post-with-id, attempt 1", "post-with-id, attempt 1: 422 in 0ns, debug id f\\n1"],
        ),
        (
            vec![Broken(TransportErrorKind::Connect), Status(200)],
            &[
                "post-with-id, attempt 1",
                "post-with-id, attempt 1: no connection in 0ns, retry in 500ms",
                "post-with-id, attempt 2",
                "post-with-id, attempt 2: 200 in 0ns",
            ],
        ),
        (
            vec![Body(401, r#"{"error":"invalid_token"}"#), Status(200)],
            &[
                "post-with-id, attempt 1",
                "post-with-id, attempt 1: 401 in 0ns, retry in 0ns",
                "post-with-id, attempt 2",
                "post-with-id, attempt 2: 200 in 0ns",
            ],
        ),
        (vec![Status(403)], &["post-with-id, attempt 1", "post-with-id, attempt 1: 403 in 0ns"]),
    ];
    for (script, expected) in table {
        let answers = Answers::new(script);
        let client = answers.options().hook(log.clone()).build().unwrap();
        let _ = call(&client, &POST_WITH_ID).send::<()>().await;
        assert_eq!(log.lines(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn several_hooks_are_called_in_their_order() {
    let one = Log(Arc::default(), "1 ");
    let two = Log(Arc::clone(&one.0), "2 ");
    let client = Answers::new([Status(204)]).options().hook(one.clone()).hook(two).build().unwrap();
    call(&client, &GET).send::<()>().await.unwrap();
    let expected = [
        "1 get, attempt 1",
        "2 get, attempt 1",
        "1 get, attempt 1: 204 in 0ns",
        "2 get, attempt 1: 204 in 0ns",
    ];
    assert_eq!(one.lines(), expected);
}

#[tokio::test(start_paused = true)]
async fn after_is_not_called_for_a_dropped_call() {
    let log = Log::default();
    let client = Answers::new([Hang]).options().hook(log.clone()).build().unwrap();
    let sent = tokio::time::timeout(Duration::from_secs(1), call(&client, &GET).send::<()>());
    assert!(sent.await.is_err());
    assert_eq!(log.lines(), ["get, attempt 1"]);
}

/// A body with two kinds of deviations. The test thread counts how often they are located.
struct Drifting;

thread_local! {
    static WALKS: Cell<usize> = const { Cell::new(0) };
}

impl Payload for Drifting {
    fn decode(_status: u16, _body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        Ok(Decoded::new(Self, [DeviationKind::Missing, DeviationKind::UnknownField].into_iter().collect()))
    }

    fn deviations(_status: u16, _body: &[u8]) -> Vec<Deviation> {
        WALKS.set(WALKS.get() + 1);
        vec![
            Deviation::new("$.x", DeviationKind::UnknownField),
            Deviation::new("$.id", DeviationKind::Missing),
            Deviation::new("$.y", DeviationKind::UnknownField),
        ]
    }
}

/// A hook that is interested in some kinds of deviations.
#[derive(Clone)]
struct Drift(DeviationKinds, Log);

impl Hook for Drift {
    fn interest(&self) -> DeviationKinds {
        self.0
    }

    fn deviations(&self, attempt: &Attempt<'_>, deviations: &[Deviation]) {
        let paths: Vec<_> = deviations.iter().map(Deviation::to_string).collect();
        self.1.0.lock().unwrap().push(format!("{attempt}: {}", paths.join(", ")));
    }
}

#[tokio::test(start_paused = true)]
async fn hooks_receive_the_deviations_of_their_interest_and_others_are_not_located() {
    use DeviationKind::{Missing, Null, UnknownField};
    let of = |kinds: &[DeviationKind]| kinds.iter().copied().collect::<DeviationKinds>();
    let table: [(&[DeviationKinds], &[&str], usize); 6] = [
        (&[], &[], 0),
        (&[DeviationKinds::NONE], &[], 0),
        (&[of(&[Null])], &[], 0),
        (&[of(&[Missing, Null])], &["get, attempt 2: missing at $.id"], 1),
        (
            &[DeviationKinds::ALL],
            &["get, attempt 2: unknown field at $.x, missing at $.id, unknown field at $.y"],
            1,
        ),
        (
            &[of(&[Missing]), of(&[Null]), of(&[UnknownField])],
            &[
                "get, attempt 2: missing at $.id",
                "get, attempt 2: unknown field at $.x, unknown field at $.y",
            ],
            1,
        ),
    ];
    for (interests, expected, walks) in table {
        let (log, answers) = (Log::default(), Answers::new([Status(503), Status(200)]));
        let options = interests
            .iter()
            .fold(answers.options(), |options, kinds| options.hook(Drift(*kinds, log.clone())));
        WALKS.set(0);
        call(&options.build().unwrap(), &GET).send::<Drifting>().await.unwrap();
        assert_eq!(
            (log.lines(), WALKS.get()),
            (expected.iter().map(|&line| line.to_owned()).collect(), walks),
            "{interests:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn strict_mode_can_be_set_for_one_call_and_hooks_are_called_first() {
    let (log, answers) = (Log::default(), Answers::new([Status(200)]));
    let missing = DeviationKinds::of(DeviationKind::Missing);
    let lenient = answers.options().hook(Drift(missing, log.clone())).build().unwrap();
    let error = call(&lenient, &GET).strict(missing).send::<Drifting>().await.err().unwrap();
    assert_eq!((error.kind(), error.deviations().len()), (ErrorKind::Deviation, 1));
    assert_eq!(log.lines(), ["get, attempt 1: missing at $.id"]);
    let strict = answers.options().strict(DeviationKinds::ALL).build().unwrap();
    assert!(call(&strict, &GET).send::<Drifting>().await.is_err());
    assert!(call(&strict, &GET).strict(DeviationKinds::NONE).send::<Drifting>().await.is_ok());
}

/// A hook that formats everything it receives.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<String>>);

impl Hook for Everything {
    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        assert_eq!((attempt.api(), attempt.operation(), attempt.number()), ("x", "post-with-id", 1));
        assert_eq!((attempt.method().as_str(), attempt.path_template()), ("POST", "/v1/x"));
        assert_eq!(attempt.request_id().map(RequestId::as_str), Some("order-1001"));
        assert_eq!((end.status(), end.debug_id()), (Some(422), Some("f00")));
        assert_eq!(
            (end.error_kind(), end.error_name(), end.issue()),
            (Some(ErrorKind::Api), Some("N"), Some("I"))
        );
        assert_eq!((end.duration(), end.retry_in()), (Duration::ZERO, None));
        let text = format!("{attempt:?} {attempt:#?} {attempt} {end:?} {end:#?} {end}");
        self.0.lock().unwrap().push_str(&text);
    }
}

#[tokio::test(start_paused = true)]
async fn hooks_see_no_secret() {
    const BODY: &str = r#"{"name":"N","debug_id":"f00","message":"4111111111111111","details":[{"issue":"I","value":"4111111111111111","description":"4111111111111111"}]}"#;
    let answers = Answers::new([Body(422, BODY)]);
    let seen = Everything::default();
    let client = answers.options().hook(seen.clone()).build().unwrap();
    let call = call(&client, &POST_WITH_ID)
        .request_id(RequestId::new("order-1001").unwrap())
        .on_behalf_of(&AuthAssertion::payer_id("MERCHANT"))
        .query("token", "4111111111111111")
        .json_bytes(Ok(br#"{"number":"4111111111111111"}"#.to_vec()));
    call.send::<()>().await.unwrap_err();
    let shown = seen.0.lock().unwrap().clone();
    assert!(shown.contains("order-1001"));
    for secret in ["4111111111111111", "token-0", "secret", "eyJ", "MERCHANT"] {
        assert!(!shown.contains(secret), "{shown} contains {secret}");
    }
}

/// A hook that panics in each of its methods.
struct Panicking;

impl Hook for Panicking {
    fn before(&self, _: &Attempt<'_>) {
        panic!("before")
    }
    fn after(&self, _: &Attempt<'_>, _: &AttemptEnd<'_>) {
        panic!("after")
    }
    fn interest(&self) -> DeviationKinds {
        panic!("interest")
    }
}

/// A hook that panics with the deviations.
struct PanicsWithDeviations;

impl Hook for PanicsWithDeviations {
    fn interest(&self) -> DeviationKinds {
        DeviationKinds::ALL
    }
    fn deviations(&self, _: &Attempt<'_>, _: &[Deviation]) {
        panic!("deviations")
    }
}

#[tokio::test(start_paused = true)]
async fn a_hook_that_panics_loses_no_result() {
    let log = Log::default();
    let answers = Answers::new([Status(503), Status(200)]);
    let options = answers.options().hook(Panicking).hook(PanicsWithDeviations).hook(log.clone());
    let client = options.build().unwrap();
    let response = call(&client, &POST_WITH_ID).send::<Drifting>().await.unwrap();
    assert_eq!((response.status(), response.attempts()), (200, 2));
    assert_eq!(log.lines().len(), 4, "the other hooks are called");
}
