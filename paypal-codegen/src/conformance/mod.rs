//! Checks that a document is OpenAPI 3.0, part by part, with the types of the crate `openapiv3`.
//!
//! The crate could check the whole document at once, but it would name only the outermost part at
//! fault: it loses the path inside references and inside flattened objects. Its result is not used
//! otherwise, because it drops the keys beside a `$ref`.
//!
//! A fault in a part that no code comes from, such as a description, is a warning.

mod part;
mod weight;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, Part, Pointer, Under};
use crate::import::{Repair, repair_warnings};
use part::{Fault, faults};
use weight::Weight;

/// Reports the parts of a document that are not OpenAPI 3.0. `is_used` tells whether code is
/// generated from the part at a pointer; a fault in another part is a warning.
pub(crate) fn check(document: &Node, is_used: &dyn Fn(&Pointer) -> bool, diagnostics: &mut Diagnostics) {
    let mut check = Check { is_used, repairs: Vec::new(), diagnostics };
    check.part(document, Part::Document, &Pointer::root());
    let warnings = repair_warnings(&check.repairs);
    diagnostics.extend(warnings);
}

struct Check<'a> {
    is_used: &'a dyn Fn(&Pointer) -> bool,
    /// The faults in parts that no code comes from.
    repairs: Vec<Repair>,
    diagnostics: &'a mut Diagnostics,
}

impl Check<'_> {
    /// Checks a part and those inside it. Recursion is safe, because the reader limits the depth of
    /// a document.
    fn part(&mut self, node: &Node, part: Part, at: &Pointer) {
        let faults = faults(node, part);
        faults.iter().for_each(|fault| self.report(fault, part, at));
        let is_sound = |key: &str| faults.iter().all(|fault| fault.path.first().is_none_or(|it| it != key));
        for (key, child) in node.entries().filter(|(key, _)| is_sound(key.as_str())) {
            let at = at.child(key.as_str());
            match part.under(key.as_str()) {
                // `additionalProperties` may be a boolean.
                Some(Under::One(Part::Schema)) if child.as_bool().is_some() => {}
                Some(Under::One(part)) if child.as_mapping().is_some() => self.part(child, part, &at),
                Some(Under::Each(part)) => {
                    for (name, child) in child.entries() {
                        self.part(child, part, &at.child(name.as_str()));
                    }
                    for (index, child) in child.items().enumerate() {
                        self.part(child, part, &at.child(index));
                    }
                }
                _ => {}
            }
        }
    }

    fn report(&mut self, fault: &Fault<'_>, part: Part, at: &Pointer) {
        let pointer = fault.path.iter().fold(at.clone(), |at, key| at.child(key));
        match weight::of(part, fault) {
            Weight::NoCode(kind) => self.repairs.push(Repair {
                kind,
                key: fault.key.clone(),
                pointer,
                span: fault.node.span.clone(),
            }),
            Weight::Code => {
                let message = format!("this is not OpenAPI 3.0: {}", fault.message);
                let problem = match (self.is_used)(&pointer) {
                    true => Diagnostic::error(code::NOT_OPENAPI, message),
                    false => Diagnostic::warning(code::NOT_OPENAPI, message),
                };
                let help = "compare with the specification of OpenAPI 3.0";
                self.diagnostics.push(problem.at(&fault.node.span).pointer(pointer).help(help));
            }
        }
    }
}
