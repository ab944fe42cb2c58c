//! Limits the rate of fetches for unknown certificates.

use std::time::Duration;

/// So many fetches may begin at once, and then one more each `EVERY`.
const BURST: u32 = 4;
const EVERY: Duration = Duration::from_secs(10);

/// Allows `BURST` at once, and then one each `EVERY`.
#[derive(Debug, Default)]
pub(super) struct Limiter {
    /// When all that was taken is given back.
    full: Duration,
}

impl Limiter {
    /// Takes one, if the limit allows it now. `now` is a time of the monotonic clock.
    pub(super) fn take(&mut self, now: Duration) -> bool {
        let latest = now.saturating_add(EVERY * BURST);
        // The upper bound matters only if the clock was set back.
        self.full = self.full.clamp(now, latest);
        let taken = self.full.saturating_add(EVERY);
        let is_allowed = taken <= latest;
        if is_allowed {
            self.full = taken;
        }
        is_allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limiter_allows_a_burst_and_then_one_each_ten_seconds() {
        let mut limiter = Limiter::default();
        let mut taken = |millis| (0..10).filter(|_| limiter.take(Duration::from_millis(millis))).count();
        assert_eq!(taken(5_000), 4);
        assert_eq!(taken(14_999), 0);
        assert_eq!(taken(15_000), 1);
        assert_eq!(taken(35_000), 2);
        assert_eq!(taken(1_000_000), 4);
        // The clock was set back.
        assert_eq!(taken(100_000), 0);
        assert_eq!(taken(110_000), 1);
    }
}
