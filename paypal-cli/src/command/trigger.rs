//! Makes an event happen in the local PayPal.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Trigger {}

pub(super) async fn run(_: Trigger, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
