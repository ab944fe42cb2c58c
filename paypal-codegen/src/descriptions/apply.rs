//! Adds the descriptions to a program whose items have their names.

use std::collections::BTreeSet;

use super::{COMMON, Described, Descriptions};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Program, Shape};
use crate::source::Span;

/// Adds the sentences to values and the advice to issue codes, and warns about descriptions that no
/// item has.
pub fn apply(descriptions: &Descriptions, program: &mut Program, diagnostics: &mut Diagnostics) {
    let modules: Vec<String> = program.types.iter().map(|it| program.module(it).to_owned()).collect();
    let mut used = Used::default();
    let mut enums = BTreeSet::new();
    for (definition, module) in program.types.iter_mut().zip(&modules) {
        let name = definition.name.as_str().to_owned();
        let Shape::Enum(values) = &mut definition.shape else { continue };
        if definition.representative.is_some() {
            continue;
        }
        for value in &mut values.variants {
            let in_file = |file: &str| descriptions.values.get(file)?.get(&name)?.get(&value.wire);
            value.description = in_file(module).or_else(|| in_file(COMMON)).map(|it| used.take(it));
        }
        enums.insert(format!("{module}::{name}"));
    }
    for api in &mut program.apis {
        for issue in &mut api.issues {
            issue.advice = descriptions.issues.get(&issue.wire).map(|it| used.take(it));
        }
    }
    diagnostics.extend(unused(descriptions, &used, &enums));
}

/// The places of the descriptions that some item has: file and JSON pointer.
#[derive(Default)]
struct Used(BTreeSet<(String, String)>);

impl Used {
    fn take<T: Clone>(&mut self, described: &Described<T>) -> T {
        self.0.insert(place(&described.span, &described.pointer));
        described.text.clone()
    }
}

fn place(span: &Span, pointer: &str) -> (String, String) {
    (span.file().name().to_owned(), pointer.to_owned())
}

/// Returns a warning for each description that no item has.
fn unused(descriptions: &Descriptions, used: &Used, enums: &BTreeSet<String>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut check = |is_used: bool, span: &Span, pointer: &str, message: String| {
        if !is_used {
            let problem = Diagnostic::warning(code::UNUSED_DESCRIPTION, message).at(span).pointer(pointer);
            diagnostics.push(problem.help("remove it, or write the name that the item has now"));
        }
    };
    for (module, types) in &descriptions.values {
        for (name, values) in types {
            for (value, Described { span, pointer, .. }) in values {
                let message = format!("no enum `{name}` of `{module}` has the value `{value}`");
                check(used.0.contains(&place(span, pointer)), span, pointer, message);
            }
        }
    }
    for (issue, Described { span, pointer, .. }) in &descriptions.issues {
        let message = format!("no API has the issue code `{issue}`");
        check(used.0.contains(&place(span, pointer)), span, pointer, message);
    }
    for (path, span) in &descriptions.lists_of_names {
        check(enums.contains(path), span, "", format!("there is no enum `{path}`"));
    }
    diagnostics
}
