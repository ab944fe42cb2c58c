//! One token for all clones of a client, and one request for it however many calls wait.

use std::{
    future::Future,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::sync::Mutex;

use super::AccessToken;
use crate::{Clock, Error};

/// The token in use, and the turn to fetch another.
///
/// Whoever holds the turn fetches; all others wait for it and share its outcome, a failure too. A holder that is
/// dropped halfway passes the turn on.
#[derive(Debug, Default)]
pub(crate) struct TokenCache {
    current: RwLock<Option<Arc<AccessToken>>>,
    fetches: AtomicU64,
    turn: Mutex<Option<Error>>,
}

impl TokenCache {
    /// The token in use, or the one that `fetch` gets. `rejected` is a token that PayPal has just refused.
    pub(crate) async fn get<F>(
        &self,
        clock: &dyn Clock,
        rejected: Option<&Arc<AccessToken>>,
        fetch: impl FnOnce() -> F,
    ) -> Result<Arc<AccessToken>, Error>
    where
        F: Future<Output = Result<AccessToken, Error>>,
    {
        let usable = || self.current(rejected).filter(|token| token.is_fresh(clock.now()));
        if let Some(token) = usable() {
            return Ok(token);
        }
        let seen = self.fetches.load(Ordering::Acquire);
        let mut failure = self.turn.lock().await;
        // A fetch that ended while this call waited is this call's too, however short the token's life.
        if self.fetches.load(Ordering::Acquire) != seen {
            match (&*failure, self.current(rejected)) {
                (Some(failure), _) => return Err(failure.clone()),
                (None, Some(token)) => return Ok(token),
                (None, None) => {}
            }
        }
        if let Some(token) = usable() {
            return Ok(token);
        }
        let outcome = fetch().await.map(Arc::new);
        *failure = outcome.as_ref().err().cloned();
        if let Ok(token) = &outcome {
            *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(token));
        }
        self.fetches.fetch_add(1, Ordering::Release);
        outcome
    }

    /// The token in use, unless it is the one that was refused.
    fn current(&self, rejected: Option<&Arc<AccessToken>>) -> Option<Arc<AccessToken>> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        let refused =
            |token: &Arc<AccessToken>| rejected.is_some_and(|rejected| Arc::ptr_eq(rejected, token));
        current.as_ref().filter(|token| !refused(token)).cloned()
    }
}
