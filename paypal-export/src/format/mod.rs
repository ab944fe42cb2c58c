//! The formats of files: rows are written to a file, and read back.

mod csv;
#[cfg(test)]
mod duckdb_tests;
mod ndjson;
#[cfg(feature = "parquet")]
mod parquet;
#[cfg(test)]
mod tests;

use std::{fmt, fs::File, io, str::FromStr};

use crate::{
    error::{Error, Result},
    row::{Cell, Column, ColumnKind, Row, Schema},
};

/// The name of CSV for spreadsheets.
const EXCEL_SAFE: &str = "csv-excel-safe";

/// The format of an export's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A JSON object in each line. Amounts are strings, so that no reader rounds them.
    Ndjson,
    /// Comma-separated values of RFC 4180 with one header, decimal points and times in UTC.
    Csv {
        /// Whether a cell that a spreadsheet would take for a formula begins with an apostrophe.
        is_excel_safe: bool,
    },
    /// Parquet, with amounts as `DECIMAL(38, 9)` and times as timestamps in UTC.
    #[cfg(feature = "parquet")]
    Parquet {
        /// Whether pages are compressed by Snappy.
        is_compressed: bool,
    },
}

impl Format {
    /// Returns the ending of files.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Ndjson => "ndjson",
            Self::Csv { .. } => "csv",
            #[cfg(feature = "parquet")]
            Self::Parquet { .. } => "parquet",
        }
    }

    /// Returns the name. Files of formats with different names are read in different ways.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv { is_excel_safe: true } => EXCEL_SAFE,
            _ => self.ending(),
        }
    }

    /// Begins a file with these columns. Equal rows make equal bytes.
    pub(crate) fn writer(self, file: File, columns: &Columns) -> Result<Box<dyn RowWriter>> {
        match self {
            Self::Ndjson => Ok(Box::new(ndjson::Writer::new(file, columns))),
            Self::Csv { is_excel_safe } => Ok(Box::new(csv::Writer::new(file, columns, is_excel_safe)?)),
            #[cfg(feature = "parquet")]
            Self::Parquet { is_compressed } => {
                Ok(Box::new(parquet::Writer::new(file, columns, is_compressed)?))
            }
        }
    }

    /// Reads the rows of a file that was written with these columns, with the values of all of them
    /// in their order.
    pub(crate) fn read(self, file: File, columns: &Columns) -> Result<Rows> {
        match self {
            Self::Ndjson => Ok(ndjson::read(file, columns)),
            Self::Csv { is_excel_safe } => csv::read(file, columns, is_excel_safe),
            #[cfg(feature = "parquet")]
            Self::Parquet { .. } => parquet::read(file, columns),
        }
    }
}

/// The values of the rows of a file.
pub(crate) type Rows = Box<dyn Iterator<Item = Result<Vec<Cell>>> + Send>;

/// The columns that a file has: those of a schema, or those without personal data.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    pub(crate) stream: &'static str,
    pub(crate) version: u32,
    pub(crate) columns: Vec<&'static Column>,
}

impl Columns {
    /// Returns the columns that a file of a schema has.
    pub(crate) fn of(schema: &'static Schema, has_payer: bool) -> Self {
        let columns = schema.written(has_payer).collect();
        Self { stream: schema.stream, version: schema.version, columns }
    }

    /// Returns the values of a row with their columns. A value of another type than its column has
    /// is an error.
    fn cells<'a>(
        &'a self,
        row: &'a Row,
    ) -> Result<impl Iterator<Item = Result<(&'static Column, &'a Cell)>>> {
        if row.cells.len() != self.columns.len() {
            let (cells, columns) = (row.cells.len(), self.columns.len());
            return Err(Error::failed(format!("a row has {cells} values for {columns} columns")));
        }
        Ok(self.columns.iter().zip(&row.cells).map(|(column, cell)| {
            if fits(column.kind, cell) {
                Ok((*column, cell))
            } else {
                let (name, kind) = (column.name, column.kind.as_str());
                Err(Error::failed(format!("a value of {name:?} is not of the type {kind}: {cell:?}")))
            }
        }))
    }

    /// Checks the names of a file's columns. A file of an earlier version of the schema may lack
    /// columns at the end, because columns are only added there.
    fn check<'a>(&self, names: impl Iterator<Item = &'a str>) -> Result<()> {
        let mut expected = self.columns.iter();
        for found in names {
            let stream = self.stream;
            let problem = match expected.next() {
                Some(column) if column.name == found => continue,
                Some(column) => {
                    format!("a file of {stream} has the column {found:?} in place of {:?}", column.name)
                }
                None => {
                    format!("a file of {stream} has the column {found:?}, which this program does not know")
                }
            };
            return Err(Error::failed(problem)
                .help("the file was changed, or a later version of this program wrote it"));
        }
        Ok(())
    }
}

/// Whether a column of a type has such values.
fn fits(kind: ColumnKind, cell: &Cell) -> bool {
    match cell {
        Cell::Null => true,
        Cell::Text(_) => matches!(kind, ColumnKind::Text | ColumnKind::Json),
        Cell::Decimal(_) => kind == ColumnKind::Decimal,
        Cell::Time(_) => kind == ColumnKind::Time,
        Cell::Boolean(_) => kind == ColumnKind::Boolean,
        Cell::Integer(_) => kind == ColumnKind::Integer,
    }
}

/// Reads a value from its text; `None` if the text is no value of the type.
fn cell(kind: ColumnKind, text: String) -> Option<Cell> {
    match kind {
        ColumnKind::Text | ColumnKind::Json => Some(Cell::Text(text)),
        ColumnKind::Decimal => text.parse().ok().map(Cell::Decimal),
        ColumnKind::Time => text.parse().ok().map(Cell::Time),
        ColumnKind::Boolean => text.parse().ok().map(Cell::Boolean),
        ColumnKind::Integer => text.parse().ok().map(Cell::Integer),
    }
}

fn write_failed(error: io::Error) -> Error {
    Error::failed(format!("a file cannot be written: {error}"))
}

fn read_failed(error: io::Error) -> Error {
    Error::failed(format!("a file cannot be read: {error}"))
}

/// Writes rows to a file.
pub(crate) trait RowWriter: Send {
    /// Writes a row, which has a value for each of the columns.
    fn write(&mut self, row: &Row) -> Result<()>;

    /// Ends the file, and returns it. Everything was given to the system, but is not flushed to the
    /// disk yet.
    fn finish(self: Box<Self>) -> Result<File>;
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "ndjson" => Ok(Self::Ndjson),
            "csv" => Ok(Self::Csv { is_excel_safe: false }),
            EXCEL_SAFE => Ok(Self::Csv { is_excel_safe: true }),
            #[cfg(feature = "parquet")]
            "parquet" => Ok(Self::Parquet { is_compressed: true }),
            #[cfg(not(feature = "parquet"))]
            "parquet" => Err(Error::usage("this program was built without Parquet")
                .help("build it with the feature `parquet`")),
            _ => Err(Error::usage(format!("{text:?} is not a format"))
                .help("the formats are ndjson, csv, csv-excel-safe and parquet")),
        }
    }
}
