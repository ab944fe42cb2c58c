//! Conversions to and from the types of `jiff`.

use ::jiff::{Timestamp, Zoned, civil};

use super::{Date, DateTime, InvalidDateTime};

impl DateTime {
    /// Converts the time to a `jiff::Timestamp`.
    ///
    /// # Errors
    /// Fails if the text is not a time, or if its year is outside -9999 to 9999.
    pub fn to_timestamp(&self) -> Result<Timestamp, InvalidDateTime> {
        let (seconds, nanoseconds) = self.instant()?;
        let nanoseconds = i32::try_from(nanoseconds).unwrap_or_default();
        Timestamp::new(seconds, nanoseconds).map_err(|_| InvalidDateTime::OUT_OF_RANGE)
    }
}

impl From<Timestamp> for DateTime {
    /// Writes the time in UTC, to the second.
    fn from(time: Timestamp) -> Self {
        Self::of_seconds(time.as_second() - i64::from(time.subsec_nanosecond() < 0))
    }
}

impl From<Zoned> for DateTime {
    /// Writes the time in UTC, to the second.
    fn from(time: Zoned) -> Self {
        time.timestamp().into()
    }
}

impl From<&Zoned> for DateTime {
    /// Writes the time in UTC, to the second.
    fn from(time: &Zoned) -> Self {
        time.timestamp().into()
    }
}

impl Date {
    /// Converts the date to a `jiff::civil::Date`.
    ///
    /// # Errors
    /// Fails if the text is not a date, or if its year is outside -9999 to 9999.
    pub fn to_civil(&self) -> Result<civil::Date, InvalidDateTime> {
        let (year, month, day) = self.to_year_month_day()?;
        let out_of_range = InvalidDateTime::OUT_OF_RANGE;
        match (i16::try_from(year), i8::try_from(month), i8::try_from(day)) {
            (Ok(year), Ok(month), Ok(day)) => civil::Date::new(year, month, day).map_err(|_| out_of_range),
            _ => Err(out_of_range),
        }
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self::of(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
    }
}
