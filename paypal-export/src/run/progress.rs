//! What a caller learns while an export runs.

use std::time::Duration;

use super::report::ChangedDay;
use crate::{day::Day, stream::Stream};

/// Receives what happens while an export runs, such as for a progress bar.
pub trait Progress: Send + Sync {
    /// Something happened.
    fn event(&self, event: &Event<'_>);
}

/// Ignores everything.
#[derive(Clone, Copy, Debug)]
pub struct Silent;

impl Progress for Silent {
    fn event(&self, _: &Event<'_>) {}
}

/// Something that happened in an export.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The days that are going to be read are known; `None` for a stream that is read as a whole.
    Planned {
        /// The stream.
        stream: Stream,
        /// How many days are read.
        days: Option<usize>,
    },
    /// The file of a day was written; or that of a whole stream, which has no day.
    Written {
        /// The stream.
        stream: Stream,
        /// The day.
        day: Option<Day>,
        /// The rows of the file.
        rows: u64,
    },
    /// A day that was complete has changed.
    Changed {
        /// The stream.
        stream: Stream,
        /// The day, and how it has changed.
        day: ChangedDay,
        /// Whether the day is frozen, so that its file stays as it was.
        is_frozen: bool,
    },
    /// A page was received.
    Page {
        /// The rows of the page.
        rows: usize,
    },
    /// PayPal is not asked for some time.
    Waiting {
        /// How long.
        wait: Duration,
        /// Why.
        why: &'a str,
    },
}
