//! A day, as a text.

use super::{InvalidDateTime, calendar, read};

/// A day of the calendar, kept as the text that PayPal sent and sent again just so.
///
/// Any text can be held; reading it can fail. Read is `2026-01-31`, what PayPal writes behind it in places (a zone, as in
/// `2016-10-27 PDT`), and a whole time, whose day it then is. Written, from the types of `jiff`, `chrono` or `time`, is
/// `2026-01-31`. A text of your own is sent as it is.
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

impl Date {
    /// The year, the month from 1 to 12, and the day of the month from 1.
    ///
    /// # Errors
    /// Where the text is no date.
    pub fn to_year_month_day(&self) -> Result<(i32, u8, u8), InvalidDateTime> {
        let (year, month, day) = calendar::date(read::days(&self.0).ok_or(InvalidDateTime::NO_DATE)?);
        match (i32::try_from(year), u8::try_from(month), u8::try_from(day)) {
            (Ok(year), Ok(month), Ok(day)) => Ok((year, month, day)),
            _ => Err(InvalidDateTime::OUT_OF_RANGE),
        }
    }

    /// Whether the text is a date.
    pub(crate) fn is_readable(text: &str) -> bool {
        read::days(text).is_some()
    }

    /// From numbers that another library vouches for.
    #[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
    pub(super) fn of(year: i32, month: u8, day: u8) -> Self {
        let days = calendar::days(year.into(), month.into(), day.into()).unwrap_or_default();
        Self(super::write::date(days))
    }
}
