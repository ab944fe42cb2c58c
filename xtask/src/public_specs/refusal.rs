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
pub const KINDS: &[Kind] = &[
    Kind {
        code: "E0501",
        part: "the http authentication",
        reason: "Each call needs a credential that is computed from the request, such as a signature.",
    },
    Kind {
        code: "E0204",
        part: "is not an alternative of",
        reason: "A fault of the spec: a discriminator maps a value to a component that does not exist.",
    },
    Kind {
        code: "E0201",
        part: "must be a string, not an object",
        reason: "A fault of the spec: the `type` of a schema is an object.",
    },
];

/// Returns the kind of an error; `None` if it is not of a listed kind.
pub fn kind(problem: &Problem) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.code == problem.code && problem.message.contains(kind.part))
}
