//! The value of a row in a column.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};

use super::Amount;

/// The value of a row in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// There is no value.
    Null,
    /// A text. Ids are always texts.
    Text(String),
    /// An exact amount.
    Decimal(Amount),
    /// A time.
    Time(Time),
    /// Yes or no.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
}

impl Cell {
    /// Returns the text; `None` if the value is no text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the amount; `None` if the value is no amount.
    pub fn as_amount(&self) -> Option<Amount> {
        match self {
            Self::Decimal(amount) => Some(*amount),
            _ => None,
        }
    }
}

/// A time in microseconds since 1970, in UTC. It is written like `2026-01-31T12:00:00Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

impl Time {
    /// Creates a time from microseconds since 1970; `None` beyond the calendar.
    pub fn of_microseconds(microseconds: i64) -> Option<Self> {
        jiff::Timestamp::from_microsecond(microseconds).ok().map(|_| Self(microseconds))
    }

    /// Returns the microseconds since 1970.
    pub fn microseconds(self) -> i64 {
        self.0
    }

    /// Returns the whole seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }
}

/// A text is no time with an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidTime;

impl FromStr for Time {
    type Err = InvalidTime;

    /// Reads a time as PayPal writes it, such as `2026-01-31T12:00:00+0000`.
    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let time = text.trim().parse::<jiff::Timestamp>().map_err(|_| InvalidTime)?;
        // The last second of the calendar has no parts for `of_microseconds`.
        Self::of_microseconds(time.as_microsecond()).ok_or(InvalidTime)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_microsecond(self.0) {
            Ok(time) => time.fmt(f),
            Err(_) => self.0.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_paypal_writes_them() {
        for (text, written) in [
            ("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z"),
            ("2026-01-31T12:00:00+0000", "2026-01-31T12:00:00Z"),
            ("2026-01-31T12:00:00-07:00", "2026-01-31T19:00:00Z"),
            ("2026-01-31T12:00:00.123456789Z", "2026-01-31T12:00:00.123456Z"),
            ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.5Z"),
        ] {
            assert_eq!(text.parse::<Time>().unwrap().to_string(), written, "{text}");
        }
        for text in ["", "2026-01-31", "2026-01-31T12:00:00", "yesterday", "9999-12-30T22:00:00.5Z"] {
            assert!(text.parse::<Time>().is_err(), "{text}");
        }
        assert_eq!("1969-12-31T23:59:59.5Z".parse::<Time>().unwrap().seconds(), -1);
    }
}
