//! Exports a stream that has one file.

use super::{options::Export, report::Report};
use crate::{
    error::Result,
    source::Asking,
    stream::{Stream, WholeSource},
};

/// Reads a stream and writes its file.
pub(super) async fn run(
    _: &Export,
    _: &Asking,
    stream: Stream,
    _: &'static dyn WholeSource,
    _: &str,
) -> Result<Report> {
    Ok(Report { stream: stream.name().to_owned(), ..Report::default() })
}
