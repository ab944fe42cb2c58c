//! Ranges of time that are longer than the service takes at once: split into windows, one after the other.
//!
//! Times are text on the way in and out; whole seconds in between. Both ends of a window
//! belong to it, so the next one begins a second later.

use super::{paging::Range, position::Position};
use crate::{
    Error,
    datetime::{read, write},
};

/// The windows of a range that are still to be read.
#[derive(Clone, Debug)]
pub(super) struct Windows {
    range: Range,
    /// The offset that the caller writes.
    offset: Offset,
    /// The first second of the whole range, and how the caller writes it.
    start: (i64, String),
    /// The last one.
    end: (i64, String),
    /// The window that is being read.
    now: (i64, i64),
    /// How far a window may reach, after a larger one was refused.
    until: Vec<i64>,
    /// Whether nothing of it came yet.
    is_fresh: bool,
}

/// `+01:00`, as it is written, and in seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Offset(String, i64);

impl Windows {
    /// From one time to another; `None` where they are no times, or not in order: the service says what is wrong.
    pub(super) fn new(range: Range, from: &str, to: &str) -> Option<Self> {
        let ((start, offset), (end, _)) = (parse(from)?, parse(to)?);
        let length = i64::from(range.max_days) * 86_400;
        // A range of just that many days is one window, both ends included.
        let is_one = end.saturating_sub(start) <= length;
        let now = (start, if is_one { end } else { start.saturating_add(length - 1) });
        let (start, end) = ((start, from.to_owned()), (end, to.to_owned()));
        (now.0 <= now.1).then_some(Self { range, offset, start, end, now, until: Vec::new(), is_fresh: true })
    }

    /// The same range, where a window of it is being read that begins and ends at these times.
    pub(super) fn at(mut self, from: &str, to: &str) -> Option<Self> {
        self.now = (parse(from)?.0, parse(to)?.0);
        Some(self)
    }

    /// The window's ends as parameters.
    pub(super) fn position(&self) -> Position {
        let write = |seconds, (end, text): &(i64, String)| match seconds == *end {
            true => text.clone(),
            false => format(seconds, &self.offset),
        };
        Position::new(self.range.from, write(self.now.0, &self.start))
            .and(self.range.to, write(self.now.1, &self.end))
    }

    /// Whether the window is the whole range.
    pub(super) fn is_whole(&self) -> bool {
        self.now == (self.start.0, self.end.0)
    }

    /// A page of the window came.
    pub(super) fn page_received(&mut self) {
        self.is_fresh = false;
    }

    /// Goes to the next window; `false` where there is none.
    pub(super) fn advance(&mut self) -> bool {
        let start = self.now.1.saturating_add(1);
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

    /// Halves the window where the service says that it holds too much; `false` where it can't be helped.
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

/// Seconds since 1970, and the offset as it is written.
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

    const RANGE: Range = Range { from: "from", to: "to", max_days: 31, too_large: "TOO_LARGE" };

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
    fn what_is_no_range() {
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
