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
    /// The caller may handle the delivery, until the lease ends. The token identifies this claim.
    Granted(ClaimToken),
    /// Another caller has claimed the delivery, and that lease has not ended.
    InProgress,
    /// The delivery was handled before.
    Done,
}

/// Identifies one claim of a delivery: 128 bits that no other claim of that delivery has.
///
/// A caller whose lease has ended still has its token, but the token of a later claim differs. So a
/// slow caller cannot complete or release the claim of another one. A token is not a secret.
///
/// A store may keep the token as a number or as text: `Display` writes 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClaimToken(u128);

impl ClaimToken {
    /// Creates a random token.
    pub fn random() -> Self {
        Self(uuid::Uuid::new_v4().as_u128())
    }

    /// Creates a token of a number. Use it if a store numbers its claims.
    pub const fn from_u128(number: u128) -> Self {
        Self(number)
    }

    /// Returns the token as a number.
    pub const fn as_u128(self) -> u128 {
        self.0
    }
}

/// Writes 32 hexadecimal digits.
impl fmt::Display for ClaimToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Remembers deliveries by their transmission ids, so that none is handled twice.
///
/// A delivery is claimed when it is verified, and marked as done by
/// [`VerifiedEvent::complete`](super::VerifiedEvent::complete). If a process dies in between, the
/// claim lasts until its lease ends; after that PayPal's next attempt is accepted and gets a claim
/// with another token. The first claim is then lost: its token has no effect any more. For several
/// processes there is `RedisReplayGuard`, with the feature `redis`. Over another shared store,
/// implement this trait: each method is one atomic operation.
pub trait ReplayGuard: Send + Sync {
    /// Claims a delivery for the time of the lease, unless it is done or claimed. Each granted
    /// claim has a new token.
    ///
    /// # Errors
    ///
    /// Fails if the store fails. The delivery is then refused, and PayPal sends it again.
    fn claim<'a>(
        &'a self,
        transmission_id: &'a str,
        now: SystemTime,
        lease: Duration,
    ) -> ReplayFuture<'a, Claim>;

    /// Lets the lease of a claim end at `until`, and returns `true`. Returns `false` and changes
    /// nothing if the claim is lost, released or completed. A store that deletes a claim when its
    /// lease ends returns `false` after that time.
    ///
    /// # Errors
    ///
    /// Fails if the store fails.
    fn extend<'a>(
        &'a self,
        transmission_id: &'a str,
        token: ClaimToken,
        until: SystemTime,
    ) -> ReplayFuture<'a, bool>;

    /// Marks a delivery as done, remembers it at least until `keep_until`, and returns `true`.
    /// Returns `false` and changes nothing if the claim is lost, which means that the store has
    /// another token for the delivery.
    ///
    /// If the store has no entry for the delivery, because the claim was deleted at the end of its
    /// lease, the delivery is marked as done too. A second call with the same token returns `true`
    /// as well.
    ///
    /// # Errors
    ///
    /// Fails if the store fails.
    fn complete<'a>(
        &'a self,
        transmission_id: &'a str,
        token: ClaimToken,
        keep_until: SystemTime,
    ) -> ReplayFuture<'a, bool>;

    /// Releases a claim, so that PayPal's next attempt is accepted at once. Changes nothing if the
    /// claim is lost or the delivery is done.
    ///
    /// # Errors
    ///
    /// Fails if the store fails.
    fn release<'a>(&'a self, transmission_id: &'a str, token: ClaimToken) -> ReplayFuture<'a, ()>;
}

/// A [`ReplayGuard`] in memory, for endpoints that run as a single process.
///
/// It holds a limited number of deliveries; above the limit, those that expire first are forgotten.
/// A forgotten delivery would be accepted again, so the limit should exceed the number of
/// deliveries within the verifier's tolerance.
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
    token: ClaimToken,
    until: SystemTime,
}

impl MemoryReplayGuard {
    /// Creates a guard that holds up to `capacity` deliveries, at least one; each takes about 150
    /// bytes.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), seen: Mutex::default() }
    }

    fn with<T>(&self, work: impl FnOnce(&mut HashMap<String, Seen>) -> T) -> T {
        work(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Inserts an entry. If there is no room for a new one, those that expire first are removed.
    fn insert(&self, seen: &mut HashMap<String, Seen>, transmission_id: &str, entry: Seen) {
        if seen.len() >= self.capacity && !seen.contains_key(transmission_id) {
            // An eighth is removed at once, so that the sorting runs only once per many deliveries.
            let surplus = self.capacity / 8 + 1;
            let mut entries: Vec<_> = seen.drain().collect();
            entries.sort_unstable_by_key(|(_, entry)| entry.until);
            seen.extend(entries.into_iter().skip(surplus));
        }
        seen.insert(transmission_id.to_owned(), entry);
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
                let (token, until) = (ClaimToken::random(), now.checked_add(lease).unwrap_or(now));
                self.insert(seen, transmission_id, Seen { done: false, token, until });
                Claim::Granted(token)
            }
        });
        Box::pin(ready(Ok(claim)))
    }

    fn extend<'a>(
        &'a self,
        transmission_id: &'a str,
        token: ClaimToken,
        until: SystemTime,
    ) -> ReplayFuture<'a, bool> {
        let extended = self.with(|seen| match seen.get_mut(transmission_id) {
            Some(entry) if entry.token == token && !entry.done => {
                entry.until = until;
                true
            }
            _ => false,
        });
        Box::pin(ready(Ok(extended)))
    }

    fn complete<'a>(
        &'a self,
        transmission_id: &'a str,
        token: ClaimToken,
        keep_until: SystemTime,
    ) -> ReplayFuture<'a, bool> {
        let completed = self.with(|seen| {
            if seen.get(transmission_id).is_some_and(|entry| entry.token != token) {
                return false;
            }
            self.insert(seen, transmission_id, Seen { done: true, token, until: keep_until });
            true
        });
        Box::pin(ready(Ok(completed)))
    }

    fn release<'a>(&'a self, transmission_id: &'a str, token: ClaimToken) -> ReplayFuture<'a, ()> {
        self.with(|seen| {
            if seen.get(transmission_id).is_some_and(|entry| entry.token == token && !entry.done) {
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

    const LEASE: Duration = Duration::from_secs(10);

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    async fn granted(guard: &MemoryReplayGuard, id: &str, seconds: u64) -> ClaimToken {
        match guard.claim(id, at(seconds), LEASE).await.unwrap() {
            Claim::Granted(token) => token,
            other => panic!("{id} at {seconds}: {other:?}"),
        }
    }

    async fn refused(guard: &MemoryReplayGuard, id: &str, seconds: u64) -> Claim {
        let claim = guard.claim(id, at(seconds), LEASE).await.unwrap();
        assert!(!matches!(claim, Claim::Granted(_)), "{id} at {seconds}: {claim:?}");
        claim
    }

    #[tokio::test]
    async fn a_memory_guard_tracks_leases_and_completions() {
        let guard = MemoryReplayGuard::new(16);
        let first = granted(&guard, "a", 0).await;
        assert_eq!(refused(&guard, "a", 9).await, Claim::InProgress);
        let second = granted(&guard, "a", 10).await;
        assert_ne!(first, second);
        guard.release("a", second).await.unwrap();
        let third = granted(&guard, "a", 10).await;
        assert!(guard.complete("a", third, at(100)).await.unwrap());
        assert!(guard.complete("a", third, at(100)).await.unwrap(), "it may be repeated");
        guard.release("a", third).await.unwrap();
        assert_eq!(refused(&guard, "a", 99).await, Claim::Done);
        granted(&guard, "a", 100).await;
    }

    #[tokio::test]
    async fn a_lost_claim_has_no_effect() {
        let guard = MemoryReplayGuard::new(16);
        let lost = granted(&guard, "a", 0).await;
        let second = granted(&guard, "a", 10).await;
        guard.release("a", lost).await.unwrap();
        assert!(!guard.complete("a", lost, at(100)).await.unwrap());
        assert!(!guard.extend("a", lost, at(100)).await.unwrap());
        assert_eq!(refused(&guard, "a", 19).await, Claim::InProgress);
        assert!(guard.complete("a", second, at(100)).await.unwrap());
        assert!(!guard.complete("a", lost, at(1000)).await.unwrap());
        granted(&guard, "a", 100).await;
    }

    #[tokio::test]
    async fn an_extended_lease_ends_later() {
        let guard = MemoryReplayGuard::new(16);
        let token = granted(&guard, "a", 0).await;
        assert!(guard.extend("a", token, at(50)).await.unwrap());
        assert_eq!(refused(&guard, "a", 49).await, Claim::InProgress);
        assert!(guard.extend("a", token, at(60)).await.unwrap(), "nobody else has the claim");
        assert!(guard.complete("a", token, at(100)).await.unwrap());
        assert!(!guard.extend("a", token, at(200)).await.unwrap(), "it is done");
        granted(&guard, "a", 100).await;
        assert!(!guard.extend("unknown", token, at(200)).await.unwrap());
    }

    #[tokio::test]
    async fn a_completion_is_recorded_after_its_claim_was_forgotten() {
        let guard = MemoryReplayGuard::new(1);
        let token = granted(&guard, "a", 0).await;
        granted(&guard, "b", 0).await;
        assert!(guard.complete("a", token, at(100)).await.unwrap());
        assert_eq!(guard.with(|seen| seen.len()), 1);
        assert_eq!(refused(&guard, "a", 99).await, Claim::Done);
    }

    #[tokio::test]
    async fn above_the_capacity_the_eighth_that_expires_first_is_forgotten() {
        let guard = MemoryReplayGuard::new(16);
        for number in 0..16 {
            // The insertion order differs from the order of expiry; each end occurs twice.
            granted(&guard, &format!("x{number}"), 1 + (number * 5 % 16) / 2).await;
        }
        assert_eq!(guard.with(|seen| seen.len()), 16, "nothing is removed while there is room");
        let late = granted(&guard, "late", 9).await;
        assert!(guard.complete("late", late, at(500)).await.unwrap());
        assert_eq!(guard.with(|seen| seen.len()), 14);
        // The two that end at 11 and one of the two that end at 12 are forgotten.
        let mut left: Vec<_> = guard.with(|seen| seen.values().map(|entry| entry.until).collect());
        left.sort_unstable();
        let ends = [12, 13, 13, 14, 14, 15, 15, 16, 16, 17, 17, 18, 18, 500];
        assert_eq!(left, ends.map(at));
        // Two more have room; then a claim that is replaced needs none.
        granted(&guard, "y0", 10).await;
        granted(&guard, "y1", 10).await;
        assert_eq!(guard.with(|seen| seen.len()), 16);
        granted(&guard, "y1", 20).await;
        assert_eq!(guard.with(|seen| seen.len()), 16);
        granted(&guard, "y2", 20).await;
        assert_eq!(guard.with(|seen| seen.len()), 14);
        assert_eq!(refused(&guard, "late", 499).await, Claim::Done);
    }

    #[test]
    fn a_token_is_a_number_and_32_hexadecimal_digits() {
        let token = ClaimToken::from_u128(0xAB);
        assert_eq!(token.as_u128(), 171);
        assert_eq!(token.to_string(), "000000000000000000000000000000ab");
        assert_ne!(ClaimToken::random(), ClaimToken::random());
    }
}
