//! A command for each API of the registry, with a command for each of its operations.

use crate::error::Result;
use crate::session::Session;

/// Returns the commands of the APIs.
pub(super) fn commands() -> Vec<clap::Command> {
    Vec::new()
}

/// Runs the command of an API; `None` if the command is another one.
pub(super) async fn run(_: &clap::ArgMatches, _: &Session) -> Option<Result<()>> {
    None
}
