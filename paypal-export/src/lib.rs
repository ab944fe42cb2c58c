//! Exports the data of a PayPal account to files, exact, complete and resumable, and reconciles it
//! with the account's balances. The command `paypal export` is a front end of this library.
//!
//! ```no_run
//! use paypal_export::{DayRange, Export, Format, LocalStorage, Stream};
//! use paypal_generated::Client;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let range = DayRange::new("2026-01-01".parse()?, "2026-02-01".parse()?)?;
//! let storage = LocalStorage::new("export")?;
//! let export = Export::new(Client::from_env()?, storage, range).format(Format::Ndjson);
//! for stream in [Stream::Transactions, Stream::Balances] {
//!     let report = export.run(stream).await?;
//!     println!("{stream}: {} rows, complete until {:?}", report.rows, report.complete_until);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! An export that was stopped goes on when it is run again, and reads what is new, what came late
//! and what has changed. [`Reconciliation`] compares the files with the account's balances.
//!
//! | module | contents |
//! |---|---|
//! | [`error`] | the one error type |
//! | [`day`] | days in a time zone |
//! | [`row`] | rows: columns, exact values, hashes |
//! | [`mod@format`] | NDJSON, CSV and Parquet files |
//! | [`storage`] | where files are: a folder or object storage |
//! | `state` | what is remembered between runs |
//! | `source` | PayPal is asked: waits, ranges of time |
//! | [`stream`] | the streams: their columns, how they are read |
//! | [`run`] | an export runs |
//! | [`reconcile`] | opening balance + movements = closing balance |
//!
//! Features: `parquet` for Parquet files; `object-storage` for object storage, and `aws`, `gcp` and
//! `azure` for those providers.

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
