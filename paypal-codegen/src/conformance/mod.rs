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

/// Reports the parts of a document that are not OpenAPI 3.0. `is_used` tells of a component,
/// by its pointer, whether code comes from it.
pub(crate) fn check(document: &Node, is_used: &dyn Fn(&Pointer) -> bool, diagnostics: &mut Diagnostics) {
    let mut check = Check { is_used, repairs: Vec::new(), diagnostics };
    check.part(document, Part::Document, &Pointer::root(), true);
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
    fn part(&mut self, node: &Node, part: Part, at: &Pointer, is_used: bool) {
        let is_used = is_used && (!is_component(at) || (self.is_used)(at));
        let faults = faults(node, part);
        faults.iter().for_each(|fault| self.report(fault, part, at, is_used));
        let is_sound = |key: &str| faults.iter().all(|fault| fault.path.first().is_none_or(|it| it != key));
        for (key, child) in node.entries().filter(|(key, _)| is_sound(key.as_str())) {
            let at = at.child(key.as_str());
            match part.under(key.as_str()) {
                // `additionalProperties` may be a boolean.
                Some(Under::One(Part::Schema)) if child.as_bool().is_some() => {}
                Some(Under::One(part)) if child.as_mapping().is_some() => {
                    self.part(child, part, &at, is_used)
                }
                Some(Under::Each(part)) => {
                    for (name, child) in child.entries() {
                        self.part(child, part, &at.child(name.as_str()), is_used);
                    }
                    for (index, child) in child.items().enumerate() {
                        self.part(child, part, &at.child(index), is_used);
                    }
                }
                _ => {}
            }
        }
    }

    fn report(&mut self, fault: &Fault<'_>, part: Part, at: &Pointer, is_used: bool) {
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
                let problem = match is_used {
                    true => Diagnostic::error(code::NOT_OPENAPI, message),
                    false => Diagnostic::warning(code::NOT_OPENAPI, message),
                };
                let help = "compare with the specification of OpenAPI 3.0";
                self.diagnostics.push(problem.at(&fault.node.span).pointer(pointer).help(help));
            }
        }
    }
}

/// Returns whether a pointer is that of a component.
fn is_component(at: &Pointer) -> bool {
    at.as_str().starts_with("/components/") && Pointer::tokens(at.as_str()).count() == 3
}
