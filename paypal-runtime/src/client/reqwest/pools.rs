//! Keeps a pool of connections per Tokio runtime, and replaces pools that are old or do not answer.
//!
//! A pool is a `reqwest::Client`. hyper offers no way to take a single connection out of its pool
//! by the request that timed out on it, so the whole client is replaced. Requests that run hold the
//! former client, and with it their connections, until they end.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::runtime::{Handle, Id};

use crate::{TransportError, TransportErrorKind};

/// The number of runtimes that have a pool at the same time.
const RUNTIMES: usize = 64;
/// The shortest time between two replacements of pools that do not answer. Each replacement needs
/// an attempt that timed out on the pool itself, so this limits only timeouts that are shorter.
const REPLACEMENT_INTERVAL: Duration = Duration::from_millis(100);
/// A call that is dropped after this wait retires its pool, if the pool received no response in the
/// meantime.
pub(super) const SILENCE: Duration = Duration::from_secs(1);

type Make = dyn Fn() -> Result<reqwest::Client, reqwest::Error> + Send + Sync;

/// The pools of a transport.
pub(super) struct Pools {
    source: Source,
    age: Duration,
    state: Mutex<State>,
}

enum Source {
    Factory(Box<Make>),
    /// The transport has only the client that it was given.
    Fixed(Arc<Pool>),
}

#[derive(Default)]
struct State {
    /// The client that was made first. The first runtime gets it.
    first: Option<reqwest::Client>,
    /// The runtimes and their pools, least recently added first.
    pools: Vec<(Id, Arc<Pool>)>,
}

/// The connections of one runtime.
pub(super) struct Pool {
    pub(super) client: reqwest::Client,
    made: Instant,
    /// The pool is not replaced for its silence before this time.
    replaceable: Instant,
    is_suspect: AtomicBool,
    /// The time of the last response, in microseconds since the pool was made; 0 before the first.
    last_answer: AtomicU64,
    /// The time of the last request, in the same unit.
    last_use: AtomicU64,
}

impl Pools {
    /// Makes the first client at once, so that wrong options are found early.
    pub(super) fn new(
        make: impl Fn() -> Result<reqwest::Client, reqwest::Error> + Send + Sync + 'static,
        age: Duration,
    ) -> Result<Self, reqwest::Error> {
        let first = Some(make()?);
        let state = Mutex::new(State { first, pools: Vec::new() });
        Ok(Self { source: Source::Factory(Box::new(make)), age, state })
    }

    /// Uses one client for all requests.
    pub(super) fn fixed(client: reqwest::Client) -> Self {
        let now = Instant::now();
        let pool = Arc::new(Pool::new(client, now, now));
        Self { source: Source::Fixed(pool), age: Duration::MAX, state: Mutex::default() }
    }

    /// Returns the pool of the current runtime.
    pub(super) fn current(&self) -> Result<Arc<Pool>, TransportError> {
        self.current_at(Instant::now())
    }

    fn current_at(&self, now: Instant) -> Result<Arc<Pool>, TransportError> {
        let runtime = Handle::try_current()
            .map_err(|error| TransportError::new(TransportErrorKind::NoRuntime, error))?
            .id();
        let make = match &self.source {
            Source::Factory(make) => make,
            Source::Fixed(pool) => return Ok(Arc::clone(pool)),
        };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let found = state.pools.iter().find(|(id, _)| *id == runtime).map(|(_, pool)| Arc::clone(pool));
        let replaceable = match &found {
            Some(pool) if !pool.is_due(now, self.age) => {
                pool.last_use.store(pool.microseconds(now), Ordering::Relaxed);
                return Ok(Arc::clone(pool));
            }
            Some(_) => now + REPLACEMENT_INTERVAL,
            None => now,
        };
        match (state.first.take().map_or_else(make, Ok), found) {
            (Ok(client), _) => {
                let pool = Arc::new(Pool::new(client, now, replaceable));
                state.add(runtime, &pool);
                Ok(pool)
            }
            // The former client is better than none.
            (Err(_), Some(former)) => Ok(former),
            (Err(error), None) => Err(TransportError::new(TransportErrorKind::Connect, error)),
        }
    }
}

impl State {
    /// Adds a pool in place of the runtime's former pool. If there are too many runtimes, the one
    /// that sent no request for the longest time goes.
    fn add(&mut self, runtime: Id, pool: &Arc<Pool>) {
        self.pools.retain(|(id, _)| *id != runtime);
        if self.pools.len() >= RUNTIMES {
            let oldest = self.pools.iter().min_by_key(|(_, pool)| pool.last_used()).map(|(id, _)| *id);
            self.pools.retain(|(id, _)| Some(*id) != oldest);
        }
        self.pools.push((runtime, Arc::clone(pool)));
    }
}

impl Pool {
    fn new(client: reqwest::Client, made: Instant, replaceable: Instant) -> Self {
        Self {
            client,
            made,
            replaceable,
            is_suspect: AtomicBool::new(false),
            last_answer: AtomicU64::new(0),
            last_use: AtomicU64::new(0),
        }
    }

    /// Notes that a response was received.
    pub(super) fn answered(&self) {
        self.last_answer.store(self.microseconds(Instant::now()), Ordering::Relaxed);
    }

    /// Returns whether a response was received since this time.
    pub(super) fn has_answered_since(&self, time: Instant) -> bool {
        let last = self.last_answer.load(Ordering::Relaxed);
        last > self.microseconds(time)
    }

    /// Notes that the pool's connections do not answer, so that the pool is replaced.
    pub(super) fn suspect(&self) {
        self.is_suspect.store(true, Ordering::Relaxed);
    }

    fn is_due(&self, now: Instant, age: Duration) -> bool {
        (self.is_suspect.load(Ordering::Relaxed) && now >= self.replaceable)
            || now.saturating_duration_since(self.made) > age
    }

    fn last_used(&self) -> Instant {
        self.made + Duration::from_micros(self.last_use.load(Ordering::Relaxed))
    }

    fn microseconds(&self, time: Instant) -> u64 {
        let since = time.saturating_duration_since(self.made).as_micros();
        u64::try_from(since).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use tokio::runtime::{Builder, Runtime};

    use super::*;

    fn runtime() -> Runtime {
        Builder::new_current_thread().build().unwrap()
    }

    fn pools(age: Duration, works: fn(usize) -> bool) -> (Pools, Arc<AtomicUsize>) {
        let made = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&made);
        let make = move || match works(count.fetch_add(1, Ordering::SeqCst)) {
            true => reqwest::Client::builder().build(),
            false => reqwest::Client::builder().user_agent("\n").build(),
        };
        (Pools::new(make, age).unwrap(), made)
    }

    #[test]
    fn a_suspect_pool_is_replaced_at_most_once_per_interval() {
        let (pools, made) = pools(Duration::MAX, |_| true);
        let runtime = runtime();
        let _entered = runtime.enter();
        let begin = Instant::now();
        let current = |after: Duration| pools.current_at(begin + after).unwrap();
        let first = current(Duration::ZERO);
        assert!(Arc::ptr_eq(&first, &current(Duration::ZERO)));
        first.suspect();
        let second = current(Duration::ZERO);
        second.suspect();
        assert!(Arc::ptr_eq(&second, &current(REPLACEMENT_INTERVAL - Duration::from_millis(1))));
        assert_eq!(made.load(Ordering::SeqCst), 2);
        assert!(!Arc::ptr_eq(&second, &current(REPLACEMENT_INTERVAL)));
        assert_eq!(made.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn a_factory_that_fails_later_leaves_the_former_client() {
        let (pools, _) = pools(Duration::ZERO, |call| call == 0);
        let (used, new) = (runtime(), runtime());
        let begin = Instant::now();
        let current = |after: Duration| used.block_on(async { pools.current_at(begin + after) }).unwrap();
        let first = current(Duration::ZERO);
        assert!(Arc::ptr_eq(&first, &current(Duration::from_millis(2))));
        let error = new.block_on(async { pools.current() }).err().unwrap();
        assert_eq!(error.kind(), TransportErrorKind::Connect);
    }

    #[test]
    fn the_runtime_that_was_not_used_for_the_longest_time_loses_its_pool() {
        let (pools, made) = pools(Duration::MAX, |_| true);
        let runtimes: Vec<_> = (0..=RUNTIMES).map(|_| runtime()).collect();
        let current = |runtime: &Runtime| runtime.block_on(async { pools.current() }).unwrap();
        let (last, others) = runtimes.split_last().unwrap();
        let (first, _) = others.split_first().unwrap();
        let kept = current(first);
        others.iter().for_each(|runtime| drop(current(runtime)));
        current(first);
        current(last);
        assert!(Arc::ptr_eq(&kept, &current(first)));
        assert_eq!(made.load(Ordering::SeqCst), RUNTIMES + 1);
        assert_eq!(pools.state.lock().unwrap().pools.len(), RUNTIMES);
    }

    #[test]
    fn without_a_runtime_there_is_no_pool() {
        let (pools, _) = pools(Duration::MAX, |_| true);
        assert_eq!(pools.current().err().unwrap().kind(), TransportErrorKind::NoRuntime);
    }
}
