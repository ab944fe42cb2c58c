//! What was fetched, by its address: a bounded number, each fetched once however many wait for it.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use super::WebhookError;
use crate::Clock;

/// How long a failure stands before the next attempt: where another try may help, and where it hardly will.
const PAUSE: Duration = Duration::from_secs(5);
const LONG_PAUSE: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub(super) struct Cache<T> {
    capacity: usize,
    /// The most recently used last.
    slots: Mutex<Vec<Arc<Slot<T>>>>,
}

#[derive(Debug)]
struct Slot<T> {
    key: String,
    state: RwLock<State<T>>,
    /// Whoever holds it fetches; the others wait and share the outcome.
    turn: tokio::sync::Mutex<()>,
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

    /// What is kept for this key, or what `load` gets.
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
        if let Some(known) = slot.known(clock.now()) {
            return known;
        }
        let _turn = slot.turn.lock().await;
        if let Some(known) = slot.known(clock.now()) {
            return known;
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

    /// Forgets what is kept for this key.
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
                    turn: tokio::sync::Mutex::default(),
                })
            }
        };
        slots.push(Arc::clone(&slot));
        slot
    }

    /// Puts a slot back that was dropped while it was being filled.
    fn keep(&self, slot: &Arc<Slot<T>>) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if slots.iter().all(|other| other.key != slot.key) {
            self.make_room(&mut slots);
            slots.push(Arc::clone(slot));
        }
    }

    /// Drops the least recently used, and first those with nothing in them: made-up addresses must not push real ones out.
    fn make_room(&self, slots: &mut Vec<Arc<Slot<T>>>) {
        while slots.len() >= self.capacity {
            let at = slots.iter().position(|slot| !slot.is_ready()).unwrap_or(0);
            slots.remove(at);
        }
    }
}

impl<T: Clone> Slot<T> {
    fn known(&self, now: SystemTime) -> Option<Result<T, WebhookError>> {
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
            let refused = || WebhookError::new(WebhookErrorKind::CertificateMissing, "none");
            std::future::ready(value.ok_or_else(refused))
        };
        let outcome = cache.get(&SystemClock, key, load).await;
        (outcome.ok(), loaded)
    }

    #[tokio::test]
    async fn made_up_addresses_do_not_push_real_ones_out() {
        let cache = Cache::new(3);
        for (key, value) in [("a", 1), ("b", 2)] {
            assert_eq!(get(&cache, key, Some(value)).await, (Some(value), true));
        }
        for number in 0..100 {
            assert_eq!(get(&cache, &format!("x{number}"), None).await, (None, true));
        }
        assert_eq!(get(&cache, "x99", None).await, (None, false), "a failure stands for a while");
        assert_eq!(get(&cache, "a", None).await, (Some(1), false));
        assert_eq!(get(&cache, "b", None).await, (Some(2), false));
        assert!(cache.slots.lock().unwrap().len() <= 3);
        // Real ones push out the least recently used.
        for (key, value) in [("c", 3), ("d", 4)] {
            assert_eq!(get(&cache, key, Some(value)).await, (Some(value), true));
        }
        assert_eq!(get(&cache, "a", Some(5)).await, (Some(5), true));
        assert_eq!(get(&cache, "d", None).await, (Some(4), false));
        cache.forget("d");
        assert_eq!(get(&cache, "d", Some(6)).await, (Some(6), true));
    }

    #[tokio::test]
    async fn one_fetch_for_all_who_wait() {
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
