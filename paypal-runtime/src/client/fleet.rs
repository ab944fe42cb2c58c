//! Getting the access token together with whoever shares the store.
//!
//! look in the store → take the lease, or wait for who has it → look again → ask PayPal → put → give the lease back
//!
//! The client's own cache stands before all this: no call comes here whose token serves, and of a client's calls one at a time.

use std::{future::Future, sync::Arc, time::Duration};

use tokio::runtime::Handle;
use uuid::Uuid;

use super::Shared;
use crate::{
    Clock, Error, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture, auth::AccessToken, time::within,
};

/// While another has the lease, the store is looked at again after this; the pause grows up to the second.
const PAUSES: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(200));

/// A token from the store, or else from `ask`. Never fails for the store's sake.
pub(super) async fn token<F>(
    shared: &Shared,
    store: &Arc<dyn TokenStore>,
    rejected: Option<&AccessToken>,
    ask: impl Fn() -> F,
) -> Result<AccessToken, Error>
where
    F: Future<Output = Result<AccessToken, Error>>,
{
    let fleet = Fleet { shared, store, key: &shared.tokens.key, rejected };
    match fleet.turn().await {
        Ok(Turn::Over(token)) => Ok(token),
        Ok(Turn::Mine(lease)) => {
            let outcome = ask().await;
            if let Ok(token) = &outcome {
                fleet.put(token).await;
            }
            if let Some(lease) = lease {
                lease.release(&fleet).await;
            }
            outcome
        }
        Err(Failed) => ask().await,
    }
}

/// Puts a token that was got otherwise, so that the others find it.
pub(super) async fn put(shared: &Shared, token: &AccessToken) {
    if let Some(store) = &shared.tokens.store {
        Fleet { shared, store, key: &shared.tokens.key, rejected: None }.put(token).await;
    }
}

struct Fleet<'a> {
    shared: &'a Shared,
    store: &'a Arc<dyn TokenStore>,
    key: &'a TokenKey,
    rejected: Option<&'a AccessToken>,
}

/// What came of looking at the store.
enum Turn {
    /// Somebody got a token.
    Over(AccessToken),
    /// It is this client's turn to get one: with the lease, or because whoever has it took too long.
    Mine(Option<Lease>),
}

/// The store failed; the hooks know.
struct Failed;

impl Fleet<'_> {
    async fn turn(&self) -> Result<Turn, Failed> {
        let clock = &*self.shared.clock;
        let started = clock.monotonic();
        // One holder may die, and the next one take his time.
        let patience = self.store.lease_time().saturating_mul(2);
        let (mut pause, longest) = PAUSES;
        loop {
            if let Some(token) = self.look().await? {
                return Ok(Turn::Over(token));
            }
            if let Some(lease) = self.lease().await? {
                // Between the two questions its last holder may have put a token.
                let Some(token) = self.look().await? else { return Ok(Turn::Mine(Some(lease))) };
                lease.release(self).await;
                return Ok(Turn::Over(token));
            }
            if clock.monotonic().saturating_sub(started) >= patience {
                return Ok(Turn::Mine(None));
            }
            clock.sleep(pause.mul_f64(0.5 + 0.5 * (self.shared.random)().clamp(0.0, 1.0))).await;
            pause = (pause * 2).min(longest);
        }
    }

    /// The store's token, where it needs no refresh and is not the one that was refused.
    async fn look(&self) -> Result<Option<AccessToken>, Failed> {
        let kept = self.answer(self.store.get(self.key)).await?;
        let now = self.shared.clock.now();
        let refused = |token: &AccessToken| {
            self.rejected.is_some_and(|rejected| rejected.authorization() == token.authorization())
        };
        Ok(kept.filter(|token| token.is_fresh(now) && !refused(token)))
    }

    async fn lease(&self) -> Result<Option<Lease>, Failed> {
        let lease = Lease {
            store: Arc::clone(self.store),
            clock: Arc::clone(&self.shared.clock),
            key: self.key.clone(),
            holder: Uuid::new_v4().to_string(),
            held: true,
        };
        match self.answer(self.store.lease(self.key, &lease.holder)).await {
            Ok(true) => Ok(Some(lease)),
            Ok(false) => {
                lease.forget();
                Ok(None)
            }
            // It may have been taken and the answer lost: dropped, it is given back.
            Err(failed) => Err(failed),
        }
    }

    /// Puts a token that serves for more than this call. A failure was told to the hooks, and harms nobody.
    async fn put(&self, token: &AccessToken) {
        if token.is_valid(self.shared.clock.now()) {
            let _ = self.answer(self.store.put(self.key, token)).await;
        }
    }

    /// The store's answer, if it comes in time.
    async fn answer<T>(&self, question: TokenStoreFuture<'_, T>) -> Result<T, Failed> {
        let limit = self.store.answer_time();
        let error = match within(&*self.shared.clock, limit, question).await {
            Some(Ok(answer)) => return Ok(answer),
            Some(Err(error)) => error,
            None => TokenStoreError::new(format!("no answer within {limit:?}")),
        };
        self.shared.hooks.iter().for_each(|hook| hook.token_store_failed(&error));
        Err(Failed)
    }
}

/// A lease that is given back, also where the call that took it is dropped: then by a task of its own, if there is a runtime
/// to run it. Otherwise it ends by itself.
struct Lease {
    store: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    key: TokenKey,
    holder: String,
    held: bool,
}

impl Lease {
    async fn release(self, fleet: &Fleet<'_>) {
        if fleet.answer(self.store.release(&self.key, &self.holder)).await.is_ok() {
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
