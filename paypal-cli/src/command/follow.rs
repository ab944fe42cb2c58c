//! Follows a link that PayPal sent.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Follow {}

pub(super) async fn run(_: Follow, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
