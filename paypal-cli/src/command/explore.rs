//! Shows what can be read with a connection.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Explore {}

pub(super) async fn run(_: Explore, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
