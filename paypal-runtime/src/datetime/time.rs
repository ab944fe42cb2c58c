//! To and from `time`.

use ::time::OffsetDateTime;

use super::{Date, DateTime, InvalidDateTime};

impl DateTime {
    /// The time by `time`, in UTC.
    ///
    /// # Errors
    /// Where the text is no time, or one outside the years that `time` takes.
    pub fn to_time(&self) -> Result<OffsetDateTime, InvalidDateTime> {
        let (seconds, nanoseconds) = self.instant()?;
        OffsetDateTime::from_unix_timestamp(seconds)
            .and_then(|time| time.replace_nanosecond(nanoseconds))
            .map_err(|_| InvalidDateTime::OUT_OF_RANGE)
    }
}

impl From<OffsetDateTime> for DateTime {
    /// In UTC, to the second.
    fn from(time: OffsetDateTime) -> Self {
        Self::of_seconds(time.unix_timestamp())
    }
}

impl Date {
    /// The day by `time`.
    ///
    /// # Errors
    /// Where the text is no date, or one outside the years that `time` takes.
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
