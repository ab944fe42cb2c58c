//! Prints the completion script of a shell.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Completion {}

pub(super) fn run(_: &Completion, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
