//! Caches the token of a client and its clones; one request fetches it for all waiting calls.

use std::{
    future::Future,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::sync::Mutex;

use crate::{AccessToken, Clock, Error};

/// The pause after a failed early refresh before the next one.
const REFRESH_PAUSE: Duration = Duration::from_secs(10);

/// The current token, and the lock for fetching another.
///
/// The call with the lock fetches; the others wait for it and share its result, also a failure. If
/// the current token is still valid, no call waits, and a failure is ignored. If the fetching call
/// is dropped, the next waiting call gets the lock.
#[derive(Debug, Default)]
pub(crate) struct TokenCache {
    current: RwLock<Current>,
    fetches: AtomicU64,
    fetching: Mutex<Option<Error>>,
}

#[derive(Debug, Default)]
struct Current {
    token: Option<Arc<AccessToken>>,
    /// The token is not refreshed early before this.
    not_before: Option<SystemTime>,
}

impl TokenCache {
    /// Creates a cache with a token.
    pub(crate) fn with_token(token: AccessToken) -> Self {
        let cache = Self::default();
        cache.write().token = Some(Arc::new(token));
        cache
    }

    /// Returns the current token, or the one that `fetch` returns; its argument is whether the
    /// current token is still valid. `rejected` is a token that PayPal has just refused.
    pub(crate) async fn get<F>(
        &self,
        clock: &dyn Clock,
        rejected: Option<&Arc<AccessToken>>,
        fetch: impl FnOnce(bool) -> F,
    ) -> Result<Arc<AccessToken>, Error>
    where
        F: Future<Output = Result<AccessToken, Error>>,
    {
        if let Some(token) = self.fresh(clock, rejected) {
            return Ok(token);
        }
        let seen = self.fetches.load(Ordering::Acquire);
        let mut failure = match (self.valid(clock, rejected), self.fetching.try_lock()) {
            (_, Ok(fetching)) => fetching,
            // Another call is refreshing it.
            (Some(token), Err(_)) => return Ok(token),
            (None, Err(_)) => self.fetching.lock().await,
        };
        // This call shares the result of a fetch that ended while it waited, even if the token has
        // expired since.
        if self.fetches.load(Ordering::Acquire) != seen {
            match (&*failure, self.current(rejected)) {
                (Some(failure), _) => return Err(failure.clone()),
                (None, Some(token)) => return Ok(token),
                (None, None) => {}
            }
        }
        if let Some(token) = self.fresh(clock, rejected) {
            return Ok(token);
        }
        let early = self.valid(clock, rejected).is_some();
        let outcome = fetch(early).await.map(Arc::new);
        // Checked after the fetch: the old token may have expired meanwhile.
        let outcome = match (outcome, self.valid(clock, rejected)) {
            (Err(_), Some(token)) => {
                self.write().not_before = clock.now().checked_add(REFRESH_PAUSE);
                Ok(token)
            }
            (Ok(token), _) => {
                *self.write() = Current { token: Some(Arc::clone(&token)), not_before: None };
                Ok(token)
            }
            (Err(error), None) => Err(error),
        };
        *failure = outcome.as_ref().err().cloned();
        self.fetches.fetch_add(1, Ordering::Release);
        outcome
    }

    /// The current token, unless it needs a refresh.
    fn fresh(&self, clock: &dyn Clock, rejected: Option<&Arc<AccessToken>>) -> Option<Arc<AccessToken>> {
        let now = clock.now();
        let not_before = self.read().not_before;
        let put_off = |token: &Arc<AccessToken>| {
            not_before.is_some_and(|not_before| now < not_before) && token.is_valid(now)
        };
        self.current(rejected).filter(|token| token.is_fresh(now) || put_off(token))
    }

    /// The current token, unless it has expired.
    fn valid(&self, clock: &dyn Clock, rejected: Option<&Arc<AccessToken>>) -> Option<Arc<AccessToken>> {
        self.current(rejected).filter(|token| token.is_valid(clock.now()))
    }

    /// The current token, unless it is the one that PayPal refused.
    fn current(&self, rejected: Option<&Arc<AccessToken>>) -> Option<Arc<AccessToken>> {
        let refused =
            |token: &Arc<AccessToken>| rejected.is_some_and(|rejected| Arc::ptr_eq(rejected, token));
        self.read().token.as_ref().filter(|token| !refused(token)).cloned()
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Current> {
        self.current.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, Current> {
        self.current.write().unwrap_or_else(PoisonError::into_inner)
    }
}
