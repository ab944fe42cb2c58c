//! Writes Parquet files in a bounded memory.

use std::{fs::File, mem, sync::Arc};

use arrow_array::{
    ArrayRef, RecordBatch,
    builder::{BooleanBuilder, Decimal128Builder, Int64Builder, StringBuilder, TimestampMicrosecondBuilder},
};
use arrow_schema::{ArrowError, SchemaRef};
use parquet::{
    arrow::{ArrowWriter, arrow_writer::ArrowWriterOptions},
    basic::Compression,
    errors::ParquetError,
    file::{
        metadata::KeyValue,
        properties::{EnabledStatistics, WriterProperties},
    },
    schema::types::ColumnPath,
};

use super::{data_type, schema};
use crate::{
    error::{Error, Result},
    format::{Columns, RowWriter},
    row::{Cell, ColumnKind, Row},
};

/// Rows are encoded when this many are there, or texts of this many bytes.
const BATCH_ROWS: usize = 1024;
const BATCH_TEXT: usize = 1 << 20;
/// A row group, which is held in memory until it ends, ends with this many rows, or texts of this
/// many bytes.
const GROUP_ROWS: usize = 16 * 1024;
const GROUP_TEXT: usize = 8 << 20;
/// The bytes that a dictionary and a page of values have at most, about. Each column holds one of
/// both while rows are written.
const DICTIONARY: usize = 64 << 10;
const PAGE: usize = 128 << 10;

/// Writes the rows of a file.
pub(crate) struct Writer {
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
    pub(crate) fn new(file: File, columns: &Columns, is_compressed: bool) -> Result<Self> {
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

    /// Returns how many bytes the rows take that are not in the file yet, about.
    #[cfg(test)]
    pub(super) fn memory(&self) -> usize {
        self.writer.memory_size() + self.batch_size.text
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
        .set_data_page_size_limit(PAGE)
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

fn arrow_failed(error: ArrowError) -> Error {
    Error::failed(format!("a Parquet file cannot be written: {error}"))
}

fn write_failed(error: ParquetError) -> Error {
    Error::failed(format!("a Parquet file cannot be written: {error}"))
}
