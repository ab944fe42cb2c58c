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
//! A program can have a store of its own, here for the local PayPal:
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
