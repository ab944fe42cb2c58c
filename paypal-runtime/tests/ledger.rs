//! Sends calls with random faults to a ledger that honors request ids. Callers are dropped at
//! random and ask again with the same request id. Whatever goes wrong, no effect happens twice,
//! none is lost, and each caller learns whether its payment was made.
//!
//! Time is virtual. A run makes 10,000 schedules; `LEDGER_SCHEDULES` sets another number. A failing
//! schedule prints its seed; `LEDGER_SEED=17 cargo test -p paypal-runtime --test ledger` runs it
//! alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use paypal_runtime::{
    Call, Client, Credentials, Method, Operation, Outcome, RawResponse, Request, RequestIdUse, RetryPolicy,
    Transport, TransportError, TransportErrorKind, TransportFuture,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload},
};
use retry_support::{
    DELETE, PATCH, PATCH_WITH_ID, POST, POST_WITH_ID, PUT, Paused, is_token_request, operation,
};

/// The number of schedules of a run without `LEDGER_SCHEDULES`.
const SCHEDULES: u64 = 10_000;

const CAPTURED: &[&str] = &["ORDER_ALREADY_CAPTURED"];

/// An operation whose effect a resource can have only once: the ledger refuses a second one.
static CAPTURE: Operation =
    Operation { already_done: CAPTURED, ..operation(Method::Post, "capture", RequestIdUse::Unsupported) };
static CAPTURE_WITH_ID: Operation = Operation {
    already_done: CAPTURED,
    ..operation(
        Method::Post,
        "capture-with-id",
        RequestIdUse::Supported { max_length: None, lifetime: Some("6 hours") },
    )
};

/// A body that must be JSON.
#[derive(Debug)]
struct Json;

impl Payload for Json {
    fn decode(_status: u16, body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        if !body.is_empty() {
            serde_json::from_slice::<serde_json::Value>(body)?;
        }
        Ok(Decoded::new(Self, DeviationKinds::NONE))
    }

    fn deviations(_status: u16, _body: &[u8]) -> Vec<Deviation> {
        Vec::new()
    }
}

/// The random number generator SplitMix64.
#[derive(Clone)]
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn share(&mut self) -> f64 {
        self.below(1 << 53) as f64 / (1u64 << 53) as f64
    }

    fn milliseconds(&mut self, limit: u64) -> Duration {
        Duration::from_millis(self.below(limit))
    }
}

/// A simulated PayPal that records the effects of calls, by the number of the call.
#[derive(Default)]
struct Ledger {
    /// How often each call had its effect.
    effects: BTreeMap<u64, u32>,
    /// The asks of the callers that had an effect: the number of the call, and that of the ask.
    acted: BTreeSet<(u64, u32)>,
    /// Whether a repeated request id is refused; otherwise it gets the first result.
    refuses_ids: bool,
    /// Request ids whose effect is recorded.
    done: BTreeSet<String>,
    /// Request ids that are being processed.
    busy: BTreeSet<String>,
    /// Deleted resources, by the number of the call that deleted them.
    deleted: BTreeSet<u64>,
    /// How often each fault occurred.
    faults: HashMap<&'static str, u32>,
    random: Option<Random>,
    /// Set to stop all faults.
    calm: bool,
}

/// A request as the ledger reads it.
#[derive(Clone)]
struct Asked {
    /// The number of the call.
    call: u64,
    /// The number of the ask: a caller may send its call several times.
    ask: u32,
    /// Whether the resource can have the effect only once.
    once: bool,
    id: Option<String>,
    method: &'static str,
}

impl Asked {
    fn of(request: &Request) -> Self {
        let body = std::str::from_utf8(request.body().unwrap()).unwrap();
        let (call, once) = body.strip_suffix(" once").map_or((body, false), |call| (call, true));
        Self {
            call: call.parse().unwrap(),
            ask: request.header("ask").unwrap().parse().unwrap(),
            once,
            id: request.header("paypal-request-id").map(str::to_owned),
            method: request.method().as_str(),
        }
    }
}

impl Ledger {
    /// Applies the effect of a request: once per request id, once per resource if it can have the
    /// effect only once, or on every request.
    fn apply(&mut self, asked: &Asked) -> RawResponse {
        let Asked { call, ask, once, .. } = *asked;
        match (asked.method, &asked.id) {
            ("DELETE", _) if !self.deleted.insert(call) => return RawResponse::new(404),
            // Repeating a PUT has no further effect.
            ("PUT", _) => _ = self.effects.insert(call, 1),
            (_, Some(id)) if self.done.contains(id) && self.refuses_ids => {
                return RawResponse::new(400).with_body(r#"{"name":"DUPLICATE_REQUEST_ID"}"#);
            }
            (_, Some(id)) if self.done.contains(id) => {}
            _ if once && self.effects.contains_key(&call) => {
                return RawResponse::new(422)
                    .with_body(r#"{"details":[{"issue":"ORDER_ALREADY_CAPTURED"}]}"#);
            }
            (_, id) => {
                self.done.extend(id.clone());
                self.acted.insert((call, ask));
                *self.effects.entry(call).or_default() += 1;
            }
        }
        RawResponse::new(200).with_body("{}")
    }
}

#[derive(Clone)]
struct PayPal(Arc<Mutex<Ledger>>);

impl PayPal {
    fn lock(&self) -> MutexGuard<'_, Ledger> {
        self.0.lock().unwrap()
    }

    fn count(&self, fault: &'static str) {
        *self.lock().faults.entry(fault).or_default() += 1;
    }

    /// Processes a request for some time. Meanwhile another request with the same id is refused.
    async fn work(self, asked: Asked, takes: Duration) -> RawResponse {
        let id = &asked.id;
        let is_first = id.as_ref().is_none_or(|id| self.lock().busy.insert(id.clone()));
        if !is_first {
            self.count("in progress");
            return RawResponse::new(409).with_body(r#"{"name":"PREVIOUS_REQUEST_IN_PROGRESS"}"#);
        }
        tokio::time::sleep(takes).await;
        let mut ledger = self.lock();
        if let Some(id) = id {
            ledger.busy.remove(id);
        }
        ledger.apply(&asked)
    }

    async fn answer(self, request: Request) -> Result<RawResponse, TransportError> {
        let broken = |kind| Err(TransportError::new(kind, "fault"));
        let status = |status| Ok(RawResponse::new(status));
        let asked = Asked::of(&request);
        let (fault, takes, later) = {
            let mut ledger = self.lock();
            let calm = ledger.calm;
            let random = ledger.random.as_mut().unwrap();
            (if calm { 0 } else { random.below(24) }, random.milliseconds(100), random.milliseconds(90_000))
        };
        // Processing continues at PayPal after the caller has stopped waiting, so it runs in its
        // own task.
        let work = |takes| tokio::spawn(self.clone().work(asked.clone(), takes));
        let (name, answer) = match fault {
            0..7 => ("none", Ok(work(takes).await.unwrap())),
            7 => ("no connection", broken(TransportErrorKind::Connect)),
            8 => ("slow down", status(429)),
            9 => ("slow down", Ok(RawResponse::new(429).with_header("Retry-After", "2"))),
            10 => ("reset before", broken(TransportErrorKind::Interrupted)),
            11 => {
                work(takes).await.unwrap();
                ("reset after", broken(TransportErrorKind::Interrupted))
            }
            12 => {
                self.count("hung before");
                std::future::pending().await
            }
            13 => {
                work(takes);
                self.count("hung after");
                std::future::pending().await
            }
            14 | 15 => {
                // The request arrives long after the caller has given up on this attempt.
                let late = self.clone();
                tokio::spawn(async move {
                    tokio::time::sleep(later).await;
                    late.work(asked, takes).await
                });
                self.count("delayed");
                if fault == 14 {
                    return broken(TransportErrorKind::Interrupted);
                }
                std::future::pending().await
            }
            16 => ("slow", Ok(work(later / 2).await.unwrap())),
            17 => ("unavailable before", Ok(RawResponse::new(503).with_header("Retry-After", "1"))),
            18 => {
                work(takes).await.unwrap();
                ("unavailable after", Ok(RawResponse::new(503).with_header("Retry-After", "1")))
            }
            19 => {
                work(takes).await.unwrap();
                ("gateway after", status(502))
            }
            20 => {
                let response = work(takes).await.unwrap();
                let garbage = response.status() == 200;
                ("garbage", Ok(if garbage { response.with_body("<html>") } else { response }))
            }
            21 => ("declined", status(422)),
            22 => ("token", Ok(RawResponse::new(401).with_body(r#"{"error":"invalid_token"}"#))),
            _ => ("forbidden", status(403)),
        };
        self.count(name);
        answer
    }
}

impl Transport for PayPal {
    fn send(&self, request: Request) -> TransportFuture {
        if !is_token_request(&request) {
            return Box::pin(self.clone().answer(request));
        }
        let calm = self.lock().calm;
        let fault = if calm { 9 } else { self.lock().random.as_mut().unwrap().below(10) };
        Box::pin(async move {
            match fault {
                0 => Err(TransportError::new(TransportErrorKind::Interrupted, "fault")),
                1 => Ok(RawResponse::new(503)),
                _ => Ok(RawResponse::new(200).with_body(r#"{"access_token":"t","expires_in":300}"#)),
            }
        })
    }
}

/// Counts over all schedules.
#[derive(Debug, Default)]
struct Totals {
    outcomes: BTreeMap<(&'static str, String), u32>,
    faults: BTreeMap<&'static str, u32>,
    attempts: u32,
}

static OPERATIONS: [&Operation; 8] =
    [&POST_WITH_ID, &POST, &PATCH_WITH_ID, &PATCH, &PUT, &DELETE, &CAPTURE, &CAPTURE_WITH_ID];

/// The knowledge of a caller at the end.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Known {
    /// The call succeeded, at the first ask or a later one.
    Success,
    /// PayPal refused the last ask because the effect exists.
    AlreadyDone,
    /// No ask had an effect.
    NotDone,
    Unknown,
    /// The only ask was dropped.
    Dropped,
}

/// A caller, which may be dropped several times and asks again if that is safe.
struct Caller {
    paypal: PayPal,
    call: Call,
    operation: &'static Operation,
    number: u64,
    /// How long each ask waits before it is dropped.
    patience: Vec<Duration>,
    label: String,
}

impl Caller {
    /// Returns whether asking again is safe: the request id, or the resource, prevents a second
    /// effect.
    fn may_ask_again(&self) -> bool {
        self.operation.request_id.is_supported() || !self.operation.already_done.is_empty()
    }

    fn effects(&self) -> u32 {
        self.paypal.lock().effects.get(&self.number).copied().unwrap_or(0)
    }

    /// Sends the call, and checks the outcome against the ledger. Returns the knowledge of this
    /// ask, and its number of attempts.
    async fn ask(&self, ask: u32, patience: Duration) -> (Known, u32) {
        let sent = self.call.clone().header("ask", ask.to_string()).send::<Json>();
        let outcome = tokio::time::timeout(patience, sent).await;
        let label = format!("{}, ask {ask}: {outcome:?}", self.label);
        let error = match outcome {
            Err(_) => return (Known::Dropped, 1),
            Ok(Ok(response)) => {
                assert_eq!(self.effects(), 1, "{label}");
                return (Known::Success, response.attempts());
            }
            Ok(Err(error)) => error,
        };
        assert_eq!(error.request_id().is_some(), self.operation.request_id.is_supported(), "{label}");
        assert_eq!(error.outcome_unknown(), error.outcome() == Outcome::Unknown, "{label}");
        let known = match error.outcome() {
            Outcome::Unknown => Known::Unknown,
            Outcome::AlreadyDone => {
                assert_eq!(self.effects(), 1, "{label}");
                Known::AlreadyDone
            }
            Outcome::NotDone => Known::NotDone,
        };
        (known, error.attempts())
    }

    /// Asks until the outcome is known or the patience has ended. Returns the knowledge, the asks
    /// that were answered with `NotDone`, and the number of attempts.
    async fn run(&self) -> (Known, Vec<u32>, u32) {
        let (mut refused, mut attempts, mut is_open) = (Vec::new(), 0, false);
        let mut last = Known::Dropped;
        for (ask, patience) in (0..).zip(&self.patience) {
            let (known, made) = self.ask(ask, *patience).await;
            attempts += made;
            last = known;
            match known {
                Known::Success | Known::AlreadyDone => return (known, refused, attempts),
                // A refusal is about its own ask: an ask before it may have had the effect.
                Known::NotDone => refused.push(ask),
                Known::Unknown | Known::Dropped => is_open = true,
            }
            if !is_open || !self.may_ask_again() {
                break;
            }
        }
        // With a request id, the error itself knows about the asks before it.
        let has_id = self.operation.request_id.is_supported();
        let known = if is_open && !has_id && last == Known::NotDone { Known::Unknown } else { last };
        (known, refused, attempts)
    }
}

async fn schedule(seed: u64, totals: &mut Totals) {
    let mut random = Random(seed);
    let paypal = PayPal(Arc::default());
    paypal.lock().random = Some(Random(seed ^ 0x5EED));
    paypal.lock().refuses_ids = random.below(2) == 0;
    let (jitter, clock) = (Mutex::new(Random(!seed)), Paused::start());
    let client = Client::builder(Credentials::new("id", "secret"))
        .transport(paypal.clone())
        .clock(clock)
        .attempt_timeout(Duration::from_secs(5))
        .deadline(Duration::from_secs(60))
        .retry(RetryPolicy::default().attempts(1 + random.below(6) as u32).without_budget())
        .randomness(move || jitter.lock().unwrap().share())
        .build()
        .unwrap();

    // All calls run at once. One ask in four is dropped before it ends.
    let callers: Vec<_> = (0..6)
        .map(|number: u64| {
            let operation = OPERATIONS[random.below(OPERATIONS.len() as u64) as usize];
            let once = if operation.already_done.is_empty() { "" } else { " once" };
            let call = Call::new(&client, operation).body("text/plain", format!("{number}{once}"));
            let mut patience = || {
                if random.below(4) == 0 { random.milliseconds(20_000) } else { Duration::from_secs(600) }
            };
            let patience = (0..4).map(|_| patience()).collect();
            let label = format!("seed {seed}, call {number}, {}", operation.id);
            Arc::new(Caller { paypal: paypal.clone(), call, operation, number, patience, label })
        })
        .collect();
    let tasks: Vec<_> = callers
        .into_iter()
        .map(|caller| (Arc::clone(&caller), tokio::spawn(async move { caller.run().await })))
        .collect();
    let mut outcomes = Vec::new();
    for (caller, task) in tasks {
        outcomes.push((caller, task.await.unwrap()));
    }
    assert!(clock.elapsed() <= Duration::from_secs(4 * 60), "no ask lasts longer than its deadline");
    // All delayed requests arrive within this time.
    tokio::time::sleep(Duration::from_secs(300)).await;

    for (caller, (known, refused, attempts)) in outcomes {
        let effects = caller.effects();
        let label = format!("{}: {effects} effects, known: {known:?}", caller.label);
        let operation = caller.operation;
        *totals.outcomes.entry((operation.id, format!("{known:?}"))).or_default() += 1;
        totals.attempts += attempts;
        match known {
            Known::Success | Known::AlreadyDone => assert_eq!(effects, 1, "{label}"),
            Known::NotDone => assert_eq!(effects, 0, "{label}"),
            Known::Unknown | Known::Dropped => assert!(effects <= 1, "{label}"),
        }
        for ask in refused {
            let acted = paypal.lock().acted.contains(&(caller.number, ask));
            assert!(!acted, "{label}: ask {ask} had an effect and was answered with NotDone");
        }
        // A caller that does not know the outcome asks once more and then knows it.
        if caller.may_ask_again() && matches!(known, Known::Unknown | Known::Dropped) {
            paypal.lock().calm = true;
            let (known, _) = caller.ask(99, Duration::from_secs(600)).await;
            assert!(matches!(known, Known::Success | Known::AlreadyDone), "{label}, then {known:?}");
            assert_eq!(caller.effects(), 1, "{label}, asked once more");
        }
    }
    for (fault, times) in &paypal.lock().faults {
        *totals.faults.entry(fault).or_default() += times;
    }
}

#[tokio::test(start_paused = true)]
async fn callers_know_whether_their_payment_was_made() {
    let mut totals = Totals::default();
    if let Ok(seed) = std::env::var("LEDGER_SEED") {
        return schedule(seed.parse().unwrap(), &mut totals).await;
    }
    let schedules = std::env::var("LEDGER_SCHEDULES").map_or(SCHEDULES, |number| number.parse().unwrap());
    for seed in 0..schedules {
        schedule(seed, &mut totals).await;
    }
    println!("{schedules} schedules: {totals:#?}");
    // The test covers everything: every fault occurred, and every operation had every outcome.
    assert_eq!(totals.faults.len(), 17, "{:?}", totals.faults);
    let times = |operation: &Operation, known: Known| {
        f64::from(totals.outcomes.get(&(operation.id, format!("{known:?}"))).copied().unwrap_or(0))
    };
    for operation in OPERATIONS {
        let safe = operation.request_id.is_supported() || !operation.already_done.is_empty();
        let last = if safe { Known::AlreadyDone } else { Known::Dropped };
        for known in [Known::Success, Known::NotDone, Known::Unknown, last] {
            let share = times(operation, known) * 1000.0 / schedules as f64;
            assert!(share > 1.0, "{} {known:?}: {share} in 1,000 schedules", operation.id);
        }
    }
    // With request ids, fewer outcomes stay unknown.
    assert!(times(&POST_WITH_ID, Known::Unknown) * 1.5 < times(&POST, Known::Unknown));
}
