//! Calls an operation of the registry.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Call {}

pub(super) async fn run(_: Call, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
