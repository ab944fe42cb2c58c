//! A limit of one process.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::Semaphore;

use super::{
    LimitError, LimitFuture, LimitKey, LimitRequest, LimitRules, Permit, RequestLimit, gcra::Gcra, rules,
};
use crate::{Clock, SystemClock};

/// A limit of concurrent requests and of their rate in one process: see [`LimitRules`]. Clones
/// share it, and so do the clients that it is given to.
///
/// Each client id has its own limit, unless the rules have
/// [`scope(LimitScope::Everything)`](LimitRules::scope). A
/// [`ConcurrencyLimit`](crate::ConcurrencyLimit) bounds all clients that share it together.
///
/// Permits are granted in the order of the requests for them. A request first takes its place among
/// the concurrent ones, then waits for its turn by the rate. If that turn comes after its deadline,
/// the call fails at once with [`ErrorKind::Limit`](crate::ErrorKind::Limit). The turn of a request
/// that is dropped while it waits is used by another one, if no later turn was given out.
///
/// Each group of requests takes about 200 bytes, as long as the limit exists.
///
/// ```
/// use paypal_runtime::{Client, Credentials, LimitRules, LocalLimit, Rate};
///
/// let limit = LocalLimit::new(LimitRules::new().level(7).rate(Rate::per_minute(240)));
/// let paypal = Client::builder(Credentials::new("id", "secret")).limit(limit.clone()).build()?;
/// let other = Client::builder(Credentials::new("id", "secret")).limit(limit).build()?;
/// # let _ = (paypal, other);
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct LocalLimit {
    rules: Arc<LimitRules>,
    clock: Arc<dyn Clock>,
    groups: Arc<Mutex<HashMap<String, Arc<Group>>>>,
}

/// The state of the requests that share a limit.
struct Group {
    places: Option<Arc<Semaphore>>,
    rate: Option<Mutex<Gcra>>,
}

impl LocalLimit {
    /// Creates a limit with these rules.
    pub fn new(rules: LimitRules) -> Self {
        Self { rules: Arc::new(rules), clock: Arc::new(SystemClock), groups: Arc::default() }
    }

    /// Sets the clock that rates are measured with; the default is the system clock. Only
    /// [`Clock::monotonic`] and [`Clock::sleep`] are used.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Returns the state that a request belongs to; `None` if it is not limited.
    fn group(&self, key: &LimitKey<'_>) -> Option<Arc<Group>> {
        let rules::Group { name, level, rate } = self.rules.group(key)?;
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        let group = groups.entry(name).or_insert_with(|| {
            let places = level.map(|level| Arc::new(Semaphore::new(level.min(Semaphore::MAX_PERMITS))));
            Arc::new(Group { places, rate: rate.map(|rate| Mutex::new(rate.gcra())) })
        });
        Some(Arc::clone(group))
    }

    fn now(&self) -> u64 {
        micros(self.clock.monotonic())
    }
}

impl Group {
    fn with_rate<T>(&self, work: impl FnOnce(&mut Gcra) -> T) -> Option<T> {
        Some(work(&mut self.rate.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// A turn by the rate that is given back if the request is dropped while it waits.
struct Turn<'a> {
    group: &'a Group,
    next: Option<u64>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if let Some(next) = self.next {
            self.group.with_rate(|rate| rate.give_back(next));
        }
    }
}

impl RequestLimit for LocalLimit {
    fn try_acquire(&self, request: &LimitRequest<'_>) -> Option<Permit> {
        let Some(group) = self.group(request.key()) else { return Some(Permit::free()) };
        let permit = match &group.places {
            Some(places) => Permit::place(Arc::clone(places).try_acquire_owned().ok()?),
            None => Permit::free(),
        };
        let now = self.now();
        group.with_rate(|rate| rate.take(now)).unwrap_or(true).then_some(permit)
    }

    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        Box::pin(async move {
            let started = self.clock.monotonic();
            let Some(group) = self.group(request.key()) else { return Ok(Permit::free()) };
            let permit = match &group.places {
                // The semaphore is never closed.
                Some(places) => match Arc::clone(places).acquire_owned().await {
                    Ok(place) => Permit::place(place),
                    Err(_) => return Err(LimitError::new("the limit is closed")),
                },
                None => Permit::free(),
            };
            let waited = self.clock.monotonic().saturating_sub(started);
            let longest = micros(request.longest_wait().saturating_sub(waited));
            let now = self.now();
            let reserved = group.with_rate(|rate| rate.reserve(now, longest).map(|wait| (wait, rate.next())));
            match reserved {
                None | Some(Ok((0, _))) => Ok(permit),
                Some(Err(wait)) => Err(LimitError::late(Duration::from_micros(wait))),
                Some(Ok((wait, next))) => {
                    let mut turn = Turn { group: &group, next: Some(next) };
                    self.clock.sleep(Duration::from_micros(wait)).await;
                    turn.next = None;
                    Ok(permit)
                }
            }
        })
    }

    fn identity(&self) -> Option<usize> {
        Some(self.rules.identity(Arc::as_ptr(&self.groups).addr()))
    }
}

impl fmt::Debug for LocalLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalLimit").field("rules", &self.rules).finish_non_exhaustive()
    }
}
