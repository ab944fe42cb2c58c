//! Lowers the bodies of error responses.
//!
//! The documents of a folder are PayPal's, whose error bodies the runtime reads in all their
//! formats, so they have no types. Those of a single spec have.
//!
//! No operation depends on the type of an error body. So a body that can't be generated is left
//! untyped, with a warning, where the same fault in another place would refuse the document.

use std::collections::HashSet;

use super::Lower;
use super::media::{self, Format};
use super::reach;
use super::response::fallback_success_status;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, code};
use crate::document::{Node, Pointer};
use crate::ir::{ErrorBody, ErrorContent, Operation, Origin, Statuses, TypeRef};

/// The pointers of error responses whose bodies stay untyped.
pub(super) type Untyped = HashSet<String>;

/// Returns the error responses of an operation, with references followed and the pointers of the
/// targets. A response that does not exist is left out: `responses` reports it.
pub(super) fn responses<'a>(
    document: &'a Node,
    operation: &'a Node,
    at: &Pointer,
) -> impl Iterator<Item = (Statuses, &'a Node, (&'a Node, Pointer))> {
    let at = at.child("responses");
    let success = fallback_success_status(operation).map(str::to_owned);
    let entries = operation.get("responses").into_iter().flat_map(Node::entries);
    entries.filter(move |(key, _)| Some(key.as_str()) != success.as_deref()).filter_map(
        move |(key, written)| {
            let statuses = Statuses::of_error(key.as_str())?;
            Some((statuses, written, follow(document, written, at.child(key.as_str()))?))
        },
    )
}

/// Returns a node and its pointer, with a reference followed.
fn follow<'a>(document: &'a Node, node: &'a Node, at: Pointer) -> Option<(&'a Node, Pointer)> {
    match node.reference() {
        Some(target) => Some((document.at(target)?, pointer(target.strip_prefix('#')?))),
        None => Some((node, at)),
    }
}

fn pointer(text: &str) -> Pointer {
    Pointer::tokens(text).fold(Pointer::root(), |pointer, token| pointer.child(token))
}

/// Returns the media type of an error body that is read, with its format and its value.
pub(super) fn described<'a>(written: &'a Node, response: &'a Node) -> Option<(&'a str, Format, &'a Node)> {
    let wanted = media::wanted(written, response).and_then(Node::as_str);
    media::chosen(response.get("content")?, wanted)
}

/// Returns the schema of an error body that becomes a type, with the name of its media type.
pub(super) fn schema<'a>(written: &'a Node, response: &'a Node) -> Option<(&'a str, &'a Node)> {
    let (name, format, node) = described(written, response)?;
    Some((name, node.get("schema").filter(|_| format == Format::Json)?))
}

impl<'a> Lower<'a> {
    /// Lowers the error bodies of all operations. They come after everything else, so that no name
    /// of another type depends on them.
    pub(super) fn error_bodies(&mut self, operations: &mut [Operation], untyped: &Untyped) {
        let document = self.document;
        for operation in operations {
            let Some(node) = document.at(&operation.pointer) else { continue };
            let at = pointer(&operation.pointer);
            for (statuses, written, (response, at)) in responses(document, node, &at) {
                if !untyped.contains(at.as_str()) {
                    if self.wanted(written, response, &at).is_none() {
                        self.report_unused(response, &at);
                    }
                    let content = self.error_content(&operation.id, statuses, (written, response), &at);
                    operation.errors.extend(content.map(|content| ErrorBody {
                        statuses,
                        content,
                        variant: Default::default(),
                        pointer: at.as_str().to_owned(),
                    }));
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
        for (_, written, (response, at)) in responses(document, node, &pointer(&operation.pointer)) {
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
