//! The formats of data.

use clap::ValueEnum;

/// The format of data on standard output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Indented JSON; errors are JSON too.
    Json,
    /// A table for people.
    Table,
    /// One JSON value per line; errors are JSON too.
    Ndjson,
}
