//! What is remembered of a stream that has one file: its rows, and what was searched for them.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader, BufWriter, Write as _},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::mark;
use crate::{
    error::{Error, ErrorKind, Result},
    row::hex,
    source::Window,
    storage::{Condition, Storage, Version},
};

/// How long PayPal is asked again for an id that it does not know, in seconds: as long as a
/// transaction may come late.
const ABSENT_FOR: i64 = 3 * 86_400;

/// The record of a stream's file, which is written after the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WholeRecord {
    /// The version of the schema.
    pub(crate) schema: u32,
    /// How many rows the file has; without rows there is no file.
    pub(crate) rows: u64,
    /// The SHA-256 of the rows' hashes, in their order.
    pub(crate) digest: String,
    pub(crate) memory: Memory,
    /// Whether a run has begun to replace the files since, and did not say that it has done so: it
    /// was killed, or two runs wrote at once.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) is_unfinished: bool,
}

impl WholeRecord {
    /// The record of a stream that was never read.
    fn unread() -> Self {
        Self { digest: Earlier::default().digest(), ..Self::default() }
    }

    /// Whether the stream was never read to the end.
    pub(crate) fn is_unread(&self) -> bool {
        self.schema == 0
    }
}

/// What a stream remembers that finds its ids in transactions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Memory {
    /// The range of time that was searched, in seconds since 1970.
    searched: Option<[i64; 2]>,
    /// Ids that are asked for again, although no row of theirs is open.
    pub(crate) again: BTreeSet<String>,
    /// Ids that were found, but which PayPal does not know, and the second since 1970 when it said
    /// so first.
    pub(crate) absent: BTreeMap<String, i64>,
}

/// What is known of a stream before it is read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Earlier {
    /// The rows by their ids.
    pub(crate) rows: BTreeMap<String, KnownRow>,
    pub(crate) memory: Memory,
}

/// A row that was received in this run or in an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
///
/// It is written in this order: the record [is marked](Self::begin), the stream's file is stored,
/// the rows are written, the record is written. A run that is killed in between leaves the mark.
/// The rows may then be newer than the record; its digest tells so.
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

    /// Notes that PayPal does not know an id.
    pub(crate) fn miss(&mut self, id: String, present: i64) {
        self.absent.entry(id).or_insert(present);
    }

    /// Returns the ids that PayPal did not know, but which it may know by now.
    pub(crate) fn missed(&self, present: i64) -> impl Iterator<Item = &String> {
        let is_young = move |since: i64| present.saturating_sub(since) < ABSENT_FOR;
        self.absent.iter().filter(move |(_, since)| is_young(**since)).map(|(id, _)| id)
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

    /// Returns the rows in their order.
    pub(crate) fn sorted(&self) -> Vec<(&String, &KnownRow)> {
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|(id, row)| (row.time, *id));
        rows
    }

    /// Returns the SHA-256 of everything that is written.
    pub(crate) fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for (id, row) in self.sorted() {
            digest.update(format!("{id}\n{}\n{}\n", row.hash, row.is_deleted));
        }
        hex(&digest.finalize())
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

    /// Says in the record that the files are going to be replaced, and returns the record as it is
    /// then. A stream without a record gets one that says that nothing was read.
    ///
    /// # Errors
    ///
    /// Fails with `Precondition` if another run has written the record since it was read: the files
    /// are not to be touched.
    pub(crate) async fn begin(
        &self,
        before: Option<(WholeRecord, Version)>,
    ) -> Result<Option<(WholeRecord, Version)>> {
        let condition = condition(before.as_ref());
        let mut record = before.map_or_else(WholeRecord::unread, |(record, _)| record);
        record.is_unfinished = true;
        let written = mark::put(self.storage, &self.record_key(), mark::marked(&record)?, condition).await;
        let version = written.map_err(|error| self.is_exported(error))?;
        Ok(Some((record, version)))
    }

    /// Writes the record, after the rows.
    ///
    /// # Errors
    ///
    /// Fails with `Precondition` if another run has written it since it was read. The files may
    /// then be those of either run, and the record is marked.
    pub(crate) async fn write_record(
        &self,
        record: &WholeRecord,
        before: Option<&(WholeRecord, Version)>,
    ) -> Result<()> {
        let bytes = super::json(record)?;
        let written = mark::put(self.storage, &self.record_key(), bytes, condition(before)).await;
        if let Err(error) = written {
            let has_begun = before.is_some_and(|(record, _)| record.is_unfinished);
            if has_begun && error.kind() == ErrorKind::Precondition {
                self.mark().await;
            }
            return Err(self.is_exported(error));
        }
        Ok(())
    }

    /// Marks the record of another run, whose files this run may have replaced. If the other run is
    /// not done yet, it fails, too: nobody knows which files are there.
    async fn mark(&self) {
        for _ in 0..3 {
            // What fails here is less than the failure that is reported.
            let Ok(Some(found)) = self.record().await else { return };
            if self.begin(Some(found)).await.is_ok() {
                return;
            }
        }
    }

    fn is_exported(&self, error: Error) -> Error {
        if error.kind() != ErrorKind::Precondition {
            return error;
        }
        Error::precondition(format!("another run exports {}", self.stream)).help("wait until it has ended")
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

/// Returns the condition that a record is as it was read.
fn condition(before: Option<&(WholeRecord, Version)>) -> Condition {
    before.map_or(Condition::Absent, |(_, version)| Condition::Unchanged(version.clone()))
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::state::tests::{Place, places};

    fn earlier(ids: &[&str]) -> Earlier {
        let row = KnownRow { hash: crate::row::hash("1"), raw: "{}".to_owned(), ..KnownRow::default() };
        let rows = ids.iter().map(|id| ((*id).to_owned(), row.clone())).collect();
        Earlier { rows, memory: Memory::default() }
    }

    fn record(earlier: &Earlier) -> WholeRecord {
        let rows = earlier.rows.len() as u64;
        WholeRecord { schema: 1, rows, digest: earlier.digest(), ..WholeRecord::default() }
    }

    #[tokio::test]
    async fn of_two_runs_the_second_does_not_touch_the_files() {
        for Place { storage, .. } in places() {
            let state = WholeState::new(&*storage, "products");
            let mut before = None;
            for ids in [&["a"][..], &["a", "b"]] {
                let newer = earlier(ids);
                let own = state.begin(before.clone()).await.unwrap();
                state.write_rows(&newer.rows).await.unwrap();
                state.write_record(&record(&newer), own.as_ref()).await.unwrap();
                let error = state.begin(before).await.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Precondition);
                before = state.record().await.unwrap();
                assert_eq!(before.as_ref().unwrap().0, record(&newer));
                assert_eq!(state.rows(None).await.unwrap(), newer.rows);
            }
        }
    }

    #[tokio::test]
    async fn a_killed_run_leaves_a_mark_and_two_that_were_not_leave_one_too() {
        for Place { storage, .. } in places() {
            let state = WholeState::new(&*storage, "products");
            state.begin(None).await.unwrap();
            let killed = state.record().await.unwrap();
            let found = &killed.as_ref().unwrap().0;
            assert!(found.is_unfinished && found.is_unread() && found.digest == earlier(&[]).digest());
            assert!(state.rows(Some(found)).await.unwrap().is_empty());
            // Two runs take the mark for that of a killed run, one after the other.
            let one = state.begin(killed).await.unwrap();
            let other = state.begin(state.record().await.unwrap()).await.unwrap();
            for before in [one, other] {
                let written = state.write_record(&record(&earlier(&["a"])), before.as_ref()).await;
                assert_eq!(written.unwrap_err().kind(), ErrorKind::Precondition);
                assert!(state.record().await.unwrap().unwrap().0.is_unfinished);
            }
        }
    }

    #[tokio::test]
    async fn a_put_whose_answer_was_lost_is_no_other_run() {
        for Place { storage, .. } in places() {
            let repeating = crate::storage::tests::Repeating(storage);
            let state = WholeState::new(&repeating, "products");
            let before = state.begin(None).await.unwrap();
            state.write_record(&record(&earlier(&["a"])), before.as_ref()).await.unwrap();
            assert_eq!(state.record().await.unwrap().unwrap().0, record(&earlier(&["a"])));
        }
    }

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
