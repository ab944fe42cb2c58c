//! Reads the files of an export by day, and compares them with the export's own records.

use sha2::{Digest as _, Sha256};

use super::{
    entry::Named,
    report::{DamagedFile, MissingReason},
};
use crate::{
    day::{Day, Zone},
    error::{Error, Result},
    format::{Columns, Format},
    row::{Cell, Json, hex},
    state::{DayRecord, Days, Identity},
    storage::Storage,
    stream::{DailySource, RowOptions, Scope, Source, Stream},
};

/// The files of an export.
pub(super) struct Files<'a> {
    storage: &'a dyn Storage,
    identity: &'a Identity,
    format: Format,
    pub(super) zone: Zone,
    rows: RowOptions,
}

/// The rows of a day, or why there are none.
pub(super) enum DayRows<T> {
    Missing(MissingReason),
    Found(Vec<T>),
}

impl<'a> Files<'a> {
    pub(super) fn new(storage: &'a dyn Storage, identity: &'a Identity) -> Result<Self> {
        let scope = if identity.scope == Scope::Balance.name() { Scope::Balance } else { Scope::All };
        Ok(Self {
            storage,
            identity,
            format: identity.format.parse()?,
            zone: identity.time_zone.parse()?,
            rows: RowOptions { scope, has_payer: identity.has_payer },
        })
    }

    /// Returns the days that were exported of a stream.
    pub(super) async fn days(&self, stream: Stream) -> Result<Vec<Day>> {
        Days::new(self.storage, stream.name()).list().await
    }

    /// Reads the rows of a day. A file that does not agree with its record is added to `damaged`;
    /// if its rows can be read, they are used all the same.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        stream: Stream,
        day: Day,
        damaged: &mut Vec<DamagedFile>,
        make: impl FnMut(usize, &Named<'_>) -> T + Send + 'static,
    ) -> Result<DayRows<T>> {
        let Source::Days(source) = stream.source() else {
            return Ok(DayRows::Missing(MissingReason::NotExported));
        };
        let record = Days::new(self.storage, stream.name()).read(day).await?;
        let Some((record, _)) = record else { return Ok(DayRows::Missing(MissingReason::NotExported)) };
        let bounds = self.zone.bounds(day)?;
        if !record.is_complete(bounds.1) {
            return Ok(DayRows::Missing(MissingReason::Incomplete));
        }
        let key = format!("{}/date={day}/data.{}", stream.name(), self.format.ending());
        let schema = source.fields().schema;
        let check = Check {
            source,
            rows: self.rows,
            columns: Columns::of(schema, self.rows.has_payer),
            record,
            bounds,
        };
        let (found, problem) = match self.storage.open(&key).await? {
            None if check.record.rows == 0 => (Some(Vec::new()), None),
            None => (None, Some("the file is gone".to_owned())),
            Some(file) => {
                let format = self.format;
                let work = tokio::task::spawn_blocking(move || check.read(format, file, make));
                work.await.map_err(|error| Error::failed(format!("{key} was not read: {error}")))?
            }
        };
        if let Some(problem) = problem {
            let command = self.command(stream, day, true);
            damaged.push(DamagedFile { stream: stream.name().to_owned(), day, file: key, problem, command });
        }
        Ok(found.map_or(DayRows::Missing(MissingReason::Damaged), DayRows::Found))
    }

    /// Returns the command that exports a day, without the options of the connection and the
    /// folder.
    pub(super) fn command(&self, stream: Stream, day: Day, restarts: bool) -> String {
        self.range_command(stream, day, day.next(), restarts)
    }

    /// Returns the command that exports days.
    pub(super) fn range_command(&self, stream: Stream, from: Day, to: Day, restarts: bool) -> String {
        let mut command = format!("paypal export {} --from {from} --to {to}", stream.name());
        let identity = self.identity;
        for (is_given, name, value) in [
            (self.format != Format::Ndjson, "format", self.format.ending()),
            (identity.time_zone != Zone::utc().name(), "tz", &identity.time_zone),
            (self.rows.scope == Scope::Balance, "scope", &identity.scope),
        ] {
            if is_given {
                command.push_str(&format!(" --{name} {value}"));
            }
        }
        let is_excel_safe = self.format == Format::Csv { is_excel_safe: true };
        for (is_given, option) in [
            (is_excel_safe, " --excel-safe"),
            (identity.has_payer, " --with-payer"),
            (restarts, " --restart"),
        ] {
            command.push_str(if is_given { option } else { "" });
        }
        command
    }
}

/// Compares a file with its record, and each row with what PayPal sent, which is in the column
/// `raw`.
struct Check {
    source: &'static dyn DailySource,
    rows: RowOptions,
    columns: Columns,
    record: DayRecord,
    /// The first second of the day, and that of the next day.
    bounds: (i64, i64),
}

impl Check {
    /// Returns the rows, if they can be read, and what is wrong with the file.
    fn read<T>(
        self,
        format: Format,
        file: std::fs::File,
        mut make: impl FnMut(usize, &Named<'_>) -> T,
    ) -> (Option<Vec<T>>, Option<String>) {
        let rows = match format.read(file, &self.columns) {
            Ok(rows) => rows,
            Err(error) => return (None, Some(error.to_string())),
        };
        let (mut found, mut problem) = (Vec::new(), None);
        let mut digest = Sha256::new();
        for cells in rows {
            let cells = match cells {
                Ok(cells) => cells,
                Err(error) => return (None, Some(error.to_string())),
            };
            let named = Named { columns: &self.columns, cells: &cells };
            if problem.is_none() {
                problem = self.row_problem(&named).map(|text| format!("row {}: {text}", found.len() + 1));
            }
            digest.update(named.text("row_hash").unwrap_or_default());
            found.push(make(found.len(), &named));
        }
        let count = u64::try_from(found.len()).unwrap_or(u64::MAX);
        let record = if count != self.record.rows {
            Some(format!("the file has {count} rows, and its record says {}", self.record.rows))
        } else if hex(&digest.finalize()) != self.record.digest {
            Some("the file has other rows than its record says".to_owned())
        } else {
            None
        };
        let problems: Vec<String> = record.into_iter().chain(problem).collect();
        (Some(found), Some(problems.join("; ")).filter(|text| !text.is_empty()))
    }

    /// Compares a row with what PayPal sent. Returns what is wrong.
    fn row_problem(&self, named: &Named<'_>) -> Option<String> {
        let raw = named.text("raw").unwrap_or_default();
        let Ok(value) = raw.parse::<paypal_generated::Value>() else {
            return Some("the column raw has no JSON".to_owned());
        };
        let json = Json::read(&value);
        let (row, second) = match (self.source.row(&json, self.rows), self.source.second(&json)) {
            (Ok(row), Ok(second)) => (row, second),
            (Err(error), _) | (_, Err(error)) => return Some(error.to_string()),
        };
        if named.text("row_hash") != Some(&*row.hash) {
            return Some("the column raw does not agree with row_hash".to_owned());
        }
        if second < self.bounds.0 || second >= self.bounds.1 {
            return Some("the row belongs to another day".to_owned());
        }
        // A file of an earlier version lacks columns.
        if self.record.schema != self.columns.version {
            return None;
        }
        let mut values = self.columns.columns.iter().zip(named.cells.iter().zip(&row.cells));
        let (column, (found, sent)) = values.find(|(_, (found, sent))| found != sent)?;
        Some(format!("{} is {}, and raw says {}", column.name, shown(found), shown(sent)))
    }
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Null => "empty".to_owned(),
        Cell::Text(text) => format!("{:?}", text.chars().take(60).collect::<String>()),
        Cell::Decimal(amount) => amount.to_string(),
        Cell::Time(time) => time.to_string(),
        Cell::Boolean(value) => value.to_string(),
        Cell::Integer(number) => number.to_string(),
    }
}
