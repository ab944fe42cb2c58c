//! Prepares the document of one API for lowering. This is the front half of the pipeline.
//!
//! [`prepare`] reads the document, bundles the files that it refers to, applies its overlay and
//! writes OpenAPI 3.1 and 3.2 as 3.0. `generate`, `diff`, `update`, `check` and
//! [`Builder`](crate::Builder) all begin here. [`pipeline`](crate::pipeline) is the back half: it
//! makes a program of the prepared documents.

mod entry;
mod foreign;
mod input;
mod read;
mod slips;

use std::path::PathBuf;

pub use entry::OPTIONS;
pub use input::{ApiEntry, Input, Overlay, Source};
pub use read::read;

use crate::apis::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::{self, Node};
use crate::kept;
use crate::overlay::{self, Selected};

/// A document that is ready to be lowered.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The document, as OpenAPI 3.0. Every node keeps its position in the file that it comes from.
    pub document: Node,
    /// The entry of the API in the list of APIs.
    pub api: Api,
    /// The problems so far. An error among them comes from the overlay: the document is then
    /// good for finding further problems only.
    pub diagnostics: Diagnostics,
    /// The nodes that each action of the overlay selected.
    pub selected: Vec<Selected>,
    /// Every file that was read: the document's own, the overlay, and those that they refer to.
    pub files: Vec<PathBuf>,
}

impl Prepared {
    /// Refuses a document with an error among its problems.
    ///
    /// # Errors
    /// Returns all problems, if one of them is an error.
    pub fn checked(self) -> Result<Self, Diagnostics> {
        if self.diagnostics.has_errors() { Err(self.diagnostics) } else { Ok(self) }
    }
}

/// Reads, bundles, overlays and downgrades the document of one API.
///
/// # Errors
/// Fails if a file can't be read, a reference to another file leads nowhere, or the API's name
/// can't be that of a module. An error of the overlay is in [`Prepared::diagnostics`].
pub fn prepare(input: Input<'_>) -> Result<Prepared, Diagnostics> {
    let Input { source, api, overlay, keep_broken_references, kept } = input;
    let broken_reference = |problem| if keep_broken_references { warning(problem) } else { problem };
    let mut diagnostics = Diagnostics::new();
    let mut files: Vec<PathBuf> = source.path().map(PathBuf::from).into_iter().collect();
    let (mut document, mut bundle, problems) = read::open(source)?;
    diagnostics.extend(problems.map(broken_reference));
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    if let Some(specs) = kept {
        let parts = kept::load(specs, api.name())?;
        if !parts.is_empty() {
            files.push(kept::path(specs, api.name()));
            diagnostics.extend(kept::apply(&mut document, &parts));
        }
    }
    let mut selected = Vec::new();
    if let Some(overlay) = overlay.load(api.name())? {
        let (problems, places) = overlay::trace(&mut document, &overlay.document, api.name(), &overlay.lock);
        diagnostics.extend(problems);
        selected = places;
        files.extend(overlay.path);
        if let Some(bundle) = &mut bundle {
            let mut problems = Diagnostics::new();
            bundle.resolve(&mut document, &mut problems);
            let problems = problems.map(broken_reference);
            let is_broken = problems.has_errors();
            diagnostics.extend(problems);
            if is_broken {
                return Err(diagnostics);
            }
        }
    }
    slips::keys(&document, &mut diagnostics);
    slips::repair(&mut document, &mut diagnostics);
    document::lists_of_types(&mut document, &mut diagnostics);
    document::downgrade(&mut document, &mut diagnostics);
    files.extend(bundle.iter().flat_map(|bundle| bundle.read().cloned()));
    let api = match api {
        ApiEntry::Listed(api) => api,
        ApiEntry::Module(name) => entry::of_document(&name, &document)?,
    };
    Ok(Prepared { document, api, diagnostics, selected, files })
}

/// Turns an error into a warning. Warnings and notes stay as they are.
pub fn warning(mut problem: Diagnostic) -> Diagnostic {
    problem.severity = problem.severity.max(Severity::Warning);
    problem
}
