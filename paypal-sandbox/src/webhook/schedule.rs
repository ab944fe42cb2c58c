//! When a delivery is tried again.

use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::world::time::Time;

const MINUTE: Duration = Duration::from_secs(60);
/// The minutes after the first try at which the next tries are made.
const EARLY: [u32; 9] = [1, 2, 4, 8, 15, 30, 60, 120, 180];
/// How many tries follow, in equal steps, and when the last one is made.
const LATE: u32 = 15;
const END: Duration = Duration::from_secs(72 * 3600);

/// The times of the tries after the first one, counted from the first one.
///
/// PayPal does not publish its times, but says that there are up to 25 tries in three days.
#[derive(Clone, Debug)]
pub(crate) struct Schedule(Vec<Duration>);

impl Default for Schedule {
    fn default() -> Self {
        let early = EARLY.map(|minutes| MINUTE * minutes);
        let from = early.last().copied().unwrap_or_default();
        let late = (1..=LATE).map(|step| from + (END - from) * step / LATE);
        Self(early.into_iter().chain(late).collect())
    }
}

impl Schedule {
    /// Sets the times, in any order.
    pub(crate) fn new(times: impl IntoIterator<Item = Duration>) -> Self {
        let mut times: Vec<Duration> = times.into_iter().collect();
        times.sort_unstable();
        Self(times)
    }

    /// When the next try is made: after `tries` ones, of which the first was made at `first`. Tries
    /// whose time has passed, because the clock was moved over it, are left out. `None` if there
    /// are no more.
    pub(crate) fn next(&self, delivery_id: &str, tries: usize, first: Time, now: Time) -> Option<Time> {
        let indexes = tries.saturating_sub(1)..self.0.len();
        indexes.map(|index| first + self.time(delivery_id, index)).find(|time| *time > now)
    }

    /// A time of the schedule, moved by up to a tenth of the wait before it. The id of the delivery
    /// decides how far, so that equal seeds give equal times. The last time is not moved back, so
    /// that no try is made after it.
    fn time(&self, delivery_id: &str, index: usize) -> Duration {
        let at = |index: usize| self.0.get(index).copied().unwrap_or_default();
        let before = index.checked_sub(1).map(at).unwrap_or_default();
        let reach = at(index).saturating_sub(before) / 10;
        let drawn = Sha256::digest(format!("{delivery_id}/{index}"));
        let drawn = drawn.iter().take(2).fold(0, |number, byte| number << 8 | u32::from(*byte));
        let moved = at(index).saturating_sub(reach) + reach * 2 * drawn / u32::from(u16::MAX);
        moved.min(at(self.0.len().saturating_sub(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All times at which a delivery is tried that is never acknowledged.
    fn times(schedule: &Schedule, id: &str) -> Vec<Time> {
        let first = Time::of_millis(1_000_000_000_000);
        let mut times = vec![first];
        while let Some(next) = schedule.next(id, times.len(), first, times[times.len() - 1]) {
            times.push(next);
        }
        times
    }

    #[test]
    fn there_are_25_tries_in_three_days() {
        for id in ["5O190127TN364715T", "8PT597110X687430L", ""] {
            let times = times(&Schedule::default(), id);
            assert_eq!(times.len(), 25);
            assert!(times.is_sorted_by(|one, next| one < next));
            let life = times[24].since(times[0]);
            assert!(life <= END && life > END - MINUTE * 30, "{life:?}");
            let first = times[1].since(times[0]);
            assert!(first >= Duration::from_secs(54) && first <= Duration::from_secs(66), "{first:?}");
        }
    }

    #[test]
    fn times_depend_on_the_delivery_alone() {
        let schedule = Schedule::default();
        assert_eq!(times(&schedule, "A"), times(&schedule, "A"));
        assert_ne!(times(&schedule, "A"), times(&schedule, "B"));
    }

    #[test]
    fn tries_whose_time_has_passed_are_left_out() {
        let schedule = Schedule::new([MINUTE * 10, MINUTE]);
        let first = Time::of_millis(0);
        let next = schedule.next("A", 1, first, first + MINUTE * 5).unwrap();
        assert!(next > first + MINUTE * 5 && next <= first + MINUTE * 10);
        assert_eq!(schedule.next("A", 1, first, first + MINUTE * 10), None);
        assert_eq!(Schedule::new([]).next("A", 1, first, first), None);
    }
}
