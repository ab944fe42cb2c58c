//! `paypal connection show`.

use clap::Args;

use super::fields;
use super::view::View;
use crate::connection::Name;
use crate::error::Result;
use crate::session::Session;
use crate::terminal::{Format, table};

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Show {
    /// The connection; without it, the one that other commands use here.
    #[arg(value_parser = fields::name)]
    name: Option<Name>,
}

pub(super) fn run(options: &Show, session: &Session) -> Result<()> {
    let view = View::new(session, super::find(session, options.name.as_ref())?);
    view.warn(session);
    match session.terminal.format(Format::Table) {
        Format::Table => {
            session.terminal.line(table(&["FIELD", "VALUE"], view.fields().into_iter().map(Vec::from)))
        }
        Format::Json | Format::Ndjson => session.terminal.json(&view.to_json()),
    }
}
