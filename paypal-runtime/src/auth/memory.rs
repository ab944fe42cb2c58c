//! Tokens shared within a process.

use std::{
    collections::HashMap,
    fmt,
    future::ready,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{AccessToken, TokenKey, TokenStore, TokenStoreFuture};
use crate::{Clock, SystemClock};

/// A [`TokenStore`] in this process's memory, for clients that are made apart and have the same credentials. Clones share.
///
/// ```
/// use paypal_runtime::{Client, Credentials, MemoryTokenStore};
///
/// let store = MemoryTokenStore::new();
/// let client = || Client::builder(Credentials::new("id", "secret")).token_store(store.clone()).build();
/// let (one, two) = (client()?, client()?); // the first call of either gets the token of both
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
    /// The holder, and until when by the monotonic clock.
    lease: Option<(String, Duration)>,
}

impl MemoryTokenStore {
    /// An empty store.
    pub fn new() -> Self {
        Self { entries: Arc::default(), clock: Arc::new(SystemClock) }
    }

    /// Takes the time from another clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
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
        let now = self.clock.now();
        let mut entries = self.entries();
        // What has expired is of no use to anybody, and there may be a key for each of many subjects.
        entries.retain(|_, entry| {
            entry.lease.is_some() || entry.token.as_ref().is_some_and(|token| token.is_valid(now))
        });
        entries.entry(key.clone()).or_default().token = Some(token.clone());
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
    use crate::{Environment, SleepFuture};

    /// A clock that is where it is put.
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
    async fn a_lease_ends_by_itself_and_only_its_holder_gives_it_back() {
        let clock = At::default();
        let store = MemoryTokenStore::new().clock(clock.clone());
        let key = TokenKey::new(&Environment::Sandbox, "id", None);
        // Seconds, who asks, whether the lease is given.
        for (at, holder, given) in
            [(0, "one", true), (9, "two", false), (10, "two", true), (15, "one", false)]
        {
            *clock.0.lock().unwrap() = Duration::from_secs(at);
            assert_eq!(store.lease(&key, holder).await.unwrap(), given, "{holder} at {at}");
        }
        store.release(&key, "one").await.unwrap();
        assert!(!store.lease(&key, "three").await.unwrap(), "one gave nothing back: it had nothing");
        store.release(&key, "two").await.unwrap();
        assert!(store.lease(&key, "three").await.unwrap());
    }

    #[tokio::test]
    async fn what_has_expired_is_forgotten() {
        let clock = At::default();
        let store = MemoryTokenStore::new().clock(clock.clone());
        for second in 0..100 {
            *clock.0.lock().unwrap() = Duration::from_secs(second);
            let key = TokenKey::new(&Environment::Sandbox, "id", Some(&format!("seller-{second}")));
            let end = clock.now() + Duration::from_secs(10);
            store.put(&key, &AccessToken::new("A", end, end).unwrap()).await.unwrap();
            assert!(store.get(&key).await.unwrap().is_some() && store.entries().len() <= 10);
        }
    }
}
