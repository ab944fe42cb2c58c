//! Finds mistakes in an OpenAPI document, including those that don't prevent code generation.
//!
//! An error can't be intended: no value is valid, or the document violates the standard. A warning
//! is a probable mistake. A note is for information; an unsupported construct is a note, because it
//! is no mistake of the document.

mod pattern;
mod place;
mod schema;

use std::collections::HashSet;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, code};
use crate::document::Node;
use crate::front::{self, Input, Prepared, Source};
use crate::lock::NamesLock;
use crate::{extension, lower, name, pipeline, suggest};

use place::Place;

/// Checks the document in a file, with the files that it refers to below `folder` or, without it,
/// below the document's own folder.
///
/// # Errors
/// Fails if the document can't be read. Problems in the document are returned as the result.
pub fn check(path: &Path, folder: Option<&Path>) -> Result<Diagnostics, Diagnostics> {
    let (document, mut found) = front::read(Source::File { path: path.to_owned(), folder })?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name::field_name(&stem).unwrap_or_else(|| "api".to_owned());
    // With a dangling reference, the generator would only report it again.
    if found.has_errors() {
        found.extend(keywords(&document));
    } else {
        found.extend(lint(&document, &name));
    }
    Ok(deduplicated(found))
}

/// Checks a document; `name` is the name of the module that would be generated.
pub fn lint(document: &Node, name: &str) -> Diagnostics {
    let mut found = keywords(document);
    found.extend(generator_problems(document.clone(), name));
    deduplicated(found)
}

/// Checks the keywords and references of the document.
fn keywords(document: &Node) -> Diagnostics {
    let mut found = Diagnostics::new();
    extension::check(document, &mut found);
    for place in place::places(document) {
        references(document, &place, &mut found);
        if place.is_schema {
            schema::schema(document, &place, &mut found);
        }
    }
    found
}

/// Checks whether code can be generated from the document.
fn generator_problems(document: Node, name: &str) -> Diagnostics {
    let mut found = Diagnostics::new();
    match front::prepare(Input::document(document, name)) {
        Ok(Prepared { document, api, diagnostics, .. }) => {
            found.extend(diagnostics);
            lower::check_openapi(&document, &mut found);
            drop(pipeline::build(&[(&api, &document)], &NamesLock::default(), false, &mut found));
        }
        Err(problems) => found.extend(problems),
    }
    found.map(|mut problem| {
        if problem.code == code::UNSUPPORTED {
            problem.severity = Severity::Note;
        }
        problem
    })
}

fn references(document: &Node, place: &Place<'_>, found: &mut Diagnostics) {
    let Some(target) = place.node.reference().filter(|target| target.starts_with('#')) else { return };
    if document.at(target).is_none() {
        found.push(
            Diagnostic::error(
                code::DANGLING_REFERENCE,
                format!("`{target}` does not exist in this document"),
            )
            .at(&place.node.span)
            .pointer(&place.pointer)
            .help(suggest::help(document, target)),
        );
    }
}

/// Removes duplicates: if two stages report the same problem, the first report stays.
fn deduplicated(found: Diagnostics) -> Diagnostics {
    let mut seen = HashSet::new();
    let mut unique = Diagnostics::new();
    unique.extend(found.into_iter().filter(|problem| {
        let place = problem.span.as_ref().map(|span| (span.offset(), span.file().name().to_owned()));
        seen.insert((problem.code, place, problem.span.is_none().then(|| problem.to_string())))
    }));
    unique
}
