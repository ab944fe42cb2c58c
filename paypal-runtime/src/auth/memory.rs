//! A token store in the memory of one process.

use std::{
    collections::HashMap,
    fmt,
    future::ready,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{AccessToken, RefreshToken, TokenKey, TokenStore, TokenStoreFuture};
use crate::{Clock, SystemClock};

/// A [`TokenStore`] in this process's memory, for separately built clients with the same
/// credentials. Clones share their tokens.
///
/// An access token is removed when it has expired. The refresh token of a subject, which PayPal
/// replaced or sent for an authorization code, stays until the store is dropped.
///
/// ```
/// use paypal_runtime::{Client, Credentials, MemoryTokenStore};
///
/// let store = MemoryTokenStore::new();
/// let credentials = Credentials::new("id", "secret");
/// let client = || Client::builder(credentials.clone()).token_store(store.clone()).build();
/// let (one, two) = (client()?, client()?); // the first call of either fetches the token for both
/// # let _ = (one, two);
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct MemoryTokenStore {
    entries: Arc<Mutex<HashMap<TokenKey, Entry>>>,
    clock: Arc<dyn Clock>,
}

#[derive(Default)]
struct Entry {
    token: Option<AccessToken>,
    /// The last refresh token. It is kept for ever, since the account's owner would have to give
    /// consent again.
    refresh: Option<RefreshToken>,
    /// The holder of the lease, and when it ends by the monotonic clock.
    lease: Option<(String, Duration)>,
}

impl MemoryTokenStore {
    /// Creates an empty store.
    pub fn new() -> Self {
        Self { entries: Arc::default(), clock: Arc::new(SystemClock) }
    }

    /// Sets the clock; the default is the system clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    fn store(&self, key: &TokenKey, token: &AccessToken, refresh: Option<&RefreshToken>) {
        let now = self.clock.now();
        let mut entries = self.entries();
        // Expired tokens are useless, and there may be keys for many subjects.
        entries.retain(|_, entry| {
            entry.token.take_if(|token| !token.is_valid(now));
            entry.lease.is_some() || entry.refresh.is_some() || entry.token.is_some()
        });
        let entry = entries.entry(key.clone()).or_default();
        entry.token = Some(token.clone());
        if let Some(refresh) = refresh {
            entry.refresh = Some(refresh.clone());
        }
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<TokenKey, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryTokenStore {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        let token = self.entries().get(key).and_then(|entry| entry.token.clone());
        Box::pin(ready(Ok(token)))
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        self.store(key, token, None);
        Box::pin(ready(Ok(())))
    }

    fn get_refresh_token<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<RefreshToken>> {
        let refresh = self.entries().get(key).and_then(|entry| entry.refresh.clone());
        Box::pin(ready(Ok(refresh)))
    }

    fn put_with_refresh_token<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a AccessToken,
        refresh: &'a RefreshToken,
    ) -> TokenStoreFuture<'a, ()> {
        self.store(key, token, Some(refresh));
        Box::pin(ready(Ok(())))
    }

    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool> {
        let now = self.clock.monotonic();
        let mut entries = self.entries();
        let lease = &mut entries.entry(key.clone()).or_default().lease;
        let free = lease.as_ref().is_none_or(|(_, until)| *until <= now);
        if free {
            *lease = Some((holder.to_owned(), now.saturating_add(self.lease_time())));
        }
        Box::pin(ready(Ok(free)))
    }

    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()> {
        if let Some(entry) = self.entries().get_mut(key) {
            entry.lease.take_if(|(by, _)| by == holder);
        }
        Box::pin(ready(Ok(())))
    }
}

impl Default for MemoryTokenStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryTokenStore").field("tokens", &self.entries().len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;
    use crate::{Credentials, Environment, SleepFuture};

    /// A clock that shows the time it was set to.
    #[derive(Clone, Default)]
    struct At(Arc<Mutex<Duration>>);

    impl Clock for At {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH + *self.0.lock().unwrap()
        }
        fn sleep(&self, _: Duration) -> SleepFuture {
            Box::pin(ready(()))
        }
    }

    #[tokio::test]
    async fn a_lease_expires_and_only_its_holder_releases_it() {
        let clock = At::default();
        let store = MemoryTokenStore::new().clock(clock.clone());
        let key = TokenKey::new(&Environment::Sandbox, &Credentials::new("id", "s"), &[], None);
        // The time in seconds, the holder that requests the lease, and whether it is granted.
        for (at, holder, given) in
            [(0, "one", true), (9, "two", false), (10, "two", true), (15, "one", false)]
        {
            *clock.0.lock().unwrap() = Duration::from_secs(at);
            assert_eq!(store.lease(&key, holder).await.unwrap(), given, "{holder} at {at}");
        }
        store.release(&key, "one").await.unwrap();
        assert!(
            !store.lease(&key, "three").await.unwrap(),
            "`one` no longer held the lease, so it released nothing"
        );
        store.release(&key, "two").await.unwrap();
        assert!(store.lease(&key, "three").await.unwrap());
    }

    #[tokio::test]
    async fn expired_tokens_are_removed() {
        let clock = At::default();
        let store = MemoryTokenStore::new().clock(clock.clone());
        for second in 0..100 {
            *clock.0.lock().unwrap() = Duration::from_secs(second);
            let key = TokenKey::new(
                &Environment::Sandbox,
                &Credentials::new("id", "s"),
                &[],
                Some(&format!("seller-{second}")),
            );
            let end = clock.now() + Duration::from_secs(10);
            store.put(&key, &AccessToken::new("A", end, end).unwrap()).await.unwrap();
            assert!(store.get(&key).await.unwrap().is_some() && store.entries().len() <= 10);
        }
    }
}
