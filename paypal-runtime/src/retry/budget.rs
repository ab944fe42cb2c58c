//! Limits the number of retries of all calls together.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

/// The budget is counted in thousandths of a retry, so that a success can return a part of one.
const TOKEN: u64 = 1000;

/// A limited number of retries that all calls share (a token bucket), so that retries do not
/// multiply the load of an outage.
///
/// The budget begins full. Each retry takes one from it. It refills in three ways, up to its
/// capacity: a call that succeeds returns all retries that it took, each success adds a part of
/// one, and time adds some per second, by the client's clock. If the budget is empty, a failed call
/// is not retried. Clones share the budget.
///
/// So while most calls succeed in the end, retries are hardly limited. In an outage, retries add at
/// most the capacity and the rate per second to the load.
///
/// ```
/// use paypal_runtime::{RetryBudget, RetryPolicy};
///
/// // 20 retries at once; then one for each 10 calls that succeed, and 2 per second.
/// let policy = RetryPolicy::default().budget(RetryBudget::new(20, 0.1).per_second(2.0));
/// # let _ = policy;
/// ```
#[derive(Clone)]
pub struct RetryBudget(Arc<Bucket>);

struct Bucket {
    capacity: u64,
    refill: u64,
    /// Thousandths of a retry per second.
    per_second: u64,
    level: AtomicU64,
    /// The time up to which the level includes the refill by time, in milliseconds since 1970; 0
    /// before the first retry.
    refilled_at: AtomicU64,
}

impl RetryBudget {
    /// Creates a full budget of `capacity` retries; each success adds `refill` of one, from 0 to 1.
    /// Time adds nothing unless [`per_second`](Self::per_second) is set.
    pub fn new(capacity: u32, refill: f64) -> Self {
        Self::of(u64::from(capacity) * TOKEN, thousandths(refill.clamp(0.0, 1.0)), 0)
    }

    /// Returns a new, full budget with the same numbers to which each second adds this many
    /// retries, for example 0.5; less than 0 counts as 0. The seconds are those of the client's
    /// clock; if it is set back, they count from the new time on.
    #[must_use]
    pub fn per_second(self, retries: f64) -> Self {
        Self::of(self.0.capacity, self.0.refill, thousandths(retries))
    }

    /// Returns a new, full budget with the same numbers.
    pub(super) fn new_of_same_size(&self) -> Self {
        Self::of(self.0.capacity, self.0.refill, self.0.per_second)
    }

    fn of(capacity: u64, refill: u64, per_second: u64) -> Self {
        let (level, refilled_at) = (AtomicU64::new(capacity), AtomicU64::new(0));
        Self(Arc::new(Bucket { capacity, refill, per_second, level, refilled_at }))
    }

    /// Returns how many retries were left after the last call; the refill by time is added when a
    /// call needs a retry.
    pub fn remaining(&self) -> u64 {
        self.0.level.load(Ordering::Relaxed) / TOKEN
    }

    /// Takes one retry, if there is one at this time.
    pub(crate) fn take(&self, now: SystemTime) -> bool {
        self.refill_until(now);
        self.change(|level| level.checked_sub(TOKEN))
    }

    /// Adds a part of a retry after a successful call, and returns the retries that it took.
    pub(crate) fn give_back(&self, taken: u32) {
        self.add(self.0.refill.saturating_add(u64::from(taken) * TOKEN));
    }

    /// Adds what the time since the last refill is worth.
    fn refill_until(&self, now: SystemTime) {
        let Bucket { per_second, ref refilled_at, .. } = *self.0;
        if per_second == 0 {
            return;
        }
        let since_1970 = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let now = u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX);
        let before = refilled_at.load(Ordering::Relaxed);
        // A clock that was set back adds nothing, but time counts from there.
        let worth = now.saturating_sub(before).saturating_mul(per_second) / 1000;
        if worth == 0 && now >= before {
            return;
        }
        // The thread that sets the time adds the refill, so that it is added once.
        if refilled_at.compare_exchange(before, now, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
            self.add(worth);
        }
    }

    fn add(&self, thousandths: u64) {
        let capacity = self.0.capacity;
        self.change(|level| (level < capacity).then(|| level.saturating_add(thousandths).min(capacity)));
    }

    fn change(&self, change: impl FnMut(u64) -> Option<u64>) -> bool {
        self.0.level.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

/// The cast from float to integer saturates, and NaN becomes 0.
fn thousandths(retries: f64) -> u64 {
    (retries * TOKEN as f64) as u64
}

impl Default for RetryBudget {
    /// 100 retries, plus one for each 10 successful calls, and one per second.
    fn default() -> Self {
        Self::new(100, 0.1).per_second(1.0)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget").field("remaining", &self.remaining()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(milliseconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(milliseconds)
    }

    fn take(budget: &RetryBudget) -> bool {
        budget.take(at(5_000))
    }

    #[test]
    fn a_success_returns_the_retries_that_it_took() {
        let budget = RetryBudget::new(5, 0.0);
        assert!((0..5).all(|_| take(&budget)) && !take(&budget));
        budget.give_back(3);
        assert_eq!(budget.remaining(), 3);
        budget.give_back(u32::MAX);
        assert_eq!(budget.remaining(), 5, "never more than the capacity");
    }

    #[test]
    fn time_refills_the_budget() {
        let budget = RetryBudget::new(2, 0.0).per_second(2.0);
        // The time in milliseconds, and whether there is a retry.
        let table = [
            (10_000, true),
            (10_000, true),
            (10_000, false),
            (10_499, false),
            (10_500, true),
            (10_500, false),
            // Parts of a retry add up, and time beyond the capacity is lost.
            (10_750, false),
            (11_000, true),
            (99_000, true),
            (99_000, true),
            (99_000, false),
            // The clock is set back: nothing is added, but time counts from there.
            (50_000, false),
            (50_499, false),
            (50_500, true),
            (50_500, false),
        ];
        for (row, (time, expected)) in table.into_iter().enumerate() {
            assert_eq!(budget.take(at(time)), expected, "row {row}, {time} ms");
        }
        for (rate, after_a_second) in [(0.0, false), (-1.0, false), (f64::NAN, false), (f64::INFINITY, true)]
        {
            let budget = RetryBudget::new(1, 0.0).per_second(rate);
            assert!(budget.take(at(1_000)));
            assert_eq!(budget.take(at(2_000)), after_a_second, "{rate}");
        }
    }

    #[test]
    fn a_budget_empties_refills_and_never_overflows() {
        let budget = RetryBudget::new(2, 0.25);
        let clone = budget.clone();
        assert_eq!([take(&budget), take(&clone), take(&budget)], [true, true, false]);
        for _ in 0..3 {
            clone.give_back(0);
        }
        assert!(!take(&budget));
        clone.give_back(0);
        assert!(take(&budget));
        for _ in 0..100 {
            budget.give_back(0);
        }
        assert_eq!(budget.remaining(), 2);
    }

    #[test]
    fn extreme_capacities_and_refills_are_clamped() {
        for (capacity, refill, after) in
            [(0, 1.0, 0), (1, f64::NAN, 1), (1, -1.0, 1), (1, 9.0, 1), (u32::MAX, 1.0, u64::from(u32::MAX))]
        {
            let budget = RetryBudget::new(capacity, refill);
            budget.give_back(0);
            assert_eq!(budget.remaining(), after, "{capacity} {refill}");
        }
    }

    #[test]
    fn threads_share_one_budget() {
        let budget = RetryBudget::new(1000, 0.0);
        let allowed: usize = std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..4).map(|_| scope.spawn(|| (0..1000).filter(|_| take(&budget)).count())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(allowed, 1000);
    }
}
