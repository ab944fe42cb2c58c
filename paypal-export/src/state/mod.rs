//! What an export remembers between its runs. Knows no stream and asks PayPal nothing.
//!
//! `_export.json` says whose data the folder holds. Each day of a stream has a record in
//! `STREAM/_days/`, which is written after the day's file, and a list of the hashes of its rows,
//! which tells what changed when the day is read again. A stream with one file has its record in
//! `STREAM/_state.json`, and its rows as they were received in `STREAM/_rows.ndjson`.

mod day;
mod identity;
mod whole;

pub(crate) use day::{Changes, DayRecord, Days, RowHashes};
pub use identity::Identity;
pub(crate) use whole::{Earlier, KnownRow, Memory, WholeRecord, WholeState};

use crate::error::{Error, Result};

/// Writes a small file of the state: JSON with line breaks, for people.
fn json<T: serde::Serialize>(value: &T) -> Result<Vec<u8>> {
    let bytes = serde_json::to_vec_pretty(value);
    bytes.map_err(|error| Error::failed(format!("the state cannot be written as JSON: {error}")))
}
