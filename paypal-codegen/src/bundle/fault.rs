//! What is wrong with a reference.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Node, Pointer};
use crate::source::Span;

/// Why a reference can't be followed.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// It was said at its own place, such as that of a mistake in the other file.
    Reported,
    /// To be said.
    Unreported(Box<Problem>),
}

/// What is to be said of a reference, or of another on the way from it.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) code: Code,
    message: String,
    help: String,
    /// The other reference: its place, and its pointer in its own file.
    place: Option<(Span, String)>,
}

impl Fault {
    pub(super) fn new(code: Code, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Unreported(Box::new(Problem { code, message: message.into(), help: help.into(), place: None }))
    }

    /// It is that of another reference.
    pub(super) fn at_reference(mut self, reference: &Node, pointer: &str) -> Self {
        if let Self::Unreported(problem) = &mut self {
            problem.place = Some((reference.span.clone(), pointer.to_owned()));
        }
        self
    }

    /// Whether it is of a kind.
    pub(super) fn is(&self, code: Code) -> bool {
        matches!(self, Self::Unreported(problem) if problem.code == code)
    }

    /// Says it of a reference.
    pub(super) fn report(self, reference: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) {
        if let Self::Unreported(problem) = self {
            let here = || (reference.span.clone(), pointer.as_str().to_owned());
            let (span, pointer) = problem.place.unwrap_or_else(here);
            let said = Diagnostic::error(problem.code, problem.message).at(&span);
            diagnostics.push(said.pointer(pointer).help(problem.help));
        }
    }
}
