//! `paypal connection rename`.

use clap::Args;

use super::view::View;
use super::{create, fields};
use crate::connection::Name;
use crate::error::Result;
use crate::session::Session;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Rename {
    /// The connection.
    #[arg(value_parser = fields::name)]
    name: Name,
    /// Its new name, which no other connection has.
    #[arg(value_parser = fields::name)]
    new_name: Name,
    /// Renames only the version of this etag, which `show` prints.
    #[arg(long, value_name = "ETAG")]
    if_match: Option<String>,
}

pub(super) fn run(options: &Rename, session: &Session) -> Result<()> {
    let connection = session.store().edit(&options.name, options.if_match.as_deref(), |draft| {
        draft.name = options.new_name.clone();
        Ok(())
    })?;
    create::print(session, View::new(session, connection))
}
