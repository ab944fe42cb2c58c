//! What an export remembers between its runs. Knows no stream and asks PayPal nothing.
//!
//! A folder of an export looks like this:
//!
//! | file | contents |
//! |---|---|
//! | `_export.json` | whose data the folder holds: account, environment, time zone, scope, format |
//! | `transactions/date=2026-01-31/data.csv` | the rows of a day; a day without rows has no file |
//! | `transactions/_changes/date=2026-01-31/data.csv` | the late and changed rows of a frozen day |
//! | `transactions/_days/2026-01-31.json` | the record of a day, which is written after its file |
//! | `transactions/_days/2026-01-31.DIGEST.rows` | the hashes of the day's rows |
//! | `products/data.csv` | the rows of a stream with one file |
//! | `products/_state.json` | the record of such a stream |
//! | `products/_rows.ndjson` | the rows of such a stream as they were received |
//! | `_locks/` | locks of runs, in a folder on a disk alone; empty files |
//!
//! The record of a day says how many rows its file has, how many of them will change, and up to
//! which second PayPal's data was complete when the day was read. The hashes tell which rows have
//! come late or changed when the day is read again. A day whose record is removed is read again.
//!
//! Names with `_` at their beginning are no data. Spark, Trino and Hive leave them out; DuckDB does
//! not, and is told `transactions/date=*/data.csv`. A file with the name `.tmp-…` is being written. If the run that did so was killed, the next run
//! removes it.

mod day;
mod hashes;
mod identity;
mod whole;

pub(crate) use day::{DayRecord, Days};
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
