//! Gets the access token through a token store, which other clients and processes share.
//!
//! look in the store → take the lease, or wait for its holder → look again → request a token from
//! PayPal → store it → release the lease
//!
//! Reached only on a miss of the client's own cache, by one task per client at a time.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::runtime::Handle;
use uuid::Uuid;

use super::{Shared, observe::observe, token_cache::FlightOwner};
use crate::{
    Clock, Error, RefreshToken, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture, auth::AccessToken,
    time::within,
};

/// The waits between looks at the store while another holder has the lease: the first and the
/// longest.
const PAUSE_RANGE: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(200));

/// Returns a token from the store, or else from `fetch`. A failure of the store is never an error
/// here.
pub(super) async fn token<F>(
    shared: &Shared,
    store: &Arc<dyn TokenStore>,
    owner: &FlightOwner,
    fetch: impl Fn() -> F,
) -> Result<AccessToken, Error>
where
    F: Future<Output = Result<AccessToken, Error>>,
{
    let shared_token = SharedToken::new(shared, store, Some(owner));
    match shared_token.look_up().await {
        Ok(Lookup::Found(token)) => Ok(token),
        Ok(Lookup::Fetch(lease)) => {
            let outcome = fetch().await;
            if let Ok(token) = &outcome
                && shared_token.may_be_stored()
            {
                shared_token.put(token).await;
            }
            if let Some(lease) = lease {
                lease.release(&shared_token).await;
            }
            outcome
        }
        Err(StoreFailed) => {
            let outcome = fetch().await;
            if let Ok(token) = &outcome
                && shared_token.unsaved_refresh_token().is_some()
            {
                // A lost refresh token costs the account owner's consent, so the store is tried
                // once more.
                shared_token.put(token).await;
            }
            outcome
        }
    }
}

/// Returns the refresh token of the client's subject in the store, if there is one.
pub(super) async fn refresh_token(shared: &Shared) -> Option<RefreshToken> {
    let store = shared.tokens.store.as_ref()?;
    let shared_token = SharedToken::new(shared, store, None);
    let stored = shared_token.value(store.get_refresh_token(&shared_token.key)).await;
    stored.ok().flatten()
}

/// Stores a token that was obtained otherwise, so that the other clients find it.
pub(super) async fn put(shared: &Shared, token: &AccessToken) {
    if let Some(store) = &shared.tokens.store {
        SharedToken::new(shared, store, None).put(token).await;
    }
}

struct SharedToken<'a> {
    shared: &'a Shared,
    store: &'a Arc<dyn TokenStore>,
    key: TokenKey,
    /// The flight that the token is for, if it is for one.
    owner: Option<&'a FlightOwner>,
    /// The hooks were called for an unusable value. One call is enough while the client waits.
    reported: AtomicBool,
}

/// The result of looking at the store.
enum Lookup {
    /// The store has a valid token.
    Found(AccessToken),
    /// This client fetches a token: with the lease, or without it because its holder took too long.
    Fetch(Option<Lease>),
}

/// The store failed, and the hooks were called.
struct StoreFailed;

impl<'a> SharedToken<'a> {
    fn new(shared: &'a Shared, store: &'a Arc<dyn TokenStore>, owner: Option<&'a FlightOwner>) -> Self {
        let key = shared.tokens.key(shared);
        Self { shared, store, key, owner, reported: AtomicBool::new(false) }
    }

    /// Returns whether a token that was requested for the flight may be stored: not if the
    /// credentials were replaced meanwhile. A new refresh token is stored in any case, because
    /// PayPal may accept no other.
    fn may_be_stored(&self) -> bool {
        let is_current = |owner: &FlightOwner| owner.version == self.shared.credentials.version();
        self.owner.is_none_or(is_current) || self.unsaved_refresh_token().is_some()
    }

    async fn look_up(&self) -> Result<Lookup, StoreFailed> {
        let clock = &*self.shared.clock;
        let started = clock.monotonic();
        // Waits for two lease times: one holder may die, and the next one may need its full time.
        let longest_wait = self.store.lease_time().saturating_mul(2);
        let (mut pause, longest) = PAUSE_RANGE;
        loop {
            if let Some(token) = self.stored_token().await? {
                return Ok(Lookup::Found(token));
            }
            if let Some(lease) = self.lease().await? {
                // The last holder may have stored a token between the two requests to the store.
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

    /// Returns the store's token, if it needs no refresh and is not the unwanted one.
    async fn stored_token(&self) -> Result<Option<AccessToken>, StoreFailed> {
        if self.owner.is_some_and(|owner| owner.asks_paypal) {
            return Ok(None);
        }
        let stored = self.value(self.store.get(&self.key)).await?;
        let now = self.shared.clock.now();
        let unwanted = self.owner.and_then(|owner| owner.unwanted.as_ref());
        let is_unwanted = |token: &AccessToken| {
            unwanted.is_some_and(|unwanted| unwanted.authorization() == token.authorization())
        };
        Ok(stored.filter(|token| token.is_fresh(now) && !is_unwanted(token)))
    }

    async fn lease(&self) -> Result<Option<Lease>, StoreFailed> {
        let lease = Lease {
            store: Arc::clone(self.store),
            clock: Arc::clone(&self.shared.clock),
            key: self.key.clone(),
            holder: Uuid::new_v4().to_string(),
            held: true,
        };
        match self.within_answer_time(self.store.lease(&self.key, &lease.holder)).await {
            Ok(true) => Ok(Some(lease)),
            Ok(false) => {
                lease.forget();
                Ok(None)
            }
            // The lease may have been taken although the reply was lost, so dropping it releases
            // it.
            Err(failed) => Err(failed),
        }
    }

    /// Stores a token, unless it is valid for this call only, and a refresh token that the store
    /// does not have. A failure is reported to the hooks and does no harm.
    async fn put(&self, token: &AccessToken) {
        // Values are sealed by the current secret, which may be newer than `self.key`.
        let version = self.shared.credentials.version();
        let key = self.shared.tokens.key(self.shared);
        if let Some(refresh) = self.unsaved_refresh_token() {
            let put = self.store.put_with_refresh_token(&key, token, &refresh);
            if let (Ok(()), Some(subject)) = (self.within_answer_time(put).await, &self.shared.tokens.subject)
            {
                subject.refresh.saved(&refresh, version);
            }
        } else if token.is_valid(self.shared.clock.now()) {
            let _ = self.within_answer_time(self.store.put(&key, token)).await;
        }
    }

    /// Returns the refresh token that the store does not have and should.
    fn unsaved_refresh_token(&self) -> Option<RefreshToken> {
        self.shared.tokens.subject.as_ref()?.refresh.unsaved()
    }

    /// Returns a stored value. An unusable one is reported to the hooks and counts as absent.
    async fn value<T>(&self, question: TokenStoreFuture<'_, Option<T>>) -> Result<Option<T>, StoreFailed> {
        let question = async {
            match question.await {
                Err(error) if error.is_unusable_value() => {
                    if !self.reported.swap(true, Ordering::Relaxed) {
                        self.report(&error);
                    }
                    Ok(None)
                }
                answer => answer,
            }
        };
        self.within_answer_time(Box::pin(question)).await
    }

    /// Returns the store's reply, if it arrives in time.
    async fn within_answer_time<T>(&self, question: TokenStoreFuture<'_, T>) -> Result<T, StoreFailed> {
        let limit = self.store.answer_time();
        let error = match within(&*self.shared.clock, limit, question).await {
            Some(Ok(answer)) => return Ok(answer),
            Some(Err(error)) => error,
            None => TokenStoreError::new(format!("no reply within {limit:?}")),
        };
        self.report(&error);
        Err(StoreFailed)
    }

    fn report(&self, error: &TokenStoreError) {
        observe(self.shared, |hook| hook.token_store_failed(error));
    }
}

/// A lease that is released when dropped. If the future that took it is dropped, a new task
/// releases it, if there is a Tokio runtime. Otherwise the lease expires.
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
