//! The library under the command `paypal`: named connections to PayPal and Paddle, with their
//! secrets encrypted at rest, and what the command does with them.
//!
//! A program uses connections without the terminal: [`ConnectionStore`] keeps them, and
//! [`Session`] makes a client of one.
//!
//! | module | contents |
//! |---|---|
//! | [`error`] | the one error type, its JSON, the exit codes |
//! | [`process`] | what a command gets from its process: variables, folders, the clock |
//! | [`connection`] | a connection, and the rules that hold for it; knows no files |
//! | [`terminal`] | standard output and standard error, formats, prompts |
//! | [`session`] | the connection that a command uses, and its client |
//! | [`webhook`] | webhooks in development: forwarded to a local program, and made to happen |
//! | [`command`] | the command line; each command is a file that calls the modules above |

pub mod command;
pub mod connection;
pub mod error;
pub mod process;
pub mod session;
pub mod terminal;
pub mod webhook;

pub use connection::{Connection, Destination, EntityType, Name, Provider};
pub use error::{Error, ErrorKind};
pub use process::Process;
pub use session::Session;
