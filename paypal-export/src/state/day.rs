//! The record of a day, with the hashes of its rows.

use serde::{Deserialize, Serialize};
use tokio::sync::OnceCell;

use super::{
    hashes::{Changes, RowHashes},
    mark,
};
use crate::{
    day::Day,
    error::{Error, ErrorKind, Result},
    storage::{Condition, DAYS, Storage, Version},
};

/// What is known about a day whose file was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DayRecord {
    /// The version of the schema.
    pub(crate) schema: u32,
    /// How many rows the file has; without rows there is no file.
    pub(crate) rows: u64,
    /// How many of the rows will change.
    pub(crate) open: u64,
    /// The SHA-256 of the rows' hashes, in their order.
    pub(crate) digest: String,
    /// The second since 1970 up to which PayPal's data was complete when the day was read.
    pub(crate) read_until: i64,
    /// Whether a run has begun to replace the file since, and did not say that it has done so: it
    /// was killed, or two runs wrote at once. The file may then have other rows than this record
    /// says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_unfinished: bool,
    /// How the day has changed after it was complete, each time that it was seen. A run that is
    /// stopped has no report, so that the record keeps it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) changes: Vec<SeenChanges>,
}

/// How a day has changed, and when that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SeenChanges {
    /// The second since 1970 up to which PayPal's data was complete then.
    pub(crate) read_until: i64,
    #[serde(flatten)]
    pub(crate) changes: Changes,
}

impl DayRecord {
    /// The record of a day that was never read.
    fn unread() -> Self {
        Self { digest: crate::row::hash(""), read_until: i64::MIN, ..Self::default() }
    }

    /// Whether the day had ended when it was read.
    pub(crate) fn is_complete(&self, day_end: i64) -> bool {
        self.read_until >= day_end
    }

    /// Whether the day need not be read again: it was read long enough after its end, and no row
    /// will change, or none has done so for very long.
    pub(crate) fn is_settled(&self, day_end: i64, lookback: i64, open_for: i64) -> bool {
        let wait = if self.open == 0 { lookback } else { lookback.max(open_for) };
        !self.is_unfinished && self.read_until >= day_end.saturating_add(wait)
    }
}

/// The records of a stream's days.
///
/// A day is written in this order: its record [is marked](Self::begin), its file is stored, the
/// hashes of its rows are written, its record is written, the earlier hashes are removed. A run
/// that is killed in between has lost nothing: the record before is there with its hashes, and the
/// day is read again.
#[derive(Debug)]
pub(crate) struct Days<'a> {
    storage: &'a dyn Storage,
    stream: &'static str,
    /// The keys of the hashes when they were first needed. Those of runs that were killed are
    /// removed when their day is written.
    lists: OnceCell<Vec<String>>,
}

impl<'a> Days<'a> {
    pub(crate) fn new(storage: &'a dyn Storage, stream: &'static str) -> Self {
        Self { storage, stream, lists: OnceCell::new() }
    }

    /// Reads the record of a day, with its version; `None` if there is none, or if a loss of power
    /// took it.
    ///
    /// # Errors
    ///
    /// Fails if the record is damaged in another way: it says what the day had before.
    pub(crate) async fn read(&self, day: Day) -> Result<Option<(DayRecord, Version)>> {
        let key = self.key(day);
        let Some((bytes, version)) = self.storage.read(&key).await? else { return Ok(None) };
        if is_lost(&bytes) {
            return Ok(None);
        }
        let damaged = |why: &dyn std::fmt::Display| {
            Error::failed(format!("the record {key} cannot be read: {why}")).help(format!(
                "remove {key}, and {day} is read again; what has changed since the last time is then not told"
            ))
        };
        let record: DayRecord = serde_json::from_slice(&bytes).map_err(|error| damaged(&error))?;
        if !is_digest(&record.digest) {
            return Err(damaged(&"its digest is no SHA-256"));
        }
        Ok(Some((record, version)))
    }

    /// Lists the days that have a record.
    pub(crate) async fn list(&self) -> Result<Vec<Day>> {
        let keys = self.storage.list(&self.folder()).await?;
        let day = |key: &String| key.strip_prefix(&self.folder())?.strip_suffix(".json")?.parse().ok();
        Ok(keys.iter().filter_map(day).collect())
    }

    /// Reads the hashes of a day's rows, as its record says they were; `None` if they are damaged
    /// or not there.
    pub(crate) async fn hashes(&self, day: Day, record: &DayRecord) -> Result<Option<RowHashes>> {
        if record.rows == 0 {
            return Ok(Some(RowHashes::default()));
        }
        let read = self.storage.read(&self.hashes_key(day, &record.digest)).await?;
        Ok(read.and_then(|(bytes, _)| RowHashes::parse(&bytes)))
    }

    /// Says in the record of a day that its file is going to be replaced, and returns the record as
    /// it is then. A day without a record gets one that says that nothing was read.
    ///
    /// # Errors
    ///
    /// Fails with `Precondition` if another run has written the record since it was read: the file
    /// is not to be touched.
    pub(crate) async fn begin(
        &self,
        day: Day,
        before: Option<(DayRecord, Version)>,
    ) -> Result<Option<(DayRecord, Version)>> {
        let condition = self.condition(day, before.as_ref()).await?;
        let mut record = before.map_or_else(DayRecord::unread, |(record, _)| record);
        record.is_unfinished = true;
        let written = mark::put(self.storage, &self.key(day), mark::marked(&record)?, condition).await;
        let version = written.map_err(|error| self.is_exported(day, error))?;
        Ok(Some((record, version)))
    }

    /// Writes the record of a day and the hashes of its rows, after its file.
    ///
    /// # Errors
    ///
    /// Fails with `Precondition` if another run has written the record since it was read. The day
    /// is then read again by the next run, because the file may be that of either run.
    pub(crate) async fn write(
        &self,
        day: Day,
        record: &DayRecord,
        hashes: &RowHashes,
        before: Option<&(DayRecord, Version)>,
    ) -> Result<()> {
        let lists = self.lists.get_or_try_init(|| self.storage_lists()).await?;
        let current = self.hashes_key(day, &record.digest);
        if !hashes.is_empty() {
            self.storage.write(&current, hashes.to_bytes(), Condition::Always).await?;
        }
        let condition = self.condition(day, before).await?;
        // Another run that has read the same has written the same.
        if let Err(error) = mark::put(self.storage, &self.key(day), super::json(record)?, condition).await {
            if error.kind() == ErrorKind::Precondition {
                self.mark(day).await;
            }
            return Err(self.is_exported(day, error));
        }
        let of_day = format!("{}{day}.", self.folder());
        let is_old = |key: &&String| key.starts_with(&of_day) && (**key != current || hashes.is_empty());
        let before = before.map(|(old, _)| self.hashes_key(day, &old.digest));
        let old = before.iter().filter(is_old).chain(lists.iter().filter(is_old));
        for key in old {
            self.storage.remove(key).await?;
        }
        Ok(())
    }

    /// Returns the condition that a record is as it was read.
    async fn condition(&self, day: Day, before: Option<&(DayRecord, Version)>) -> Result<Condition> {
        if let Some((_, version)) = before {
            return Ok(Condition::Unchanged(version.clone()));
        }
        Ok(match self.storage.read(&self.key(day)).await? {
            Some((found, version)) if is_lost(&found) => Condition::Unchanged(version),
            _ => Condition::Absent,
        })
    }

    /// Marks the record of another run, whose file this run may have replaced. If the other run is
    /// not done yet, it fails, too: nobody knows which of the two files is there.
    async fn mark(&self, day: Day) {
        for _ in 0..3 {
            // What fails here is less than the failure that is reported.
            let Ok(Some(found)) = self.read(day).await else { return };
            if self.begin(day, Some(found)).await.is_ok() {
                return;
            }
        }
    }

    async fn storage_lists(&self) -> Result<Vec<String>> {
        let mut keys = self.storage.list(&self.folder()).await?;
        keys.retain(|key| key.ends_with(".rows"));
        Ok(keys)
    }

    fn is_exported(&self, day: Day, error: Error) -> Error {
        if error.kind() != ErrorKind::Precondition {
            return error;
        }
        Error::precondition(format!("another run exports {} of {day}", self.stream))
            .help("wait until it has ended, or give each run a part: --shard 1/2 and --shard 2/2")
    }

    fn folder(&self) -> String {
        format!("{}{DAYS}", self.stream)
    }

    fn key(&self, day: Day) -> String {
        format!("{}{day}.json", self.folder())
    }

    /// The key of the hashes has a part of the digest: those of a new read do not replace those
    /// that the record means until it is written.
    fn hashes_key(&self, day: Day, digest: &str) -> String {
        format!("{}{day}.{}.rows", self.folder(), digest.get(..16).unwrap_or(digest))
    }
}

/// Whether a loss of power took the contents of a file: records are not flushed to the disk one by
/// one, and the file system may have kept the name alone.
fn is_lost(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests;
