//! The library under the command `paypal`: named connections to PayPal and Paddle, with their
//! secrets encrypted at rest, and what the command does with them.
//!
//! A program uses connections without the terminal: [`ConnectionStore`] keeps them, and makes a
//! client of one. The client shares its access token and its concurrency with the command and with
//! the other programs of the user. The key of the secrets comes from `PAYPAL_KEY_COMMAND`,
//! `PAYPAL_KEY_FILE`, `PAYPAL_PASSPHRASE` or the keyring; the program asks nothing.
//!
//! ```no_run
//! use paypal_cli::{ConnectionStore, KeyOptions, Process};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let store = ConnectionStore::open(&Process::current()?, KeyOptions::new());
//! let shop = store.find(&"shop".parse()?)?;
//! let paypal = store.client(&shop)?;
//! println!("{:?}", paypal.catalog_products().list().await?.products);
//! # Ok(())
//! # }
//! ```
//!
//! The methods of a store are not async: they read and write files. The client is that of
//! `paypal_generated`. The documentation of that crate shows the errors of calls, request ids,
//! webhooks and blocking use. The guide to the command is the file `docs/command-line.md` of the
//! repository.
//!
//! # Errors and exit codes
//!
//! There is one error type. A failed call of PayPal becomes an [`Error`] by `?`, and
//! [`Error::call`] returns it again. Each [`ErrorKind`] has an exit code. The texts of an error
//! contain no secret:
//!
//! ```
//! use std::process::ExitCode;
//!
//! use paypal_cli::{Error, ErrorKind};
//!
//! fn report(error: &Error) -> ExitCode {
//!     eprintln!("{error}");
//!     if let Some(help) = error.help_line() {
//!         eprintln!("help: {help}");
//!     }
//!     if error.kind() == ErrorKind::OutcomeUnknown {
//!         // PayPal may have done it: repeat the call with the same id.
//!         eprintln!("request id: {}", error.request_id().unwrap_or("none"));
//!     }
//!     error.exit_code() // for `main`
//! }
//! ```
//!
//! | kind | exit code | meaning |
//! |---|--:|---|
//! | `Failed` | 1 | PayPal refused the call, or something else failed |
//! | `Usage` | 2 | an argument, an option or an input is wrong |
//! | `Authentication` | 3 | the credentials were refused, or there is no key for the secrets |
//! | `NotFound` | 4 | the connection, operation or resource does not exist |
//! | `Precondition` | 5 | a condition does not hold, such as an etag |
//! | `Limited` | 6 | PayPal or the connection limits the requests |
//! | `OutcomeUnknown` | 7 | PayPal may have done it |
//! | `Resumable` | 8 | the command stopped, and can go on from there |
//! | `Difference` | 9 | a comparison found a difference |
//! | `Interrupted` | 130 | Ctrl-C, SIGTERM, or the answer no |
//! | `OutputClosed` | 0 | the reader of the output wants no more |
//!
//! # Many merchants
//!
//! Each merchant with credentials of its own has a connection, and [`ConnectionStore::list`]
//! returns them all. A connection may limit its concurrent requests, or borrow the limit of another
//! connection ([`Draft::borrow_from`](connection::Draft::borrow_from)). The limit counts the
//! requests of all processes of the user.
//!
//! # Where the files are
//!
//! | file | contents | folder on Linux |
//! |---|---|---|
//! | `connections.toml` | the connections, without secrets | `~/.config/paypal` |
//! | `secrets.v1` | the secrets, encrypted | `~/.local/share/paypal` |
//! | `tokens/` | access tokens, encrypted | `~/.cache/paypal` |
//! | `limits/` | the places of limits of concurrent requests | `~/.cache/paypal` |
//!
//! The variable `PAYPAL_HOME` puts all of them below one folder. On other systems the folders are
//! those that are usual there. [`ConnectionStore::paths`] returns the places of the first three.
//! Only the owner of a file can read it.
//!
//! # Testing
//!
//! A test makes a [`Process`] with variables and folders of its own, so that it does not touch the
//! user's files. Here its connection leads to the local PayPal:
//!
//! ```
//! use paypal_cli::{
//!     ConnectionStore, Destination, KeyOptions, Process, Provider,
//!     connection::{Draft, Secret},
//!     process::Folders,
//! };
//! use paypal_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let folder = folder.path();
//! let variables = [("PAYPAL_PASSPHRASE".to_owned(), "correct horse battery staple".to_owned())];
//! let process = Process::new(variables, Folders::below(folder), paypal_generated::SystemClock);
//! let store = ConnectionStore::open(&process, KeyOptions::new());
//!
//! let sandbox = Sandbox::start().await?;
//! let secret = Secret::Value(sandbox.client_secret().into());
//! let mut draft = Draft::new("shop".parse()?, Provider::PayPal, Destination::Local, secret);
//! draft.client_id = Some(sandbox.client_id().to_owned());
//! draft.host = Some(sandbox.base_url().parse()?);
//! let shop = store.create(draft)?;
//!
//! let paypal = store.client(&shop)?;
//! paypal.catalog_products().list().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! No feature is on by default.
//!
//! | feature | description | dependencies |
//! |---|---|---|
//! | `keyring` | the keyring of the system may have the key | `keyring`, `keyring-core` |
//! | `parquet` | `paypal export --format parquet` | `parquet`, `arrow-array`, `arrow-schema` |
//! | `aws` | `paypal export --out s3://…` | `object_store` |
//! | `gcp` | `paypal export --out gs://…` | `object_store` |
//! | `azure` | `paypal export --out az://…` | `object_store` |
//! | `object-storage` | what `aws`, `gcp` and `azure` have in common | `object_store` |
//! | `redis` | `paypal export --shared-limit`: machines share a pace | `redis` |
//!
//! # Modules
//!
//! | module | contents |
//! |---|---|
//! | [`error`] | the one error type, its JSON, the exit codes |
//! | [`process`] | what a command gets from its process: variables, folders, the clock |
//! | [`connection`] | a connection, and the rules that hold for it; knows no files |
//! | [`seal`] | the encryption of secrets, and where its key comes from |
//! | [`store`] | the files of connections, their secrets, and what their clients share |
//! | [`document`] | connections as documents of other programs: import and export |
//! | [`terminal`] | standard output and standard error, formats, prompts |
//! | [`session`] | the connection that a command uses, and its client |
//! | [`operation`] | every operation of PayPal by name: its arguments, its call, its answer |
//! | [`explore`] | what can be read with a connection |
//! | [`webhook`] | webhooks in development: forwarded to a local program, and made to happen |
//! | [`check`] | the test of a connection |
//! | [`command`] | the command line; each command is a file that calls the modules above |

mod blocking;
pub mod check;
pub mod command;
pub mod connection;
pub mod document;
pub mod error;
pub mod explore;
pub mod operation;
pub mod process;
pub mod seal;
pub mod session;
pub mod store;
pub mod terminal;
pub mod webhook;

pub use connection::{Connection, Destination, EntityType, Name, Provider};
pub use error::{Error, ErrorKind};
pub use process::Process;
pub use seal::KeyOptions;
pub use session::Session;
pub use store::{Account, ConnectionStore};
