//! What an export remembers between its runs. Knows no stream and asks PayPal nothing.
//!
//! `_export.json` says whose data the folder holds. Each day of a stream has a record and a list of
//! the hashes of its rows, and a stream with one file has a record and its rows as they were
//! received. The documentation of [`storage`](crate::storage) shows where all files are.

mod answers;
mod day;
mod hashes;
mod identity;
mod mark;
mod whole;

pub(crate) use answers::Answers;
pub(crate) use day::{DayRecord, Days, SeenChanges};
pub(crate) use hashes::{Changes, RowHashes};
pub use identity::Identity;
pub(crate) use whole::{Earlier, KnownRow, Memory, WholeRecord, WholeState};

use crate::error::{Error, Result};

/// Writes a small file of the state: JSON with line breaks, for people.
fn json<T: serde::Serialize>(value: &T) -> Result<Vec<u8>> {
    let bytes = serde_json::to_vec_pretty(value);
    bytes.map_err(|error| Error::failed(format!("the state cannot be written as JSON: {error}")))
}

#[cfg(test)]
mod tests {
    pub(super) use crate::storage::tests::{Place, places};
}
