//! Exports the data of a PayPal account to files, exact, complete and resumable, and reconciles it
//! with the account's balances. The command `paypal export` is a front end of this library.
//!
//! | module | contents |
//! |---|---|
//! | [`error`] | the one error type |
//! | [`day`] | days in a time zone |
//! | [`row`] | rows: columns, exact values, hashes |
//! | [`format`] | NDJSON, CSV and Parquet files |
//! | [`storage`] | where files are: a folder or object storage |
//! | [`state`] | what is remembered between runs |
//! | [`source`] | PayPal is asked: waits, ranges of time |
//! | [`stream`] | the streams: their columns, how they are read |
//! | [`run`] | an export runs |
//! | [`reconcile`] | opening balance + movements = closing balance |

pub mod day;
pub mod error;
pub mod format;
pub mod reconcile;
pub mod row;
pub mod run;
pub mod storage;
pub mod stream;

mod source;
mod state;

pub use day::{Day, DayRange, Zone};
pub use error::{Error, ErrorKind, Result};
pub use format::Format;
pub use reconcile::{ReconcileReport, Reconciliation};
pub use row::{Amount, Cell, Column, ColumnKind, Row, Schema, Time};
pub use run::progress::{Event, Progress};
pub use run::{ChangedDay, Export, Report, Shard};
pub use state::Identity;
#[cfg(feature = "object-storage")]
pub use storage::ObjectStorage;
pub use storage::{LocalStorage, Storage};
pub use stream::{Scope, Stream};
