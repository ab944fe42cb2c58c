//! Billing dates: how often a plan bills, and when.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::world::time::{DAY, Time};

/// A unit of billing intervals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// How often a billing cycle repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Frequency {
    #[serde(rename = "interval_unit")]
    unit: Unit,
    #[serde(rename = "interval_count", default = "once")]
    count: u32,
}

fn once() -> u32 {
    1
}

impl Frequency {
    pub(super) fn read(value: &Value) -> Option<Self> {
        serde_json::from_value(value.clone()).ok()
    }

    pub(super) fn to_json(self) -> Value {
        json!(self)
    }

    /// Returns the billing date that is a number of intervals after the first one. The day of the
    /// month is that of the first date, or the last day of a shorter month.
    pub(super) fn after(self, first: Time, intervals: u32) -> Time {
        let steps = self.count.max(1).saturating_mul(intervals);
        match self.unit {
            Unit::Day => first + DAY.saturating_mul(steps),
            Unit::Week => first + DAY.saturating_mul(steps.saturating_mul(7)),
            Unit::Month => add_months(first, steps),
            Unit::Year => add_months(first, steps.saturating_mul(12)),
        }
    }
}

const DAY_MILLIS: u64 = 86_400_000;

fn add_months(time: Time, months: u32) -> Time {
    let (days, rest) = (time.millis() / DAY_MILLIS, time.millis() % DAY_MILLIS);
    let (year, month, day) = date(days);
    let total = year * 12 + (month - 1) + u64::from(months);
    let (year, month) = (total / 12, total % 12 + 1);
    let day = day.min(length(year, month));
    let epoch = Time::from(std::time::SystemTime::UNIX_EPOCH);
    epoch + Duration::from_millis(number(year, month, day) * DAY_MILLIS + rest)
}

/// The length of a month in days.
fn length(year: u64, month: u64) -> u64 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days from 0000-03-01 to 1970-01-01. A year that begins in March has its leap day at the end.
const BEFORE_1970: u64 = 719_468;

/// Converts a number of days since 1970 to year, month and day.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + BEFORE_1970;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let march_month = (5 * day + 2) / 153;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = era * 400 + year + u64::from(month <= 2);
    (year, month, day - (153 * march_month + 2) / 5 + 1)
}

/// Converts year, month and day to a number of days since 1970.
fn number(year: u64, month: u64, day: u64) -> u64 {
    let year = year - u64::from(month <= 2);
    let (era, year) = (year / 400, year % 400);
    let march_month = if month > 2 { month - 3 } else { month + 9 };
    let day = (153 * march_month + 2) / 5 + day - 1;
    (era * 146_097 + year * 365 + year / 4 - year / 100 + day).saturating_sub(BEFORE_1970)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn billing_dates_keep_the_day_of_the_month_where_it_exists() {
        let table = [
            ("2026-01-31T10:00:00Z", "MONTH", 1, 1, "2026-02-28T10:00:00Z"),
            ("2026-01-31T10:00:00Z", "MONTH", 1, 2, "2026-03-31T10:00:00Z"),
            ("2026-01-31T10:00:00Z", "MONTH", 3, 1, "2026-04-30T10:00:00Z"),
            ("2024-01-31T10:00:00Z", "MONTH", 1, 1, "2024-02-29T10:00:00Z"),
            ("2024-02-29T10:00:00Z", "YEAR", 1, 1, "2025-02-28T10:00:00Z"),
            ("2024-02-29T10:00:00Z", "YEAR", 1, 4, "2028-02-29T10:00:00Z"),
            ("2026-11-15T23:59:59Z", "MONTH", 1, 2, "2027-01-15T23:59:59Z"),
            ("2026-12-31T00:00:00Z", "DAY", 1, 1, "2027-01-01T00:00:00Z"),
            ("2026-02-20T08:00:00Z", "WEEK", 2, 1, "2026-03-06T08:00:00Z"),
            ("2026-02-20T08:00:00Z", "YEAR", 365, 20, "9326-02-20T08:00:00Z"),
        ];
        for (first, unit, count, intervals, expected) in table {
            let frequency = Frequency::read(&json!({ "interval_unit": unit, "interval_count": count }));
            let first = Time::parse(first).unwrap();
            let found = frequency.unwrap().after(first, intervals);
            assert_eq!(found.text(), expected, "{unit} {count} {intervals}");
        }
    }

    #[test]
    fn days_and_dates_are_inverse() {
        for days in (0..120_000).step_by(17) {
            let (year, month, day) = date(days);
            assert!((1..=12).contains(&month) && day >= 1 && day <= length(year, month));
            assert_eq!(number(year, month, day), days);
        }
    }
}
