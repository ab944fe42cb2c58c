//! A calendar date, kept as text.

use super::{InvalidDateTime, calendar, read, text::text_type};

/// A calendar date, kept as the text that PayPal sent. That text is sent back unchanged.
///
/// A `Date` can hold any text, but reading a text that is not a date fails. It reads `2026-01-31`,
/// the same followed by a zone, as PayPal sometimes writes it (`2016-10-27 PDT`), and a complete
/// time, of which it takes the date. A date made from the types of `jiff`, `chrono` or `time` is
/// written as `2026-01-31`. A text of your own is sent unchanged.
///
/// ```
/// use paypal_runtime::Date;
///
/// assert_eq!(Date::from("2016-10-27 PDT").to_year_month_day()?, (2016, 10, 27));
/// assert!(Date::from("10/27/2016").to_year_month_day().is_err());
/// # Ok::<(), paypal_runtime::InvalidDateTime>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(pub(crate) String);

text_type!(Date);

impl Date {
    /// Returns the year, the month (1 to 12) and the day of the month (from 1).
    ///
    /// # Errors
    /// Fails if the text is not a date.
    pub fn to_year_month_day(&self) -> Result<(i32, u8, u8), InvalidDateTime> {
        let (year, month, day) = calendar::date(read::days(&self.0).ok_or(InvalidDateTime::NO_DATE)?);
        match (i32::try_from(year), u8::try_from(month), u8::try_from(day)) {
            (Ok(year), Ok(month), Ok(day)) => Ok((year, month, day)),
            _ => Err(InvalidDateTime::OUT_OF_RANGE),
        }
    }

    /// Returns whether the text is a date.
    pub(crate) fn is_readable(text: &str) -> bool {
        read::days(text).is_some()
    }

    /// Creates a date from year, month and day, which another library has already validated.
    #[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
    pub(super) fn of(year: i32, month: u8, day: u8) -> Self {
        let days = calendar::days(year.into(), month.into(), day.into()).unwrap_or_default();
        Self(super::write::date(days))
    }
}
