//! The commands of `paypal connection`; each is a file.

mod create;
mod dashboard;
mod delete;
mod doctor;
mod edit;
mod export;
mod fields;
mod import;
mod input;
mod list;
mod lock;
mod patch;
mod rename;
mod secret;
mod show;
mod test;
mod token;
mod use_connection;
mod view;

use clap::Subcommand;

use crate::connection::{Connection, Name};
use crate::error::{Error, Result};
use crate::session::Session;

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Creates a connection; asks for what the options do not say.
    Create(Box<create::Create>),
    /// Lists the connections.
    List(list::List),
    /// Shows a connection, without its secret.
    Show(show::Show),
    /// Tests a connection: its token, its scopes, and one cheap read.
    Test(test::Test),
    /// Prints an access token.
    Token(token::Token),
    /// Chooses the connection that commands use.
    Use(use_connection::Use),
    /// Changes a connection: only what the options say.
    Edit(Box<edit::Edit>),
    /// Renames a connection.
    Rename(rename::Rename),
    /// Deletes a connection.
    Delete(delete::Delete),
    /// Creates a connection from another program's document.
    Import(Box<import::Import>),
    /// Prints a connection as another program's document.
    Export(export::Export),
    /// Encrypts secrets that are plain text, and forgets access tokens.
    Lock(lock::Lock),
    /// Checks the files, keys and rules of all connections.
    Doctor(doctor::Doctor),
    /// Prints the address of the page where the provider shows the credentials.
    OpenDashboard(dashboard::OpenDashboard),
}

pub(super) async fn run(command: Command, session: &Session) -> Result<()> {
    match command {
        Command::Create(options) => create::run(*options, session).await,
        Command::List(options) => list::run(&options, session),
        Command::Show(options) => show::run(&options, session),
        Command::Test(options) => test::run(&options, session).await,
        Command::Token(options) => token::run(&options, session).await,
        Command::Use(options) => use_connection::run(&options, session),
        Command::Edit(options) => edit::run(*options, session).await,
        Command::Rename(options) => rename::run(&options, session),
        Command::Delete(options) => delete::run(&options, session),
        Command::Import(options) => import::run(*options, session).await,
        Command::Export(options) => export::run(options, session).await,
        Command::Lock(options) => lock::run(&options, session),
        Command::Doctor(options) => doctor::run(&options, session),
        Command::OpenDashboard(options) => dashboard::run(&options, session),
    }
}

/// Returns the connection of a name, or else the one that other commands use.
fn find(session: &Session, name: Option<&Name>) -> Result<Connection> {
    match name {
        Some(name) => session.store().find(name),
        None => session.stored_connection()?.ok_or_else(|| {
            Error::usage("the connection is the nameless one that environment variables make")
                .help("name a stored one; `paypal connection list` lists them")
        }),
    }
}
