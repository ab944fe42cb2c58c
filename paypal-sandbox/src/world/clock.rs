//! The clock of an environment: a base clock, moved and sped up.

use std::time::{Duration, SystemTime};

use paypal_generated::Clock;
use serde::{Deserialize, Serialize};

use super::time::Time;

/// The greatest rate of a clock.
pub(crate) const MAX_RATE: u32 = 1_000_000;
/// The greatest distance that a clock is moved at once: ten years.
pub(crate) const MAX_JUMP: Duration = Duration::from_secs(3653 * 86_400);
/// The latest time that a clock can be set to: the end of the year 9999.
const LATEST: Time = Time::of_millis(253_402_300_799_999);

/// Whether a clock can show a time and run at a rate.
pub(crate) fn is_possible(time: Time, rate: u32) -> bool {
    time <= LATEST && rate <= MAX_RATE
}

/// Shows the time of an environment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct WorldClock {
    /// The time of the base clock from which `shown` was set.
    base: Time,
    /// The time that was shown at `base`.
    shown: Time,
    /// How many seconds pass in a second of the base clock.
    rate: u32,
}

impl WorldClock {
    /// Creates a clock that shows the time of the base clock.
    pub(crate) fn new(base: &dyn Clock) -> Self {
        let now = Time::from(base.now());
        Self { base: now, shown: now, rate: 1 }
    }

    /// Creates a clock that shows a time.
    pub(crate) fn at(base: SystemTime, shown: Time, rate: u32) -> Self {
        Self { base: base.into(), shown, rate }
    }

    /// Goes on after a restart: the time that passed meanwhile counts, but at most ten years of it,
    /// since all that became due in it is carried out before the next request. A base clock that
    /// went backwards does not count.
    pub(crate) fn resume(&mut self, base: SystemTime) {
        self.base = self.base.min(base.into());
        let latest = self.shown + MAX_JUMP;
        if self.now(base) > latest {
            self.set(base, latest);
        }
    }

    /// Returns the time that the clock shows.
    pub(crate) fn now(&self, base: SystemTime) -> Time {
        self.shown + Time::from(base).since(self.base).saturating_mul(self.rate)
    }

    /// Sets the time.
    pub(crate) fn set(&mut self, base: SystemTime, shown: Time) {
        (self.base, self.shown) = (base.into(), shown);
    }

    /// Sets how fast the clock runs, at most at [`MAX_RATE`]; with 0 it stands still.
    pub(crate) fn run_at(&mut self, base: SystemTime, rate: u32) {
        self.set(base, self.now(base));
        self.rate = rate.min(MAX_RATE);
    }

    /// How many seconds pass in a second of the base clock.
    pub(crate) fn rate(&self) -> u32 {
        self.rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_has_a_greatest_rate_and_goes_on_for_ten_years_at_most() {
        let begin = SystemTime::UNIX_EPOCH;
        let mut clock = WorldClock::at(begin, Time::of_millis(0), 1);
        clock.run_at(begin, u32::MAX);
        assert_eq!(clock.rate(), MAX_RATE);
        let later = begin + Duration::from_secs(86_400);
        clock.resume(later);
        assert_eq!(clock.now(later), Time::of_millis(0) + MAX_JUMP);
        let second = later + Duration::from_secs(1);
        assert_eq!(clock.now(second), clock.now(later) + Duration::from_secs(MAX_RATE.into()));
        assert!(is_possible(LATEST, MAX_RATE));
        assert!(!is_possible(Time::of_millis(u64::MAX), 1));
        assert!(!is_possible(LATEST, u32::MAX));
    }
}
