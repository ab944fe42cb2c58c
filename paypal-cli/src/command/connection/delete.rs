//! `paypal connection delete`.

use clap::Args;
use serde_json::json;

use super::fields;
use crate::connection::Name;
use crate::error::Result;
use crate::session::Session;
use crate::terminal::Format;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Delete {
    /// The connection.
    #[arg(value_parser = fields::name)]
    name: Name,
    /// Deletes only the version of this etag, which `show` prints.
    #[arg(long, value_name = "ETAG")]
    if_match: Option<String>,
    /// Deletes a connection that others borrow concurrency from; they use their own then.
    #[arg(long)]
    detach: bool,
}

pub(super) fn run(options: &Delete, session: &Session) -> Result<()> {
    let store = session.store();
    let connection = store.find(&options.name)?;
    let question = format!(
        "Delete {} ({}, {}) and its secret?",
        connection.name,
        connection.provider.title(),
        connection.destination
    );
    session.terminal.confirm(&question)?;
    // Without an etag of the user's, the version that the question was about is deleted.
    let etag = options.if_match.clone().unwrap_or_else(|| connection.etag());
    let deleted = store.delete(&connection.name, Some(&etag), options.detach)?;
    match session.terminal.format(Format::Table) {
        Format::Table => session.terminal.note(format!("deleted {}", deleted.name)),
        Format::Json | Format::Ndjson => {
            session.terminal.json(
                &json!({ "id": deleted.id.to_string(), "name": deleted.name.as_str(), "deleted": true }),
            )?;
        }
    }
    Ok(())
}
