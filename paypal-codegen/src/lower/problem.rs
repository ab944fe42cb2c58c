//! Reports problems of a document, each at the node and the JSON pointer where it was found.

use super::Lower;
use crate::diagnostic::{Code, Diagnostic, Related};
use crate::document::{Node, Pointer};
use crate::source::Span;

/// A problem that is reported already; a help line and a related position can still be added.
pub(super) struct Problem<'a>(&'a mut Diagnostic);

impl Problem<'_> {
    /// Sets the help line: how to solve the problem.
    pub(super) fn help(self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// Adds another position in the source that is part of the problem.
    pub(super) fn related(self, span: Span, message: impl Into<String>) -> Self {
        self.0.related.push(Related { span, message: message.into() });
        self
    }
}

impl Lower<'_> {
    /// Reports an error, after which nothing is generated.
    pub(super) fn error(
        &mut self,
        code: Code,
        message: impl Into<String>,
        node: &Node,
        pointer: &Pointer,
    ) -> Problem<'_> {
        self.report(Diagnostic::error(code, message), node, pointer)
    }

    /// Reports a warning: the generated interface is less than the document describes.
    pub(super) fn warning(
        &mut self,
        code: Code,
        message: impl Into<String>,
        node: &Node,
        pointer: &Pointer,
    ) -> Problem<'_> {
        self.report(Diagnostic::warning(code, message), node, pointer)
    }

    /// Reports a note: a decision of the generator that its user may want to know.
    pub(super) fn note(
        &mut self,
        code: Code,
        message: impl Into<String>,
        node: &Node,
        pointer: &Pointer,
    ) -> Problem<'_> {
        self.report(Diagnostic::note(code, message), node, pointer)
    }

    fn report(&mut self, diagnostic: Diagnostic, node: &Node, pointer: &Pointer) -> Problem<'_> {
        Problem(self.diagnostics.push_mut(diagnostic.at(&node.span).pointer(pointer)))
    }
}
