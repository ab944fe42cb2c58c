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

use super::{WebhookError, WebhookErrorKind, limiter::Limiter};
use crate::{
    Clock,
    time::{FOREIGN_RUNTIME_WAIT, within},
};

/// The time for which a failure is cached: `PAUSE` if another attempt may help, otherwise
/// `LONG_PAUSE`.
const PAUSE: Duration = Duration::from_secs(5);
const LONG_PAUSE: Duration = Duration::from_secs(60);
/// The maximum number of cached failures.
const MOST_FAILURES: usize = 64;
/// The maximum number of fetches that run or wait for their turn. A waiting one takes about 1 KB.
const MOST_FLIGHTS: usize = 4096;

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
    /// runtime and takes longer than `FOREIGN_RUNTIME_WAIT`.
    async fn wait(mut self, clock: &dyn Clock, here: Option<Id>) -> Option<Result<T, WebhookError>> {
        let is_foreign = here != Some(self.runtime);
        let outcome = async { self.outcome.wait_for(Option::is_some).await.ok()?.clone() };
        if is_foreign { within(clock, FOREIGN_RUNTIME_WAIT, outcome).await? } else { outcome.await }
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
mod tests;
