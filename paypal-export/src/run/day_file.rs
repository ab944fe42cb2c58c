//! The file of a day while it is written.

use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use super::daily::Run;
use crate::{
    day::Day,
    error::{Error, Result},
    format::{Columns, Format, RowWriter},
    row::{Row, hex},
    state::{Changes, DayRecord, Days, RowHashes, SeenChanges},
    storage::Version,
    stream::Stream,
};

/// The file of a day while it is written. Rows come in their order.
pub(super) struct DayFile {
    day: Day,
    before: Option<(DayRecord, Version)>,
    /// The hashes of the day's rows when it was read before.
    earlier: Option<RowHashes>,
    /// The file and its writer; a day without rows has none.
    file: Option<(NamedTempFile, Box<dyn RowWriter>)>,
    /// The rows that were not there before, or have changed, of a day that is frozen.
    changed: Option<(NamedTempFile, Box<dyn RowWriter>)>,
    hashes: RowHashes,
    digest: Sha256,
    rows: u64,
    open: u64,
    last: Option<crate::row::Order>,
    is_frozen: bool,
    target: Target,
}

/// Where a stream's files are, and how they are written.
#[derive(Clone)]
struct Target {
    storage: std::sync::Arc<dyn crate::storage::Storage>,
    format: Format,
    columns: Columns,
    stream: Stream,
}

/// Returns the key of a day's file.
pub(super) fn key(stream: Stream, day: Day, format: Format) -> String {
    format!("{stream}/date={day}/data.{}", format.ending())
}

/// What was written.
pub(super) struct Written {
    pub(super) rows: u64,
    /// What has changed, if the day was complete before and has changed.
    pub(super) changes: Option<Changes>,
    /// Whether the day is frozen and has changed: its file is as it was.
    pub(super) is_frozen: bool,
    /// Whether PayPal knew less of the day than before: its file is as it was.
    pub(super) is_older: bool,
}

impl DayFile {
    pub(super) async fn new(run: &Run<'_>, day: Day, before: Option<(DayRecord, Version)>) -> Result<Self> {
        let days = Days::new(&*run.export.storage, run.stream.name());
        let earlier = match &before {
            Some((record, _)) => days.hashes(day, record).await?,
            None => None,
        };
        let is_frozen = before.is_some() && run.export.frozen_before.is_some_and(|frozen| day < frozen);
        let target = Target {
            storage: run.export.storage.clone(),
            format: run.export.format,
            columns: run.columns.clone(),
            stream: run.stream,
        };
        Ok(Self {
            day,
            before,
            earlier,
            file: None,
            changed: None,
            hashes: RowHashes::default(),
            digest: Sha256::new(),
            rows: 0,
            open: 0,
            last: None,
            is_frozen,
            target,
        })
    }

    /// Adds rows, which come after those that were added before.
    pub(super) fn add(&mut self, rows: Vec<Row>) -> Result<()> {
        for row in rows {
            if self.last.as_ref().is_some_and(|last| *last > row.order) {
                let text = format!("the rows of {} came in a wrong order", self.day);
                return Err(Error::failed(text).help("tell the makers of this program"));
            }
            if self.is_frozen && !self.earlier.as_ref().is_some_and(|earlier| earlier.has(&row)) {
                self.target.write(&mut self.changed, &self.target.changes_key(self.day), &row)?;
            }
            self.target.write(&mut self.file, &self.target.key(self.day), &row)?;
            self.hashes.add(&row);
            self.digest.update(row.hash.as_bytes());
            self.rows += 1;
            self.open += u64::from(row.is_open);
            self.last = Some(row.order);
        }
        Ok(())
    }

    /// Puts the file in its place, and writes the day's record. A frozen day that has changed keeps
    /// its file and its record; the rows that differ are written below `changes/`.
    pub(super) async fn finish(
        self,
        run: &Run<'_>,
        days: &Days<'_>,
        read_until: i64,
        day_end: i64,
    ) -> Result<Written> {
        let Self { day, mut before, earlier, file, changed, hashes, target, .. } = self;
        let mut record = DayRecord {
            schema: target.columns.version,
            rows: self.rows,
            open: self.open,
            digest: hex(&self.digest.finalize()),
            read_until,
            is_unfinished: false,
            changes: before.as_ref().map(|(old, _)| old.changes.clone()).unwrap_or_default(),
        };
        // Of two machines at PayPal, one may know less than the other.
        if let Some((old, _)) =
            before.as_ref().filter(|(old, _)| read_until < old.read_until && !old.is_unfinished)
        {
            return Ok(Written { rows: old.rows, changes: None, is_frozen: false, is_older: true });
        }
        let was_complete = before.as_ref().is_some_and(|(record, _)| record.is_complete(day_end));
        let is_same = before.as_ref().is_some_and(|(old, _)| {
            old.digest == record.digest && old.schema == record.schema && old.rows == record.rows
        });
        let changes = match &earlier {
            Some(earlier) if was_complete => {
                Some(hashes.compare(earlier)).filter(|changes| !changes.is_none())
            }
            // Without the hashes of the earlier rows, only the number of rows tells something.
            _ if was_complete && !is_same => Some(Changes { changed: record.rows, ..Changes::default() }),
            _ => None,
        };
        if self.is_frozen && was_complete && changes.is_some() {
            target.store(changed, &target.changes_key(day)).await?;
            return Ok(Written { rows: 0, changes, is_frozen: true, is_older: false });
        }
        if let Some(changes) = changes {
            record.changes.push(SeenChanges { read_until, changes });
        }
        let is_unfinished = before.as_ref().is_some_and(|(old, _)| old.is_unfinished);
        if !is_same || is_unfinished || run.export.restarts {
            before = days.begin(day, before).await?;
            target.store(file, &target.key(day)).await?;
        }
        days.write(day, &record, &hashes, before.as_ref()).await?;
        Ok(Written { rows: record.rows, changes, is_frozen: false, is_older: false })
    }
}

impl Target {
    fn key(&self, day: Day) -> String {
        key(self.stream, day, self.format)
    }

    fn changes_key(&self, day: Day) -> String {
        format!("{}/_changes/date={day}/data.{}", self.stream, self.format.ending())
    }

    fn write(
        &self,
        file: &mut Option<(NamedTempFile, Box<dyn RowWriter>)>,
        key: &str,
        row: &Row,
    ) -> Result<()> {
        let (_, writer) = match file {
            Some(file) => file,
            None => {
                let begun = self.storage.begin(key)?;
                let handle =
                    begun.as_file().try_clone().map_err(|error| Error::file(begun.path(), &error))?;
                let writer = self.format.writer(handle, &self.columns)?;
                file.insert((begun, writer))
            }
        };
        writer.write(row)
    }

    /// Puts a file in its place; a day without rows has no file.
    async fn store(&self, file: Option<(NamedTempFile, Box<dyn RowWriter>)>, key: &str) -> Result<()> {
        match file {
            Some((file, writer)) => {
                writer.finish()?;
                self.storage.store(key, file).await
            }
            None => self.storage.remove(key).await,
        }
    }
}
