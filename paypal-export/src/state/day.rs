//! The record of a day, and the hashes of its rows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    day::Day,
    error::{Error, Result},
    row::{Row, Time},
    storage::{Condition, Storage, Version},
};

/// What is known about a day whose file was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

impl DayRecord {
    /// Whether the day had ended when it was read.
    pub(crate) fn is_complete(&self, day_end: i64) -> bool {
        self.read_until >= day_end
    }

    /// Whether the day need not be read again: it was read long enough after its end, and no row
    /// will change, or none has done so for very long.
    pub(crate) fn is_settled(&self, day_end: i64, lookback: i64, open_for: i64) -> bool {
        let wait = if self.open == 0 { lookback } else { lookback.max(open_for) };
        self.read_until >= day_end.saturating_add(wait)
    }

    /// Returns the time up to which the day was read, for people.
    pub(crate) fn read_until(&self) -> Option<Time> {
        Time::of_microseconds(self.read_until.saturating_mul(1_000_000))
    }
}

/// The records of a stream's days.
#[derive(Debug)]
pub(crate) struct Days<'a> {
    storage: &'a dyn Storage,
    stream: &'static str,
}

impl<'a> Days<'a> {
    pub(crate) fn new(storage: &'a dyn Storage, stream: &'static str) -> Self {
        Self { storage, stream }
    }

    /// Reads the record of a day, with its version.
    pub(crate) async fn read(&self, day: Day) -> Result<Option<(DayRecord, Version)>> {
        let key = self.key(day);
        let Some((bytes, version)) = self.storage.read(&key).await? else { return Ok(None) };
        // A record that cannot be read is written again: its day is read again.
        Ok(serde_json::from_slice(&bytes).ok().map(|record| (record, version)))
    }

    /// Lists the days that have a record.
    pub(crate) async fn list(&self) -> Result<Vec<Day>> {
        let keys = self.storage.list(&self.folder()).await?;
        let day = |key: &String| key.strip_prefix(&self.folder())?.strip_suffix(".json")?.parse().ok();
        Ok(keys.iter().filter_map(day).collect())
    }

    /// Reads the hashes of a day's rows, as its record says they were.
    pub(crate) async fn hashes(&self, day: Day, record: &DayRecord) -> Result<Option<RowHashes>> {
        let read = self.storage.read(&self.hashes_key(day, &record.digest)).await?;
        Ok(read.and_then(|(bytes, _)| RowHashes::parse(&bytes)))
    }

    /// Writes the record of a day and the hashes of its rows, after its file.
    ///
    /// # Errors
    ///
    /// Fails with `Precondition` if another run has written the record since it was read.
    pub(crate) async fn write(
        &self,
        day: Day,
        record: &DayRecord,
        hashes: &RowHashes,
        before: Option<&(DayRecord, Version)>,
    ) -> Result<()> {
        let hashes_key = self.hashes_key(day, &record.digest);
        if hashes.0.is_empty() {
            self.storage.remove(&hashes_key).await?;
        } else {
            self.storage.write(&hashes_key, hashes.to_bytes(), Condition::Always).await?;
        }
        let condition = match before {
            Some((_, version)) => Condition::Unchanged(version.clone()),
            // A record that could not be read is replaced.
            None if self.storage.read(&self.key(day)).await?.is_some() => Condition::Always,
            None => Condition::Absent,
        };
        self.storage.write(&self.key(day), super::json(record)?, condition).await.map_err(|error| {
            if error.kind() == crate::error::ErrorKind::Precondition {
                return Error::precondition(format!("another run exports {} of {day}", self.stream))
                    .help("wait until it has ended, or give each run a part: --shard 1/2 and --shard 2/2");
            }
            error
        })?;
        match before {
            Some((old, _)) if old.digest != record.digest => {
                self.storage.remove(&self.hashes_key(day, &old.digest)).await
            }
            _ => Ok(()),
        }
    }

    fn folder(&self) -> String {
        format!("{}/_days/", self.stream)
    }

    fn key(&self, day: Day) -> String {
        format!("{}{day}.json", self.folder())
    }

    fn hashes_key(&self, day: Day, digest: &str) -> String {
        format!("{}{day}.{}.rows", self.folder(), digest.get(..16).unwrap_or(digest))
    }
}

/// The hashes of rows, by the hash of their key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RowHashes(BTreeMap<String, String>);

/// How rows differ from those of an earlier read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Rows that were not there before.
    pub(crate) late: u64,
    /// Rows with other values than before.
    pub(crate) changed: u64,
    /// Rows that are no longer there.
    pub(crate) gone: u64,
}

impl Changes {
    pub(crate) fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

impl RowHashes {
    /// Adds a row.
    pub(crate) fn add(&mut self, row: &Row) {
        let short = |text: &str| text.get(..16).unwrap_or(text).to_owned();
        self.0.insert(short(&crate::row::hash(&row.key)), short(&row.hash));
    }

    /// Whether there is a row of this key with these values.
    pub(crate) fn has(&self, row: &Row) -> bool {
        let key = crate::row::hash(&row.key);
        let found = self.0.get(key.get(..16).unwrap_or(&key));
        found.is_some_and(|hash| row.hash.starts_with(hash.as_str()))
    }

    /// Compares with the hashes of an earlier read.
    pub(crate) fn compare(&self, earlier: &Self) -> Changes {
        let mut changes = Changes::default();
        for (key, hash) in &self.0 {
            match earlier.0.get(key) {
                None => changes.late += 1,
                Some(found) if found != hash => changes.changed += 1,
                Some(_) => {}
            }
        }
        let gone = earlier.0.keys().filter(|key| !self.0.contains_key(*key)).count();
        changes.gone = u64::try_from(gone).unwrap_or(u64::MAX);
        changes
    }

    fn to_bytes(&self) -> Vec<u8> {
        let lines = self.0.iter().map(|(key, hash)| format!("{key} {hash}\n"));
        lines.collect::<String>().into_bytes()
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let lines = std::str::from_utf8(bytes).ok()?.lines();
        let pairs = lines.map(|line| line.split_once(' ').map(|(key, hash)| (key.to_owned(), hash.to_owned())));
        pairs.collect::<Option<_>>().map(Self)
    }
}
