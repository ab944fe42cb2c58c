//! Rows in tables, and the transactions that change them.
//!
//! A request reads and writes through one [`Transaction`], which is applied as a whole or not at
//! all. The rows are JSON; a [`Store`] sees only bytes. Those of an environment are in memory
//! ([`MemoryStore`]) or in a data file ([`FileStore`]).

mod file;
mod kept;
mod memory;
mod row;
mod saving;
mod transaction;

use std::borrow::Cow;

pub(crate) use file::{DataFile, FileStore};
pub(crate) use kept::Kept;
pub(crate) use memory::MemoryStore;
pub(crate) use row::{Row, join, split};
pub(crate) use saving::Saving;
pub(crate) use transaction::{Broken, Changes, SavedRow, Transaction};

/// A key and its row.
pub(crate) type Entry<'a> = (Cow<'a, str>, Cow<'a, [u8]>);

/// Tables of rows, sorted by their keys.
pub(crate) trait Store: Send {
    /// Returns the row of a key.
    fn get(&self, table: &'static str, key: &str) -> Option<Cow<'_, [u8]>>;

    /// Returns the first row whose key is after `after`; with `None`, the first row of the table.
    fn next(&self, table: &'static str, after: Option<&str>) -> Option<Entry<'_>>;

    /// Applies all changes of a transaction at once.
    fn apply(&mut self, changes: Changes);

    /// Removes all rows and applies changes, at once.
    fn replace(&mut self, changes: Changes);

    /// Calls a function with the table, the key and the bytes of each row, sorted by these.
    fn visit(&self, each: &mut dyn FnMut(&str, &str, &[u8]));

    /// Whether the rows outlive the process.
    fn is_durable(&self) -> bool {
        false
    }

    /// Returns what waits until all changes that were applied so far are saved.
    fn saving(&self) -> Saving {
        Saving::default()
    }
}
