//! Reads and writes Parquet.
//!
//! | kind of column | Parquet | DuckDB |
//! |---|---|---|
//! | text, JSON | `BYTE_ARRAY`, String | `VARCHAR` |
//! | decimal | `FIXED_LEN_BYTE_ARRAY(16)`, Decimal(38, 9) | `DECIMAL(38,9)` |
//! | time | `INT64`, Timestamp in microseconds, UTC | `TIMESTAMP WITH TIME ZONE` |
//! | boolean | `BOOLEAN` | `BOOLEAN` |
//! | integer | `INT64` | `BIGINT` |
//!
//! Equal rows make equal bytes, however a caller passes them: batches and row groups end by what the
//! rows contain, and the file has neither a time nor the version of a library.
//!
//! - Format version 1 with data pages of version 1, which all engines read.
//! - Dictionaries for all columns except JSON, whose values hardly repeat. A column whose dictionary
//!   grows beyond its limit, such as one of ids, goes on without one.
//! - Least and greatest values for each row group, of texts at most 64 bytes; none for JSON, whose
//!   order means nothing. No indexes of pages: a row group has few pages, and the files are small.

use std::{fs::File, mem, sync::Arc};

use arrow_array::{
    Array, ArrayRef, RecordBatch,
    builder::{BooleanBuilder, Decimal128Builder, Int64Builder, StringBuilder, TimestampMicrosecondBuilder},
    cast::AsArray as _,
    types::{Decimal128Type, Int64Type, TimestampMicrosecondType},
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef, TimeUnit};
use parquet::{
    arrow::{
        ArrowWriter,
        arrow_reader::{ArrowReaderOptions, ParquetRecordBatchReaderBuilder},
        arrow_writer::ArrowWriterOptions,
    },
    basic::Compression,
    errors::ParquetError,
    file::{
        metadata::KeyValue,
        properties::{EnabledStatistics, WriterProperties},
    },
    schema::types::ColumnPath,
};

use super::{Columns, RowWriter, Rows};
use crate::{
    error::{Error, Result},
    row::{Amount, Cell, ColumnKind, Row, Time},
};

/// Decimals have 38 digits, 9 of them after the point.
const PRECISION: u8 = 38;
const SCALE: i8 = 9;
/// Rows are encoded when this many are there, or texts of this many bytes.
const BATCH_ROWS: usize = 1024;
const BATCH_TEXT: usize = 1 << 20;
/// A row group, which is held in memory until it ends, ends with this many rows, or texts of this
/// many bytes.
const GROUP_ROWS: usize = 16 * 1024;
const GROUP_TEXT: usize = 12 << 20;
/// A dictionary has at most about this many bytes.
const DICTIONARY: usize = 128 << 10;
/// How many rows are decoded at once.
const READ_ROWS: usize = 256;

/// Writes the rows of a file.
pub(super) struct Writer {
    writer: ArrowWriter<File>,
    columns: Columns,
    schema: SchemaRef,
    batch: Vec<Values>,
    batch_size: Size,
    group_size: Size,
}

/// How much was given to a batch or a row group.
#[derive(Clone, Copy, Default)]
struct Size {
    rows: usize,
    text: usize,
}

impl Writer {
    /// Begins a file.
    pub(super) fn new(file: File, columns: &Columns, is_compressed: bool) -> Result<Self> {
        let schema = schema(columns);
        let options = ArrowWriterOptions::new()
            .with_properties(properties(columns, is_compressed))
            .with_skip_arrow_metadata(true);
        let writer =
            ArrowWriter::try_new_with_options(file, schema.clone(), options).map_err(write_failed)?;
        Ok(Self {
            writer,
            columns: columns.clone(),
            schema,
            batch: columns.columns.iter().map(|column| Values::new(column.kind)).collect(),
            batch_size: Size::default(),
            group_size: Size::default(),
        })
    }

    /// Encodes the rows of the batch.
    fn end_batch(&mut self) -> Result<()> {
        let size = mem::take(&mut self.batch_size);
        if size.rows == 0 {
            return Ok(());
        }
        let arrays = self.batch.iter_mut().map(Values::finish).collect();
        let batch = RecordBatch::try_new(self.schema.clone(), arrays).map_err(arrow_failed)?;
        self.writer.write(&batch).map_err(write_failed)?;
        self.group_size.rows += size.rows;
        self.group_size.text += size.text;
        if self.group_size.rows >= GROUP_ROWS || self.group_size.text >= GROUP_TEXT {
            self.group_size = Size::default();
            self.writer.flush().map_err(write_failed)?;
        }
        Ok(())
    }
}

impl RowWriter for Writer {
    fn write(&mut self, row: &Row) -> Result<()> {
        for (values, cell) in self.batch.iter_mut().zip(self.columns.cells(row)?) {
            let (_, cell) = cell?;
            values.push(cell);
            self.batch_size.text += cell.as_text().map_or(0, str::len);
        }
        self.batch_size.rows += 1;
        if self.batch_size.rows >= BATCH_ROWS || self.batch_size.text >= BATCH_TEXT {
            self.end_batch()?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<File> {
        self.end_batch()?;
        self.writer.into_inner().map_err(write_failed)
    }
}

/// The values of a column that are not encoded yet.
enum Values {
    Text(StringBuilder),
    Decimal(Decimal128Builder),
    Time(TimestampMicrosecondBuilder),
    Boolean(BooleanBuilder),
    Integer(Int64Builder),
}

impl Values {
    fn new(kind: ColumnKind) -> Self {
        match kind {
            ColumnKind::Text | ColumnKind::Json => Self::Text(StringBuilder::new()),
            ColumnKind::Decimal => Self::Decimal(Decimal128Builder::new().with_data_type(data_type(kind))),
            ColumnKind::Time => {
                Self::Time(TimestampMicrosecondBuilder::new().with_data_type(data_type(kind)))
            }
            ColumnKind::Boolean => Self::Boolean(BooleanBuilder::new()),
            ColumnKind::Integer => Self::Integer(Int64Builder::new()),
        }
    }

    /// Adds a value, which has the type of the column.
    fn push(&mut self, cell: &Cell) {
        match (self, cell) {
            (Self::Text(values), Cell::Text(text)) => values.append_value(text),
            (Self::Text(values), _) => values.append_null(),
            (Self::Decimal(values), Cell::Decimal(amount)) => values.append_value(amount.units()),
            (Self::Decimal(values), _) => values.append_null(),
            (Self::Time(values), Cell::Time(time)) => values.append_value(time.microseconds()),
            (Self::Time(values), _) => values.append_null(),
            (Self::Boolean(values), Cell::Boolean(value)) => values.append_value(*value),
            (Self::Boolean(values), _) => values.append_null(),
            (Self::Integer(values), Cell::Integer(number)) => values.append_value(*number),
            (Self::Integer(values), _) => values.append_null(),
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Text(values) => Arc::new(values.finish()),
            Self::Decimal(values) => Arc::new(values.finish()),
            Self::Time(values) => Arc::new(values.finish()),
            Self::Boolean(values) => Arc::new(values.finish()),
            Self::Integer(values) => Arc::new(values.finish()),
        }
    }
}

fn schema(columns: &Columns) -> SchemaRef {
    let field = |name: &str, kind| Field::new(name, data_type(kind), true);
    let fields: Vec<Field> = columns.columns.iter().map(|column| field(column.name, column.kind)).collect();
    Arc::new(Schema::new(fields))
}

fn data_type(kind: ColumnKind) -> DataType {
    match kind {
        ColumnKind::Text | ColumnKind::Json => DataType::Utf8,
        ColumnKind::Decimal => DataType::Decimal128(PRECISION, SCALE),
        ColumnKind::Time => DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
        ColumnKind::Boolean => DataType::Boolean,
        ColumnKind::Integer => DataType::Int64,
    }
}

fn properties(columns: &Columns, is_compressed: bool) -> WriterProperties {
    let metadata = |name: &str, value: String| KeyValue::new(format!("paypal-export.{name}"), value);
    let mut properties = WriterProperties::builder()
        .set_created_by("paypal-export".to_owned())
        .set_key_value_metadata(Some(vec![
            metadata("stream", columns.stream.to_owned()),
            metadata("schema_version", columns.version.to_string()),
        ]))
        .set_compression(if is_compressed { Compression::SNAPPY } else { Compression::UNCOMPRESSED })
        .set_max_row_group_row_count(None)
        .set_max_row_group_bytes(None)
        .set_dictionary_page_size_limit(DICTIONARY)
        .set_statistics_enabled(EnabledStatistics::Chunk)
        .set_statistics_truncate_length(Some(64))
        .set_offset_index_disabled(true);
    for column in columns.columns.iter().filter(|column| column.kind == ColumnKind::Json) {
        let path = || ColumnPath::from(column.name);
        properties = properties
            .set_column_dictionary_enabled(path(), false)
            .set_column_statistics_enabled(path(), EnabledStatistics::None);
    }
    properties.build()
}

/// Reads the rows of a file.
pub(super) fn read(file: File, columns: &Columns) -> Result<Rows> {
    let options = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
    let reader = ParquetRecordBatchReaderBuilder::try_new_with_options(file, options).map_err(read_failed)?;
    let schema = reader.schema().clone();
    columns.check(schema.fields().iter().map(|field| field.name().as_str()))?;
    for (field, column) in schema.fields().iter().zip(&columns.columns) {
        if *field.data_type() != data_type(column.kind) {
            let (name, kind, found) = (column.name, column.kind.as_str(), field.data_type());
            return Err(Error::failed(format!("the column {name:?} has the type {found}, not {kind}")));
        }
    }
    let reader = reader.with_batch_size(READ_ROWS).build().map_err(read_failed)?;
    let width = columns.columns.len();
    Ok(Box::new(reader.flat_map(move |batch| {
        match batch.map_err(arrow_failed).and_then(|batch| rows(&batch, width)) {
            Ok(rows) => rows.into_iter().map(Ok).collect(),
            Err(error) => vec![Err(error)],
        }
    })))
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

fn write_failed(error: ParquetError) -> Error {
    Error::failed(format!("a Parquet file cannot be written: {error}"))
}

fn read_failed(error: ParquetError) -> Error {
    Error::failed(format!("a Parquet file cannot be read: {error}"))
}

fn arrow_failed(error: ArrowError) -> Error {
    Error::failed(format!("Parquet: {error}"))
}
