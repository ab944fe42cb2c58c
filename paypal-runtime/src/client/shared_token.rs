//! Fetches the access token through a token store that several clients share.
//!
//! get from the store → take the lease, or wait for its holder → get again → fetch →
//! put → release the lease
//!
//! Reached only on a miss of the client's own cache, by one call per client at a time.

use std::{future::Future, sync::Arc, time::Duration};

use tokio::runtime::Handle;
use uuid::Uuid;

use super::Shared;
use crate::{
    Clock, Error, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture, auth::AccessToken, time::within,
};

/// The first and the longest pause between two reads of the store while another client has the
/// lease.
const PAUSE_RANGE: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(200));

/// Returns a token from the store, or else from `fetch`. A failure of the store is not an error.
pub(super) async fn token<F>(
    shared: &Shared,
    store: &Arc<dyn TokenStore>,
    rejected: Option<&AccessToken>,
    fetch: impl Fn() -> F,
) -> Result<AccessToken, Error>
where
    F: Future<Output = Result<AccessToken, Error>>,
{
    let shared_token = SharedToken { shared, store, key: &shared.tokens.key, rejected };
    match shared_token.look_up().await {
        Ok(Lookup::Found(token)) => Ok(token),
        Ok(Lookup::Fetch(lease)) => {
            let outcome = fetch().await;
            if let Ok(token) = &outcome {
                shared_token.put(token).await;
            }
            if let Some(lease) = lease {
                lease.release(&shared_token).await;
            }
            outcome
        }
        Err(StoreFailed) => fetch().await,
    }
}

/// Puts a token from another grant into the store, so that the other clients find it.
pub(super) async fn put(shared: &Shared, token: &AccessToken) {
    if let Some(store) = &shared.tokens.store {
        SharedToken { shared, store, key: &shared.tokens.key, rejected: None }.put(token).await;
    }
}

struct SharedToken<'a> {
    shared: &'a Shared,
    store: &'a Arc<dyn TokenStore>,
    key: &'a TokenKey,
    rejected: Option<&'a AccessToken>,
}

/// The result of a lookup in the store.
enum Lookup {
    /// The store has a token.
    Found(AccessToken),
    /// This client has to fetch a token: it has the lease, or the lease's holder took too long.
    Fetch(Option<Lease>),
}

/// The error of a store that failed. The hooks have been told.
struct StoreFailed;

impl SharedToken<'_> {
    async fn look_up(&self) -> Result<Lookup, StoreFailed> {
        let clock = &*self.shared.clock;
        let started = clock.monotonic();
        // Enough for one holder that crashed and a second one that is slow.
        let longest_wait = self.store.lease_time().saturating_mul(2);
        let (mut pause, longest) = PAUSE_RANGE;
        loop {
            if let Some(token) = self.stored_token().await? {
                return Ok(Lookup::Found(token));
            }
            if let Some(lease) = self.lease().await? {
                // The last holder may have put a token after the first read.
                let Some(token) = self.stored_token().await? else { return Ok(Lookup::Fetch(Some(lease))) };
                lease.release(self).await;
                return Ok(Lookup::Found(token));
            }
            if clock.monotonic().saturating_sub(started) >= longest_wait {
                return Ok(Lookup::Fetch(None));
            }
            clock.sleep(pause.mul_f64(0.5 + 0.5 * (self.shared.random)().clamp(0.0, 1.0))).await;
            pause = (pause * 2).min(longest);
        }
    }

    /// Returns the store's token, unless it needs a refresh or PayPal has refused it.
    async fn stored_token(&self) -> Result<Option<AccessToken>, StoreFailed> {
        let stored = self.within_answer_time(self.store.get(self.key)).await?;
        let now = self.shared.clock.now();
        let refused = |token: &AccessToken| {
            self.rejected.is_some_and(|rejected| rejected.authorization() == token.authorization())
        };
        Ok(stored.filter(|token| token.is_fresh(now) && !refused(token)))
    }

    async fn lease(&self) -> Result<Option<Lease>, StoreFailed> {
        let lease = Lease {
            store: Arc::clone(self.store),
            clock: Arc::clone(&self.shared.clock),
            key: self.key.clone(),
            holder: Uuid::new_v4().to_string(),
            held: true,
        };
        match self.within_answer_time(self.store.lease(self.key, &lease.holder)).await {
            Ok(true) => Ok(Some(lease)),
            Ok(false) => {
                lease.forget();
                Ok(None)
            }
            // The store may have granted the lease and lost the answer: dropping it releases it.
            Err(failed) => Err(failed),
        }
    }

    /// Puts a token that has not expired. A failure is reported to the hooks and otherwise ignored.
    async fn put(&self, token: &AccessToken) {
        if token.is_valid(self.shared.clock.now()) {
            let _ = self.within_answer_time(self.store.put(self.key, token)).await;
        }
    }

    /// Waits for the store's answer, at most its `answer_time`.
    async fn within_answer_time<T>(&self, question: TokenStoreFuture<'_, T>) -> Result<T, StoreFailed> {
        let limit = self.store.answer_time();
        let error = match within(&*self.shared.clock, limit, question).await {
            Some(Ok(answer)) => return Ok(answer),
            Some(Err(error)) => error,
            None => TokenStoreError::new(format!("no answer within {limit:?}")),
        };
        self.shared.hooks.iter().for_each(|hook| hook.token_store_failed(&error));
        Err(StoreFailed)
    }
}

/// A lease that is released when it is dropped, also if its call is dropped: then by a task of its
/// own, if a Tokio runtime is running. Otherwise the lease expires.
struct Lease {
    store: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    key: TokenKey,
    holder: String,
    held: bool,
}

impl Lease {
    async fn release(self, shared_token: &SharedToken<'_>) {
        if shared_token.within_answer_time(self.store.release(&self.key, &self.holder)).await.is_ok() {
            self.forget();
        }
    }

    fn forget(mut self) {
        self.held = false;
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if !self.held {
            return;
        }
        if let Ok(runtime) = Handle::try_current() {
            let (store, clock) = (Arc::clone(&self.store), Arc::clone(&self.clock));
            let (key, holder) = (self.key.clone(), std::mem::take(&mut self.holder));
            runtime.spawn(
                async move { within(&*clock, store.answer_time(), store.release(&key, &holder)).await },
            );
        }
    }
}
