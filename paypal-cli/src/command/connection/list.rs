//! `paypal connection list`.

use clap::Args;
use serde_json::Value;

use super::view::{HEADER, View};
use crate::error::Result;
use crate::session::Session;
use crate::terminal::{Format, table};

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct List {}

pub(super) fn run(_: &List, session: &Session) -> Result<()> {
    let connections = session.store().list()?;
    let chosen = session.stored_connection();
    if matches!(chosen, Ok(None)) {
        session.terminal.note("commands use the nameless connection of PAYPAL_CLIENT_ID");
    }
    let chosen = chosen.ok().flatten();
    let view = |connection| View::with_chosen(session, connection, chosen.as_ref());
    let views: Vec<View> = connections.into_iter().map(view).collect();
    for view in &views {
        view.warn(session);
    }
    match session.terminal.format(Format::Table) {
        Format::Table if views.is_empty() => {
            session.terminal.note("there is no connection; make one: paypal connection create NAME");
            Ok(())
        }
        Format::Table => session.terminal.line(table(&HEADER, views.iter().map(View::row))),
        Format::Json => session.terminal.json(&Value::Array(views.iter().map(View::to_json).collect())),
        Format::Ndjson => views.iter().try_for_each(|view| session.terminal.json(&view.to_json())),
    }
}
