//! The commands of `paypal events`.

use clap::Subcommand;

use crate::error::{Error, Result};
use crate::session::Session;

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Lists all.
    List,
}

pub(super) async fn run(_: Command, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
