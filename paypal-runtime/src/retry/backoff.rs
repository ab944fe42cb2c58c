//! Computes the wait before the next attempt.

use std::time::Duration;

/// Exponential backoff with full jitter: the maximum wait doubles from one attempt to the next, and
/// each wait is a random part of it. So many clients that failed at the same time do not retry at
/// the same time.
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::Backoff;
///
/// let backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(8));
/// assert_eq!(backoff.ceiling(1), Duration::from_millis(500));
/// assert_eq!(backoff.ceiling(3), Duration::from_secs(2));
/// assert_eq!(backoff.ceiling(30), Duration::from_secs(8));
/// assert_eq!(backoff.delay(3, 0.25), Duration::from_millis(500));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
}

impl Backoff {
    /// Creates a backoff of at most `first` before the second attempt, twice that before the third,
    /// and so on up to `longest`.
    pub const fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest }
    }

    /// Returns the maximum wait before this retry; the first retry is 1.
    pub fn ceiling(&self, retry: u32) -> Duration {
        let doublings = retry.saturating_sub(1).min(31);
        self.first.saturating_mul(1 << doublings).min(self.longest)
    }

    /// Returns the wait before this retry, for a random number from 0 to 1.
    pub fn delay(&self, retry: u32, random: f64) -> Duration {
        let share = if random.is_finite() { random.clamp(0.0, 1.0) } else { 1.0 };
        let ceiling = self.ceiling(retry);
        Duration::try_from_secs_f64(ceiling.as_secs_f64() * share).map_or(ceiling, |delay| delay.min(ceiling))
    }
}

impl Default for Backoff {
    /// 500 ms before the first retry, doubling up to 8 s.
    fn default() -> Self {
        Self::new(Duration::from_millis(500), Duration::from_secs(8))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ceilings_double_up_to_the_longest() {
        let backoff = Backoff::default();
        let table = [(0, 500), (1, 500), (2, 1000), (3, 2000), (5, 8000), (6, 8000), (u32::MAX, 8000)];
        for (retry, milliseconds) in table {
            assert_eq!(backoff.ceiling(retry), Duration::from_millis(milliseconds), "{retry}");
        }
        assert_eq!(Backoff::new(Duration::MAX, Duration::MAX).ceiling(40), Duration::MAX);
    }

    proptest! {
        #[test]
        fn no_wait_is_longer_than_its_ceiling(first: Duration, longest: Duration, retry: u32, random: f64) {
            let backoff = Backoff::new(first, longest);
            let delay = backoff.delay(retry, random);
            prop_assert!(delay <= backoff.ceiling(retry) && backoff.ceiling(retry) <= longest);
        }

        #[test]
        fn waits_follow_the_random_number(retry in 1u32..8, random in 0.0..1.0f64) {
            let backoff = Backoff::default();
            let share = backoff.delay(retry, random).as_secs_f64() / backoff.ceiling(retry).as_secs_f64();
            prop_assert!((share - random).abs() < 1e-6);
        }
    }
}
