//! Days in a time zone, and the seconds that belong to them.

use std::{fmt, str::FromStr};

use jiff::{ToSpan, civil::Date, tz::TimeZone};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::error::{Error, Result};

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// Returns the next day; the last day of the calendar is its own next day.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.tomorrow().unwrap_or(self.0))
    }

    /// Returns the day before; the first day of the calendar is its own.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.yesterday().unwrap_or(self.0))
    }

    /// Returns the day that is a number of days later; earlier if the number is below zero.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days.days()))
    }
}

impl FromStr for Day {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let date = text.parse::<Date>().ok().filter(|_| text.len() == 10);
        date.map(Self).ok_or_else(|| {
            Error::usage(format!("{text:?} is not a day")).help("a day is written like 2026-01-31")
        })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

/// The days from one on and before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayRange {
    from: Day,
    to: Day,
}

impl DayRange {
    /// Creates the range from a day on and before another.
    ///
    /// # Errors
    ///
    /// Fails if the range has no day.
    pub fn new(from: Day, to: Day) -> Result<Self> {
        if from >= to {
            let text = format!("the range from {from} to {to} has no day");
            return Err(Error::usage(text).help("the end does not belong to the range"));
        }
        Ok(Self { from, to })
    }

    /// Returns the first day.
    pub fn from(&self) -> Day {
        self.from
    }

    /// Returns the day after the last one.
    pub fn to(&self) -> Day {
        self.to
    }

    /// Returns the days in order.
    pub fn days(self) -> impl Iterator<Item = Day> {
        let mut next = self.from;
        std::iter::from_fn(move || {
            let day = next;
            next = day.next();
            // The last day of the calendar has no next one.
            (day < self.to && next > day).then_some(day)
        })
    }
}

/// The time zone whose days an export has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    /// Returns UTC.
    pub fn utc() -> Self {
        Self { name: "UTC".to_owned(), zone: TimeZone::UTC }
    }

    /// Returns the name, such as `Europe/Berlin`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the first second of a day, and that of the next day, in seconds since 1970.
    ///
    /// # Errors
    ///
    /// Fails if the day is at the end of the calendar.
    pub fn bounds(&self, day: Day) -> Result<(i64, i64)> {
        Ok((self.start(day)?, self.start(day.next())?))
    }

    /// Returns the day to which a second since 1970 belongs.
    ///
    /// # Errors
    ///
    /// Fails if the second is beyond the calendar.
    pub fn day(&self, second: i64) -> Result<Day> {
        let time = jiff::Timestamp::from_second(second).map_err(|_| beyond())?;
        Ok(Day(self.zone.to_datetime(time).date()))
    }

    fn start(&self, day: Day) -> Result<i64> {
        // In some zones the clock skips midnight: the day then begins later.
        Ok(day.0.to_zoned(self.zone.clone()).map_err(|_| beyond())?.timestamp().as_second())
    }
}

fn beyond() -> Error {
    Error::usage("the day is at the end of the calendar")
}

impl FromStr for Zone {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        if name.eq_ignore_ascii_case("utc") {
            return Ok(Self::utc());
        }
        let unknown = |_| {
            Error::usage(format!("{name:?} is not a time zone"))
                .help("a time zone is written like Europe/Berlin or UTC")
        };
        let zone = TimeZone::get(name).map_err(unknown)?;
        let name = zone.iana_name().unwrap_or(name).to_owned();
        Ok(Self { name, zone })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_range_has_its_days_without_its_end() {
        let days = |from, to| -> Vec<String> {
            let range = DayRange::new(day(from), day(to)).unwrap();
            range.days().map(|day| day.to_string()).collect()
        };
        assert_eq!(days("2024-02-28", "2024-03-02"), ["2024-02-28", "2024-02-29", "2024-03-01"]);
        assert_eq!(days("2024-12-31", "2025-01-01"), ["2024-12-31"]);
        assert!(DayRange::new(day("2024-01-01"), day("2024-01-01")).is_err());
    }

    #[test]
    fn a_day_has_the_hours_of_its_zone() {
        let hours = |zone: &str, text: &str| {
            let (start, end) = zone.parse::<Zone>().unwrap().bounds(day(text)).unwrap();
            (end - start) / 3600
        };
        assert_eq!(hours("UTC", "2024-03-31"), 24);
        assert_eq!(hours("Europe/Berlin", "2024-03-31"), 23);
        assert_eq!(hours("Europe/Berlin", "2024-10-27"), 25);
        // The clock is moved at midnight here: the day begins at 01:00.
        assert_eq!(hours("America/Santiago", "2024-09-08"), 23);
    }

    #[test]
    fn each_second_belongs_to_the_day_whose_bounds_it_is_within() {
        for zone in ["UTC", "Europe/Berlin", "America/Santiago", "Pacific/Apia"] {
            let zone: Zone = zone.parse().unwrap();
            for text in ["2024-01-01", "2024-03-31", "2024-09-08", "2024-12-31"] {
                let (start, end) = zone.bounds(day(text)).unwrap();
                assert_eq!(zone.day(start).unwrap(), day(text));
                assert_eq!(zone.day(end - 1).unwrap(), day(text));
                assert_eq!(zone.day(start - 1).unwrap(), day(text).previous());
                assert_eq!(zone.day(end).unwrap(), day(text).next());
            }
        }
    }

    #[test]
    fn texts_that_are_no_day_or_no_zone_are_refused() {
        for text in ["", "2024-1-1", "2024-02-30", "2024-01-01T00:00:00", "20240101"] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
        for text in ["", "Berlin", "+25:00"] {
            assert!(text.parse::<Zone>().is_err(), "{text}");
        }
    }
}
