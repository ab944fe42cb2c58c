//! Reads and writes NDJSON: a JSON object in each line.
//!
//! Each object has all columns in their order, also those without a value: engines that guess the
//! types of columns then find the same columns in every file.
//!
//! | kind of column | JSON |
//! |---|---|
//! | text | string; ids are strings, whatever they look like |
//! | decimal | string with the text of the amount: many readers round JSON numbers |
//! | time | string in UTC, such as `2026-01-31T12:00:00Z` |
//! | boolean, integer | boolean, number |
//! | JSON | string: an object would give each file other columns in engines that look into it |

use std::{
    fmt,
    fs::File,
    io::{BufRead as _, BufReader, BufWriter, Write as _},
    iter,
};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::Value;

use super::{Columns, RowWriter, Rows, read_failed, write_failed};
use crate::{
    error::{Error, Result},
    row::{Cell, Column, Row},
};

/// Writes the rows of a file.
pub(super) struct Writer {
    file: BufWriter<File>,
    columns: Columns,
    /// The row that is being written.
    line: Vec<u8>,
}

impl Writer {
    /// Begins a file.
    pub(super) fn new(file: File, columns: &Columns) -> Self {
        Self { file: BufWriter::new(file), columns: columns.clone(), line: Vec::new() }
    }
}

impl RowWriter for Writer {
    fn write(&mut self, row: &Row) -> Result<()> {
        self.line.clear();
        for (index, cell) in self.columns.cells(row)?.enumerate() {
            let (column, cell) = cell?;
            self.line.push(if index == 0 { b'{' } else { b',' });
            json(&mut self.line, column.name)?;
            self.line.push(b':');
            match cell {
                Cell::Null => self.line.extend(b"null"),
                Cell::Text(text) => json(&mut self.line, text)?,
                // The texts of amounts and times have nothing that JSON escapes.
                Cell::Decimal(amount) => write!(self.line, "\"{amount}\"").map_err(write_failed)?,
                Cell::Time(time) => write!(self.line, "\"{time}\"").map_err(write_failed)?,
                Cell::Boolean(value) => write!(self.line, "{value}").map_err(write_failed)?,
                Cell::Integer(number) => write!(self.line, "{number}").map_err(write_failed)?,
            }
        }
        self.line.extend(b"}\n");
        self.file.write_all(&self.line).map_err(write_failed)
    }

    fn finish(self: Box<Self>) -> Result<File> {
        self.file.into_inner().map_err(|error| write_failed(error.into_error()))
    }
}

fn json(line: &mut Vec<u8>, text: &str) -> Result<()> {
    serde_json::to_writer(line, text).map_err(|error| write_failed(error.into()))
}

/// Reads the rows of a file.
pub(super) fn read(file: File, columns: &Columns) -> Rows {
    let columns = columns.clone();
    let mut file = BufReader::new(file);
    let mut line = Vec::new();
    let mut number = 0_u64;
    Box::new(iter::from_fn(move || {
        line.clear();
        number += 1;
        match file.read_until(b'\n', &mut line) {
            Ok(0) => None,
            Ok(_) => Some(row(&line, number, &columns)),
            Err(error) => Some(Err(read_failed(error))),
        }
    }))
}

fn row(line: &[u8], number: u64, columns: &Columns) -> Result<Vec<Cell>> {
    let object: Object = serde_json::from_slice(line).map_err(|error| {
        Error::failed(format!("line {number} is not a JSON object of an export: {error}"))
    })?;
    columns.check(object.0.iter().map(|(name, _)| name.as_str()))?;
    let mut cells = Vec::with_capacity(columns.columns.len());
    for (column, (_, value)) in columns.columns.iter().zip(object.0) {
        let cell = cell(column, value);
        cells.push(cell.ok_or_else(|| {
            let (name, kind) = (column.name, column.kind.as_str());
            Error::failed(format!("line {number} has a value in {name:?} that is not of the type {kind}"))
        })?);
    }
    // A file of an earlier version lacks the columns that were added since.
    cells.resize(columns.columns.len(), Cell::Null);
    Ok(cells)
}

fn cell(column: &Column, value: Value) -> Option<Cell> {
    match value {
        Value::Null => Some(Cell::Null),
        Value::String(text) => super::cell(column.kind, text),
        Value::Bool(value) => Some(Cell::Boolean(value)).filter(|cell| super::fits(column.kind, cell)),
        Value::Number(number) => {
            number.as_i64().map(Cell::Integer).filter(|cell| super::fits(column.kind, cell))
        }
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// The properties of an object in their order.
struct Object(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Properties)
    }
}

struct Properties;

impl<'de> Visitor<'de> for Properties {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
        let mut properties = Vec::new();
        while let Some(property) = map.next_entry()? {
            properties.push(property);
        }
        Ok(Object(properties))
    }
}
