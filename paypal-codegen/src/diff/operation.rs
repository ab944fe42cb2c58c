//! An operation in its program, and its path template.

use crate::ir::{Operation, Program};

/// An operation and what it is part of.
#[derive(Clone, Copy)]
pub(super) struct In<'a> {
    pub(super) program: &'a Program,
    pub(super) operation: &'a Operation,
    /// `payouts::get`.
    pub(super) path: &'a str,
}

/// A path template without the names of its parameters.
pub(super) fn route(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |route, part| route + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}
