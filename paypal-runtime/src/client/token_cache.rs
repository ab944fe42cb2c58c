//! One token for all clones of a client, and one request for it however many calls wait.

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

/// After an early refresh that failed, the next one waits this long.
const REFRESH_PAUSE: Duration = Duration::from_secs(10);

/// The token in use, and the turn to fetch another.
///
/// Whoever holds the turn fetches; all others wait for it and share its outcome, a failure too, unless the token in use
/// still serves: then nobody waits, and a failure is no harm. A holder that is dropped halfway passes the turn on.
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
    /// A cache that has a token already.
    pub(crate) fn with_token(token: AccessToken) -> Self {
        let cache = Self::default();
        cache.write().token = Some(Arc::new(token));
        cache
    }

    /// The token in use, or the one that `fetch` gets; it is told whether the token in use still serves. `rejected` is a token that
    /// PayPal has just refused.
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
            // Somebody refreshes it already.
            (Some(token), Err(_)) => return Ok(token),
            (None, Err(_)) => self.fetching.lock().await,
        };
        // A fetch that ended while this call waited is this call's too, however short the token's life.
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
        // Asked after the fetch: the old token may have expired meanwhile.
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

    /// The token in use, where it needs no refresh yet.
    fn fresh(&self, clock: &dyn Clock, rejected: Option<&Arc<AccessToken>>) -> Option<Arc<AccessToken>> {
        let now = clock.now();
        let not_before = self.read().not_before;
        let put_off = |token: &Arc<AccessToken>| {
            not_before.is_some_and(|not_before| now < not_before) && token.is_valid(now)
        };
        self.current(rejected).filter(|token| token.is_fresh(now) || put_off(token))
    }

    /// The token in use, where it has not expired.
    fn valid(&self, clock: &dyn Clock, rejected: Option<&Arc<AccessToken>>) -> Option<Arc<AccessToken>> {
        self.current(rejected).filter(|token| token.is_valid(clock.now()))
    }

    /// The token in use, unless it is the one that was refused.
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
