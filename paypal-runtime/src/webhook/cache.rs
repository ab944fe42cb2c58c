//! Caches fetched certificates by their address. The number of entries is limited, and callers that
//! need the same address at the same time share one fetch.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use super::WebhookError;
use crate::Clock;

/// The time for which a failure is cached: `PAUSE` if another attempt may help, otherwise
/// `LONG_PAUSE`.
const PAUSE: Duration = Duration::from_secs(5);
const LONG_PAUSE: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub(super) struct Cache<T> {
    capacity: usize,
    /// Sorted by last use; the most recently used slot is last.
    slots: Mutex<Vec<Arc<Slot<T>>>>,
}

#[derive(Debug)]
struct Slot<T> {
    key: String,
    state: RwLock<State<T>>,
    /// The task that holds this lock fetches; the others wait and share its result.
    fetching: tokio::sync::Mutex<()>,
}

#[derive(Clone, Debug)]
enum State<T> {
    Empty,
    Ready(T),
    Failed(WebhookError, SystemTime),
}

impl<T: Clone> Cache<T> {
    pub(super) fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), slots: Mutex::default() }
    }

    /// Returns the cached value of this key, or the value that `load` fetches.
    pub(super) async fn get<F>(
        &self,
        clock: &dyn Clock,
        key: &str,
        load: impl FnOnce() -> F,
    ) -> Result<T, WebhookError>
    where
        F: Future<Output = Result<T, WebhookError>>,
    {
        let slot = self.slot(key);
        if let Some(cached) = slot.cached(clock.now()) {
            return cached;
        }
        let _fetching = slot.fetching.lock().await;
        if let Some(cached) = slot.cached(clock.now()) {
            return cached;
        }
        let outcome = load().await;
        let state = match &outcome {
            Ok(value) => State::Ready(value.clone()),
            Err(error) => {
                let pause = if error.is_retryable() { PAUSE } else { LONG_PAUSE };
                State::Failed(error.clone(), clock.now() + pause)
            }
        };
        *slot.state.write().unwrap_or_else(PoisonError::into_inner) = state;
        if outcome.is_ok() {
            self.keep(&slot);
        }
        outcome
    }

    /// Removes the cached value of this key.
    pub(super) fn forget(&self, key: &str) {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner).retain(|slot| slot.key != key);
    }

    fn slot(&self, key: &str) -> Arc<Slot<T>> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = match slots.iter().position(|slot| slot.key == key) {
            Some(at) => slots.remove(at),
            None => {
                self.make_room(&mut slots);
                Arc::new(Slot {
                    key: key.to_owned(),
                    state: RwLock::new(State::Empty),
                    fetching: tokio::sync::Mutex::default(),
                })
            }
        };
        slots.push(Arc::clone(&slot));
        slot
    }

    /// Puts a slot back if it was removed while its value was being fetched.
    fn keep(&self, slot: &Arc<Slot<T>>) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if slots.iter().all(|other| other.key != slot.key) {
            self.make_room(&mut slots);
            slots.push(Arc::clone(slot));
        }
    }

    /// Removes slots until there is room: first those without a value, then the least recently
    /// used. So requests with invented addresses cannot displace real certificates.
    fn make_room(&self, slots: &mut Vec<Arc<Slot<T>>>) {
        while slots.len() >= self.capacity {
            let at = slots.iter().position(|slot| !slot.is_ready()).unwrap_or(0);
            slots.remove(at);
        }
    }
}

impl<T: Clone> Slot<T> {
    fn cached(&self, now: SystemTime) -> Option<Result<T, WebhookError>> {
        match &*self.state.read().unwrap_or_else(PoisonError::into_inner) {
            State::Ready(value) => Some(Ok(value.clone())),
            State::Failed(error, until) if now < *until => Some(Err(error.clone())),
            State::Failed(..) | State::Empty => None,
        }
    }

    fn is_ready(&self) -> bool {
        matches!(&*self.state.read().unwrap_or_else(PoisonError::into_inner), State::Ready(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SystemClock, webhook::WebhookErrorKind};

    async fn get(cache: &Cache<u32>, key: &str, value: Option<u32>) -> (Option<u32>, bool) {
        let mut loaded = false;
        let load = || {
            loaded = true;
            let refused =
                || WebhookError::new(WebhookErrorKind::CertificateMissing, "there is no certificate");
            std::future::ready(value.ok_or_else(refused))
        };
        let outcome = cache.get(&SystemClock, key, load).await;
        (outcome.ok(), loaded)
    }

    #[tokio::test]
    async fn failed_fetches_do_not_displace_cached_certificates() {
        let cache = Cache::new(3);
        for (key, value) in [("a", 1), ("b", 2)] {
            assert_eq!(get(&cache, key, Some(value)).await, (Some(value), true));
        }
        for number in 0..100 {
            assert_eq!(get(&cache, &format!("x{number}"), None).await, (None, true));
        }
        assert_eq!(get(&cache, "x99", None).await, (None, false), "a failure is cached for a while");
        assert_eq!(get(&cache, "a", None).await, (Some(1), false));
        assert_eq!(get(&cache, "b", None).await, (Some(2), false));
        assert!(cache.slots.lock().unwrap().len() <= 3);
        // Successful fetches do displace the least recently used value.
        for (key, value) in [("c", 3), ("d", 4)] {
            assert_eq!(get(&cache, key, Some(value)).await, (Some(value), true));
        }
        assert_eq!(get(&cache, "a", Some(5)).await, (Some(5), true));
        assert_eq!(get(&cache, "d", None).await, (Some(4), false));
        cache.forget("d");
        assert_eq!(get(&cache, "d", Some(6)).await, (Some(6), true));
    }

    #[tokio::test]
    async fn concurrent_callers_share_one_fetch() {
        let (cache, fetches) = (Cache::new(3), std::sync::atomic::AtomicU32::new(0));
        let one = || {
            cache.get(&SystemClock, "a", || async {
                fetches.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                tokio::task::yield_now().await;
                Ok(1)
            })
        };
        let (a, b, c) = tokio::join!(one(), one(), one());
        assert_eq!((a.unwrap(), b.unwrap(), c.unwrap()), (1, 1, 1));
        assert_eq!(fetches.into_inner(), 1);
    }
}
