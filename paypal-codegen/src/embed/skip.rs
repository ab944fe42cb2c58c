//! Leaves out operations that can't be generated, and reports their problems as warnings.

use std::collections::{HashMap, HashSet};
use std::fmt;

use super::options::{self, Operation};
use crate::apis::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, code};
use crate::document::{Node, Part, Pointer};
use crate::front::warning;
use crate::ir::Program;
use crate::lock::NamesLock;
use crate::pipeline;

/// The operations that were left out because they can't be generated, and the reasons.
#[derive(Clone, Debug, Default)]
pub struct LeftOut {
    /// The number of operations that were left out.
    pub operations: usize,
    /// The number of operations that were to be generated.
    pub of: usize,
    /// The reasons, the most frequent first, each with its number of operations. A reason is the
    /// message of a problem without the names in it.
    pub reasons: Vec<(String, usize)>,
}

impl LeftOut {
    fn new(reasons: HashMap<String, usize>, of: usize) -> Self {
        let mut reasons: Vec<(String, usize)> = reasons.into_iter().collect();
        reasons.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Self { operations: reasons.iter().map(|(_, count)| count).sum(), of, reasons }
    }
}

/// The number of reasons that the text names.
const REASONS: usize = 8;

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operations, of, reasons } = self;
        write!(f, "{operations} of {of} operations are left out")?;
        for (index, (reason, count)) in reasons.iter().take(REASONS).enumerate() {
            write!(f, "{} {count} × {reason}", if index == 0 { ":" } else { ";" })?;
        }
        match reasons.iter().skip(REASONS).map(|(_, count)| count).sum::<usize>() {
            0 => Ok(()),
            rest => write!(f, "; {rest} × other reasons"),
        }
    }
}

/// Builds a program from a document. With `skip`, removes each operation that an error affects from
/// the document, with a warning. An error that affects no operation stays an error, and it is one
/// if no operation is left.
pub(super) fn build(
    api: &Api,
    document: &mut Node,
    skip: bool,
    diagnostics: &mut Diagnostics,
) -> (Program, Option<LeftOut>) {
    let of = if skip { options::operations(document).len() } else { 0 };
    let (mut causes, mut warnings) = (Vec::new(), Vec::new());
    let mut reasons: HashMap<String, usize> = HashMap::new();
    loop {
        let mut found = Diagnostics::new();
        let program = pipeline::build(&[(api, document)], &NamesLock::default(), false, &mut found);
        let left_out =
            if skip && found.has_errors() { remove_operations(document, &found) } else { Vec::new() };
        if left_out.is_empty() {
            let left_out = LeftOut::new(reasons, of);
            match nothing_left(&left_out, &causes, document) {
                Some(problem) => {
                    diagnostics.extend(causes);
                    diagnostics.push(problem);
                }
                None => {
                    diagnostics.extend(causes.into_iter().map(warning));
                    diagnostics.extend(warnings);
                }
            }
            diagnostics.extend(found);
            return (program, skip.then_some(left_out));
        }
        for (_, error) in &left_out {
            *reasons.entry(without_names(&error.message)).or_default() += 1;
        }
        warnings.extend(left_out.into_iter().map(|(warning, _)| warning));
        // Keep only the errors of this round: the next round reports the remaining warnings again.
        causes.extend(found.into_iter().filter(|it| it.severity == Severity::Error));
    }
}

/// Returns the error that no operation is left, at the most frequent cause.
fn nothing_left(left_out: &LeftOut, causes: &[Diagnostic], document: &Node) -> Option<Diagnostic> {
    let (reason, _) = left_out.reasons.first().filter(|_| left_out.operations == left_out.of)?;
    let message = format!("no operation can be generated: {left_out}");
    let help = "correct the description of the operations by an overlay, or use a newer generator";
    let problem = Diagnostic::error(code::NOTHING_LEFT, message).help(help);
    let cause = causes.iter().find(|cause| without_names(&cause.message) == *reason)?;
    let span = cause.span.as_ref().unwrap_or(&document.span);
    Some(problem.at(span).pointer(cause.pointer.clone().unwrap_or_default()))
}

/// Replaces the names in a message, so that problems of one kind have the same text.
fn without_names(message: &str) -> String {
    let parts = message.split('`').enumerate();
    parts.map(|(index, part)| if index % 2 == 0 { part } else { "`…`" }).collect()
}

/// Removes the operations that the errors affect. Returns a warning for each, with its error.
fn remove_operations<'a>(document: &mut Node, found: &'a Diagnostics) -> Vec<(Diagnostic, &'a Diagnostic)> {
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
        let warning = match &error.span {
            Some(span) => warning.related(span, "this is the cause"),
            None => warning,
        };
        left_out.push((warning, *error));
    }
    for (warning, _) in &left_out {
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
