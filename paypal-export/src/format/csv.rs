//! Reads and writes CSV: comma-separated values as of RFC 4180.
//!
//! - The first line has the names of the columns, the same in every language.
//! - Texts are in quotes; numbers, times and booleans are not. LibreOffice with its option "quoted
//!   field as text" then keeps the id `35E87645934406417`, which is the number 1.8E308 otherwise.
//! - No value is an empty cell without quotes, and an empty text is `""`. Spark and PostgreSQL read
//!   it so, and DuckDB with `allow_quoted_nulls = false`.
//! - Lines end with LF. LibreOffice 7.4 and DuckDB 2.0 read LF and CRLF alike, but programs that
//!   read line by line take the CR of CRLF for a part of the last value.
//! - Amounts have a point, and times are in UTC, such as `2026-01-31T12:00:00Z`.
//!
//! CSV has no types, and engines guess them: DuckDB takes amounts for floats unless it is given the
//! types of columns. Spark needs the options `multiLine` and `escape = '"'`, because texts have
//! line breaks and quotes.

use std::{
    fs::File,
    io::{BufRead as _, BufReader, BufWriter, Write as _},
};

use csv_core::ReadFieldResult;

use super::{Columns, RowWriter, Rows, read_failed, write_failed};
use crate::{
    error::{Error, Result},
    row::{Cell, Column, Row},
};

/// A spreadsheet takes a text that begins with one of these for a formula. The last four are the
/// full-width forms of the first four, which some languages of Excel take for the same.
const FORMULA: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/// Writes the rows of a file.
pub(super) struct Writer {
    file: BufWriter<File>,
    columns: Columns,
    is_excel_safe: bool,
    /// The row that is being written.
    line: Vec<u8>,
}

impl Writer {
    /// Begins a file with its header.
    pub(super) fn new(file: File, columns: &Columns, is_excel_safe: bool) -> Result<Self> {
        let mut file = BufWriter::new(file);
        let names: Vec<&str> = columns.columns.iter().map(|column| column.name).collect();
        writeln!(file, "{}", names.join(",")).map_err(write_failed)?;
        Ok(Self { file, columns: columns.clone(), is_excel_safe, line: Vec::new() })
    }
}

impl RowWriter for Writer {
    fn write(&mut self, row: &Row) -> Result<()> {
        self.line.clear();
        for (index, cell) in self.columns.cells(row)?.enumerate() {
            let (_, cell) = cell?;
            if index > 0 {
                self.line.push(b',');
            }
            match cell {
                Cell::Null => {}
                Cell::Text(text) => {
                    let mark = if self.is_excel_safe && is_formula(text) { "'" } else { "" };
                    let text = text.replace('"', "\"\"");
                    write!(self.line, "\"{mark}{text}\"").map_err(write_failed)?;
                }
                Cell::Decimal(amount) => write!(self.line, "{amount}").map_err(write_failed)?,
                Cell::Time(time) => write!(self.line, "{time}").map_err(write_failed)?,
                Cell::Boolean(value) => write!(self.line, "{value}").map_err(write_failed)?,
                Cell::Integer(number) => write!(self.line, "{number}").map_err(write_failed)?,
            }
        }
        self.line.push(b'\n');
        self.file.write_all(&self.line).map_err(write_failed)
    }

    fn finish(self: Box<Self>) -> Result<File> {
        self.file.into_inner().map_err(|error| write_failed(error.into_error()))
    }
}

/// Whether an apostrophe is put in front of a text. A text that already has apostrophes in front of
/// a formula gets one more: the reader then knows that it is to remove one.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// Reads the rows of a file.
pub(super) fn read(file: File, columns: &Columns, is_excel_safe: bool) -> Result<Rows> {
    let mut fields = Fields::new(file);
    let header = fields.record()?.ok_or_else(|| Error::failed("the CSV file has no header"))?;
    columns.check(header.iter().map(|field| field.text.as_str()))?;
    let reader = Reader { fields, width: header.len(), columns: columns.clone(), is_excel_safe, number: 0 };
    Ok(Box::new(reader))
}

struct Reader {
    fields: Fields,
    /// The columns of the file.
    width: usize,
    columns: Columns,
    is_excel_safe: bool,
    /// The number of the row.
    number: u64,
}

impl Iterator for Reader {
    type Item = Result<Vec<Cell>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.number += 1;
        let record = self.fields.record().transpose()?;
        Some(record.and_then(|record| self.row(record)))
    }
}

impl Reader {
    fn row(&self, record: Vec<Field>) -> Result<Vec<Cell>> {
        let number = self.number;
        if record.len() != self.width {
            let (found, width) = (record.len(), self.width);
            return Err(Error::failed(format!("row {number} has {found} cells, but the header has {width}")));
        }
        let mut cells = Vec::with_capacity(self.columns.columns.len());
        for (column, field) in self.columns.columns.iter().zip(record) {
            cells.push(self.cell(column, field).ok_or_else(|| {
                let (name, kind) = (column.name, column.kind.as_str());
                Error::failed(format!("row {number} has a value in {name:?} that is not of the type {kind}"))
            })?);
        }
        // A file of an earlier version lacks the columns that were added since.
        cells.resize(self.columns.columns.len(), Cell::Null);
        Ok(cells)
    }

    fn cell(&self, column: &Column, field: Field) -> Option<Cell> {
        if field.text.is_empty() && !field.is_quoted {
            return Some(Cell::Null);
        }
        let is_marked = self.is_excel_safe && field.text.starts_with('\'') && is_formula(&field.text);
        let text = if is_marked { field.text.chars().skip(1).collect() } else { field.text };
        super::cell(column.kind, text)
    }
}

/// A cell as it is in the file.
struct Field {
    text: String,
    is_quoted: bool,
}

/// Reads the cells of a file. The crate `csv` does not tell whether a cell is in quotes; with
/// `csv-core`, on which it is built, one sees the first byte of each cell.
struct Fields {
    file: BufReader<File>,
    reader: csv_core::Reader,
    /// The text of the cell that is being read.
    buffer: Vec<u8>,
}

impl Fields {
    fn new(file: File) -> Self {
        Self { file: BufReader::new(file), reader: csv_core::Reader::new(), buffer: vec![0; 1024] }
    }

    /// Reads a row; `None` at the end of the file.
    fn record(&mut self) -> Result<Option<Vec<Field>>> {
        let mut record = Vec::new();
        while let Some((field, is_last)) = self.field(record.is_empty())? {
            record.push(field);
            if is_last {
                return Ok(Some(record));
            }
        }
        Ok(None)
    }

    /// Reads a cell, and whether it is the last one of its row; `None` at the end of the file.
    fn field(&mut self, is_first: bool) -> Result<Option<(Field, bool)>> {
        let mut is_quoted = None;
        let mut length = 0;
        loop {
            let input = self.file.fill_buf().map_err(read_failed)?;
            // Before the first cell of a row is the rest of the line end before it.
            let is_line_end = |byte: &&u8| is_first && matches!(**byte, b'\r' | b'\n');
            is_quoted =
                is_quoted.or_else(|| input.iter().find(|byte| !is_line_end(byte)).map(|byte| *byte == b'"'));
            let output = self.buffer.get_mut(length..).unwrap_or_default();
            let (result, read, written) = self.reader.read_field(input, output);
            self.file.consume(read);
            length += written;
            match result {
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull => self.buffer.resize(self.buffer.len() * 2, 0),
                ReadFieldResult::Field { record_end } => {
                    let bytes = self.buffer.get(..length).unwrap_or_default();
                    let text = std::str::from_utf8(bytes)
                        .map_err(|error| Error::failed(format!("the CSV file is not UTF-8: {error}")))?;
                    let field = Field { text: text.to_owned(), is_quoted: is_quoted.unwrap_or_default() };
                    return Ok(Some((field, record_end)));
                }
                ReadFieldResult::End => return Ok(None),
            }
        }
    }
}
