//! Sends calls with random faults to a ledger that honors request ids. Whatever goes wrong, each
//! caller must know whether the payment was made.
//!
//! Time is virtual. A failing schedule prints its seed; `LEDGER_SEED=17 cargo test --test ledger`
//! runs that schedule alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use paypal_runtime::{
    Call, Client, Credentials, Error, Operation, RawResponse, Request, RetryPolicy, Transport,
    TransportError, TransportErrorKind, TransportFuture,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload},
};
use retry_support::{DELETE, PATCH, PATCH_WITH_ID, POST, POST_WITH_ID, PUT, Paused, is_token_request};

const SCHEDULES: u64 = 10_000;

/// A body that must be JSON.
#[derive(Debug)]
struct Json;

impl Payload for Json {
    fn decode(_status: u16, body: &[u8]) -> Result<Decoded<Self>, DecodeError> {
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

impl Ledger {
    /// Applies the effect of a request: once per request id, or on every request without an id.
    fn apply(&mut self, call: u64, id: Option<&str>, method: &str) -> RawResponse {
        match (method, id) {
            ("DELETE", _) if !self.deleted.insert(call) => return RawResponse::new(404),
            // Repeating a PUT has no further effect.
            ("PUT", _) => _ = self.effects.insert(call, 1),
            (_, Some(id)) if !self.done.insert(id.to_owned()) => {}
            _ => *self.effects.entry(call).or_default() += 1,
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
    async fn work(self, call: u64, id: Option<String>, method: &'static str, takes: Duration) -> RawResponse {
        let is_first = id.as_ref().is_none_or(|id| self.lock().busy.insert(id.clone()));
        if !is_first {
            self.count("in progress");
            return RawResponse::new(409).with_body(r#"{"name":"PREVIOUS_REQUEST_IN_PROGRESS"}"#);
        }
        tokio::time::sleep(takes).await;
        let mut ledger = self.lock();
        if let Some(id) = &id {
            ledger.busy.remove(id);
        }
        ledger.apply(call, id.as_deref(), method)
    }

    async fn answer(self, request: Request) -> Result<RawResponse, TransportError> {
        let broken = |kind| Err(TransportError::new(kind, "fault"));
        let status = |status| Ok(RawResponse::new(status));
        let number: u64 = std::str::from_utf8(request.body().unwrap()).unwrap().parse().unwrap();
        let id = request.header("paypal-request-id").map(str::to_owned);
        let method = request.method().as_str();
        let (fault, takes, later) = {
            let mut ledger = self.lock();
            let calm = ledger.calm;
            let random = ledger.random.as_mut().unwrap();
            (if calm { 0 } else { random.below(24) }, random.milliseconds(100), random.milliseconds(90_000))
        };
        // Processing continues at PayPal after the caller has stopped waiting, so it runs in its
        // own task.
        let work = |takes| tokio::spawn(self.clone().work(number, id.clone(), method, takes));
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
                    late.work(number, id, method, takes).await
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
    outcomes: BTreeMap<(&'static str, &'static str), u32>,
    faults: BTreeMap<&'static str, u32>,
    attempts: u32,
}

static OPERATIONS: [&Operation; 6] = [&POST_WITH_ID, &POST, &PATCH_WITH_ID, &PATCH, &PUT, &DELETE];

async fn schedule(seed: u64, totals: &mut Totals) {
    let mut random = Random(seed);
    let paypal = PayPal(Arc::default());
    paypal.lock().random = Some(Random(seed ^ 0x5EED));
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

    // All calls run at once. One call in eight, at random, has a timeout below 20 s, and is dropped
    // if the call has not ended by then.
    let calls: Vec<_> = (0..6)
        .map(|number: u64| {
            let operation = OPERATIONS[random.below(6) as usize];
            let call = Call::new(&client, operation).body("text/plain", number.to_string());
            let patience =
                if random.below(8) == 0 { random.milliseconds(20_000) } else { Duration::from_secs(600) };
            let sent = call.clone().send::<Json>();
            (operation, call, tokio::spawn(tokio::time::timeout(patience, sent)))
        })
        .collect();
    let mut outcomes = Vec::new();
    for (operation, call, task) in calls {
        outcomes.push((operation, call, task.await.unwrap()));
    }
    assert!(clock.elapsed() <= Duration::from_secs(60), "no call lasts longer than its deadline");
    // All delayed requests arrive within this time.
    tokio::time::sleep(Duration::from_secs(300)).await;

    for (number, (operation, call, outcome)) in outcomes.into_iter().enumerate() {
        let number = number as u64;
        let effects = effects(&paypal, number);
        let label =
            format!("seed {seed}, call {number}, {}: {effects} effects, outcome {outcome:?}", operation.id);
        let result = match &outcome {
            Ok(Ok(_)) => "success",
            Ok(Err(error)) if error.outcome_unknown() => "unknown",
            Ok(Err(_)) => "no effect",
            Err(_) => "dropped",
        };
        *totals.outcomes.entry((operation.id, result)).or_default() += 1;
        totals.attempts += match &outcome {
            Ok(Ok(response)) => response.attempts(),
            Ok(Err(error)) => error.attempts(),
            Err(_) => 1,
        };
        match result {
            "success" => assert_eq!(effects, 1, "{label}"),
            "no effect" => assert_eq!(effects, 0, "{label}"),
            _ => assert!(effects <= 1, "{label}"),
        }
        if let Ok(Err(error)) = &outcome {
            assert_eq!(error.request_id().is_some(), operation.request_id.is_supported(), "{label}");
        }
        // A caller with an unknown outcome sends the call again with the same id, and then knows
        // the outcome.
        if operation.request_id.is_supported() && matches!(result, "unknown" | "dropped") {
            paypal.lock().calm = true;
            let again: Result<_, Error> = call.send::<Json>().await;
            assert!(again.is_ok(), "{label}, then {again:?}");
            assert_eq!(self::effects(&paypal, number), 1, "{label}, sent again");
        }
    }
    for (fault, times) in &paypal.lock().faults {
        *totals.faults.entry(fault).or_default() += times;
    }
}

/// Returns how often a call had its effect at PayPal.
fn effects(paypal: &PayPal, number: u64) -> u32 {
    paypal.lock().effects.get(&number).copied().unwrap_or(0)
}

#[tokio::test(start_paused = true)]
async fn callers_know_whether_their_payment_was_made() {
    let mut totals = Totals::default();
    if let Ok(seed) = std::env::var("LEDGER_SEED") {
        return schedule(seed.parse().unwrap(), &mut totals).await;
    }
    for seed in 0..SCHEDULES {
        schedule(seed, &mut totals).await;
    }
    println!("{totals:#?}");
    // The test covers everything: every fault occurred, and every operation had every outcome.
    assert_eq!(totals.faults.len(), 17, "{:?}", totals.faults);
    for operation in OPERATIONS {
        for result in ["success", "unknown", "no effect", "dropped"] {
            let times = totals.outcomes.get(&(operation.id, result)).copied().unwrap_or(0);
            assert!(times > 30, "{} {result}: {times}", operation.id);
        }
    }
    // With request ids, fewer outcomes stay unknown.
    let unknown = |operation| f64::from(totals.outcomes[&(operation, "unknown")]);
    assert!(unknown("post-with-id") * 1.5 < unknown("post"));
}
