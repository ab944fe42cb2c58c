//! Splits a time range that is longer than the API accepts into windows, which are read one after
//! the other.
//!
//! Times are parsed from text to whole seconds, and written as text again. Both ends of a window
//! belong to it, so the next window begins one second later. If the service answers only a part of
//! a window, the next window begins one second after that part, once; a second short answer in a
//! row means that the rest is not available, and is reported as a gap.

use super::{paging::Range, position::Position};
use crate::{
    Error,
    datetime::{read, write},
};

/// The windows of a time range that are still to be read.
#[derive(Clone, Debug)]
pub(super) struct Windows {
    range: Range,
    /// The offset of the caller's start time.
    offset: Offset,
    /// The first second of the whole range, and the caller's text of it.
    start: (i64, String),
    /// The last second of the whole range, and the caller's text of it.
    end: (i64, String),
    /// The current window: its first and its last second.
    now: (i64, i64),
    /// Ends of larger windows that were refused: later windows must not reach beyond them.
    until: Vec<i64>,
    /// Whether no page of the current window was received yet.
    is_fresh: bool,
    /// The end that the service answered for the current window, or for the window before it while
    /// the current one is fresh.
    answered: Option<(i64, String)>,
    /// The first answered end after which a part of the range is missing.
    gap: Option<String>,
    /// Whether the current window begins where a short answer ended.
    is_rest: bool,
}

/// An offset: its text, such as `+01:00`, and its seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Offset(String, i64);

impl Windows {
    /// Splits the range between two full times; `None` if a text is not a time, or if the times are
    /// not in order.
    pub(super) fn new(range: Range, from: &str, to: &str) -> Option<Self> {
        let ((start, offset), (end, _)) = (parse(from)?, parse(to)?);
        let length = i64::from(range.max_days) * 86_400;
        // A range of exactly that many days is one window that includes both ends.
        let is_one = end.saturating_sub(start) <= length;
        let now = (start, if is_one { end } else { start.saturating_add(length - 1) });
        let (start, end) = ((start, from.to_owned()), (end, to.to_owned()));
        (now.0 <= now.1).then_some(Self {
            range,
            offset,
            start,
            end,
            now,
            until: Vec::new(),
            is_fresh: true,
            answered: None,
            gap: None,
            is_rest: false,
        })
    }

    /// Sets the current window to the one with these ends.
    pub(super) fn at(mut self, from: &str, to: &str) -> Option<Self> {
        self.now = (parse(from)?.0, parse(to)?.0);
        Some(self)
    }

    /// Returns the ends of the current window as parameters.
    pub(super) fn position(&self) -> Position {
        let write = |seconds, (end, text): &(i64, String)| match seconds == *end {
            true => text.clone(),
            false => format(seconds, &self.offset),
        };
        Position::new(self.range.from, write(self.now.0, &self.start))
            .and(self.range.to, write(self.now.1, &self.end))
    }

    /// Returns whether the current window is the whole range.
    pub(super) fn is_whole(&self) -> bool {
        self.now == (self.start.0, self.end.0)
    }

    /// Records that a page of the current window was received, and the end that it says it
    /// answered.
    pub(super) fn page_received(&mut self, answered_end: Option<&str>) {
        self.is_fresh = false;
        self.answered = answered_end.and_then(|text| Some((parse(text)?.0, text.to_owned())));
    }

    /// Returns the end of the range in the caller's words, made a full time.
    pub(super) fn requested_end(&self) -> &str {
        &self.end.1
    }

    /// Returns the end up to which everything was answered, and whether the rest is missing.
    pub(super) fn answered_end(&self) -> (Option<&str>, bool) {
        if let Some(gap) = &self.gap {
            return (Some(gap), true);
        }
        let answered = self.answered.as_ref().map(|(_, text)| text.as_str());
        (answered, self.short_end().is_some() && !self.asks_for_rest())
    }

    /// Returns the answered end if it is earlier than that of the current window.
    fn short_end(&self) -> Option<i64> {
        let answered = self.answered.as_ref().map(|(seconds, _)| *seconds);
        answered.filter(|seconds| !self.is_fresh && *seconds < self.now.1)
    }

    /// Returns whether the next window begins at the end of a short answer. Not after the last
    /// window: PayPal would refuse a range that begins in the future.
    fn asks_for_rest(&self) -> bool {
        let has_next = self.now.1 < self.end.0;
        has_next && !self.is_rest && self.short_end().is_some_and(|end| end >= self.now.0)
    }

    /// Moves to the next window; `false` if there is none.
    pub(super) fn advance(&mut self) -> bool {
        let short = self.short_end();
        self.is_rest = self.asks_for_rest();
        if short.is_some() && !self.is_rest && self.gap.is_none() {
            self.gap = self.answered.as_ref().map(|(_, text)| text.clone());
        }
        let last = short.filter(|_| self.is_rest).unwrap_or(self.now.1);
        let start = last.saturating_add(1);
        if start > self.end.0 {
            return false;
        }
        self.until.retain(|until| *until >= start);
        let length = i64::from(self.range.max_days) * 86_400;
        let end = start.saturating_add(length - 1).min(self.end.0);
        self.now = (start, self.until.pop().map_or(end, |until| until.min(end)));
        self.is_fresh = true;
        true
    }

    /// Halves the current window if `error` says that its result is too large. Returns `false` if
    /// the error is another one, if a page of the window was already received, or if the window is
    /// a single second.
    pub(super) fn halve(&mut self, error: &Error) -> bool {
        let is_too_large = error.name() == Some(self.range.too_large)
            || error.issues().any(|issue| issue == self.range.too_large);
        let (start, end) = self.now;
        if !is_too_large || !self.is_fresh || start >= end {
            return false;
        }
        self.until.push(end);
        self.now.1 = start + (end - start) / 2;
        true
    }
}

/// Parses a time to seconds since 1970 and its offset.
fn parse(text: &str) -> Option<(i64, Offset)> {
    let moment = read::moment(text)?;
    Some((moment.seconds, Offset(moment.zone.to_owned(), moment.offset)))
}

fn format(seconds: i64, offset: &Offset) -> String {
    format!("{}{}", write::local(seconds + offset.1), offset.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RANGE: Range =
        Range { from: "from", to: "to", max_days: 31, too_large: "TOO_LARGE", answered: None };

    fn all(from: &str, to: &str) -> Vec<String> {
        let mut windows = Windows::new(RANGE, from, to).unwrap();
        let mut all = vec![windows.position().as_str().replace("%3A", ":").replace("%2B", "+")];
        while windows.advance() {
            all.push(windows.position().as_str().replace("%3A", ":").replace("%2B", "+"));
        }
        all
    }

    #[test]
    fn a_range_is_split_without_gaps_and_overlaps() {
        let table: [(&str, &str, &[&str]); 5] = [
            (
                "2024-01-01T00:00:00Z",
                "2024-01-01T00:00:00Z",
                &["from=2024-01-01T00:00:00Z&to=2024-01-01T00:00:00Z"],
            ),
            (
                "2024-01-01T00:00:00Z",
                "2024-02-01T00:00:00Z",
                &["from=2024-01-01T00:00:00Z&to=2024-02-01T00:00:00Z"],
            ),
            (
                "2024-02-15T12:00:00-0700",
                "2024-03-31T23:59:59.999-0700",
                &[
                    "from=2024-02-15T12:00:00-0700&to=2024-03-17T11:59:59-0700",
                    "from=2024-03-17T12:00:00-0700&to=2024-03-31T23:59:59.999-0700",
                ],
            ),
            (
                "2023-12-31T23:00:00+01:00",
                "2024-03-01T00:00:00Z",
                &[
                    "from=2023-12-31T23:00:00+01:00&to=2024-01-31T22:59:59+01:00",
                    "from=2024-01-31T23:00:00+01:00&to=2024-03-01T00:00:00Z",
                ],
            ),
            (
                "2024-01-01T00:00:00Z",
                "2024-03-03T00:00:00Z",
                &[
                    "from=2024-01-01T00:00:00Z&to=2024-01-31T23:59:59Z",
                    "from=2024-02-01T00:00:00Z&to=2024-03-02T23:59:59Z",
                    "from=2024-03-03T00:00:00Z&to=2024-03-03T00:00:00Z",
                ],
            ),
        ];
        for (from, to, expected) in table {
            assert_eq!(all(from, to), expected);
        }
    }

    #[test]
    fn invalid_ranges_are_refused() {
        for (from, to) in [
            ("", ""),
            ("2024-01-01", "2024-02-01"),
            ("2024-02-01T00:00:00Z", "2024-01-01T00:00:00Z"),
            ("2024-13-01T00:00:00Z", "2024-14-01T00:00:00Z"),
            ("2024-01-01T00:00:00", "2024-02-01T00:00:00"),
            ("2024-01-01T00:00:00+1", "2024-02-01T00:00:00Z"),
            ("é2024-01-01T00:00:00Z", "T-"),
        ] {
            assert!(Windows::new(RANGE, from, to).is_none(), "{from} {to}");
        }
    }
}
