//! Describes an operation in its program, and its path template.

use crate::ir::{Operation, Program};

/// An operation with its API and its program.
#[derive(Clone, Copy)]
pub(super) struct In<'a> {
    pub(super) program: &'a Program,
    pub(super) operation: &'a Operation,
    /// Returns the Rust path, such as `payouts::get`.
    pub(super) path: &'a str,
}

/// Returns a path template without the names of its parameters.
pub(super) fn route(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |route, part| route + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}
