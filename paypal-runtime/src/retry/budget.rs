//! How many retries all calls together may make.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// A token is counted in thousandths, so that a success may give back a part of one.
const TOKEN: u64 = 1000;

/// A bucket of retries that all calls draw from, so that an outage is not multiplied by everybody asking again.
///
/// It begins full. Each retry takes one out, each success puts a part of one back; where it is empty, a failure is
/// returned at once. Clones share the bucket.
///
/// ```
/// use paypal_runtime::{RetryBudget, RetryPolicy};
///
/// // 20 retries at once; then one for each 10 calls that succeed.
/// let policy = RetryPolicy::default().budget(RetryBudget::new(20, 0.1));
/// # let _ = policy;
/// ```
#[derive(Clone)]
pub struct RetryBudget(Arc<Bucket>);

struct Bucket {
    capacity: u64,
    refill: u64,
    level: AtomicU64,
}

impl RetryBudget {
    /// A full bucket of `capacity` retries, into which each success puts `refill` of one, from 0 to 1.
    pub fn new(capacity: u32, refill: f64) -> Self {
        let capacity = u64::from(capacity) * TOKEN;
        // A float becomes an integer by saturation, and NaN becomes 0.
        let refill = (refill.clamp(0.0, 1.0) * TOKEN as f64) as u64;
        Self(Arc::new(Bucket { capacity, refill, level: AtomicU64::new(capacity) }))
    }

    /// How many retries are left.
    pub fn remaining(&self) -> u64 {
        self.0.level.load(Ordering::Relaxed) / TOKEN
    }

    /// Takes a retry out, where there is one.
    pub(crate) fn take(&self) -> bool {
        self.change(|level| level.checked_sub(TOKEN))
    }

    /// A call succeeded.
    pub(crate) fn give_back(&self) {
        let Bucket { capacity, refill, .. } = *self.0;
        self.change(|level| (level < capacity).then(|| (level + refill).min(capacity)));
    }

    fn change(&self, change: impl FnMut(u64) -> Option<u64>) -> bool {
        self.0.level.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

impl Default for RetryBudget {
    /// 100 retries, and one more for each 10 successes.
    fn default() -> Self {
        Self::new(100, 0.1)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget").field("remaining", &self.remaining()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_empties_refills_and_never_overflows() {
        let budget = RetryBudget::new(2, 0.25);
        let clone = budget.clone();
        assert_eq!([budget.take(), clone.take(), budget.take()], [true, true, false]);
        for _ in 0..3 {
            clone.give_back();
        }
        assert!(!budget.take());
        clone.give_back();
        assert!(budget.take());
        for _ in 0..100 {
            budget.give_back();
        }
        assert_eq!(budget.remaining(), 2);
    }

    #[test]
    fn odd_numbers() {
        for (capacity, refill, after) in
            [(0, 1.0, 0), (1, f64::NAN, 1), (1, -1.0, 1), (1, 9.0, 1), (u32::MAX, 1.0, u64::from(u32::MAX))]
        {
            let budget = RetryBudget::new(capacity, refill);
            budget.give_back();
            assert_eq!(budget.remaining(), after, "{capacity} {refill}");
        }
    }

    #[test]
    fn threads_share_it_to_the_last() {
        let budget = RetryBudget::new(1000, 0.0);
        let taken: usize = std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..4).map(|_| scope.spawn(|| (0..1000).filter(|_| budget.take()).count())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(taken, 1000);
    }
}
