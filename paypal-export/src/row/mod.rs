//! Rows of an export: their columns, their values and their hashes. Knows no stream and no file.

mod amount;

mod cell;
mod json;
mod schema;

pub use amount::Amount;

pub use cell::{Cell, Time};
pub(crate) use json::Json;
pub use schema::{Column, ColumnKind, Schema};

/// A row, with the values of all columns of its schema in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Rows of a file are in this order: the time, and then texts that make the order complete.
    pub(crate) order: Order,
    /// What identifies the row in its day.
    pub(crate) key: String,
    /// The SHA-256 of everything that was received and may be written, as 64 hexadecimal digits.
    pub(crate) hash: String,
    /// The values of the columns.
    pub(crate) cells: Vec<Cell>,
    /// Whether the row will change: its day is read again on the next run.
    pub(crate) is_open: bool,
}

/// The place of a row in its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Order {
    /// Microseconds since 1970.
    pub(crate) time: i64,
    pub(crate) texts: Vec<String>,
}

impl Row {
    /// Returns the values of the columns.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }
}

/// Returns the SHA-256 of a text as 64 hexadecimal digits.
pub(crate) fn hash(text: &str) -> String {
    use sha2::{Digest as _, Sha256};

    hex(&Sha256::digest(text))
}

/// Writes bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
