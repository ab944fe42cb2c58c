//! Describes problems with references.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Node, Pointer};
use crate::source::Span;

/// The reason why a reference can't be followed.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// The problem is already reported at its own position, for example in the other file.
    Reported,
    /// The problem must still be reported.
    Unreported(Box<Problem>),
}

/// A problem of a reference, or of another reference that it leads to.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) code: Code,
    message: String,
    help: String,
    /// The other reference: its position, and its pointer in its own file.
    place: Option<(Span, String)>,
}

impl Fault {
    pub(super) fn new(code: Code, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Unreported(Box::new(Problem { code, message: message.into(), help: help.into(), place: None }))
    }

    /// Sets the other reference, at which the problem occurs.
    pub(super) fn at_reference(mut self, reference: &Node, pointer: &str) -> Self {
        if let Self::Unreported(problem) = &mut self {
            problem.place = Some((reference.span.clone(), pointer.to_owned()));
        }
        self
    }

    /// Replaces the help line, unless the problem is already reported.
    pub(super) fn with_help(mut self, help: String) -> Self {
        if let Self::Unreported(problem) = &mut self {
            problem.help = help;
        }
        self
    }

    /// Returns whether the problem has this code; false if the problem is already reported.
    pub(super) fn is(&self, code: Code) -> bool {
        matches!(self, Self::Unreported(problem) if problem.code == code)
    }

    /// Reports the problem of a reference.
    pub(super) fn report(self, reference: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) {
        if let Self::Unreported(problem) = self {
            let here = || (reference.span.clone(), pointer.as_str().to_owned());
            let (span, pointer) = problem.place.unwrap_or_else(here);
            let diagnostic = Diagnostic::error(problem.code, problem.message).at(&span);
            diagnostics.push(diagnostic.pointer(pointer).help(problem.help));
        }
    }
}
