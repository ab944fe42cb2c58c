//! `paypal connection token`: the one command that prints an access token.

use clap::Args;
use secrecy::ExposeSecret;
use serde_json::json;

use super::fields;
use crate::check::access_token;
use crate::connection::{Name, environment};
use crate::error::Result;
use crate::session::Session;
use crate::terminal::Format;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Token {
    /// The connection; without it, the one that other commands use here.
    #[arg(value_parser = fields::name)]
    name: Option<Name>,
    /// Gets a new token, although the current one has not expired.
    #[arg(long)]
    generate: bool,
}

pub(super) async fn run(options: &Token, session: &Session) -> Result<()> {
    // The secret is read once: it may come from a program that asks its user.
    let (builder, connection) = match &options.name {
        Some(name) => {
            let connection = session.store().find(name)?;
            (session.store().client_builder(&connection)?, Some(connection))
        }
        None => (session.client_builder()?, session.stored_connection()?),
    };
    let environment = match connection {
        Some(one) => environment(one.provider, one.destination, one.host.as_ref())?,
        None => session.account()?.environment,
    };
    let token = access_token(builder, &environment, options.generate).await?;
    match session.terminal.format(Format::Table) {
        Format::Table => session.terminal.line(token.expose_secret()),
        Format::Json | Format::Ndjson => {
            session.terminal.json(&json!({ "access_token": token.expose_secret() }))
        }
    }
}
