//! What is remembered of a stream that has one file: its rows, and what was searched for them.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader, BufWriter, Write as _},
};

use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result},
    source::Window,
    storage::{Condition, Storage, Version},
};

/// The record of a stream's file, which is written after the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WholeRecord {
    /// The version of the schema.
    pub(crate) schema: u32,
    /// How many rows the file has; without rows there is no file.
    pub(crate) rows: u64,
    /// The SHA-256 of the rows' hashes, in their order.
    pub(crate) digest: String,
    pub(crate) memory: Memory,
}

/// What a stream remembers that finds its ids in transactions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Memory {
    /// The range of time that was searched, in seconds since 1970.
    searched: Option<[i64; 2]>,
    /// Ids that are asked for again, although no row of theirs is open.
    pub(crate) again: BTreeSet<String>,
    /// Ids that were found, but which PayPal does not know.
    pub(crate) absent: BTreeSet<String>,
}

/// What is known of a stream before it is read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Earlier {
    /// The rows by their ids.
    pub(crate) rows: BTreeMap<String, KnownRow>,
    pub(crate) memory: Memory,
}

/// A row that was received in this run or in an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KnownRow {
    /// Microseconds since 1970, by which rows are sorted.
    pub(crate) time: i64,
    pub(crate) hash: String,
    /// Whether the row will change.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) is_open: bool,
    /// Whether PayPal no longer has the row.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) is_deleted: bool,
    /// The JSON, without personal data unless it is asked for.
    pub(crate) raw: String,
}

/// A line of the file of rows.
#[derive(Serialize, Deserialize)]
struct Line {
    id: String,
    #[serde(flatten)]
    row: KnownRow,
}

/// The state of a stream.
#[derive(Debug)]
pub(crate) struct WholeState<'a> {
    storage: &'a dyn Storage,
    stream: &'static str,
}

impl Memory {
    /// Returns the range of time that was searched.
    pub(crate) fn searched(&self) -> Option<Window> {
        self.searched.map(|[start, end]| Window { start, end })
    }

    pub(crate) fn set_searched(&mut self, range: Option<Window>) {
        self.searched = range.map(|range| [range.start, range.end]);
    }
}

impl Earlier {
    /// Returns the rows that may have changed since.
    pub(crate) fn open(&self) -> impl Iterator<Item = (&String, &KnownRow)> {
        self.rows.iter().filter(|(_, row)| row.is_open && !row.is_deleted)
    }
}

impl<'a> WholeState<'a> {
    pub(crate) fn new(storage: &'a dyn Storage, stream: &'static str) -> Self {
        Self { storage, stream }
    }

    /// Reads the record with its version; `None` if there is none.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be read.
    pub(crate) async fn record(&self) -> Result<Option<(WholeRecord, Version)>> {
        let key = self.record_key();
        let Some((bytes, version)) = self.storage.read(&key).await? else { return Ok(None) };
        let record = serde_json::from_slice(&bytes).map_err(|error| self.damaged(&key, &error))?;
        Ok(Some((record, version)))
    }

    /// Reads the rows of earlier runs; none if there was none.
    ///
    /// # Errors
    ///
    /// Fails if the file is damaged or was removed: rows that PayPal no longer has are only there.
    pub(crate) async fn rows(&self, record: Option<&WholeRecord>) -> Result<BTreeMap<String, KnownRow>> {
        let key = self.rows_key();
        let Some(file) = self.storage.open(&key).await? else {
            return match record {
                Some(record) if record.rows > 0 => Err(self.damaged(&key, &"it is not there")),
                _ => Ok(BTreeMap::new()),
            };
        };
        let mut rows = BTreeMap::new();
        for line in BufReader::new(file).lines() {
            let line = line.map_err(|error| self.damaged(&key, &error))?;
            let Line { id, row } = serde_json::from_str(&line).map_err(|error| self.damaged(&key, &error))?;
            rows.insert(id, row);
        }
        Ok(rows)
    }

    /// Writes the rows, after the stream's file.
    pub(crate) async fn write_rows(&self, rows: &BTreeMap<String, KnownRow>) -> Result<()> {
        let key = self.rows_key();
        let file = self.storage.begin(&key)?;
        let failed = |error: std::io::Error| Error::file(file.path(), &error);
        let mut writer = BufWriter::new(file.as_file());
        for (id, row) in rows {
            let line = Line { id: id.clone(), row: row.clone() };
            serde_json::to_writer(&mut writer, &line).map_err(|error| failed(error.into()))?;
            writer.write_all(b"\n").map_err(failed)?;
        }
        writer.flush().map_err(failed)?;
        drop(writer);
        self.storage.store(&key, file).await
    }

    /// Writes the record, after the rows.
    ///
    /// # Errors
    ///
    /// Fails with `Precondition` if another run has written it since it was read.
    pub(crate) async fn write_record(
        &self,
        record: &WholeRecord,
        before: Option<&(WholeRecord, Version)>,
    ) -> Result<()> {
        let condition = match before {
            Some((_, version)) => Condition::Unchanged(version.clone()),
            None => Condition::Absent,
        };
        let written = self.storage.write(&self.record_key(), super::json(record)?, condition).await;
        written.map(drop).map_err(|error| {
            if error.kind() == crate::error::ErrorKind::Precondition {
                return Error::precondition(format!("another run exports {}", self.stream))
                    .help("wait until it has ended");
            }
            error
        })
    }

    fn record_key(&self) -> String {
        format!("{}/_state.json", self.stream)
    }

    fn rows_key(&self) -> String {
        format!("{}/_rows.ndjson", self.stream)
    }

    fn damaged(&self, key: &str, why: &dyn std::fmt::Display) -> Error {
        let stream = self.stream;
        Error::failed(format!("the state {key} cannot be read: {why}")).help(format!(
            "keep a copy of the folder {stream}, remove its files {stream}/_state.json and {key}, and run \
             the export again; rows that PayPal no longer has are then only in the copy"
        ))
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_line_is_read_as_it_was_written(
            (id, raw) in (".*", ".*"),
            time in any::<i64>(),
            (is_open, is_deleted) in any::<(bool, bool)>(),
        ) {
            let row = KnownRow { time, hash: "ab".repeat(32), is_open, is_deleted, raw };
            let text = serde_json::to_string(&Line { id: id.clone(), row: row.clone() }).unwrap();
            prop_assert!(!text.contains('\n'));
            let read: Line = serde_json::from_str(&text).unwrap();
            prop_assert_eq!((read.id, read.row), (id, row));
        }

        #[test]
        fn a_damaged_line_is_no_panic(text in ".*") {
            let _ = serde_json::from_str::<Line>(&text);
        }
    }
}
