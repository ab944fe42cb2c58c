//! A point in time, kept as text.

use std::time::{Duration, SystemTime};

use super::{InvalidDateTime, read, text::text_type, write};

/// A point in time, kept as the text that PayPal sent. That text is sent back unchanged.
///
/// A `DateTime` can hold any text, so no received text is lost, but reading a text that is not a
/// time fails. Two values are equal if their texts are equal.
///
/// * **Reading** accepts RFC 3339 and PayPal's variants: a space or `t` for `T`, `z`, offsets such
///   as `+0000` or `+00`, no seconds, fractions of any length (digits beyond nanoseconds are
///   dropped), a leap second (read as the second after it), and the zone names `UTC`, `UT`, `GMT`,
///   `EST`, `EDT`, `CST`, `CDT`, `MST`, `MDT`, `PST`, `PDT`. A time without an offset is refused,
///   because offsets differ by up to 26 hours.
/// * **Writing**, from the types of `jiff`, `chrono`, `time` or the standard library, gives RFC
///   3339 in UTC with whole seconds, which all of PayPal's APIs accept. Fractions are rounded down.
///   Years outside 0 to 9999 are written with a sign and six digits, which PayPal refuses.
/// * A text of your own is sent unchanged.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use paypal_runtime::DateTime;
///
/// let received = DateTime::from("2022-08-15T07:13:48.964PDT");
/// assert_eq!(received.as_str(), "2022-08-15T07:13:48.964PDT");
/// # #[cfg(feature = "jiff")]
/// assert_eq!(received.to_timestamp()?.to_string(), "2022-08-15T14:13:48.964Z");
///
/// let sent = DateTime::from(SystemTime::UNIX_EPOCH + Duration::from_millis(1_769_860_800_500));
/// assert_eq!(sent.as_str(), "2026-01-31T12:00:00Z");
/// # Ok::<(), paypal_runtime::InvalidDateTime>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(pub(crate) String);

text_type!(DateTime);

impl DateTime {
    /// Converts the time to a `SystemTime`.
    ///
    /// # Errors
    /// Fails if the text is not a time, or if the time is out of the range of `SystemTime`.
    pub fn to_system_time(&self) -> Result<SystemTime, InvalidDateTime> {
        let (seconds, nanoseconds) = self.instant()?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let epoch = SystemTime::UNIX_EPOCH;
        let time = if seconds < 0 { epoch.checked_sub(whole) } else { epoch.checked_add(whole) };
        time.and_then(|time| time.checked_add(Duration::from_nanos(nanoseconds.into())))
            .ok_or(InvalidDateTime::OUT_OF_RANGE)
    }

    /// Returns whether the text is a time.
    pub(crate) fn is_readable(text: &str) -> bool {
        read::moment(text).is_some()
    }

    /// Returns the seconds since 1970, rounded down, and the nanoseconds to add to them.
    pub(super) fn instant(&self) -> Result<(i64, u32), InvalidDateTime> {
        let moment = read::moment(&self.0).ok_or(InvalidDateTime::NO_TIME)?;
        Ok((moment.seconds, moment.nanoseconds))
    }

    pub(super) fn of_seconds(seconds: i64) -> Self {
        Self(write::date_time(seconds))
    }
}

impl From<SystemTime> for DateTime {
    /// Writes the time in UTC, to the second. A time beyond about the year 190,000 is written as
    /// that limit.
    fn from(time: SystemTime) -> Self {
        const FAR: i64 = 6_000_000_000_000;
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(FAR).min(FAR);
        Self::of_seconds(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => seconds(after),
            Err(before) => {
                let before = before.duration();
                -seconds(before) - i64::from(before.subsec_nanos() > 0)
            }
        })
    }
}
