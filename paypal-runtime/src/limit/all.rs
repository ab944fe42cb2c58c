//! Several limits of one client.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use super::{LimitError, LimitFuture, LimitKey, LimitReport, LimitRequest, Permit, RequestLimit};
use crate::{Clock, time::within_unpin};

/// How long a request holds permits while it waits for another one. Each round doubles it.
const FIRST_PATIENCE: Duration = Duration::from_millis(100);

/// Several limits. A request needs one permit of each.
///
/// A request that held the permits of some limits during a long wait for another limit would stop
/// requests that do not need that other limit, and two requests could wait for each other for ever.
/// So a request takes its permits in rounds. In each round it holds permits only for a short time,
/// its patience. If a limit has no permit within that time, the request gives its permits back,
/// waits for that limit without holding anything, and begins the next round with that permit and
/// twice the patience. So each round is finite, and a request that had bad luck is more patient.
///
/// The limits are in an order that all clients share, that of their
/// [`identity`](RequestLimit::identity). A request waits for a limit only while it holds permits of
/// earlier ones; for a limit before the one that it has waited for, it tries once. Otherwise one
/// request could hold what another one waits for, and wait for what that one holds.
///
/// There is no `try_acquire`: if a later limit had no permit, a permit of a rate would be lost.
pub(crate) struct AllLimits {
    limits: Vec<Arc<dyn RequestLimit>>,
    clock: Arc<dyn Clock>,
}

impl AllLimits {
    /// Returns one limit for all of these; `None` if there is none. A limit that was added twice
    /// counts once.
    pub(crate) fn of(
        mut limits: Vec<Arc<dyn RequestLimit>>,
        clock: &Arc<dyn Clock>,
    ) -> Option<Arc<dyn RequestLimit>> {
        let mut known = Vec::new();
        limits.retain(|limit| {
            let identity = limit.identity();
            let is_new = identity.is_none() || !known.contains(&identity);
            known.push(identity);
            is_new
        });
        limits.sort_by_key(|limit| limit.identity().unwrap_or(usize::MAX));
        match limits.len() {
            0 | 1 => limits.pop(),
            _ => Some(Arc::new(Self { limits, clock: Arc::clone(clock) })),
        }
    }

    async fn acquire_all(&self, request: &LimitRequest<'_>) -> Result<Permit, LimitError> {
        let started = self.clock.monotonic();
        let (mut first, mut patience) = (None, FIRST_PATIENCE);
        loop {
            let waited = self.clock.monotonic().saturating_sub(started);
            let request = request.with_longest_wait(request.longest_wait().saturating_sub(waited));
            let mut permits = Vec::with_capacity(self.limits.len());
            if let Some(limit) = first.and_then(|at: usize| self.limits.get(at)) {
                // Nothing is held during this wait.
                permits.push(limit.acquire(&request).await?);
            }
            match self.acquire_others(first, &request, patience, &mut permits).await? {
                Some(missing) => first = Some(missing),
                None => {
                    let all = Permit::several(permits);
                    if all.may_begin(Instant::now()) {
                        return Ok(all);
                    }
                }
            }
            patience = patience.saturating_mul(2);
        }
    }

    /// Takes a permit of each limit but the first one. Returns the limit that has none in time.
    async fn acquire_others(
        &self,
        first: Option<usize>,
        request: &LimitRequest<'_>,
        patience: Duration,
        permits: &mut Vec<Permit>,
    ) -> Result<Option<usize>, LimitError> {
        for (at, limit) in self.limits.iter().enumerate().filter(|(at, _)| Some(*at) != first) {
            let in_order = first.is_none_or(|first| first < at);
            let permit = match limit.try_acquire(request) {
                None if in_order => self.acquire_soon(&**limit, request, patience).await?,
                permit => permit,
            };
            match permit {
                Some(permit) => permits.push(permit),
                None => return Ok(Some(at)),
            }
        }
        Ok(None)
    }

    /// Waits for a permit; returns `None` if there is none within the patience.
    async fn acquire_soon(
        &self,
        limit: &dyn RequestLimit,
        request: &LimitRequest<'_>,
        patience: Duration,
    ) -> Result<Option<Permit>, LimitError> {
        let request = request.with_longest_wait(request.longest_wait().min(patience));
        match within_unpin(&*self.clock, patience, limit.acquire(&request)).await {
            None => Ok(None),
            // The limit knows already that its permit would come later.
            Some(Err(error)) if error.retry_after().is_some() => Ok(None),
            Some(permit) => permit.map(Some),
        }
    }
}

impl RequestLimit for AllLimits {
    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        Box::pin(self.acquire_all(request))
    }

    fn report(&self, key: &LimitKey<'_>, report: LimitReport) {
        self.limits.iter().for_each(|limit| limit.report(key, report));
    }

    fn longest_attempt(&self) -> Duration {
        self.limits.iter().map(|limit| limit.longest_attempt()).min().unwrap_or(Duration::MAX)
    }
}

impl fmt::Debug for AllLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.limits).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::{ConcurrencyLimit, Environment, SystemClock};

    /// Gives permits whose attempts may begin until this time from now, one after the other, and
    /// the last one again and again.
    #[derive(Debug)]
    struct Leases(Vec<Duration>, AtomicUsize);

    impl RequestLimit for Leases {
        fn acquire<'a>(&'a self, _: &'a LimitRequest<'a>) -> LimitFuture<'a> {
            let number = self.1.fetch_add(1, Ordering::SeqCst);
            let time = self.0.get(number).or(self.0.last()).copied().unwrap_or_default();
            let permit = Permit::leased(|| {}, Instant::now() + time);
            Box::pin(async { Ok(permit) })
        }
    }

    #[tokio::test]
    async fn a_lease_that_has_become_too_old_is_taken_again() {
        let places = ConcurrencyLimit::new(1);
        let leases = Arc::new(Leases(vec![Duration::ZERO, Duration::from_secs(60)], AtomicUsize::new(0)));
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let limits: Vec<Arc<dyn RequestLimit>> = vec![leases.clone(), Arc::new(places.clone())];
        let all = AllLimits::of(limits, &clock).unwrap();
        let request = LimitRequest::new(LimitKey::new(&Environment::Sandbox, "id", "x"));
        let held = all.acquire(&request).await.unwrap();
        assert_eq!((leases.1.load(Ordering::SeqCst), places.available()), (2, 0));
        drop(held);
        assert_eq!(places.available(), 1);
    }
}
