//! Writes times and dates in the format that all patterns of PayPal's APIs accept.

use super::calendar;

/// Formats seconds since 1970 as `2026-01-31T12:00:00Z`.
pub(crate) fn date_time(seconds: i64) -> String {
    format!("{}Z", local(seconds))
}

/// Formats seconds since 1970 as `2026-01-31T12:00:00`, the local time in UTC.
pub(crate) fn local(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    format!("{}T{hour:02}:{minute:02}:{second:02}", date(seconds.div_euclid(86_400)))
}

/// Formats days since 1970 as `2026-01-31`. Years outside 0 to 9999 have a sign and six digits.
pub(crate) fn date(days: i64) -> String {
    let (year, month, day) = calendar::date(days);
    match year {
        0..=9_999 => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:+07}-{month:02}-{day:02}"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::read;
    use super::*;

    #[test]
    fn seconds_are_written_as_rfc_3339() {
        let table = [
            (0, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (1_769_860_800, "2026-01-31T12:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
            (253_402_300_800, "+010000-01-01T00:00:00Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"),
            (-62_167_219_201, "-000001-12-31T23:59:59Z"),
        ];
        for (seconds, text) in table {
            assert_eq!(date_time(seconds), text);
        }
    }

    proptest! {
        #[test]
        fn written_times_are_read_back(seconds in -8_000_000_000_000_i64..8_000_000_000_000) {
            let text = date_time(seconds);
            prop_assert_eq!(read::moment(&text).map(|it| (it.seconds, it.nanoseconds)), Some((seconds, 0)));
            let days = seconds.div_euclid(86_400);
            prop_assert_eq!(read::days(&date(days)), Some(days));
        }
    }
}
