//! Completes the ends of a time range, so that it can be split into windows.
//!
//! PayPal accepts only full times with an offset. The caller may also give a plain date or a time
//! without an offset; both are read as UTC.

use super::{paging::Range, position::query};
use crate::{
    Call,
    datetime::{read, write},
};

/// The last second of a day.
const LAST_SECOND: i64 = 86_399;

/// Which end of a range a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    From,
    To,
}

/// Returns the full times of the range that a call asks for; `None` if it has not both ends.
///
/// # Errors
/// The error text says which parameter is no time, or that the range ends before it begins.
pub(super) fn ends(call: &Call, range: &Range) -> Result<Option<(String, String)>, String> {
    let (Some(from), Some(to)) = (query(call, range.from), query(call, range.to)) else { return Ok(None) };
    let start = full_time(&from, End::From).ok_or_else(|| no_time(range.from, &from))?;
    let end = full_time(&to, End::To).ok_or_else(|| no_time(range.to, &to))?;
    let seconds = |text: &str| read::moment(text).map(|moment| moment.seconds);
    if seconds(&start) > seconds(&end) {
        return Err(format!("`{}` is {to}, which is before `{}`, {from}", range.to, range.from));
    }
    Ok(Some((start, end)))
}

/// Returns a full time unchanged, and completes a plain date or a time without an offset.
fn full_time(text: &str, end: End) -> Option<String> {
    if read::moment(text).is_some() {
        return Some(text.to_owned());
    }
    let text = text.trim();
    if text.len() == "2024-01-31".len()
        && let Some(days) = read::days(text)
    {
        let second = if end == End::From { 0 } else { LAST_SECOND };
        return Some(write::date_time(days.saturating_mul(86_400).saturating_add(second)));
    }
    let in_utc = format!("{text}Z");
    // Not for a text that has a zone already, such as a date with a zone.
    let has_time = text.contains([':']) && text.ends_with(|last: char| last.is_ascii_digit());
    (has_time && read::moment(&in_utc).is_some()).then_some(in_utc)
}

fn no_time(parameter: &str, text: &str) -> String {
    format!(
        "`{parameter}` is {text:?}, which is no time: write a date, such as 2024-01-31, or a time, such as \
         2024-01-31T12:00:00Z"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_without_offset_are_completed_in_utc() {
        let table = [
            ("2024-02-29", Some("2024-02-29T00:00:00Z"), Some("2024-02-29T23:59:59Z")),
            (" 2024-02-29 ", Some("2024-02-29T00:00:00Z"), Some("2024-02-29T23:59:59Z")),
            ("2024-02-29T12:00:00", Some("2024-02-29T12:00:00Z"), Some("2024-02-29T12:00:00Z")),
            ("2024-02-29 12:00:00.5", Some("2024-02-29 12:00:00.5Z"), Some("2024-02-29 12:00:00.5Z")),
            // Full times stay as they are.
            ("2024-02-29T12:00:00-0700", Some("2024-02-29T12:00:00-0700"), Some("2024-02-29T12:00:00-0700")),
            ("2024-02-29T12:00:00Z", Some("2024-02-29T12:00:00Z"), Some("2024-02-29T12:00:00Z")),
            ("2023-02-29", None, None),
            ("2024-06", None, None),
            ("2024-02-29 PDT", None, None),
            ("2024-02-29Z", None, None),
            ("2024-02-29T25:00:00", None, None),
            ("2024-02-29T12:00:00+1", None, None),
            ("29.02.2024", None, None),
            ("yesterday", None, None),
            ("", None, None),
        ];
        for (text, from, to) in table {
            assert_eq!(full_time(text, End::From).as_deref(), from, "{text:?}");
            assert_eq!(full_time(text, End::To).as_deref(), to, "{text:?}");
        }
    }
}
