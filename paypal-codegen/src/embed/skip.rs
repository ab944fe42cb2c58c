//! Leaves out operations that can't be generated, and reports their problems as warnings.

use std::collections::HashSet;

use super::options::{self, Operation};
use crate::apis::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, code};
use crate::document::{Node, Part, Pointer};
use crate::front::warning;
use crate::ir::Program;
use crate::lock::NamesLock;
use crate::pipeline;

/// Builds a program from a document. With `skip`, removes each operation that an error affects from
/// the document, with a warning. An error that affects no operation stays an error.
pub(super) fn build(api: &Api, document: &mut Node, skip: bool, diagnostics: &mut Diagnostics) -> Program {
    loop {
        let mut found = Diagnostics::new();
        let program = pipeline::build(&[(api, document)], &NamesLock::default(), false, &mut found);
        let left_out =
            if skip && found.has_errors() { remove_operations(document, &found) } else { Vec::new() };
        if left_out.is_empty() {
            diagnostics.extend(found);
            return program;
        }
        // Keep only the errors of this round: the next round reports the remaining warnings again.
        diagnostics.extend(found.into_iter().filter(|it| it.severity == Severity::Error).map(warning));
        diagnostics.extend(left_out);
    }
}

/// Removes the operations that the errors affect, with a warning for each.
fn remove_operations(document: &mut Node, found: &Diagnostics) -> Vec<Diagnostic> {
    let errors: Vec<&Diagnostic> =
        found.sorted().into_iter().filter(|problem| problem.severity == Severity::Error).collect();
    let mut left_out = Vec::new();
    for operation in options::operations(document) {
        let reach = Reach::of(document, &operation);
        let Some(error) = errors.iter().find(|error| reach.contains(error.pointer.as_deref())) else {
            continue;
        };
        let node = document.at(operation.pointer.as_str()).unwrap_or(document);
        let message = format!("the operation `{}` is left out: {}", operation.id, error.message);
        let warning = Diagnostic::warning(code::LEFT_OUT, message).at(&node.span).pointer(&operation.pointer);
        let warning = warning.help("to generate the operation, correct its description by an overlay");
        left_out.push(match &error.span {
            Some(span) => warning.related(span, "this is the cause"),
            None => warning,
        });
    }
    for warning in &left_out {
        document.remove_at(warning.pointer.as_deref().unwrap_or_default());
    }
    left_out
}

/// The pointers of all parts of a document that an operation uses.
struct Reach(HashSet<String>);

impl Reach {
    fn of(document: &Node, operation: &Operation) -> Self {
        let mut reach = Self(HashSet::new());
        let mut todo = vec![operation.pointer.as_str().to_owned()];
        // Parameters of the path apply to the operation too, and so does the document's security,
        // unless the operation has its own.
        let path = operation.pointer.parent();
        todo.push(path.child("parameters").as_str().to_owned());
        let own = document.at(operation.pointer.as_str()).and_then(|node| node.get("security"));
        if own.is_none() {
            todo.push("/security".to_owned());
        }
        let schemes = own.or_else(|| document.get("security")).into_iter().flat_map(Node::items);
        for (name, _) in schemes.flat_map(Node::entries) {
            let schemes = Pointer::root().child("components").child("securitySchemes");
            todo.push(schemes.child(name.as_str()).as_str().to_owned());
        }
        while let Some(pointer) = todo.pop() {
            let part = Part::at(&pointer);
            if let Some(node) = document.at(&pointer)
                && reach.0.insert(pointer)
            {
                references(node, part, &mut todo);
            }
        }
        reach
    }

    /// Returns whether a pointer is inside one of these parts.
    fn contains(&self, pointer: Option<&str>) -> bool {
        let mut rest = pointer;
        while let Some(pointer) = rest {
            if self.0.contains(pointer) {
                return true;
            }
            rest = pointer.rsplit_once('/').map(|(parent, _)| parent);
        }
        false
    }
}

/// Collects the targets of the references in a node: a part, or the parameters of a path.
fn references(node: &Node, part: Option<Part>, into: &mut Vec<String>) {
    let mut add = |node: &Node, _| {
        let target = node.reference().filter(|target| target.starts_with('#'));
        into.extend(target.map(|target| Pointer::parse(target).as_str().to_owned()));
    };
    match part {
        Some(part) => part.visit(node, &mut add),
        None => Part::Parameter.visit_each(node, &mut add),
    }
}
