//! Remembers the request ids of calls that may have had an effect, although no caller knows it.
//!
//! A caller that is dropped, or that gets an error with an unknown outcome, may call again with the
//! same request id. If PayPal then refuses the call, or can't be reached, the effect of the first
//! call may still exist. The error must not say that nothing was done.

use std::{
    collections::{HashSet, VecDeque},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::{Error, Operation, RequestId};

/// The number of request ids that are remembered. The oldest are forgotten first.
const CAPACITY: usize = 10_000;

type Key = (&'static str, RequestId);

/// The request ids whose outcome is unknown, of a client and its clones.
#[derive(Debug, Default)]
pub(crate) struct UnsettledIds {
    /// Whether there may be any. Without one, a call reads only this.
    any: AtomicBool,
    ids: Mutex<Ids>,
}

#[derive(Debug, Default)]
struct Ids {
    known: HashSet<Key>,
    /// The same ids in the order in which they were added.
    order: VecDeque<Key>,
}

impl UnsettledIds {
    /// Remembers the request id of an error, if the outcome of its call is unknown.
    pub(crate) fn remember(&self, error: &Error) {
        if let (true, Some(operation), Some(id)) =
            (error.outcome_unknown(), error.operation_id(), error.request_id())
        {
            self.insert((operation, id.clone()));
        }
    }

    fn contains(&self, key: &Key) -> bool {
        self.with(|ids| ids.known.contains(key))
    }

    fn insert(&self, key: Key) {
        self.with(|ids| {
            if ids.known.insert(key.clone()) {
                ids.order.push_back(key);
            }
            while ids.order.len() > CAPACITY {
                if let Some(oldest) = ids.order.pop_front() {
                    ids.known.remove(&oldest);
                }
            }
            self.any.store(true, Ordering::Release);
        });
    }

    fn remove(&self, key: &Key) {
        self.with(|ids| {
            if ids.known.remove(key) {
                ids.order.retain(|known| known != key);
            }
            // Under the lock, so that an id that is added at the same time is not missed.
            if ids.known.is_empty() {
                self.any.store(false, Ordering::Release);
            }
        });
    }

    /// Returns whether there may be an id, without a lock.
    fn may_have_any(&self) -> bool {
        self.any.load(Ordering::Acquire)
    }

    fn with<T>(&self, work: impl FnOnce(&mut Ids) -> T) -> T {
        work(&mut self.ids.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The outcome of one call as far as it is known. If the call is dropped while its outcome is
/// unknown, its request id is remembered.
pub(super) struct CallOutcome<'a> {
    ids: &'a UnsettledIds,
    key: Option<(&'static str, &'a RequestId)>,
    /// Whether an ended attempt, or a call before with the same id, may have had an effect.
    is_unknown: bool,
    /// Whether a request is on its way.
    is_sending: bool,
}

impl<'a> CallOutcome<'a> {
    /// Begins a call. Calls without a request id, and those that only read, are not remembered.
    pub(super) fn begin(
        ids: &'a UnsettledIds,
        operation: &'static Operation,
        request_id: Option<&'a RequestId>,
    ) -> Self {
        let key = request_id.filter(|_| !operation.is_safe()).map(|id| (operation.id, id));
        let is_unknown =
            ids.may_have_any() && key.is_some_and(|(operation, id)| ids.contains(&(operation, id.clone())));
        Self { ids, key, is_unknown, is_sending: false }
    }

    /// Returns whether an ended attempt, or a call before with the same id, may have had an effect.
    pub(super) fn is_unknown(&self) -> bool {
        self.is_unknown
    }

    /// Records that a request is sent: from now on it may have an effect.
    pub(super) fn sending(&mut self) {
        self.is_sending = true;
    }

    /// Records the end of an attempt, and whether it may have had an effect.
    pub(super) fn ended(&mut self, is_unknown: bool) {
        self.is_sending = false;
        self.is_unknown |= is_unknown;
    }

    /// Records that the effect is known to exist.
    pub(super) fn settle(&mut self) {
        self.is_unknown = false;
        if let Some((operation, id)) = self.key
            && self.ids.may_have_any()
        {
            self.ids.remove(&(operation, id.clone()));
        }
    }
}

impl Drop for CallOutcome<'_> {
    fn drop(&mut self) {
        if (self.is_unknown || self.is_sending)
            && let Some((operation, id)) = self.key
        {
            self.ids.insert((operation, id.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_ids_are_forgotten() {
        let ids = UnsettledIds::default();
        let key = |number: usize| ("orders.capture", RequestId::new(format!("id-{number}")).unwrap());
        for number in 0..=CAPACITY {
            ids.insert(key(number));
            ids.insert(key(number));
        }
        assert!(!ids.contains(&key(0)));
        assert!(ids.contains(&key(1)) && ids.contains(&key(CAPACITY)));
        ids.remove(&key(1));
        assert!(!ids.contains(&key(1)));
        assert!(ids.with(|ids| ids.order.len() == CAPACITY - 1 && ids.known.len() == CAPACITY - 1));
        assert!(ids.may_have_any());
    }

    #[test]
    fn calls_need_no_lock_once_every_id_is_settled() {
        let ids = UnsettledIds::default();
        let key = |text: &str| ("orders.capture", RequestId::new(text).unwrap());
        ids.insert(key("one"));
        ids.insert(key("two"));
        ids.remove(&key("one"));
        assert!(ids.may_have_any() && ids.contains(&key("two")));
        ids.remove(&key("two"));
        assert!(!ids.may_have_any() && !ids.contains(&key("two")));
    }
}
