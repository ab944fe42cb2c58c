//! `paypal connection doctor`.

use clap::Args;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::session::Session;
use crate::store::Problem;
use crate::terminal::{Format, table};

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Doctor {}

pub(super) fn run(_: &Doctor, session: &Session) -> Result<()> {
    let store = session.store();
    let problems = store.inspect();
    match session.terminal.format(Format::Table) {
        Format::Table if problems.is_empty() => session.terminal.note("there is no problem"),
        Format::Table => {
            let rows = problems.iter().map(|problem| {
                [problem.connection.clone(), Some(problem.message.clone()), problem.help.clone()]
                    .map(Option::unwrap_or_default)
                    .to_vec()
            });
            session.terminal.line(table(&["CONNECTION", "PROBLEM", "WHAT TO DO"], rows))?;
        }
        Format::Json | Format::Ndjson => {
            let paths = store.paths();
            session.terminal.json(&json!({
                "files": {
                    "connections": paths.connections,
                    "secrets": paths.secrets,
                    "tokens": paths.tokens,
                },
                "problems": problems.iter().map(to_json).collect::<Vec<Value>>(),
            }))?;
        }
    }
    match problems.len() {
        0 => Ok(()),
        1 => Err(Error::failed("there is 1 problem")),
        count => Err(Error::failed(format!("there are {count} problems"))),
    }
}

fn to_json(problem: &Problem) -> Value {
    json!({ "connection": problem.connection, "message": problem.message, "help": problem.help })
}
