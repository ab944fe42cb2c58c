//! Caches one access token for all clones of a client. Concurrent calls share one token request.

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

/// The wait after a failed early refresh, before the next one.
const REFRESH_PAUSE: Duration = Duration::from_secs(10);

/// The current token, and the lock for fetching another.
///
/// The task that holds the lock fetches a token. The other tasks wait for the lock and share the
/// result, also a failure. While the current token is still valid, no task waits and a failed
/// refresh does no harm. If the task that holds the lock is dropped, another task gets the lock.
#[derive(Debug, Default)]
pub(crate) struct TokenCache {
    current: RwLock<Current>,
    fetches: AtomicU64,
    fetching: Mutex<Option<Error>>,
}

#[derive(Debug, Default)]
struct Current {
    token: Option<Arc<AccessToken>>,
    /// No early refresh is made before this time.
    not_before: Option<SystemTime>,
}

impl TokenCache {
    /// Creates a cache that already has a token.
    pub(crate) fn with_token(token: AccessToken) -> Self {
        let cache = Self::default();
        cache.write().token = Some(Arc::new(token));
        cache
    }

    /// Returns the current token, or the one that `fetch` gets. The argument of `fetch` tells
    /// whether the current token is still valid, so that the fetch is an early refresh. `rejected`
    /// is a token that PayPal has just refused.
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
            // Another task is already refreshing the token.
            (Some(token), Err(_)) => return Ok(token),
            (None, Err(_)) => self.fetching.lock().await,
        };
        // If a fetch ended while this call waited, the call uses its result, even if the token has
        // already expired.
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
        // Checked again after the fetch: the old token may have expired in the meantime.
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

    /// Returns the current token if it needs no refresh yet.
    fn fresh(&self, clock: &dyn Clock, rejected: Option<&Arc<AccessToken>>) -> Option<Arc<AccessToken>> {
        let now = clock.now();
        let not_before = self.read().not_before;
        let put_off = |token: &Arc<AccessToken>| {
            not_before.is_some_and(|not_before| now < not_before) && token.is_valid(now)
        };
        self.current(rejected).filter(|token| token.is_fresh(now) || put_off(token))
    }

    /// Returns the current token if it has not expired.
    fn valid(&self, clock: &dyn Clock, rejected: Option<&Arc<AccessToken>>) -> Option<Arc<AccessToken>> {
        self.current(rejected).filter(|token| token.is_valid(clock.now()))
    }

    /// Returns the current token, unless it is the rejected one.
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
