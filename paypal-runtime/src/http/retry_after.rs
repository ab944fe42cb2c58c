//! Parses `Retry-After`: seconds, or a date in any of HTTP's three formats (RFC 9110, sections
//! 5.6.7 and 10.2.3).

use std::time::{Duration, SystemTime};

use ::http::{HeaderMap, header};

use crate::datetime::calendar::days;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Returns the wait that a response requests; `None` if the header is absent or can't be parsed. A
/// date in the past is a wait of zero.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number beyond `u64` becomes the longest wait.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let at = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(http_date(value)?))?;
    Some(at.duration_since(now).unwrap_or_default())
}

/// Parses a date to seconds since 1970; `None` if the text is not a date, or a date before 1970.
fn http_date(text: &str) -> Option<u64> {
    let parts: Vec<&str> = text.split([' ', ',', '-']).filter(|part| !part.is_empty()).collect();
    let (day, month, year, time) = match *parts.as_slice() {
        // Sun, 06 Nov 1994 08:49:37 GMT, or Sunday, 06-Nov-94 08:49:37 GMT
        [_, day, month, year, time, "GMT" | "UTC"] => (day, month, year, time),
        // Sun Nov  6 08:49:37 1994
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    let month = (1..).zip(MONTHS).find(|(_, name)| name.eq_ignore_ascii_case(month))?.0;
    let year = match (year.len(), number(year)?) {
        (2, year) if year < 70 => year + 2000,
        (2, year) => year + 1900,
        (4, year) => year,
        _ => return None,
    };
    let mut units = time.split(':');
    let (hour, minute, second) = (number(units.next()?)?, number(units.next()?)?, number(units.next()?)?);
    if units.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = (days(year, month, number(day)?)? * 24 + hour) * 3600 + minute * 60 + second;
    u64::try_from(seconds).ok()
}

fn number(text: &str) -> Option<i64> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use ::http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_are_parsed_in_three_formats() {
        let table = [
            ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(784_111_777)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", Some(784_111_777)),
            ("Sun Nov  6 08:49:37 1994", Some(784_111_777)),
            ("Thu, 29 Feb 2024 12:00:00 GMT", Some(1_709_208_000)),
            ("Fri, 01 Mar 2024 00:00:00 GMT", Some(1_709_251_200)),
            ("Wed, 01 Jan 2025 00:00:00 GMT", Some(1_735_689_600)),
            ("Fri, 31 Dec 2100 23:59:60 GMT", Some(4_133_980_800)),
            ("Wednesday, 01-Jan-25 00:00:00 UTC", Some(1_735_689_600)),
            ("Sun, 06 Nov 1994 08:49:37 PST", None),
            ("Sun, 06 Nov 1969 08:49:37 GMT", None),
            ("Sun, 00 Nov 1994 08:49:37 GMT", None),
            ("Wed, 29 Feb 2023 08:49:37 GMT", None),
            ("Sun, 06 Foo 1994 08:49:37 GMT", None),
            ("Sun, 06 Nov 1994 24:49:37 GMT", None),
            ("Sun, 06 Nov 1994 08:49 GMT", None),
            ("1994-11-06T08:49:37Z", None),
            ("soon", None),
        ];
        for (text, seconds) in table {
            assert_eq!(http_date(text), seconds, "{text}");
        }
    }

    #[test]
    fn a_header_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600);
        let table = [
            ("0", Some(0)),
            (" 120 ", Some(120)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("Wed, 01 Jan 2025 00:00:30 GMT", Some(30)),
            ("Tue, 31 Dec 2024 23:59:59 GMT", Some(0)),
            ("-1", None),
            ("1.5", None),
            ("", None),
        ];
        for (value, seconds) in table {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static(value));
            assert_eq!(retry_after(&headers, now), seconds.map(Duration::from_secs), "{value:?}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    proptest! {
        #[test]
        fn no_value_panics(value in "\\PC*") {
            let _ = http_date(&value);
        }
    }
}
