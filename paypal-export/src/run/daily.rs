//! Exports a stream by day: decides which days are read, reads windows of several days, and writes
//! the file of each day.

use std::collections::BTreeMap;

use super::{
    account::Account,
    day_file::{self, DayFile, Written},
    options::Export,
    progress::Event,
    report::{ChangedDay, Report},
};
use crate::{
    day::Day,
    error::{Error, Result},
    format::Columns,
    row::{Json, Row},
    source::{Asking, Window, WindowError, WindowRows},
    state::{Changes, DayRecord, Days},
    storage::Version,
    stream::{DailySource, Stream},
};

/// The rows that the next window should have at most; PayPal refuses windows with more than 10,000.
const FITTING_ROWS: usize = 8000;

/// How many seconds PayPal's reports may be behind.
const LATE_REPORTS: i64 = 7 * 86_400;

/// The export of one stream.
pub(super) struct Run<'a> {
    pub(super) export: &'a Export,
    asking: &'a Asking,
    pub(super) stream: Stream,
    source: &'static dyn DailySource,
    account: &'a Account,
    pub(super) columns: Columns,
    days: Days<'a>,
    report: &'a mut Report,
    /// How many days the next window has at most: less after a window with too many results.
    length: usize,
}

/// A day that is going to be read.
#[derive(Clone, Debug)]
struct Pending {
    day: Day,
    window: Window,
    before: Option<(DayRecord, Version)>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        export: &'a Export,
        asking: &'a Asking,
        stream: Stream,
        source: &'static dyn DailySource,
        account: &'a Account,
        report: &'a mut Report,
    ) -> Self {
        let columns = export.columns(stream);
        let days = Days::new(&*export.storage, stream.name());
        let length = usize::try_from(source.max_days()).unwrap_or(1).max(1);
        Self { export, asking, stream, source, account, columns, days, report, length }
    }

    pub(super) async fn run(mut self) -> Result<()> {
        let lock = format!("{}-{}", self.stream.name(), self.export.shard.to_string().replace('/', "-of-"));
        let _lock = self.export.storage.lock(&lock)?;
        let pending = self.plan().await?;
        let event = Event::Planned { stream: self.stream, days: Some(pending.len()) };
        self.export.progress.event(&event);
        let mut rest = pending.as_slice();
        while let Some(length) = self.window_length(rest) {
            let (window, later) = rest.split_at(length);
            rest = if self.read(window).await? { later } else { rest };
        }
        self.report.complete_until = self.complete_until().await?;
        Ok(())
    }

    /// Finds the days that are read: those that are missing, not complete, or were read too early.
    async fn plan(&mut self) -> Result<Vec<Pending>> {
        let lookback = self.export.lookback.unwrap_or(self.source.lookback());
        let seconds = |duration: std::time::Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        let (lookback, open_for) = (seconds(lookback), seconds(self.source.open_for()));
        let earliest = self.source.earliest(self.now());
        let mut unseen = 0_u64;
        let (mut pending, mut beyond, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        // One list for all days: a request for each would be slow on object storage.
        let files = self.export.storage.list(&format!("{}/", self.stream.name())).await?;
        for day in self.export.range.days() {
            let part = format!("{}/{day}", self.stream.name());
            if !self.export.shard.has(&self.account.id, &part) {
                continue;
            }
            let (start, end) = self.export.zone.bounds(day)?;
            if start >= self.account.present {
                if start < self.now() {
                    let present = Window::text(self.account.present);
                    self.report.notes.push(format!(
                        "PayPal's reports are complete until {present}; {day} and later days were not read"
                    ));
                }
                break;
            }
            let mut before = self.days.read(day).await?;
            let file = day_file::key(self.stream, day, self.export.format);
            let is_missing = |record: &DayRecord| record.rows > 0 && files.binary_search(&file).is_err();
            if let Some((record, _)) = before.as_mut().filter(|(record, _)| is_missing(record)) {
                // The file is written again, also if the rows are as they were.
                record.is_unfinished = true;
                missing.push(day);
            }
            if earliest.is_some_and(|earliest| start < earliest) {
                // What was read before stays; what was not is beyond PayPal's reach.
                match before {
                    Some((record, _)) if record.is_complete(end) && missing.last() != Some(&day) => {
                        self.report.skipped_days += 1;
                    }
                    _ => beyond.push(day),
                }
                continue;
            }
            let is_settled = before.as_ref().is_some_and(|(record, _)| {
                record.schema == self.columns.version && record.is_settled(end, lookback, open_for)
            });
            if is_settled && !self.export.restarts {
                unseen += u64::from(self.export.frozen_before.is_some_and(|frozen| day < frozen));
                self.report.skipped_days += 1;
                continue;
            }
            pending.push(Pending { day, window: Window { start, end }, before });
        }
        if let (Some(first), Some(last)) = (beyond.first(), beyond.last()) {
            self.report.notes.push(format!(
                "{} days from {first} to {last} are older than what PayPal shows of {}, and were not read",
                beyond.len(),
                self.stream
            ));
        }
        if let (Some(first), Some(last)) = (missing.first(), missing.last()) {
            self.report.notes.push(format!(
                "the files of {} days from {first} to {last} were missing; they are written again, as far as \
                 PayPal still shows the days",
                missing.len()
            ));
        }
        if unseen > 0 {
            self.report.notes.push(format!(
                "{unseen} of the frozen days were not read again, so a change of theirs is not seen; a restart reads them"
            ));
        }
        Ok(pending)
    }

    /// Returns the present second. Reports are some hours older; a clock that differs by more than
    /// that is not PayPal's, such as with a local PayPal whose clock stands still.
    fn now(&self) -> i64 {
        let (present, now) = (self.account.present, self.asking.now());
        if (present..present + LATE_REPORTS).contains(&now) { now } else { present }
    }

    /// Returns how many of the days follow each other without a gap, at most a window's length.
    fn window_length(&self, days: &[Pending]) -> Option<usize> {
        let begin = days.first()?.window.start;
        // In the month in which clocks are set back, the days have an hour more than PayPal
        // answers.
        let most = i64::from(self.source.max_days()) * 86_400;
        let follows = |pair: &&[Pending]| {
            matches!(pair, [first, next]
                if first.day.next() == next.day && next.window.end - begin <= most)
        };
        Some(days.windows(2).take_while(follows).count().saturating_add(1).min(self.length))
    }

    /// Reads days and writes their files. Returns `false` if the days have too many results: fewer
    /// days are read next.
    async fn read(&mut self, days: &[Pending]) -> Result<bool> {
        let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(true) };
        let window = Window { start: first.window.start, end: last.window.end.min(self.account.present) };
        let most = usize::try_from(self.source.max_days()).unwrap_or(1).max(1);
        match self.source.read(self.asking, self.export.rows, window).await {
            Ok(read) => {
                // The next window is longer, but not so long that PayPal would refuse it.
                let fitting = days.len().saturating_mul(FITTING_ROWS) / read.rows.len().max(1);
                let longer = days.len().max(self.length).saturating_mul(2);
                self.length = longer.min(fitting).clamp(1, most);
                self.write(days, read).await?;
                Ok(true)
            }
            Err(WindowError::TooLarge) if days.len() > 1 => {
                self.report.halved += 1;
                self.length = days.len() / 2;
                Ok(false)
            }
            Err(WindowError::TooLarge) => {
                self.report.halved += 1;
                self.length = 1;
                self.read_in_parts(first, window).await?;
                Ok(true)
            }
            Err(WindowError::Failed(error)) => Err(error),
        }
    }

    /// Writes the files of days that were read in one window.
    async fn write(&mut self, days: &[Pending], read: WindowRows) -> Result<()> {
        let (complete_until, read_until) = (read.complete_until, read.read_until);
        let mut by_day = self.by_day(days, read)?;
        for pending in days {
            if complete_until <= pending.window.start {
                break;
            }
            let mut file = DayFile::new(self, pending.day, pending.before.clone()).await?;
            let rows = by_day.remove(&pending.day).unwrap_or_default();
            file.add(self.rows(&rows)?)?;
            drop(rows);
            self.finish(pending, file, complete_until, read_until).await?;
        }
        Ok(())
    }

    /// Reads a day that has too many results for one window: its windows are halved until each is
    /// answered. Their rows go to the day's file in the order of time.
    async fn read_in_parts(&mut self, pending: &Pending, window: Window) -> Result<()> {
        let mut file = DayFile::new(self, pending.day, pending.before.clone()).await?;
        let halves = |window: Window| {
            window.halves().ok_or_else(|| {
                let second = Window::text(window.start);
                Error::failed(format!("PayPal refuses the second {second} for too many results"))
            })
        };
        let mut windows: Vec<Window> = halves(window)?.into_iter().rev().collect();
        let (mut complete_until, mut read_until) = (window.end, i64::MAX);
        while let Some(window) = windows.pop() {
            match self.source.read(self.asking, self.export.rows, window).await {
                Ok(read) => {
                    read_until = read_until.min(read.read_until);
                    let until = read.complete_until;
                    let by_day = self.by_day(std::slice::from_ref(pending), read)?;
                    for rows in by_day.into_values() {
                        file.add(self.rows(&rows)?)?;
                    }
                    if until < window.end {
                        complete_until = until;
                        break;
                    }
                }
                Err(WindowError::TooLarge) => {
                    self.report.halved += 1;
                    windows.extend(halves(window)?.into_iter().rev());
                }
                Err(WindowError::Failed(error)) => return Err(error),
            }
        }
        if complete_until <= pending.window.start {
            return Ok(());
        }
        self.finish(pending, file, complete_until, read_until).await
    }

    /// Sorts rows into their days, each as the text that PayPal sent.
    fn by_day(
        &mut self,
        days: &[Pending],
        read: WindowRows,
    ) -> Result<BTreeMap<Day, Vec<paypal_generated::Value>>> {
        self.report.notes.extend(read.notes);
        let mut by_day: BTreeMap<Day, Vec<_>> = BTreeMap::new();
        let mut outside = Vec::new();
        for value in read.rows {
            let second = self.source.second(&Json::read(&value))?;
            let is_within =
                |pending: &&Pending| pending.window.start <= second && second < pending.window.end;
            match days.iter().find(is_within) {
                Some(pending) => by_day.entry(pending.day).or_default().push(value),
                None => outside.push(second),
            }
        }
        if let Some(first) = outside.first() {
            self.report.notes.push(format!(
                "{} rows are outside the range that PayPal was asked for, the first at {}; their own days have them",
                outside.len(),
                Window::text(*first)
            ));
        }
        Ok(by_day)
    }

    /// Makes the rows of a day, or of a part of it, in their order.
    fn rows(&mut self, values: &[paypal_generated::Value]) -> Result<Vec<Row>> {
        let mut rows = Vec::with_capacity(values.len());
        for value in values {
            let json = Json::read(value);
            for pointer in self.source.fields().unknown(&json) {
                *self.report.unknown_fields.entry(pointer).or_default() += 1;
            }
            rows.push(self.source.row(&json, self.export.rows)?);
        }
        rows.sort_by(|left, right| left.order.cmp(&right.order));
        // The same row on two pages is one row.
        rows.dedup_by(|left, right| left.key == right.key && left.hash == right.hash);
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        for row in &mut rows {
            // Different rows with one key are numbered in their order, which each read repeats.
            let count = seen.entry(row.key.clone()).or_default();
            *count += 1;
            if *count > 1 {
                row.key = format!("{}|{count}", row.key);
            }
        }
        Ok(rows)
    }

    /// Writes the file of a day and its record, and reports what has changed.
    async fn finish(
        &mut self,
        pending: &Pending,
        file: DayFile,
        complete_until: i64,
        read_until: i64,
    ) -> Result<()> {
        let end = pending.window.end;
        let read_until = if complete_until >= end { read_until.max(end) } else { complete_until };
        let written = file.finish(self, &self.days, read_until, end).await?;
        let Written { rows, changes, is_frozen, is_older } = written;
        if is_older {
            self.report.notes.push(format!(
                "PayPal's reports of {} are older than in an earlier run; the day stays as it was",
                pending.day
            ));
        }
        self.report.rows += rows;
        self.report.days += 1;
        if let Some(Changes { late, changed, gone }) = changes {
            self.report.late_rows += late;
            self.report.changed_rows += changed;
            self.report.gone_rows += gone;
            let day = ChangedDay { day: pending.day, late, changed, gone };
            self.report.changed_days.push(day);
            self.export.progress.event(&Event::Changed { stream: self.stream, day, is_frozen });
            if is_frozen {
                self.report.frozen_days.push(day);
            }
        }
        let event = Event::Written { stream: self.stream, day: Some(pending.day), rows };
        self.export.progress.event(&event);
        Ok(())
    }

    /// Returns the first day of the range that is not complete, over all parts of the export.
    async fn complete_until(&self) -> Result<Option<Day>> {
        for day in self.export.range.days() {
            let (start, end) = self.export.zone.bounds(day)?;
            let is_complete = start < self.account.present
                && self.days.read(day).await?.is_some_and(|(record, _)| record.is_complete(end));
            if !is_complete {
                return Ok(Some(day));
            }
        }
        Ok(Some(self.export.range.to()))
    }
}
