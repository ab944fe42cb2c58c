//! Caches fetched certificates by their address.
//!
//! Callers that need the same address at the same time share one fetch. The fetch is a task that no
//! caller owns, so a caller that is dropped, or not polled, does not stop a fetch that others wait
//! for. The numbers of cached values, remembered failures and running fetches are limited, and so
//! is the rate of fetches for unknown addresses once a value is cached.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    future::Future,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::{
    runtime::{Handle, Id},
    sync::watch,
};

use super::{WebhookError, WebhookErrorKind};
use crate::{Clock, time::within};

/// The time for which a failure is cached: `PAUSE` if another attempt may help, otherwise
/// `LONG_PAUSE`.
const PAUSE: Duration = Duration::from_secs(5);
const LONG_PAUSE: Duration = Duration::from_secs(60);
/// The maximum number of cached failures.
const MOST_FAILURES: usize = 64;
/// The maximum number of fetches that run or wait for their turn. A waiting one takes about 1 KB.
const MOST_FLIGHTS: usize = 4096;
/// While a value is cached, so many unknown addresses may be fetched at once, and then one more
/// each `EVERY`.
const BURST: u32 = 4;
const EVERY: Duration = Duration::from_secs(10);
/// The time for which a caller waits for a fetch that runs on another runtime, which may not be
/// polled at the moment.
const FOREIGN_WAIT: Duration = Duration::from_millis(500);

/// A clone shares the cached values.
#[derive(Clone)]
pub(super) struct Cache<T>(Arc<Shared<T>>);

struct Shared<T> {
    capacity: usize,
    slots: Mutex<Slots<T>>,
}

struct Slots<T> {
    /// Sorted by last use; the most recently used value is last.
    ready: Vec<(String, T)>,
    /// Sorted by the time of the failure.
    failed: VecDeque<Failure>,
    /// The fetches that run or wait for their turn.
    flights: HashMap<String, Flight<T>>,
    limiter: Limiter,
    /// The number of fetches begun so far.
    begun: u64,
}

struct Failure {
    key: String,
    error: WebhookError,
    until: SystemTime,
}

/// A fetch as its waiters see it. The outcome is `None` until the fetch ends.
#[derive(Clone)]
struct Flight<T> {
    number: u64,
    runtime: Id,
    outcome: watch::Receiver<Option<Result<T, WebhookError>>>,
}

/// The task's end of a fetch. If it is dropped, the fetch counts as abandoned.
struct Landing<T> {
    cache: Arc<Shared<T>>,
    key: String,
    number: u64,
    outcome: watch::Sender<Option<Result<T, WebhookError>>>,
}

/// The right of a fetch to send its request.
pub(super) struct Turn<T> {
    cache: Arc<Shared<T>>,
    /// Whether no limit applies any more.
    granted: bool,
}

enum Step<T> {
    Ready(T),
    Wait(Flight<T>),
    /// The caller spawns the fetch, and waits for it.
    Begin(Landing<T>, Turn<T>, Flight<T>),
    /// The caller fetches in its own future.
    Alone(Turn<T>),
}

impl<T: Clone + Send + Sync + 'static> Cache<T> {
    pub(super) fn new(capacity: usize) -> Self {
        let slots = Slots {
            ready: Vec::new(),
            failed: VecDeque::new(),
            flights: HashMap::new(),
            limiter: Limiter::default(),
            begun: 0,
        };
        Self(Arc::new(Shared { capacity: capacity.max(1), slots: Mutex::new(slots) }))
    }

    /// Returns the cached value of this key, or the value that `load` fetches.
    ///
    /// If `limited`, the rate limit for unknown keys applies. `load` gets a [`Turn`], and calls
    /// [`Turn::confirm`] before it sends its request, because the limit may have begun to apply
    /// while the fetch waited. Without a Tokio runtime, `load` runs in the caller's future and is
    /// not shared.
    pub(super) async fn get<F>(
        &self,
        clock: &Arc<dyn Clock>,
        key: &str,
        limited: bool,
        load: impl Fn(Turn<T>) -> F,
    ) -> Result<T, WebhookError>
    where
        F: Future<Output = Result<T, WebhookError>> + Send + 'static,
    {
        let mut runtime = Handle::try_current().ok();
        let here = runtime.as_ref().map(Handle::id);
        let mut given_up = None;
        loop {
            let flight = match self.0.step(&**clock, key, limited, runtime.as_ref(), given_up)? {
                Step::Ready(value) => return Ok(value),
                Step::Wait(flight) => flight,
                Step::Begin(landing, turn, flight) => {
                    // If this task is abandoned, the caller fetches in its own future.
                    if let Some(runtime) = runtime.take() {
                        let (work, clock) = (load(turn), Arc::clone(clock));
                        runtime.spawn(async move {
                            let outcome = work.await;
                            landing.land(outcome, clock.now());
                        });
                    }
                    flight
                }
                Step::Alone(turn) => {
                    let outcome = load(turn).await;
                    self.0.store(key, &outcome, clock.now());
                    return outcome;
                }
            };
            if let Some(outcome) = flight.clone().wait(&**clock, here).await {
                return outcome;
            }
            given_up = Some(flight.number);
        }
    }

    /// Removes the cached value of this key.
    pub(super) fn forget(&self, key: &str) {
        self.0.slots().ready.retain(|(other, _)| other != key);
    }
}

impl<T: Clone> Shared<T> {
    fn slots(&self) -> MutexGuard<'_, Slots<T>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Decides how a caller gets the value. A flight with the number `given_up` is not waited for.
    fn step(
        self: &Arc<Self>,
        clock: &dyn Clock,
        key: &str,
        limited: bool,
        runtime: Option<&Handle>,
        given_up: Option<u64>,
    ) -> Result<Step<T>, WebhookError> {
        let mut slots = self.slots();
        if let Some(at) = slots.ready.iter().position(|(other, _)| other == key) {
            let entry = slots.ready.remove(at);
            let value = entry.1.clone();
            slots.ready.push(entry);
            return Ok(Step::Ready(value));
        }
        let now = clock.now();
        if let Some(failure) = slots.failed.iter().find(|one| one.key == key && now < one.until) {
            return Err(failure.error.clone());
        }
        match slots.flights.get(key) {
            Some(flight) if given_up != Some(flight.number) => return Ok(Step::Wait(flight.clone())),
            _ => {}
        }
        if slots.flights.len() >= MOST_FLIGHTS {
            return Err(rate_limited());
        }
        let mut turn = Turn { cache: Arc::clone(self), granted: !limited };
        slots.admit(&mut turn.granted, clock.monotonic())?;
        let Some(runtime) = runtime else { return Ok(Step::Alone(turn)) };
        slots.begun += 1;
        let (sender, receiver) = watch::channel(None);
        let flight = Flight { number: slots.begun, runtime: runtime.id(), outcome: receiver };
        slots.flights.insert(key.to_owned(), flight.clone());
        let cache = Arc::clone(self);
        let landing = Landing { cache, key: key.to_owned(), number: flight.number, outcome: sender };
        Ok(Step::Begin(landing, turn, flight))
    }

    /// Stores the outcome of a fetch.
    fn store(&self, key: &str, outcome: &Result<T, WebhookError>, now: SystemTime) {
        let mut slots = self.slots();
        match outcome {
            Ok(value) => {
                slots.failed.retain(|one| one.key != key);
                slots.ready.retain(|(other, _)| other != key);
                if slots.ready.len() >= self.capacity {
                    slots.ready.remove(0);
                }
                slots.ready.push((key.to_owned(), value.clone()));
            }
            // This failure says nothing about the address.
            Err(error) if error.kind() == WebhookErrorKind::CertificateRateLimited => {}
            Err(error) => {
                slots.failed.retain(|one| one.key != key);
                if slots.failed.len() >= MOST_FAILURES {
                    slots.failed.pop_front();
                }
                let pause = if error.is_retryable() { PAUSE } else { LONG_PAUSE };
                let failure = Failure { key: key.to_owned(), error: error.clone(), until: now + pause };
                slots.failed.push_back(failure);
            }
        }
    }
}

impl<T> Slots<T> {
    /// Applies the rate limit, unless it was applied before. It applies while a value is cached.
    fn admit(&mut self, granted: &mut bool, now: Duration) -> Result<(), WebhookError> {
        if *granted || self.ready.is_empty() {
            return Ok(());
        }
        *granted = self.limiter.take(now);
        if *granted { Ok(()) } else { Err(rate_limited()) }
    }
}

impl<T: Clone> Turn<T> {
    /// Checks, before the request is sent, that the rate limit still allows it.
    pub(super) fn confirm(mut self, clock: &dyn Clock) -> Result<(), WebhookError> {
        self.cache.slots().admit(&mut self.granted, clock.monotonic())
    }
}

impl<T: Clone> Flight<T> {
    /// Waits for the outcome. Returns `None` if the fetch was abandoned, or if it runs on another
    /// runtime and takes longer than `FOREIGN_WAIT`.
    async fn wait(mut self, clock: &dyn Clock, here: Option<Id>) -> Option<Result<T, WebhookError>> {
        let is_foreign = here != Some(self.runtime);
        let outcome = async { self.outcome.wait_for(Option::is_some).await.ok()?.clone() };
        if is_foreign { within(clock, FOREIGN_WAIT, outcome).await? } else { outcome.await }
    }
}

impl<T: Clone> Landing<T> {
    fn land(self, outcome: Result<T, WebhookError>, now: SystemTime) {
        self.cache.store(&self.key, &outcome, now);
        self.outcome.send_replace(Some(outcome));
    }
}

/// Removes the fetch. This also runs if its runtime is shut down before it ends.
impl<T> Drop for Landing<T> {
    fn drop(&mut self) {
        let mut slots = self.cache.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if slots.flights.get(&self.key).is_some_and(|flight| flight.number == self.number) {
            slots.flights.remove(&self.key);
        }
    }
}

/// Allows `BURST` at once, and then one each `EVERY`.
#[derive(Debug, Default)]
struct Limiter {
    /// When all that was taken is given back.
    full: Duration,
}

impl Limiter {
    fn take(&mut self, now: Duration) -> bool {
        let latest = now.saturating_add(EVERY * BURST);
        // The upper bound matters only if the clock was set back.
        self.full = self.full.clamp(now, latest);
        let taken = self.full.saturating_add(EVERY);
        let is_allowed = taken <= latest;
        if is_allowed {
            self.full = taken;
        }
        is_allowed
    }
}

fn rate_limited() -> WebhookError {
    let message = "deliveries name too many unknown certificates, so this one is not fetched now";
    WebhookError::new(WebhookErrorKind::CertificateRateLimited, message)
}

impl<T> fmt::Debug for Cache<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache").field("capacity", &self.0.capacity).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::{
        future::{pending, ready},
        pin::pin,
        sync::atomic::{AtomicU32, Ordering},
        task::{Context, Poll, Waker},
    };

    use super::*;

    const START: SystemTime = SystemTime::UNIX_EPOCH;

    /// Shows the time it was set to, in milliseconds. A wait takes the runtime's time.
    #[derive(Clone, Default)]
    struct TestClock(Arc<AtomicU32>);

    impl TestClock {
        fn set(&self, seconds: u32) {
            self.0.store(seconds * 1000, Ordering::Relaxed);
        }
    }

    impl Clock for TestClock {
        fn now(&self) -> SystemTime {
            START + Duration::from_millis(u64::from(self.0.load(Ordering::Relaxed)))
        }

        fn sleep(&self, duration: Duration) -> crate::SleepFuture {
            Box::pin(tokio::time::sleep(duration))
        }
    }

    struct Fixture {
        cache: Cache<u32>,
        test_clock: TestClock,
        clock: Arc<dyn Clock>,
    }

    fn fixture(capacity: usize) -> Fixture {
        let test_clock = TestClock::default();
        let clock = Arc::new(test_clock.clone());
        Fixture { cache: Cache::new(capacity), test_clock, clock }
    }

    fn failure(kind: WebhookErrorKind) -> Result<u32, WebhookError> {
        Err(WebhookError::new(kind, "the test fails"))
    }

    impl Fixture {
        /// Gets a key without the rate limit. Returns the value, and whether it was fetched.
        async fn get(&self, key: &str, answer: Result<u32, WebhookErrorKind>) -> (Option<u32>, bool) {
            let (outcome, fetched) = self.ask(key, false, answer).await;
            (outcome.ok(), fetched)
        }

        async fn ask(
            &self,
            key: &str,
            limited: bool,
            answer: Result<u32, WebhookErrorKind>,
        ) -> (Result<u32, WebhookErrorKind>, bool) {
            let fetched = AtomicU32::new(0);
            let load = |_| {
                fetched.fetch_add(1, Ordering::Relaxed);
                ready(answer.or_else(failure))
            };
            let outcome = self.cache.get(&self.clock, key, limited, load).await;
            (outcome.map_err(|error| error.kind()), fetched.into_inner() == 1)
        }
    }

    const MISSING: Result<u32, WebhookErrorKind> = Err(WebhookErrorKind::CertificateMissing);
    const UNAVAILABLE: Result<u32, WebhookErrorKind> = Err(WebhookErrorKind::CertificateUnavailable);
    const LIMITED: Result<u32, WebhookErrorKind> = Err(WebhookErrorKind::CertificateRateLimited);

    #[tokio::test]
    async fn failed_fetches_do_not_displace_cached_certificates() {
        let it = fixture(2);
        for (key, value) in [("a", 1), ("b", 2)] {
            assert_eq!(it.get(key, Ok(value)).await, (Some(value), true));
        }
        for number in 0..100 {
            assert_eq!(it.get(&format!("x{number}"), MISSING).await, (None, true));
        }
        assert_eq!(it.get("a", MISSING).await, (Some(1), false));
        assert_eq!(it.get("b", MISSING).await, (Some(2), false));
    }

    #[tokio::test]
    async fn the_least_recently_used_value_is_displaced() {
        let it = fixture(2);
        for (key, value) in [("a", 1), ("b", 2)] {
            assert_eq!(it.get(key, Ok(value)).await, (Some(value), true));
        }
        assert_eq!(it.get("a", MISSING).await, (Some(1), false));
        assert_eq!(it.get("c", Ok(3)).await, (Some(3), true));
        assert_eq!(it.get("a", MISSING).await, (Some(1), false));
        assert_eq!(it.get("b", Ok(4)).await, (Some(4), true));
        assert_eq!(it.get("a", MISSING).await, (Some(1), false));
        it.cache.forget("a");
        assert_eq!(it.get("b", MISSING).await, (Some(4), false), "other values stay");
        assert_eq!(it.get("a", Ok(5)).await, (Some(5), true));
    }

    #[tokio::test]
    async fn a_cache_without_capacity_keeps_one_value() {
        let it = fixture(0);
        assert_eq!(it.get("a", Ok(1)).await, (Some(1), true));
        assert_eq!(it.get("a", MISSING).await, (Some(1), false));
    }

    #[tokio::test]
    async fn a_failure_is_cached_for_a_time_that_depends_on_its_kind() {
        let it = fixture(2);
        for (key, answer, seconds) in [("gone", MISSING, 60), ("later", UNAVAILABLE, 5)] {
            it.test_clock.set(0);
            assert_eq!(it.get(key, answer).await, (None, true));
            it.test_clock.set(seconds - 1);
            assert_eq!(it.get(key, Ok(1)).await, (None, false), "{key}");
            it.test_clock.set(seconds);
            assert_eq!(it.get(key, answer).await, (None, true), "{key}");
            it.test_clock.set(2 * seconds);
            assert_eq!(it.get(key, Ok(1)).await, (Some(1), true), "{key}");
        }
        // A success removes the cached failure.
        assert_eq!(it.cache.0.slots().failed.len(), 0);
        assert_eq!(it.get("other", LIMITED).await, (None, true));
        assert_eq!(it.get("other", Ok(2)).await, (Some(2), true), "the limit is not the address's fault");
    }

    #[tokio::test]
    async fn the_oldest_of_many_failures_is_forgotten() {
        let it = fixture(2);
        for number in 0..=MOST_FAILURES {
            assert_eq!(it.get(&format!("x{number}"), MISSING).await, (None, true));
        }
        assert_eq!(it.cache.0.slots().failed.len(), MOST_FAILURES);
        assert_eq!(it.get("x1", MISSING).await, (None, false));
        assert_eq!(it.get("x0", MISSING).await, (None, true));
        // One that fails again keeps one place.
        it.test_clock.set(60);
        assert_eq!(it.get("x0", MISSING).await, (None, true));
        assert_eq!(it.cache.0.slots().failed.iter().filter(|one| one.key == "x0").count(), 1);
        assert_eq!(it.cache.0.slots().failed.len(), MOST_FAILURES);
    }

    #[tokio::test]
    async fn concurrent_callers_share_one_fetch() {
        let (it, fetches) = (fixture(3), Arc::new(AtomicU32::new(0)));
        let one = || {
            it.cache.get(&it.clock, "a", false, |_| {
                let fetches = Arc::clone(&fetches);
                async move {
                    tokio::task::yield_now().await;
                    Ok(fetches.fetch_add(1, Ordering::Relaxed))
                }
            })
        };
        let (a, b, c) = tokio::join!(one(), one(), one());
        assert_eq!((a.unwrap(), b.unwrap(), c.unwrap()), (0, 0, 0));
        assert_eq!(fetches.load(Ordering::Relaxed), 1);
        assert_eq!(it.cache.0.slots().flights.len(), 0);
    }

    #[tokio::test]
    async fn unknown_keys_are_limited_while_a_value_is_cached() {
        let it = fixture(3);
        for number in 0..10 {
            assert_eq!(it.ask(&format!("x{number}"), true, MISSING).await, (MISSING, true));
        }
        assert_eq!(it.ask("a", true, Ok(1)).await, (Ok(1), true));
        for number in 10..14 {
            assert_eq!(it.ask(&format!("x{number}"), true, MISSING).await, (MISSING, true));
        }
        assert_eq!(it.ask("x14", true, Ok(2)).await, (LIMITED, false));
        assert_eq!(it.ask("a", true, MISSING).await, (Ok(1), false), "a known one is not limited");
        assert_eq!(it.ask("b", false, Ok(2)).await, (Ok(2), true), "this caller is not limited");
        it.test_clock.set(10);
        assert_eq!(it.ask("x14", true, Ok(3)).await, (Ok(3), true));
        assert_eq!(it.ask("x15", true, MISSING).await, (LIMITED, false));
        for key in ["a", "b", "x14"] {
            it.cache.forget(key);
        }
        assert_eq!(it.ask("x15", true, Ok(4)).await, (Ok(4), true), "no value is cached");
    }

    #[tokio::test]
    async fn a_fetch_that_waited_for_its_turn_is_limited_too() {
        let it = fixture(3);
        let turn = || Turn { cache: Arc::clone(&it.cache.0), granted: false };
        for _ in 0..10 {
            assert!(turn().confirm(&*it.clock).is_ok());
        }
        assert_eq!(it.get("a", Ok(1)).await, (Some(1), true));
        let granted = (0..10).filter(|_| turn().confirm(&*it.clock).is_ok()).count();
        assert_eq!(granted, 4);
        let free = Turn { cache: Arc::clone(&it.cache.0), granted: true };
        assert!(free.confirm(&*it.clock).is_ok());
    }

    #[test]
    fn the_limiter_allows_a_burst_and_then_one_each_ten_seconds() {
        let mut limiter = Limiter::default();
        let mut taken = |millis| (0..10).filter(|_| limiter.take(Duration::from_millis(millis))).count();
        assert_eq!(taken(5_000), 4);
        assert_eq!(taken(14_999), 0);
        assert_eq!(taken(15_000), 1);
        assert_eq!(taken(35_000), 2);
        assert_eq!(taken(1_000_000), 4);
        // The clock was set back.
        assert_eq!(taken(100_000), 0);
        assert_eq!(taken(110_000), 1);
    }

    #[tokio::test]
    async fn the_number_of_running_fetches_is_limited() {
        let it = fixture(3);
        for number in 0..MOST_FLIGHTS {
            let key = format!("x{number}");
            let mut waiter = pin!(it.cache.get(&it.clock, &key, true, |_| pending()));
            // The caller is dropped after one poll, and the fetch goes on.
            assert!(waiter.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        }
        assert_eq!(it.cache.0.slots().flights.len(), MOST_FLIGHTS);
        assert_eq!(it.ask("a", true, Ok(1)).await, (LIMITED, false));
    }

    fn current_thread() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap()
    }

    #[test]
    fn a_fetch_on_a_runtime_that_is_not_polled_is_repeated() {
        let (it, first, second) = (fixture(3), current_thread(), current_thread());
        first.block_on(async {
            let load = |_| async {
                tokio::time::sleep(Duration::from_secs(1)).await;
                Ok(1)
            };
            let waiter = it.cache.get(&it.clock, "a", false, load);
            let _ = tokio::time::timeout(Duration::from_millis(1), waiter).await;
        });
        second.block_on(async {
            let before = tokio::time::Instant::now();
            assert_eq!(it.get("a", Ok(2)).await, (Some(2), true));
            assert_eq!(before.elapsed(), FOREIGN_WAIT);
        });
        // The first fetch ends later, and removes no other fetch.
        first.block_on(async { tokio::time::sleep(Duration::from_secs(2)).await });
        assert_eq!(second.block_on(it.get("a", Ok(3))), (Some(1), false));
        assert_eq!(it.cache.0.slots().flights.len(), 0);
        assert_eq!(it.cache.0.slots().ready.len(), 1);
    }

    #[test]
    fn a_fetch_whose_runtime_is_shut_down_is_repeated_at_once() {
        let (it, first, second) = (fixture(3), current_thread(), current_thread());
        first.block_on(async {
            let waiter = it.cache.get(&it.clock, "a", false, |_| pending());
            let _ = tokio::time::timeout(Duration::from_millis(1), waiter).await;
        });
        second.block_on(async {
            let before = tokio::time::Instant::now();
            let waiter = it.get("a", Ok(2));
            let shut_down = async {
                tokio::task::yield_now().await;
                first.shutdown_background();
            };
            let (outcome, ()) = tokio::join!(waiter, shut_down);
            assert_eq!(outcome, (Some(2), true));
            assert_eq!(before.elapsed(), Duration::ZERO);
        });
    }

    #[test]
    fn an_abandoned_fetch_removes_only_itself() {
        let it = fixture(3);
        let runtime = current_thread();
        let begin = |given_up| {
            let step = it.cache.0.step(&*it.clock, "a", false, Some(runtime.handle()), given_up);
            match step.unwrap() {
                Step::Begin(landing, ..) => landing,
                _ => panic!("no fetch has begun"),
            }
        };
        let first = begin(None);
        let second = begin(Some(first.number));
        drop(first);
        assert_eq!(it.cache.0.slots().flights.len(), 1);
        drop(second);
        assert_eq!(it.cache.0.slots().flights.len(), 0);
    }

    #[test]
    fn without_a_runtime_the_caller_fetches_itself() {
        let it = fixture(3);
        for expected in [(Some(1), true), (Some(1), false)] {
            let mut work = pin!(it.get("a", Ok(1)));
            let outcome = work.as_mut().poll(&mut Context::from_waker(Waker::noop()));
            assert_eq!(outcome, Poll::Ready(expected));
        }
    }
}
