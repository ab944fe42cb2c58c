//! What is wrong or odd in an OpenAPI document, whether or not code could be generated from it.
//!
//! An error is what can't be meant: no value keeps to it, or the document contradicts the standard. A warning is what is probably a
//! mistake, a note what a person should know. What the generator does not support yet is a note: the document is not to blame.

mod pattern;
mod place;
mod schema;

use std::collections::HashSet;
use std::path::Path;

use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, code};
use crate::document::{self, Node};
use crate::lock::NamesLock;
use crate::{embed, extension, name, pipeline, suggest};

use place::Place;

/// Lints the document in a file, with what it refers to in other files below `folder`, or else its own.
///
/// # Errors
/// If it can't be read at all; what is wrong in it is the answer.
pub fn check(path: &Path, folder: Option<&Path>) -> Result<Diagnostics, Diagnostics> {
    let mut document = document::load(path)?;
    let mut found = Diagnostics::new();
    Bundle::new(Some(path), folder).resolve(&mut document, &mut found);
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name::field_name(&stem).unwrap_or_else(|| "api".to_owned());
    // What the generator would say of references that lead nowhere is known.
    if found.has_errors() {
        found.extend(keywords(&document));
    } else {
        found.extend(lint(&document, &name));
    }
    Ok(once(found))
}

/// Lints a document; `name` is the module it would become.
pub fn lint(document: &Node, name: &str) -> Diagnostics {
    let mut found = keywords(document);
    found.extend(generation(document.clone(), name));
    once(found)
}

/// What is wrong or odd in the document by itself.
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

/// What the generator says of the document.
fn generation(mut document: Node, name: &str) -> Diagnostics {
    let mut found = Diagnostics::new();
    document::downgrade(&mut document, &mut found);
    pipeline::check_openapi(&document, &mut found);
    match embed::entry(name, &document) {
        Ok(api) => drop(pipeline::build(&[(&api, &document)], &NamesLock::default(), false, &mut found)),
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

/// Two stages may notice the same; what is said first stays.
fn once(found: Diagnostics) -> Diagnostics {
    let mut seen = HashSet::new();
    let mut kept = Diagnostics::new();
    kept.extend(found.into_iter().filter(|problem| {
        let place = problem.span.as_ref().map(|span| (span.offset(), span.file().name().to_owned()));
        seen.insert((problem.code, place, problem.span.is_none().then(|| problem.to_string())))
    }));
    kept
}
