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
//! Each stream is a folder, with one file for each day or one file for the whole stream. The guide
//! to exports is the file `docs/guide/export.md` of the repository. It shows how DuckDB, Spark and
//! other programs read the files.
//!
//! # Runs that are repeated
//!
//! Run the same export again at any time, for example each night. It reads the days that are
//! missing or not complete, and those that were read too early to be sure that no row comes late.
//! [`Report::late_rows`] counts the rows that came late since the previous run, and
//! [`Report::changed_days`] lists the days whose rows are different now.
//!
//! A future that is dropped and a program that is killed leave nothing half written. A file is
//! whole, or it is not there. The next run goes on from there, and writes the same bytes.
//!
//! # Errors
//!
//! There is one error type, [`Error`], whose kinds are in the table below. Everything that was
//! written before the error is complete. [`Export::run_into`] fills the report even if the export
//! fails:
//!
//! ```no_run
//! use paypal_export::{ErrorKind, Export, Report, Stream};
//!
//! async fn export(export: &Export) -> paypal_export::Result<()> {
//!     let mut report = Report::default();
//!     let result = export.run_into(Stream::Transactions, &mut report).await;
//!     println!("{} rows of {} days", report.rows, report.days);
//!     match result {
//!         Err(error) if error.kind() == ErrorKind::Limited => println!("run it again later"),
//!         result => return result,
//!     }
//!     Ok(())
//! }
//! ```
//!
//! | kind | meaning | what to do |
//! |---|---|---|
//! | `Failed` | PayPal refused a call, or a file could not be read or written | run it again |
//! | `Limited` | PayPal limits the requests, and the longest wait has passed | run it again later |
//! | `Precondition` | the folder holds another export, or another run writes to it | see below |
//! | `Usage` | an option is wrong | correct the option |
//!
//! After `Precondition`, use another folder for another account, time zone, scope or format. If
//! another run writes to the folder, wait for its end.
//!
//! [`Error::help_line`] says what to do, if that is known. [`Error::failed_call`] returns the
//! failed call of PayPal. An export only reads from PayPal, so each call can be repeated.
//!
//! # Reconcile
//!
//! [`Reconciliation`] compares the files with the balances of the account: the opening balance plus
//! the movements of a day must be its closing balance. It asks PayPal nothing:
//!
//! ```no_run
//! use paypal_export::{LocalStorage, Reconciliation};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let report = Reconciliation::new(LocalStorage::new("export")?).run().await?;
//! if !report.is_clean() {
//!     println!("{report}"); // each difference, with its likely cause
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Testing
//!
//! The local PayPal of the crate `paypal-sandbox` can be filled with transactions. If a test makes
//! PayPal limit the requests, [`Export::clock`] sets a clock whose waits take no time:
//!
//! ```
//! use paypal_export::{DayRange, Export, LocalStorage, Stream};
//! use paypal_sandbox::{Sandbox, SeededTransactions};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let folder = folder.path();
//! let (sandbox, paypal) = Sandbox::with_client().await?;
//! let environment = sandbox.environment("").ok_or("no environment")?;
//! let from: paypal_generated::DateTime = "2026-01-01T00:00:00Z".into();
//! let to: paypal_generated::DateTime = "2026-01-03T00:00:00Z".into();
//! let seeded = SeededTransactions::new(100).from(from.to_system_time()?).to(to.to_system_time()?);
//! environment.seed_transactions(seeded)?;
//!
//! let range = DayRange::new("2026-01-01".parse()?, "2026-01-03".parse()?)?;
//! let export = Export::new(paypal, LocalStorage::new(folder)?, range);
//! let report = export.run(Stream::Transactions).await?;
//! assert!(report.rows >= 100);
//! # Ok(())
//! # }
//! ```
//!
//! # Many accounts, and several machines
//!
//! Each account has a client and a folder of its own. A folder that holds the export of another
//! account is refused. Machines that share one export use the same place and a [`Shard`] each.
//! PayPal's limits decide how fast an account is exported, so one process is enough for nearly all
//! accounts.
//!
//! # Blocking use
//!
//! `runtime.block_on(export.run(stream))` runs an export in a program without async functions. The
//! documentation of `paypal_generated` shows how such a program makes its Tokio runtime.
//!
//! # Features
//!
//! No feature is on by default. NDJSON, CSV and local folders need none.
//!
//! | feature | description | dependencies |
//! |---|---|---|
//! | `parquet` | `Format::Parquet` | `parquet`, `arrow-array`, `arrow-schema` |
//! | `object-storage` | `ObjectStorage` over a store that the program makes | `object_store` |
//! | `aws` | `ObjectStorage::from_url` opens `s3://…` | those of `object_store/aws` |
//! | `gcp` | `ObjectStorage::from_url` opens `gs://…` | those of `object_store/gcp` |
//! | `azure` | `ObjectStorage::from_url` opens `az://…` | those of `object_store/azure` |
//!
//! `aws`, `gcp` and `azure` turn `object-storage` on.
//!
//! # Modules
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
