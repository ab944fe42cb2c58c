//! How times and dates are written: as every pattern of PayPal's takes them.

use super::calendar;

/// `2026-01-31T12:00:00Z`, of seconds since 1970.
pub(crate) fn date_time(seconds: i64) -> String {
    format!("{}Z", local(seconds))
}

/// `2026-01-31T12:00:00`: what a clock in UTC shows.
pub(crate) fn local(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    format!("{}T{hour:02}:{minute:02}:{second:02}", date(seconds.div_euclid(86_400)))
}

/// `2026-01-31`, of days since 1970; years of more or less than four digits have a sign and six.
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
    fn times_and_dates() {
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
        fn what_is_written_is_read(seconds in -8_000_000_000_000_i64..8_000_000_000_000) {
            let text = date_time(seconds);
            prop_assert_eq!(read::moment(&text).map(|it| (it.seconds, it.nanoseconds)), Some((seconds, 0)));
            let days = seconds.div_euclid(86_400);
            prop_assert_eq!(read::days(&date(days)), Some(days));
        }
    }
}
