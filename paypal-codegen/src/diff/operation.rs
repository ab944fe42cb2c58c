//! Describes an operation in its program, and its path template.

pub(super) use crate::ir::route;
use crate::ir::{Operation, Program};

/// An operation with its API and its program.
#[derive(Clone, Copy)]
pub(super) struct In<'a> {
    pub(super) program: &'a Program,
    pub(super) operation: &'a Operation,
    /// Returns the Rust path, such as `payouts::get`.
    pub(super) path: &'a str,
}
