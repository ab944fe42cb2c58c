//! `paypal connection import`.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Import {}

pub(super) async fn run(_: Import, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
