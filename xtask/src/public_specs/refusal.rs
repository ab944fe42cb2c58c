//! The kinds of refusals, each with its reason.

use super::generated::Problem;

/// A kind of construct that the generator refuses.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// The code of the problem.
    pub code: &'static str,
    /// A part of the message.
    pub part: &'static str,
    /// Why it is refused.
    pub reason: &'static str,
}

/// All kinds.
pub const KINDS: &[Kind] = &[];

/// Returns the kind of an error; `None` if it is not of a listed kind.
pub fn kind(problem: &Problem) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.code == problem.code && problem.message.contains(kind.part))
}
