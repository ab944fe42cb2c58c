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
//! Equal rows make equal bytes, however a caller passes them: batches and row groups end by what
//! the rows contain, and the file has neither a time nor the version of a library.
//!
//! - Format version 1 with data pages of version 1, which all engines read.
//! - Dictionaries for all columns except JSON, whose values hardly repeat. A column whose
//!   dictionary grows beyond its limit, such as one of ids, goes on without one.
//! - Least and greatest values for each row group, of texts at most 64 bytes; none for JSON, whose
//!   order means nothing. No indexes of pages: a row group has few pages, and the files are small.

mod read;
#[cfg(test)]
mod tests;
mod write;

use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema, SchemaRef, TimeUnit};

use super::Columns;
use crate::row::ColumnKind;

pub(super) use read::read;
pub(super) use write::Writer;

/// Decimals have 38 digits, 9 of them after the point.
const PRECISION: u8 = 38;
const SCALE: i8 = 9;

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
