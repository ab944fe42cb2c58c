//! What an export did.

use std::{collections::BTreeMap, time::Duration};

use serde::Serialize;

use crate::day::Day;

/// What the export of a stream did. As JSON, it is the report that `paypal export` writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The name of the stream.
    pub stream: String,
    /// The rows of the files that were written; of a stream with one file, the rows that it has.
    pub rows: u64,
    /// The days that were read. A stream without days has none.
    pub days: u64,
    /// The days that needed no reading, because they were read before.
    pub skipped_days: u64,
    /// The rows that came late: they belong to days that had been read as complete before. Of a
    /// stream with one file, the rows that are new since the run before.
    pub late_rows: u64,
    /// The rows of such days, or of such a stream, that have other values than before.
    pub changed_rows: u64,
    /// The rows of such days, or of such a stream, that are no longer there. A stream with one file
    /// keeps them, with `is_deleted`.
    pub gone_rows: u64,
    /// The complete days with late, changed or vanished rows.
    pub changed_days: Vec<ChangedDay>,
    /// Those of them that are frozen: their files are as they were, and the rows that differ are
    /// below `_changes`. A program should treat them as an error.
    pub frozen_days: Vec<ChangedDay>,
    /// The first day that is not complete yet; `None` if the stream has no days.
    pub complete_until: Option<Day>,
    /// The fields that no column has, by their JSON pointers, and how many rows have each. Their
    /// values are in the column `raw`.
    pub unknown_fields: BTreeMap<String, u64>,
    /// The requests to PayPal, retries included.
    pub requests: u64,
    /// How often the export waited, because PayPal limited the requests or failed.
    pub waits: u64,
    /// How long it waited in all, in seconds.
    #[serde(rename = "waited_seconds", serialize_with = "seconds")]
    pub waited: Duration,
    /// How often a range of time had too many results, and was halved.
    pub halved: u64,
    /// What a person should know.
    pub notes: Vec<String>,
}

/// A complete day whose rows have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ChangedDay {
    /// The day.
    pub day: Day,
    /// The rows that were not there before.
    pub late: u64,
    /// The rows with other values than before.
    pub changed: u64,
    /// The rows that are no longer there.
    pub gone: u64,
}

fn seconds<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(duration.as_secs())
}
