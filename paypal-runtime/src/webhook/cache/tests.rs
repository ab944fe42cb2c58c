//! Tests of the cache: limits, shared fetches, and runtimes that are not polled or shut down.

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
        assert_eq!(before.elapsed(), FOREIGN_RUNTIME_WAIT);
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
