//! Rows in tables, and the transactions that change them.
//!
//! A request reads and writes through one [`Transaction`], which is applied as a whole or not at
//! all. The rows are JSON; a [`Store`] sees only bytes.

mod kept;
mod memory;
mod row;
mod transaction;

pub(crate) use kept::Kept;
pub(crate) use memory::MemoryStore;
pub(crate) use row::Row;
pub(crate) use transaction::{Changes, SavedRow, Transaction};

/// Tables of rows, sorted by their keys.
pub(crate) trait Store: Send {
    /// Returns the row of a key.
    fn get(&self, table: &'static str, key: &str) -> Option<&[u8]>;

    /// Returns the first row whose key is after `after`; with `None`, the first row of the table.
    fn next(&self, table: &'static str, after: Option<&str>) -> Option<(&str, &[u8])>;

    /// Applies all changes of a transaction at once.
    fn apply(&mut self, changes: Changes);
}
