//! Prints the manual page.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Man {}

pub(super) fn run(_: &Man, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
