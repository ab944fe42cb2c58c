//! Sends a request to a path.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Raw {}

pub(super) async fn run(_: paypal_generated::Method, _: Raw, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
