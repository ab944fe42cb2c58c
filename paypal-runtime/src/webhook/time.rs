//! Parses the times in certificates.

use std::time::SystemTime;

use rustls_pki_types::UnixTime;

use crate::datetime::{calendar::days, read::Rest};

/// Parses an X.509 time, `YYMMDDhhmmssZ` or the same with a year of four digits, to seconds since
/// 1970.
pub(super) fn parse_x509(text: &[u8], year_digits: usize) -> Option<i64> {
    let mut rest = Rest(text);
    let year = match rest.digits(year_digits)? {
        year if year_digits == 4 => year,
        year if year >= 50 => 1900 + year,
        year => 2000 + year,
    };
    let days = days(year, rest.digits(2)?, rest.digits(2)?)?;
    let (hour, minute, second) = (rest.digits(2)?, rest.digits(2)?, rest.digits(2)?);
    let valid = rest.0 == b"Z" && hour < 24 && minute < 60 && second < 60;
    valid.then_some(days * 86_400 + hour * 3600 + minute * 60 + second)
}

/// The time as the certificate library takes it. A time before 1970 counts as 1970.
pub(super) fn unix_time(time: SystemTime) -> UnixTime {
    UnixTime::since_unix_epoch(time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::parse_x509;

    #[test]
    fn x509_times_are_parsed_to_seconds() {
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
