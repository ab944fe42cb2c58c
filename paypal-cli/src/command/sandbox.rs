//! Runs a local PayPal.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Sandbox {}

pub(super) async fn run(_: Sandbox, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
