//! Limits the number of retries of all calls together.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// The budget is counted in thousandths of a retry, so that a success can return a part of one.
const TOKEN: u64 = 1000;

/// A limited number of retries that all calls share (a token bucket), so that retries do not
/// multiply the load of an outage.
///
/// The budget begins full. Each retry takes one from it, and each success returns a part of one. If
/// it is empty, a failed call is not retried. Clones share the budget.
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
    /// Creates a full budget of `capacity` retries; each success returns `refill` of one, from 0 to
    /// 1.
    pub fn new(capacity: u32, refill: f64) -> Self {
        let capacity = u64::from(capacity) * TOKEN;
        // The cast from float to integer saturates, and NaN becomes 0.
        let refill = (refill.clamp(0.0, 1.0) * TOKEN as f64) as u64;
        Self(Arc::new(Bucket { capacity, refill, level: AtomicU64::new(capacity) }))
    }

    /// Returns how many retries are left.
    pub fn remaining(&self) -> u64 {
        self.0.level.load(Ordering::Relaxed) / TOKEN
    }

    /// Takes one retry, if there is one.
    pub(crate) fn take(&self) -> bool {
        self.change(|level| level.checked_sub(TOKEN))
    }

    /// Returns a part of a retry after a successful call.
    pub(crate) fn give_back(&self) {
        let Bucket { capacity, refill, .. } = *self.0;
        self.change(|level| (level < capacity).then(|| (level + refill).min(capacity)));
    }

    fn change(&self, change: impl FnMut(u64) -> Option<u64>) -> bool {
        self.0.level.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

impl Default for RetryBudget {
    /// 100 retries, plus one for each 10 successful calls.
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
    fn a_budget_empties_refills_and_never_overflows() {
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
    fn extreme_capacities_and_refills_are_clamped() {
        for (capacity, refill, after) in
            [(0, 1.0, 0), (1, f64::NAN, 1), (1, -1.0, 1), (1, 9.0, 1), (u32::MAX, 1.0, u64::from(u32::MAX))]
        {
            let budget = RetryBudget::new(capacity, refill);
            budget.give_back();
            assert_eq!(budget.remaining(), after, "{capacity} {refill}");
        }
    }

    #[test]
    fn threads_share_one_budget() {
        let budget = RetryBudget::new(1000, 0.0);
        let allowed: usize = std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..4).map(|_| scope.spawn(|| (0..1000).filter(|_| budget.take()).count())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(allowed, 1000);
    }
}
