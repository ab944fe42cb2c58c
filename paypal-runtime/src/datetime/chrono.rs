//! Conversions to and from the types of `chrono`.

use ::chrono::{Datelike, NaiveDate, TimeZone, Utc};

use super::{Date, DateTime, InvalidDateTime};

impl DateTime {
    /// Converts the time to a `chrono::DateTime` in UTC.
    ///
    /// # Errors
    /// Fails if the text is not a time, or if the time is out of the range of `chrono`.
    pub fn to_chrono(&self) -> Result<::chrono::DateTime<Utc>, InvalidDateTime> {
        let (seconds, nanoseconds) = self.instant()?;
        ::chrono::DateTime::from_timestamp(seconds, nanoseconds).ok_or(InvalidDateTime::OUT_OF_RANGE)
    }
}

impl<Tz: TimeZone> From<::chrono::DateTime<Tz>> for DateTime {
    /// Writes the time in UTC, to the second.
    fn from(time: ::chrono::DateTime<Tz>) -> Self {
        Self::of_seconds(time.timestamp())
    }
}

impl Date {
    /// Converts the date to a `chrono::NaiveDate`.
    ///
    /// # Errors
    /// Fails if the text is not a date, or if the date is out of the range of `chrono`.
    pub fn to_chrono(&self) -> Result<NaiveDate, InvalidDateTime> {
        let (year, month, day) = self.to_year_month_day()?;
        NaiveDate::from_ymd_opt(year, month.into(), day.into()).ok_or(InvalidDateTime::OUT_OF_RANGE)
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        let small = |number: u32| u8::try_from(number).unwrap_or_default();
        Self::of(date.year(), small(date.month()), small(date.day()))
    }
}
