//! Conversions to and from the types of `time`.

use ::time::OffsetDateTime;

use super::{Date, DateTime, InvalidDateTime};

impl DateTime {
    /// Converts the time to a `time::OffsetDateTime` in UTC.
    ///
    /// # Errors
    /// Fails if the text is not a time, or if it is out of the range of `time`.
    pub fn to_time(&self) -> Result<OffsetDateTime, InvalidDateTime> {
        let (seconds, nanoseconds) = self.instant()?;
        OffsetDateTime::from_unix_timestamp(seconds)
            .and_then(|time| time.replace_nanosecond(nanoseconds))
            .map_err(|_| InvalidDateTime::OUT_OF_RANGE)
    }
}

impl From<OffsetDateTime> for DateTime {
    /// Writes the time in UTC, to the second.
    fn from(time: OffsetDateTime) -> Self {
        Self::of_seconds(time.unix_timestamp())
    }
}

impl Date {
    /// Converts the date to a `time::Date`.
    ///
    /// # Errors
    /// Fails if the text is not a date, or if it is out of the range of `time`.
    pub fn to_time(&self) -> Result<::time::Date, InvalidDateTime> {
        let (year, month, day) = self.to_year_month_day()?;
        ::time::Month::try_from(month)
            .and_then(|month| ::time::Date::from_calendar_date(year, month, day))
            .map_err(|_| InvalidDateTime::OUT_OF_RANGE)
    }
}

impl From<::time::Date> for Date {
    fn from(date: ::time::Date) -> Self {
        Self::of(date.year(), date.month().into(), date.day())
    }
}
