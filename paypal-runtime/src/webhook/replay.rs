//! Detects deliveries that were received before.

use std::{
    collections::HashMap,
    error::Error as StdError,
    fmt,
    future::{Future, ready},
    pin::Pin,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

/// The future that the methods of a [`ReplayGuard`] return.
pub type ReplayFuture<'a, T> =
    Pin<Box<dyn Future<Output = Result<T, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// The result of claiming a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// The caller may handle the delivery, until the lease ends.
    Granted,
    /// Another caller has claimed the delivery, and that lease has not ended.
    InProgress,
    /// The delivery was handled before.
    Done,
}

/// Remembers deliveries by their transmission ids, so that none is handled twice.
///
/// A delivery is claimed when it is verified, and marked as done by
/// [`VerifiedEvent::complete`](super::VerifiedEvent::complete). If a process dies in between, the
/// claim lasts until its lease ends; after that PayPal's next attempt is accepted. For several
/// processes, implement this trait over a shared store: each method is one atomic operation in
/// Redis or SQL.
pub trait ReplayGuard: Send + Sync {
    /// Claims a delivery for the time of the lease, unless it is done or claimed.
    fn claim<'a>(
        &'a self,
        transmission_id: &'a str,
        now: SystemTime,
        lease: Duration,
    ) -> ReplayFuture<'a, Claim>;

    /// Marks a delivery as done, and remembers it at least until `keep_until`.
    fn complete<'a>(&'a self, transmission_id: &'a str, keep_until: SystemTime) -> ReplayFuture<'a, ()>;

    /// Releases a claim, so that PayPal's next attempt is accepted at once. A delivery that is done
    /// stays done.
    fn release<'a>(&'a self, transmission_id: &'a str) -> ReplayFuture<'a, ()>;
}

/// A [`ReplayGuard`] in memory, for endpoints that run as a single process.
///
/// It holds a limited number of deliveries; above the limit, those that expire first are forgotten.
///
/// ```
/// use paypal_runtime::{Environment, webhook::{MemoryReplayGuard, Verifier}};
///
/// let verifier = Verifier::builder(Environment::Live, "4JH86294D6297924G")
///     .replay_guard(MemoryReplayGuard::new(100_000))
///     .build()?;
/// # let _ = verifier;
/// # Ok::<(), paypal_runtime::webhook::WebhookError>(())
/// ```
pub struct MemoryReplayGuard {
    capacity: usize,
    seen: Mutex<HashMap<String, Seen>>,
}

#[derive(Clone, Copy)]
struct Seen {
    done: bool,
    until: SystemTime,
}

impl MemoryReplayGuard {
    /// Creates a guard that holds up to `capacity` deliveries; each takes about 150 bytes.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), seen: Mutex::default() }
    }

    fn with<T>(&self, work: impl FnOnce(&mut HashMap<String, Seen>) -> T) -> T {
        work(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn make_room(&self, seen: &mut HashMap<String, Seen>, now: SystemTime) {
        if seen.len() < self.capacity {
            return;
        }
        seen.retain(|_, entry| entry.until > now);
        if seen.len() < self.capacity {
            return;
        }
        // An eighth is removed at once, so that the search runs only once per many deliveries.
        let mut ends: Vec<_> = seen.values().map(|entry| entry.until).collect();
        let (_, last, _) = ends.select_nth_unstable(self.capacity / 8);
        let last = *last;
        let mut surplus = seen.len() - self.capacity + self.capacity / 8 + 1;
        seen.retain(|_, entry| {
            let drop = surplus > 0 && entry.until <= last;
            surplus -= usize::from(drop);
            !drop
        });
    }
}

impl ReplayGuard for MemoryReplayGuard {
    fn claim<'a>(
        &'a self,
        transmission_id: &'a str,
        now: SystemTime,
        lease: Duration,
    ) -> ReplayFuture<'a, Claim> {
        let claim = self.with(|seen| match seen.get(transmission_id) {
            Some(entry) if entry.until > now && entry.done => Claim::Done,
            Some(entry) if entry.until > now => Claim::InProgress,
            _ => {
                self.make_room(seen, now);
                seen.insert(transmission_id.to_owned(), Seen { done: false, until: now + lease });
                Claim::Granted
            }
        });
        Box::pin(ready(Ok(claim)))
    }

    fn complete<'a>(&'a self, transmission_id: &'a str, keep_until: SystemTime) -> ReplayFuture<'a, ()> {
        self.with(|seen| {
            seen.insert(transmission_id.to_owned(), Seen { done: true, until: keep_until });
        });
        Box::pin(ready(Ok(())))
    }

    fn release<'a>(&'a self, transmission_id: &'a str) -> ReplayFuture<'a, ()> {
        self.with(|seen| {
            if seen.get(transmission_id).is_some_and(|entry| !entry.done) {
                seen.remove(transmission_id);
            }
        });
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for MemoryReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryReplayGuard").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_memory_guard_tracks_leases_completions_and_its_capacity() {
        let (guard, start) = (MemoryReplayGuard::new(16), SystemTime::UNIX_EPOCH);
        let at = |seconds| start + Duration::from_secs(seconds);
        let claim =
            async |id: &str, seconds| guard.claim(id, at(seconds), Duration::from_secs(10)).await.unwrap();
        assert_eq!(claim("a", 0).await, Claim::Granted);
        assert_eq!(claim("a", 9).await, Claim::InProgress);
        assert_eq!(claim("a", 10).await, Claim::Granted, "the lease has ended");
        guard.release("a").await.unwrap();
        assert_eq!(claim("a", 10).await, Claim::Granted);
        guard.complete("a", at(100)).await.unwrap();
        guard.release("a").await.unwrap();
        assert_eq!(claim("a", 99).await, Claim::Done);
        assert_eq!(claim("a", 100).await, Claim::Granted);
        for number in 0..1000 {
            assert_eq!(claim(&format!("x{number}"), 101 + number / 10).await, Claim::Granted);
            assert!(guard.with(|seen| seen.len()) <= 16);
        }
        assert_eq!(claim("x999", 201).await, Claim::InProgress, "the newest are kept");
    }
}
