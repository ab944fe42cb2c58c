//! Lowers the bodies of error responses.
//!
//! The documents of a folder are PayPal's, whose error bodies the runtime reads in all their
//! formats, so they have no types. Those of a single spec have.
//!
//! No operation depends on the type of an error body. So a body that can't be generated is left
//! untyped, with a warning, where the same fault in another place would refuse the document.

use std::collections::HashSet;

use super::Lower;
use super::error_responses::{Untyped, described, responses, schema};
use super::media::{self, Format};
use super::reach;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, code};
use crate::document::{Node, Pointer};
use crate::ir::{ErrorBody, ErrorContent, Operation, Origin, Statuses, TypeRef};

impl<'a> Lower<'a> {
    /// Lowers the error bodies of all operations. They come after everything else, so that no name
    /// of another type depends on them.
    pub(super) fn error_bodies(&mut self, operations: &mut [Operation], untyped: &Untyped) {
        let document = self.document;
        // The answer to HEAD has no body.
        for operation in operations.iter_mut().filter(|operation| operation.method != "HEAD") {
            let Some(node) = document.at(&operation.pointer) else { continue };
            let at = Pointer::parse(&operation.pointer);
            for (statuses, written, (response, at)) in responses(document, node, &at) {
                let content = if untyped.contains(at.as_str()) {
                    None
                } else {
                    if self.wanted(written, response, &at).is_none() {
                        self.report_unused(response, &at);
                    }
                    self.error_content(&operation.id, statuses, (written, response), &at)
                };
                let pointer = at.as_str().to_owned();
                match content {
                    Some(content) => operation.errors.push(ErrorBody {
                        statuses,
                        content,
                        variant: Default::default(),
                        pointer,
                    }),
                    None => operation.untyped_errors.push(statuses),
                }
            }
        }
    }

    fn error_content(
        &mut self,
        operation: &str,
        statuses: Statuses,
        (written, response): (&'a Node, &'a Node),
        at: &Pointer,
    ) -> Option<ErrorContent> {
        if let Some((name, schema)) = schema(written, response) {
            let origin = Origin::Error { operation: operation.to_owned(), statuses };
            let at = at.child("content").child(name).child("schema");
            let ty = self.type_of(schema, &at, &origin);
            return (ty != TypeRef::Any).then_some(ErrorContent::Json(ty));
        }
        let (name, format, node) = described(written, response)?;
        if format == Format::Json {
            return None;
        }
        if media::is_plain_text(name) {
            return Some(ErrorContent::Text);
        }
        let message = format!("the body of the error is not typed: `{name}` is neither JSON nor plain text");
        self.note(code::ONLY_BYTES, message, node, &at.child("content").child(name))
            .help("`Error::body` returns its bytes: read them with a library for that format");
        None
    }
}

/// The error bodies that can't be generated, with a warning for each: those with an error among
/// `problems` to which nothing but error bodies leads.
pub(super) fn faulty(
    document: &Node,
    operations: &[Operation],
    problems: &Diagnostics,
    untyped: &Untyped,
) -> Vec<(String, Diagnostic)> {
    let errors: Vec<&Diagnostic> =
        problems.sorted().into_iter().filter(|it| it.severity == Severity::Error).collect();
    if errors.is_empty() {
        return Vec::new();
    }
    let needed = reach::reach(document, None).usage;
    let mut seen = HashSet::new();
    let mut faulty = Vec::new();
    for operation in operations {
        let Some(node) = document.at(&operation.pointer) else { continue };
        for (_, written, (response, at)) in responses(document, node, &Pointer::parse(&operation.pointer)) {
            let Some((name, schema)) = schema(written, response) else { continue };
            if untyped.contains(at.as_str()) || !seen.insert(at.as_str().to_owned()) {
                continue;
            }
            let own = at.child("content").child(name).child("schema");
            let mut reached = reach::components_of(document, schema);
            reached.retain(|component| !needed.contains_key(component));
            let is_inside = |pointer: &str| {
                let component = pointer.strip_prefix("/components/schemas/");
                let component = component.and_then(|rest| rest.split('/').next());
                let component = component.map(|name| name.replace("~1", "/").replace("~0", "~"));
                component.is_some_and(|name| reached.contains(&name))
                    || pointer
                        .strip_prefix(own.as_str())
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            let cause = errors.iter().find(|error| error.pointer.as_deref().is_some_and(is_inside));
            faulty.extend(cause.map(|cause| (at.as_str().to_owned(), warning(cause, response, &at))));
        }
    }
    faulty
}

/// Warns that an error body stays untyped.
fn warning(cause: &Diagnostic, response: &Node, at: &Pointer) -> Diagnostic {
    let message = format!("the body of the error is not typed: {}", cause.message);
    let warning = Diagnostic::warning(cause.code, message).at(&response.span).pointer(at);
    let warning = match &cause.span {
        Some(span) => warning.related(span, "this is the cause"),
        None => warning,
    };
    warning.help("to get a type, correct the schema by an overlay; `Error::body` returns the bytes")
}
