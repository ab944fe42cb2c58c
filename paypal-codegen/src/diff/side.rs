//! One side of a comparison: from a folder, or a revision of one, to a program.

use std::path::Path;
use std::process::Command;

use super::operation::route;
use super::{Diff, Options, compare};
use crate::apis::{self, Api};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, NodeValue};
use crate::front::{self, Input, Overlay};
use crate::import;
use crate::ir::Program;
use crate::lock::{self, NamesLock};
use crate::overlay::{self, Unmatched};
use crate::pipeline;

/// Where the documents of a side are.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Source<'a> {
    /// A folder as `specs/` is: interface, overlays and names.
    Specs(&'a Path),
    /// A folder of PayPal's own files, to which the overlays of `specs/` are applied.
    Upstream(&'a Path),
}

/// Compares two folders: of specs, or of PayPal's files, for which `specs` says what is said about them.
///
/// The names and shapes of the old side are those its lock pins, or the ones that would be given afresh where it has none; the
/// new side keeps them, as an update would.
///
/// # Errors
/// Everything that is wrong with either side. An overlay action that matches nothing in PayPal's files is nothing wrong.
pub fn diff(old: &Path, new: &Path, specs: &Path) -> Result<Diff, Diagnostics> {
    let (old, new) = (source(old)?, source(new)?);
    let before = program(&old, specs, NamesLock::default())?;
    let names = lock::names::parse(&lock::names::write(&before), Path::new(lock::names::FILE))?;
    let after = program(&new, specs, names)?;
    let both_are_ours = matches!((old, new), (Source::Specs(_), Source::Specs(_)));
    Ok(compare(&before, &after, Options { descriptions: both_are_ours }))
}

fn source(folder: &Path) -> Result<Source<'_>, Diagnostics> {
    if folder.join("apis.yaml").is_file() {
        return Ok(Source::Specs(folder));
    }
    if folder.is_dir() {
        return Ok(Source::Upstream(folder));
    }
    Err(Diagnostic::error(code::UNREADABLE_FILE, "this is no folder")
        .in_file(folder.display())
        .help("name a folder of specs, a folder of PayPal's files, or REVISION:FOLDER of a git repository")
        .into())
}

fn program(source: &Source<'_>, specs: &Path, names: NamesLock) -> Result<Program, Diagnostics> {
    match source {
        Source::Specs(folder) => pipeline::load(folder).map(|loaded| loaded.program),
        Source::Upstream(folder) => {
            let documents = upstream(folder, specs)?;
            let borrowed: Vec<(&Api, &Node)> = documents.iter().map(|(api, node)| (api, node)).collect();
            let mut diagnostics = Diagnostics::new();
            let program = pipeline::build(&borrowed, &names, true, &mut diagnostics);
            diagnostics.or(program)
        }
    }
}

/// PayPal's files, reduced to the interface, with whatever of the overlays matches. An API whose file is not there is left out.
fn upstream(folder: &Path, specs: &Path) -> Result<Vec<(Api, Node)>, Diagnostics> {
    let apis: Vec<Api> =
        apis::read(specs)?.into_iter().filter(|api| folder.join(&api.source).is_file()).collect();
    if apis.is_empty() {
        return Err(Diagnostic::error(
            code::UNREADABLE_FILE,
            "none of the files that `apis.yaml` lists is here",
        )
        .in_file(folder.display())
        .help("name the folder that holds PayPal's JSON files")
        .into());
    }
    let mut diagnostics = Diagnostics::new();
    let mut documents = Vec::new();
    let none = Unmatched::default();
    for imported in import::Import::of(apis, folder, specs)?.apis {
        let mut overlay = overlay::load(specs, &imported.api.api)?;
        if let Some(overlay) = &mut overlay {
            follow_renamed_paths(overlay, &imported.interface);
        }
        let overlay =
            overlay.as_ref().map_or(Overlay::None, |overlay| Overlay::Document { overlay, unmatched: &none });
        let input = Input { overlay, ..Input::document(imported.interface, imported.api) };
        let prepared = front::prepare(input)?;
        diagnostics.extend(overlay::allow_unmatched(prepared.diagnostics));
        documents.push((prepared.api, prepared.document));
    }
    diagnostics.or(documents)
}

/// Points targets at a path by its name in this document, where only its parameters are called otherwise: what is said of it
/// holds on both sides.
fn follow_renamed_paths(overlay: &mut Node, document: &Node) {
    let paths: Vec<&str> =
        document.get("paths").into_iter().flat_map(Node::entries).map(|(path, _)| path.as_str()).collect();
    let actions = overlay.get_mut("actions").and_then(Node::as_sequence_mut);
    for action in actions.into_iter().flatten() {
        let Some(target) = action.get_mut("target") else { continue };
        let text = target.as_str().unwrap_or_default().to_owned();
        let inside = text.split_once("$.paths['").and_then(|(_, rest)| rest.split_once("']"));
        let Some((path, rest)) = inside.filter(|(path, _)| !paths.contains(path)) else { continue };
        if let Some(same) = paths.iter().find(|other| route(other) == route(path)) {
            target.value = NodeValue::String(format!("$.paths['{same}']{rest}"));
        }
    }
}

/// Puts the folder of a git revision, `v0.1.0:specs`, into `into`.
///
/// # Errors
/// What git says, if it does not know the revision or the folder.
pub fn check_out(revision: &str, into: &Path) -> Result<(), Diagnostics> {
    let archive = into.join("archive.tar");
    run(Command::new("git").args(["archive", "--format=tar", "--output"]).arg(&archive).arg(revision))?;
    run(Command::new("tar").arg("-xf").arg(&archive).arg("-C").arg(into))
}

/// Runs a program of the machine; what it says goes into the problem.
pub(crate) fn run(command: &mut Command) -> Result<(), Diagnostics> {
    let name = command.get_program().to_string_lossy().into_owned();
    let problem = |message: String| -> Diagnostics {
        Diagnostic::error(code::UNREADABLE_FILE, message)
            .help(format!("`{name}` must be on the machine, and must know what is asked for"))
            .into()
    };
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            Err(problem(format!("`{name}` failed: {}", String::from_utf8_lossy(&output.stderr).trim())))
        }
        Err(error) => Err(problem(format!("`{name}` can't be run: {error}"))),
    }
}
