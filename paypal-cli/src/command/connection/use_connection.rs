//! `paypal connection use`.

use clap::Args;

use super::fields;
use crate::connection::Name;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::store::choose_for_project;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Use {
    /// The connection.
    #[arg(value_parser = fields::name, required_unless_present = "none")]
    name: Option<Name>,
    /// Chooses it for the current folder and those below it, by the file `.paypal-connection`.
    #[arg(long)]
    project: bool,
    /// Chooses none.
    #[arg(long, conflicts_with = "name")]
    none: bool,
}

pub(super) fn run(options: &Use, session: &Session) -> Result<()> {
    let name = match &options.name {
        // The name as it is stored, which may have other capitals.
        Some(name) => Some(session.store().find(name)?.name),
        None => None,
    };
    let place = if options.project {
        let folder = session.process.current_folder();
        let folder = folder.ok_or_else(|| Error::failed("the current folder is unknown"))?;
        let file = choose_for_project(folder, name.as_ref())?;
        format!(" in {}, by the file {}", folder.display(), file.display())
    } else {
        session.store().choose(name.as_ref())?;
        String::new()
    };
    match &name {
        Some(name) => session.terminal.note(format!("commands use {name}{place}")),
        None => session.terminal.note(format!("no connection is chosen{place}")),
    }
    Ok(())
}
