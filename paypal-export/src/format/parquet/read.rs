//! Reads Parquet files, some rows at a time.

use std::{
    fmt,
    fs::File,
    panic::{self, AssertUnwindSafe},
    vec,
};

use arrow_array::{
    Array as _, ArrayRef, RecordBatch,
    cast::AsArray as _,
    types::{Decimal128Type, Int64Type, TimestampMicrosecondType},
};
use parquet::{
    arrow::arrow_reader::{ArrowReaderOptions, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder},
    file::metadata::{ParquetMetaData, RowGroupMetaData},
};

use super::data_type;
use crate::{
    error::{Error, Result},
    format::{Columns, Rows},
    row::{Amount, Cell, Time},
};

/// How many rows are decoded at once, or how many bytes of them.
const BATCH_ROWS: usize = 1024;
const BATCH_BYTES: usize = 1 << 20;

/// Reads the rows of a file.
pub(crate) fn read(file: File, columns: &Columns) -> Result<Rows> {
    let options = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
    let reader = guarded(|| ParquetRecordBatchReaderBuilder::try_new_with_options(file, options))?;
    let schema = reader.schema();
    columns.check(schema.fields().iter().map(|field| field.name().as_str()))?;
    for (field, column) in schema.fields().iter().zip(&columns.columns) {
        if *field.data_type() != data_type(column.kind) {
            let (name, kind, found) = (column.name, column.kind.as_str(), field.data_type());
            return Err(Error::failed(format!("the column {name:?} has the type {found}, not {kind}")));
        }
    }
    let batch = batch_rows(reader.metadata());
    let batches = guarded(|| reader.with_batch_size(batch).build())?;
    Ok(Box::new(Reader {
        batches: Some(batches),
        rows: Vec::new().into_iter(),
        width: columns.columns.len(),
    }))
}

/// Returns how many rows are decoded at once, by the mean size of rows.
fn batch_rows(metadata: &ParquetMetaData) -> usize {
    let mean = |group: &RowGroupMetaData| group.total_byte_size().checked_div(group.num_rows());
    let largest = metadata.row_groups().iter().filter_map(mean).max().unwrap_or_default();
    let largest = usize::try_from(largest).unwrap_or_default().max(1);
    (BATCH_BYTES / largest).clamp(1, BATCH_ROWS)
}

struct Reader {
    /// What is not decoded yet; `None` after the last row or an error.
    batches: Option<ParquetRecordBatchReader>,
    /// The rows that are decoded.
    rows: vec::IntoIter<Vec<Cell>>,
    /// How many values a row has.
    width: usize,
}

impl Iterator for Reader {
    type Item = Result<Vec<Cell>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(row) = self.rows.next() {
                return Some(Ok(row));
            }
            let mut batches = self.batches.take()?;
            match guarded(|| batches.next().transpose())
                .and_then(|batch| batch.map(|batch| rows(&batch, self.width)).transpose())
            {
                Ok(Some(rows)) => {
                    self.rows = rows.into_iter();
                    self.batches = Some(batches);
                }
                Ok(None) => return None,
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// Calls the crate `parquet`, which panics for some files that are damaged.
fn guarded<T, E: fmt::Display>(work: impl FnOnce() -> Result<T, E>) -> Result<T> {
    match panic::catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(Error::failed(format!("a Parquet file cannot be read: {error}"))),
        Err(_) => Err(Error::failed("a Parquet file cannot be read: it is damaged")),
    }
}

/// Returns the rows of a batch with this many columns. A file of an earlier version lacks the
/// columns that were added since.
fn rows(batch: &RecordBatch, width: usize) -> Result<Vec<Vec<Cell>>> {
    let mut rows: Vec<Vec<Cell>> = (0..batch.num_rows()).map(|_| Vec::with_capacity(width)).collect();
    for array in batch.columns() {
        for (row, cell) in rows.iter_mut().zip(cells(array)?) {
            row.push(cell.unwrap_or(Cell::Null));
        }
    }
    for row in &mut rows {
        row.resize(width, Cell::Null);
    }
    Ok(rows)
}

/// Returns the values of a column.
fn cells(array: &ArrayRef) -> Result<Vec<Option<Cell>>> {
    if let Some(array) = array.as_string_opt::<i32>() {
        return Ok(array.iter().map(|text| text.map(|text| Cell::Text(text.to_owned()))).collect());
    }
    if let Some(array) = array.as_boolean_opt() {
        return Ok(array.iter().map(|value| value.map(Cell::Boolean)).collect());
    }
    if let Some(array) = array.as_primitive_opt::<Int64Type>() {
        return Ok(array.iter().map(|number| number.map(Cell::Integer)).collect());
    }
    if let Some(array) = array.as_primitive_opt::<Decimal128Type>() {
        let cell = |units| Amount::of_units(units).map(Cell::Decimal).ok_or_else(|| beyond("amount"));
        return array.iter().map(|units| units.map(cell).transpose()).collect();
    }
    if let Some(array) = array.as_primitive_opt::<TimestampMicrosecondType>() {
        let cell = |time| Time::of_microseconds(time).map(Cell::Time).ok_or_else(|| beyond("time"));
        return array.iter().map(|time| time.map(cell).transpose()).collect();
    }
    Err(Error::failed(format!("the Parquet file has a column of the type {}", array.data_type())))
}

fn beyond(what: &str) -> Error {
    Error::failed(format!("the Parquet file has an {what} that is too large"))
}
