//! `paypal connection export`.

use clap::Args;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Export {}

pub(super) async fn run(_: Export, _: &Session) -> Result<()> {
    Err(Error::failed("not built yet"))
}
