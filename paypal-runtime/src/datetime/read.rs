//! Parses times and dates in all formats that PayPal is known to write, and in no others.

use super::calendar;

/// A point in time, with the offset of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment<'a> {
    /// Seconds since 1970, rounded down.
    pub(crate) seconds: i64,
    /// Nanoseconds to add to `seconds`; finer digits are dropped.
    pub(crate) nanoseconds: u32,
    /// The offset of the text from UTC, in seconds; positive east of UTC.
    pub(crate) offset: i64,
    /// The offset as written in the text: `Z`, `+01:00`, `-0700`, `PDT`.
    pub(crate) zone: &'a str,
}

/// The zone names of RFC 5322 and `UTC`, with their hours ahead of UTC. Other names are ambiguous.
const ZONES: [(&str, i64); 12] = [
    ("Z", 0),
    ("UTC", 0),
    ("GMT", 0),
    ("UT", 0),
    ("EST", -5),
    ("EDT", -4),
    ("CST", -6),
    ("CDT", -5),
    ("MST", -7),
    ("MDT", -6),
    ("PST", -8),
    ("PDT", -7),
];

/// Parses a date and time with its offset.
pub(crate) fn moment(text: &str) -> Option<Moment<'_>> {
    let mut rest = Rest(text.trim().as_bytes());
    let days = rest.days()?;
    rest.any_of(b"Tt ")?;
    rest.spaces();
    let (hour, minute) = (rest.digits(2)?, rest.after(b':')?);
    let second = if rest.0.first() == Some(&b':') { rest.after(b':')? } else { 0 };
    let nanoseconds = rest.fraction()?;
    rest.spaces();
    let zone = std::str::from_utf8(rest.0).ok()?;
    let offset = offset(zone)?;
    // 60 is a leap second: it is read as the second after it.
    let valid = hour < 24 && minute < 60 && second <= 60;
    let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset;
    valid.then_some(Moment { seconds, nanoseconds, offset, zone })
}

/// Parses a date to days since 1970. It may be followed by a zone name or an offset, or by a time
/// with an offset.
pub(crate) fn days(text: &str) -> Option<i64> {
    let text = text.trim();
    let mut rest = Rest(text.as_bytes());
    let days = rest.days()?;
    let has_zone = std::str::from_utf8(rest.0).is_ok_and(|zone| offset(zone.trim_start()).is_some());
    (rest.0.is_empty() || has_zone || moment(text).is_some()).then_some(days)
}

/// Parses `Z`, `+hh:mm`, `+hhmm`, `+hh` or a zone name to seconds.
fn offset(zone: &str) -> Option<i64> {
    let (sign, rest) = match zone.as_bytes() {
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => {
            let hours = ZONES.iter().find(|(name, _)| name.eq_ignore_ascii_case(zone))?.1;
            return Some(hours * 3_600);
        }
    };
    let mut rest = Rest(rest);
    let hour = rest.digits(2)?;
    if rest.0.first() == Some(&b':') && rest.0.len() > 1 {
        rest.any_of(b":")?;
    }
    let minute = if rest.0.is_empty() { 0 } else { rest.digits(2)? };
    (rest.0.is_empty() && hour < 24 && minute < 60).then_some(sign * (hour * 3_600 + minute * 60))
}

/// The rest of the text, which is still to be parsed.
pub(crate) struct Rest<'a>(pub(crate) &'a [u8]);

impl Rest<'_> {
    /// Parses a number of exactly `count` digits.
    pub(crate) fn digits(&mut self, count: usize) -> Option<i64> {
        let (head, tail) = self.0.split_at_checked(count)?;
        self.0 = tail;
        let digit = |value, byte: &u8| byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0'));
        head.iter().try_fold(0, digit)
    }

    /// Parses two digits that follow this byte.
    fn after(&mut self, byte: u8) -> Option<i64> {
        self.any_of(&[byte])?;
        self.digits(2)
    }

    fn any_of(&mut self, any_of: &[u8]) -> Option<()> {
        let (first, tail) = self.0.split_first()?;
        self.0 = tail;
        any_of.contains(first).then_some(())
    }

    fn spaces(&mut self) {
        self.0 = self.0.trim_ascii_start();
    }

    /// Parses a date to days since 1970. A year has four digits, or a sign and six digits (ISO
    /// 8601).
    fn days(&mut self) -> Option<i64> {
        let sign = if self.0.first() == Some(&b'-') { -1 } else { 1 };
        let year = match self.0.first() {
            Some(b'+' | b'-') => self.any_of(b"+-").and_then(|()| self.digits(6))?,
            _ => self.digits(4)?,
        };
        calendar::days(sign * year, self.after(b'-')?, self.after(b'-')?)
    }

    /// Parses the fraction to nanoseconds; 0 if there is none.
    fn fraction(&mut self) -> Option<u32> {
        let [b'.' | b',', fraction @ ..] = self.0 else { return Some(0) };
        let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = fraction.split_at_checked(length)?;
        self.0 = rest;
        let digit = |place| u32::from(digits.get(place).map_or(0, |byte| byte - b'0'));
        (length > 0).then(|| (0..9).fold(0, |value, place| value * 10 + digit(place)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn times_are_read_in_paypals_formats_only() {
        let table = [
            ("1970-01-01T00:00:00Z", Some((0, 0, 0))),
            ("2015-05-18T15:45:13Z", Some((1_431_963_913, 0, 0))),
            ("2018-12-03T03:38:46z", Some((1_543_808_326, 0, 0))),
            ("2018-12-03t03:38:46Z", Some((1_543_808_326, 0, 0))),
            ("2014-02-27 19:11:56 PST", Some((1_393_557_116, 0, -28_800))),
            ("2022-08-15T07:13:48.964PDT", Some((1_660_572_828, 964_000_000, -25_200))),
            ("2022-08-15T07:13:48.964 pdt", Some((1_660_572_828, 964_000_000, -25_200))),
            ("2014-07-11T04:03:52+0000", Some((1_405_051_432, 0, 0))),
            ("2024-02-29T12:00:00+01:00", Some((1_709_204_400, 0, 3_600))),
            ("2024-02-29T12:00:00-0130", Some((1_709_213_400, 0, -5_400))),
            ("2024-02-29T12:00:00+01", Some((1_709_204_400, 0, 3_600))),
            ("2024-02-29T12:00Z", Some((1_709_208_000, 0, 0))),
            ("2024-02-29T12:00:00.1Z", Some((1_709_208_000, 100_000_000, 0))),
            ("2024-02-29T12:00:00,25Z", Some((1_709_208_000, 250_000_000, 0))),
            ("2024-02-29T12:00:00.12345678987654321Z", Some((1_709_208_000, 123_456_789, 0))),
            ("2016-12-31T23:59:60Z", Some((1_483_228_800, 0, 0))),
            ("1969-12-31T23:59:59.5Z", Some((-1, 500_000_000, 0))),
            (" 1970-01-01T00:00:00 GMT ", Some((0, 0, 0))),
            ("+010000-01-01T00:00:00Z", Some((253_402_300_800, 0, 0))),
            ("-000001-12-31T00:00:00Z", Some((-62_167_305_600, 0, 0))),
            // A time without an offset is not a point in time.
            ("2024-02-29T12:00:00", None),
            ("2024-02-29", None),
            ("2016-10-27 PDT", None),
            ("2018-19-12T12:00:00Z", None),
            ("2023-02-29T12:00:00Z", None),
            ("2024-04-01T24:00:00Z", None),
            ("2024-04-01T12:60:00Z", None),
            ("2024-04-01T12:00:61Z", None),
            ("2024-04-01T12:00:00.Z", None),
            ("2024-04-01T12:00:00Z|x", None),
            ("2024-04-01T12:00:00+1", None),
            ("2024-04-01T12:00:00+01:", None),
            ("2024-04-01T12:00:00+2400", None),
            ("2024-04-01T12:00:00 IST", None),
            ("024-04-01T12:00:00Z", None),
            ("+024-04-01T12:00:00Z", None),
            ("1709204400", None),
            ("soon", None),
            ("", None),
        ];
        for (text, expected) in table {
            let read = moment(text).map(|it| (it.seconds, it.nanoseconds, it.offset));
            assert_eq!(read, expected, "{text:?}");
        }
    }

    #[test]
    fn dates_are_read_in_paypals_formats_only() {
        let table = [
            ("1970-01-02", Some(1)),
            (" 2024-02-29 ", Some(19_782)),
            ("2016-10-27 PDT", Some(17_101)),
            ("2016-10-27Z", Some(17_101)),
            ("2016-10-27T23:30:00-07:00", Some(17_101)),
            ("2016-10-27T25:30:00-07:00", None),
            ("2016-10-27 soon", None),
            ("2016-10", None),
            ("10/27/2016", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(days(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_a_panic(text in any::<String>(), odd in "[-+0-9TtZz:., PDSé]{0,40}") {
            for text in [text, odd] {
                let _ = (moment(&text), days(&text));
            }
        }

        #[test]
        fn one_wrong_byte_never_panics(at in 0_usize..30, byte in any::<char>()) {
            let mut text: Vec<char> = "2024-02-29T12:34:56.789+01:00".chars().collect();
            text.splice(at.min(28)..at.min(28) + 1, [byte]);
            let _ = moment(&text.into_iter().collect::<String>());
        }
    }
}
