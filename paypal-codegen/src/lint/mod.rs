//! Finds mistakes in an OpenAPI document, including those that don't prevent code generation.
//!
//! An error prevents code generation, or can't be intended: no value is valid, or the document
//! violates the standard. [`ONLY_IN_CHECK`] has the codes of the second kind. A warning is a
//! probable mistake. A note is for information.

mod pattern;
mod place;
mod schema;

use std::collections::HashSet;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, code};
use crate::document::Node;
use crate::front::{self, Input, Prepared, Source};
use crate::lock::NamesLock;
use crate::{embed, extension, pipeline, suggest};

use place::Place;

/// The codes of errors with which code is generated nevertheless. A dangling reference is one if
/// nothing that is generated needs it.
pub const ONLY_IN_CHECK: [Code; 4] =
    [code::CONTRADICTORY_LIMITS, code::MISFIT_DEFAULT, code::BAD_PATTERN, code::DANGLING_REFERENCE];

/// Checks the document in a file, with the files that it refers to below `folder` or, without it,
/// below the document's own folder. Reports every error of `generate --spec`.
///
/// # Errors
/// Fails if the document can't be read. Problems in the document are returned as the result.
pub fn check(path: &Path, folder: Option<&Path>) -> Result<Diagnostics, Diagnostics> {
    let (document, mut found) = front::read(Source::File { path: path.to_owned(), folder })?;
    // With a dangling reference to another file, the generator stops there.
    if !found.has_errors() {
        found.extend(generator_problems(document.clone(), &embed::module_name(path)));
    }
    Ok(with_lints(&document, found))
}

/// Checks a document; `name` is the name of the module that would be generated.
pub fn lint(document: &Node, name: &str) -> Diagnostics {
    with_lints(document, generator_problems(document.clone(), name))
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

/// Returns the problems that the generator reports, by the stages that `generate` runs too.
fn generator_problems(document: Node, name: &str) -> Diagnostics {
    let mut found = Diagnostics::new();
    match front::prepare(Input::document(document, name)) {
        Ok(Prepared { document, api, diagnostics, .. }) => {
            found.extend(diagnostics);
            drop(pipeline::build(&[(&api, &document)], &NamesLock::default(), false, &mut found));
        }
        Err(problems) => found.extend(problems),
    }
    found
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

/// Adds the lints to the generator's problems. Of two reports of one problem, that of the generator
/// stays if it is an error, and the lint otherwise.
fn with_lints(document: &Node, generator: Diagnostics) -> Diagnostics {
    let place = |problem: &Diagnostic| {
        let place = problem.span.as_ref().map(|span| (span.offset(), span.file().name().to_owned()));
        (problem.code, place, problem.span.is_none().then(|| problem.to_string()))
    };
    let (errors, others): (Vec<_>, Vec<_>) =
        generator.into_iter().partition(|problem| problem.severity == Severity::Error);
    let mut texts = HashSet::new();
    let mut unique = Diagnostics::new();
    unique.extend(errors.into_iter().filter(|problem| texts.insert(problem.to_string())));
    let mut places: HashSet<_> = unique.clone().into_iter().map(|problem| place(&problem)).collect();
    let rest = keywords(document).into_iter().chain(others);
    unique.extend(rest.filter(|problem| places.insert(place(problem))));
    unique
}
