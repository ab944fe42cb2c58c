//! Deliveries that were seen before.

use std::{
    collections::HashMap,
    error::Error as StdError,
    fmt,
    future::{Future, ready},
    pin::Pin,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

/// What the methods of a [`ReplayGuard`] return.
pub type ReplayFuture<'a, T> =
    Pin<Box<dyn Future<Output = Result<T, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// Whether a delivery may be worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// Nobody has it: it is the caller's until the lease ends.
    Granted,
    /// Somebody has it, and the lease has not ended.
    InProgress,
    /// It was handled.
    Done,
}

/// Remembers deliveries by their transmission ids, so that the same one is not handled twice.
///
/// A delivery is claimed when it is verified, and done when the endpoint says so
/// ([`VerifiedEvent::complete`](super::VerifiedEvent::complete)). A process that dies in between holds the claim until its lease ends; then
/// PayPal's next attempt gets through. With several processes, implement this over what they share: each method is one atomic step in Redis
/// or SQL.
pub trait ReplayGuard: Send + Sync {
    /// Claims a delivery for as long as the lease, unless it is done or claimed.
    fn claim<'a>(
        &'a self,
        transmission_id: &'a str,
        now: SystemTime,
        lease: Duration,
    ) -> ReplayFuture<'a, Claim>;

    /// Marks a delivery as done, and remembers it until then at least.
    fn complete<'a>(&'a self, transmission_id: &'a str, keep_until: SystemTime) -> ReplayFuture<'a, ()>;

    /// Gives a claim up, so that the next attempt gets through at once. One that is done stays done.
    fn release<'a>(&'a self, transmission_id: &'a str) -> ReplayFuture<'a, ()>;
}

/// A [`ReplayGuard`] in this process's memory, for endpoints that run as one process.
///
/// It holds a bounded number of deliveries; where there are more, those that end first are forgotten.
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
    /// A guard that holds this many deliveries; each takes about 150 bytes.
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
        // An eighth at a time, so that the search is paid for once in many deliveries.
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
    async fn what_a_guard_remembers() {
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
