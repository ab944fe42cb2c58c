//! Points in time of a sandbox. The time is passed in, so that no test waits for something to
//! expire.

use std::{
    ops::{Add, Sub},
    time::{Duration, SystemTime},
};

use paypal_generated::DateTime;
use serde::{Deserialize, Serialize};

/// A day.
pub(crate) const DAY: Duration = Duration::from_secs(86_400);

/// A point in time, in milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct Time(u64);

impl Time {
    /// Reads a date and time such as `2024-05-01T12:30:00Z`, or a date, which is its midnight.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let midnight = || DateTime::from(format!("{text}T00:00:00Z")).to_system_time();
        DateTime::from(text).to_system_time().or_else(|_| midnight()).ok().map(Self::from)
    }

    /// Creates a time from the milliseconds since 1970.
    pub(crate) const fn of_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// The milliseconds since 1970.
    pub(crate) fn millis(self) -> u64 {
        self.0
    }

    /// Formats the time as `2024-05-01T12:30:00Z`.
    pub(crate) fn text(self) -> String {
        DateTime::from(SystemTime::from(Self(self.0 / 1000 * 1000))).into_string()
    }

    /// Formats the date as `2024-05-01`.
    pub(crate) fn date(self) -> String {
        let text = self.text();
        text.split_once('T').map_or_else(String::new, |(date, _)| date.to_owned())
    }

    /// How long it is since an earlier time; zero if that time is later.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }
}

impl From<SystemTime> for Time {
    fn from(time: SystemTime) -> Self {
        let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }
}

impl From<Time> for SystemTime {
    fn from(time: Time) -> Self {
        Self::UNIX_EPOCH + Duration::from_millis(time.0)
    }
}

impl Add<Duration> for Time {
    type Output = Self;
    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)))
    }
}

impl Sub<Duration> for Time {
    type Output = Self;
    fn sub(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_follow_the_calendar() {
        let table = [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ];
        for (seconds, expected) in table {
            let time = Time(seconds * 1000);
            assert_eq!(time.text(), expected);
            assert_eq!(Time::parse(expected), Some(time));
        }
        assert_eq!(Time::parse("1970-01-02"), Some(Time(86_400_000)));
        assert_eq!(Time::parse("soon"), None);
    }
}
