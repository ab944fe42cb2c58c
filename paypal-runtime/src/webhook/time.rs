//! The time in a transmission's header, read strictly: it is part of what was signed.

/// Seconds since 1970 of an RFC 3339 time, as in `2015-05-18T15:45:13Z`; fractions are dropped, offsets applied.
pub(super) fn parse_rfc3339(text: &str) -> Option<i64> {
    let mut rest = text.as_bytes();
    let year = digits(&mut rest, 4)?;
    literal(&mut rest, b"-")?;
    let month = digits(&mut rest, 2)?;
    literal(&mut rest, b"-")?;
    let day = digits(&mut rest, 2)?;
    literal(&mut rest, b"Tt")?;
    let seconds = time_of_day(&mut rest)?;
    if let [b'.', fraction @ ..] = rest {
        let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if !(1..=9).contains(&length) {
            return None;
        }
        rest = fraction.get(length..)?;
    }
    let offset = offset(rest)?;
    Some(days(year, month, day)? * 86_400 + seconds - offset)
}

/// Seconds since 1970 of an X.509 time: `YYMMDDhhmmssZ`, or with a year of four digits.
pub(super) fn parse_x509(text: &[u8], year_digits: usize) -> Option<i64> {
    let mut rest = text;
    let year = match digits(&mut rest, year_digits)? {
        year if year_digits == 4 => year,
        year if year >= 50 => 1900 + year,
        year => 2000 + year,
    };
    let days = days(year, digits(&mut rest, 2)?, digits(&mut rest, 2)?)?;
    let (hour, minute, second) = (digits(&mut rest, 2)?, digits(&mut rest, 2)?, digits(&mut rest, 2)?);
    let valid = rest == b"Z" && hour < 24 && minute < 60 && second < 60;
    valid.then_some(days * 86_400 + hour * 3600 + minute * 60 + second)
}

/// A time as PayPal writes it, to the second.
#[cfg(feature = "webhook-testing")]
pub(super) fn to_rfc3339(time: std::time::SystemTime) -> String {
    let seconds = time.duration_since(std::time::SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    // The proleptic calendar in eras of 400 years that begin in March.
    let days = seconds / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year_of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day + 2) / 153;
    let day_of_month = day - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
    let year = year + year_of_era + era * 400;
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day_of_month:02}T{hour:02}:{minute:02}:{second:02}Z")
}

fn time_of_day(rest: &mut &[u8]) -> Option<i64> {
    let hour = digits(rest, 2)?;
    literal(rest, b":")?;
    let minute = digits(rest, 2)?;
    literal(rest, b":")?;
    let second = digits(rest, 2)?;
    // 60 is a leap second.
    (hour < 24 && minute < 60 && second <= 60).then_some(hour * 3600 + minute * 60 + second)
}

/// `Z`, `+hh:mm` or `+hhmm`, in seconds.
fn offset(rest: &[u8]) -> Option<i64> {
    let (sign, mut rest) = match rest {
        b"Z" | b"z" => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let hour = digits(&mut rest, 2)?;
    if rest.first() == Some(&b':') {
        literal(&mut rest, b":")?;
    }
    let minute = digits(&mut rest, 2)?;
    (rest.is_empty() && hour < 24 && minute < 60).then_some(sign * (hour * 3600 + minute * 60))
}

fn digits(rest: &mut &[u8], count: usize) -> Option<i64> {
    let (head, tail) = rest.split_at_checked(count)?;
    *rest = tail;
    head.iter().try_fold(0, |value, byte| byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0')))
}

fn literal(rest: &mut &[u8], any_of: &[u8]) -> Option<()> {
    let (first, tail) = rest.split_first()?;
    *rest = tail;
    any_of.contains(first).then_some(())
}

/// Days since 1970 of a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=last).contains(&day) {
        return None;
    }
    // Years that begin in March have their leap day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468)
}

#[cfg(test)]
mod tests {
    use super::{parse_rfc3339, parse_x509};

    #[test]
    fn times_of_headers() {
        let table = [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2015-05-18T15:45:13Z", Some(1_431_963_913)),
            ("2000-02-29T23:59:59z", Some(951_868_799)),
            ("2016-12-31T23:59:60Z", Some(1_483_228_800)),
            ("2024-02-29T12:00:00.123456Z", Some(1_709_208_000)),
            ("2024-02-29T12:00:00+01:00", Some(1_709_204_400)),
            ("2024-02-29T12:00:00-0130", Some(1_709_213_400)),
            ("1969-12-31T23:59:59Z", Some(-1)),
            ("2023-02-29T12:00:00Z", None),
            ("2024-13-01T12:00:00Z", None),
            ("2024-00-01T12:00:00Z", None),
            ("2024-04-31T12:00:00Z", None),
            ("2024-04-01T24:00:00Z", None),
            ("2024-04-01T12:00:00", None),
            ("2024-04-01 12:00:00Z", None),
            ("2024-04-01T12:00:00.Z", None),
            ("2024-04-01T12:00:00Z|x", None),
            ("2024-04-01T12:00:00+1", None),
            ("+024-04-01T12:00:00Z", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(parse_rfc3339(text), expected, "{text:?}");
        }
    }

    #[cfg(feature = "webhook-testing")]
    #[test]
    fn times_that_are_written_are_read() {
        for seconds in (0..4_000_000_000_u32).step_by(1_000_003) {
            let time = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(seconds.into());
            let text = super::to_rfc3339(time);
            assert_eq!(parse_rfc3339(&text), Some(i64::from(seconds)), "{text}");
        }
    }

    #[test]
    fn times_of_certificates() {
        let table = [
            ("150518154513Z", 2, Some(1_431_963_913)),
            ("500101000000Z", 2, Some(-631_152_000)),
            ("491231235959Z", 2, Some(2_524_607_999)),
            ("20150518154513Z", 4, Some(1_431_963_913)),
            ("99991231235959Z", 4, Some(253_402_300_799)),
            ("1505181545Z", 2, None),
            ("150518154513+0100", 2, None),
            ("", 2, None),
        ];
        for (text, year, expected) in table {
            assert_eq!(parse_x509(text.as_bytes(), year), expected, "{text:?}");
        }
    }
}
