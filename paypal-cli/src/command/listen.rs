//! Receives webhooks and forwards them.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Listen {}

pub(super) async fn run(_: Listen, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
