//! Exports a stream that has one file: reads what may have changed, and writes the file again if
//! something has. All rows are in memory, with about three times the size of their JSON.
//!
//! A run that fails keeps what PayPal answered for single ids; the next run asks for the others.
//! The file, the rows and the record are written at the end only.

use super::{account::Account, options::Export, progress::Event, report::Report};
use crate::{
    error::{Error, Result},
    format::Columns,
    row::{Cell, Json, Row},
    source::{Asking, Window},
    state::{Answers, Earlier, KnownRow, WholeRecord, WholeState},
    stream::{IS_DELETED, Stream, WholeRequest, WholeRows, WholeSource},
};

/// Reads a stream and writes its file.
pub(super) async fn run(
    export: &Export,
    asking: &Asking,
    stream: Stream,
    source: &'static dyn WholeSource,
    account: &Account,
) -> Result<Report> {
    let mut report = Report { stream: stream.name().to_owned(), ..Report::default() };
    if !export.shard.has(&account.id, stream.name()) {
        report.notes.push(format!("{stream} has one file, and another part of the export writes it"));
        return Ok(report);
    }
    let _lock = export.storage.lock(stream.name())?;
    export.progress.event(&Event::Planned { stream, days: None });
    let state = WholeState::new(&*export.storage, stream.name());
    let mut before = state.record().await?;
    let record = before.as_ref().map(|(record, _)| record);
    let mut earlier = Earlier {
        rows: state.rows(record).await?,
        memory: record.map(|record| record.memory.clone()).unwrap_or_default(),
    };
    let is_first = record.is_none_or(WholeRecord::is_unread) && earlier.rows.is_empty();
    let is_unfinished = record.is_some_and(|record| record.is_unfinished);
    // The record does not say what was searched for the rows of another run.
    let is_foreign = record.is_some_and(|record| record.digest != earlier.digest());
    if is_unfinished || is_foreign {
        report.notes.push(format!(
            "an earlier run of {stream} was killed, or two ran at once: what it found may not be counted as \
             late or changed"
        ));
    }
    if is_foreign && earlier.memory.searched().is_some() {
        earlier.memory.set_searched(None);
        report.notes.push(format!(
            "the rows of {stream} are not those of its record: the range is searched from its begin, and ids \
             that an earlier run was given must be given again"
        ));
    }
    let personal = source.fields().hidden(export.rows.has_payer);
    let mut answers =
        Answers::load(export.storage.clone(), stream.name(), personal, asking.present()).await?;
    if export.restarts {
        answers.forget();
    }
    let request = WholeRequest {
        range: range(export, account)?,
        ids: &export.batches,
        earlier: &earlier,
        restarts: export.restarts,
    };
    let read = source.read(asking, request, &mut answers).await;
    if read.is_err() {
        // The next run goes on from here.
        answers.save().await?;
    }
    let read = read?;

    let mut rows = Rows { export, source, earlier, is_first };
    rows.take(&read, &mut report)?;
    let Earlier { rows: known, .. } = &rows.earlier;
    report.rows = u64::try_from(known.len()).unwrap_or(u64::MAX);
    report.halved = read.halved;
    report.notes.extend(read.notes);
    let record = WholeRecord {
        schema: source.fields().schema.version,
        rows: report.rows,
        digest: rows.earlier.digest(),
        memory: read.memory,
        is_unfinished: false,
    };
    let columns = export.columns(stream);
    let key = format!("{stream}/data.{}", export.format.ending());
    let is_like = |(old, _): &(WholeRecord, _)| {
        old.schema == record.schema && old.digest == record.digest && old.rows == record.rows
    };
    let is_same = !is_unfinished && !is_foreign && before.as_ref().is_some_and(is_like);
    let is_there = export.storage.list(&format!("{stream}/")).await?.contains(&key);
    if !is_same || export.restarts || is_there != (record.rows > 0) {
        before = state.begin(before).await?;
        rows.write(&key, &columns).await?;
    } else {
        report.notes.push(format!("nothing has changed: {key} is as it was"));
    }
    if !is_same {
        state.write_rows(&rows.earlier.rows).await?;
    }
    if before.as_ref().is_none_or(|(old, _)| *old != record) {
        state.write_record(&record, before.as_ref()).await?;
    }
    answers.remove().await?;
    export.progress.event(&Event::Written { stream, day: None, rows: report.rows });
    Ok(report)
}

/// Returns the asked range of time, up to the present.
fn range(export: &Export, account: &Account) -> Result<Window> {
    let (start, _) = export.zone.bounds(export.range.from())?;
    let (_, end) = export.zone.bounds(export.range.to().previous())?;
    Ok(Window { start, end: end.min(account.present).max(start) })
}

/// The rows of a stream.
struct Rows<'a> {
    export: &'a Export,
    source: &'static dyn WholeSource,
    earlier: Earlier,
    /// Whether the stream was never read before.
    is_first: bool,
}

impl Rows<'_> {
    /// Takes the rows that were read in place of those of earlier runs.
    fn take(&mut self, read: &WholeRows, report: &mut Report) -> Result<()> {
        let personal = self.source.fields().hidden(self.export.rows.has_payer);
        let mut received = std::collections::BTreeSet::new();
        for value in &read.rows {
            let json = Json::read(value);
            for pointer in self.source.fields().unknown(&json) {
                *report.unknown_fields.entry(pointer).or_default() += 1;
            }
            let Row { key, hash, order, is_open, .. } = self.source.row(&json, self.export.rows)?;
            received.insert(key.clone());
            match self.earlier.rows.get_mut(&key) {
                // The text stays as it is, also if PayPal sends the same in another order.
                Some(known) if known.hash == hash && !known.is_deleted => known.is_open = is_open,
                known => {
                    match known {
                        Some(known) if !known.is_deleted => report.changed_rows += 1,
                        _ if self.is_first => {}
                        _ => report.late_rows += 1,
                    }
                    let raw = json.without(personal);
                    let known = KnownRow { time: order.time, hash, is_open, is_deleted: false, raw };
                    self.earlier.rows.insert(key, known);
                }
            }
        }
        let is_gone = |id: &String| (read.is_everything && !received.contains(id)) || read.gone.contains(id);
        for (_, row) in self.earlier.rows.iter_mut().filter(|(id, row)| !row.is_deleted && is_gone(id)) {
            row.is_deleted = true;
            row.is_open = false;
            report.gone_rows += 1;
        }
        Ok(())
    }

    /// Writes the stream's file; a stream without rows has none.
    async fn write(&self, key: &str, columns: &Columns) -> Result<()> {
        let storage = &self.export.storage;
        if self.earlier.rows.is_empty() {
            return storage.remove(key).await;
        }
        let deleted = columns.columns.iter().position(|column| column.name == IS_DELETED);
        let file = storage.begin(key)?;
        let handle = file.as_file().try_clone().map_err(|error| Error::file(file.path(), &error))?;
        let mut writer = self.export.format.writer(handle, columns)?;
        for (id, known) in self.earlier.sorted() {
            let value: paypal_generated::Value = known.raw.parse().map_err(|_| {
                Error::failed(format!("the row {id} of the state is damaged"))
                    .help("run the export again with `--restart`")
            })?;
            let mut row = self.source.row(&Json::read(&value), self.export.rows)?;
            if let Some(cell) = deleted.and_then(|position| row.cells.get_mut(position)) {
                *cell = Cell::Boolean(known.is_deleted);
            }
            writer.write(&row)?;
        }
        writer.finish()?;
        storage.store(key, file).await
    }
}
