//! Runs the back half of the pipeline, which lowers prepared documents and runs the passes.
//! [`load`] runs both halves over a folder of specs; [`front`] is the other half.

use std::collections::HashSet;
use std::path::Path;

use crate::apis::{self, Api};
use crate::descriptions;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{self, Node};
use crate::front::{self, Input, Prepared};
use crate::import;
use crate::ir::Program;
use crate::lock::upstream::EVENTS;
use crate::lock::{self, NamesLock, UpstreamLock};
use crate::lower::{ErrorBodies, MissingComponent, Validity};
use crate::{lower, pass};

/// A program that has been through all stages before code generation.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The program to emit.
    pub program: Program,
    /// The documents of the program, with overlays applied, in the order of its APIs.
    pub documents: Vec<(Api, Node)>,
    /// The lock that pinned the names.
    pub lock: NamesLock,
    /// The warnings and notes.
    pub warnings: Diagnostics,
}

/// Reads the specs of a folder, applies their overlays, lowers them and runs the passes.
///
/// # Errors
/// Returns all errors of all documents.
pub fn load(specs: &Path) -> Result<Loaded, Diagnostics> {
    let apis = apis::read(specs)?;
    let lock = lock::names::read(&specs.join(lock::names::FILE))?;
    let mut diagnostics = Diagnostics::new();
    let mut documents = Vec::new();
    for api in apis {
        if let Err(problems) = check_own(&api, specs) {
            diagnostics.extend(problems);
            continue;
        }
        match front::prepare(Input::in_specs(specs, api)).and_then(Prepared::checked) {
            Ok(prepared) => {
                diagnostics.extend(prepared.diagnostics);
                documents.push((prepared.api, prepared.document));
            }
            Err(problems) => diagnostics.extend(problems),
        }
    }
    let upstream = UpstreamLock::load(specs)?;
    let (loaded, missing) = assemble(specs, documents, lock, &upstream, diagnostics)?;
    let mut warnings = loaded.warnings.clone();
    for missing in missing {
        let is_known = upstream.unmatched(EVENTS, &missing.target).is_some();
        let problem = missing.into_problem();
        warnings.push(if is_known { front::warning(problem) } else { problem });
    }
    warnings.clone().or(Loaded { warnings, ..loaded })
}

/// Checks the form of a spec of our own.
fn check_own(api: &Api, specs: &Path) -> Result<(), Diagnostics> {
    if api.own { import::check_own(api, specs).map(drop) } else { Ok(()) }
}

/// Builds a program from documents with overlays applied, with the names that the lock pins and the
/// events of a folder of specs, whose components may have moved. `diagnostics` are the problems so
/// far. Returns the entries of
/// `events.yaml` whose component is missing as well.
///
/// # Errors
/// Returns all errors of all documents.
pub fn assemble(
    specs: &Path,
    documents: Vec<(Api, Node)>,
    lock: NamesLock,
    upstream: &UpstreamLock,
    mut diagnostics: Diagnostics,
) -> Result<(Loaded, Vec<MissingComponent>), Diagnostics> {
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let borrowed: Vec<(&Api, &Node)> = documents.iter().map(|(api, document)| (api, document)).collect();
    let mut program = build(&borrowed, &lock, true, &mut diagnostics);
    match descriptions::load(specs) {
        Ok(_) if diagnostics.has_errors() => {}
        Ok(descriptions) => descriptions::apply(&descriptions, &mut program, &mut diagnostics),
        Err(problems) => diagnostics.extend(problems),
    }
    let events = specs.join("events.yaml");
    let mut missing = Vec::new();
    if events.exists() && !diagnostics.has_errors() {
        missing = lower::events(&document::load(&events)?, &mut program, upstream, &mut diagnostics);
    }
    if diagnostics.has_errors() {
        diagnostics.extend(missing.drain(..).map(MissingComponent::into_problem));
    }
    let loaded = Loaded { program, documents, lock, warnings: diagnostics.clone() };
    diagnostics.or((loaded, missing))
}

/// Lowers documents with overlays applied, without the passes. The problems are not reported: the
/// result is for comparison with another version of the documents.
pub fn lower_only(documents: &[(&Api, &Node)]) -> Program {
    let mut program = Program::default();
    for (api, document) in documents {
        let problems = &mut Diagnostics::new();
        lower::lower(api, document, error_bodies(true), Validity::Assumed, &mut program, problems);
    }
    program
}

/// Returns what becomes of the error bodies. The APIs of a folder, which share types, are PayPal's.
fn error_bodies(share: bool) -> ErrorBodies {
    if share { ErrorBodies::ReadByRuntime } else { ErrorBodies::Typed }
}

/// Lowers documents with overlays applied, and runs the passes. `share` is false for one API by
/// itself, which may be another maker's.
pub fn build(
    documents: &[(&Api, &Node)],
    lock: &NamesLock,
    share: bool,
    diagnostics: &mut Diagnostics,
) -> Program {
    build_with(documents, lock, share, Validity::Checked, diagnostics)
}

/// Works like [`build`], for documents that are known to be valid OpenAPI.
pub fn build_valid(
    documents: &[(&Api, &Node)],
    lock: &NamesLock,
    share: bool,
    diagnostics: &mut Diagnostics,
) -> Program {
    build_with(documents, lock, share, Validity::Assumed, diagnostics)
}

fn build_with(
    documents: &[(&Api, &Node)],
    lock: &NamesLock,
    share: bool,
    validity: Validity,
    diagnostics: &mut Diagnostics,
) -> Program {
    let mut program = Program::default();
    for (api, document) in documents {
        let mut problems = Diagnostics::new();
        lower::lower(api, document, error_bodies(share), validity, &mut program, &mut problems);
        // A schema that several others refer to is lowered for each of them, so its problems occur
        // several times.
        let mut seen = HashSet::new();
        diagnostics.extend(problems.into_iter().filter(|problem| seen.insert(problem.to_string())));
    }
    if !diagnostics.has_errors() {
        pass::run(&mut program, lock, share, diagnostics);
        *diagnostics = std::mem::take(diagnostics).map(|problem| locate_in(documents, problem));
    }
    program
}

/// A pass knows the file and the pointer of a problem. The line is looked up in the document.
fn locate_in(documents: &[(&Api, &Node)], problem: Diagnostic) -> Diagnostic {
    if problem.span.is_some() {
        return problem;
    }
    let node = (documents.iter())
        .filter(|(_, document)| Some(document.span.file().name()) == problem.path.as_deref())
        .find_map(|(_, document)| document.at(problem.pointer.as_deref()?));
    match node {
        Some(node) => problem.at(&node.span),
        None => problem,
    }
}
