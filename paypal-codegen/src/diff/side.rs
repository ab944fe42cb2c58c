//! Builds the program of one side of a comparison, from a folder or a git revision of a folder.

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

/// The kind of folder of a side.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Source<'a> {
    /// A folder like `specs/`, with interfaces, overlays and locks.
    Specs(&'a Path),
    /// A folder of PayPal's own files, to which the overlays of `specs/` are applied.
    Upstream(&'a Path),
}

/// Compares two folders, each of specs or of PayPal's files. `specs` has the overlays for PayPal's
/// files.
///
/// The old side uses the names and shapes that its lock pins, or newly assigned ones if it has no
/// lock. The new side keeps those of the old side, as an update does.
///
/// # Errors
/// Returns all errors of both sides. An overlay action that matches nothing in PayPal's files is
/// not an error.
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
    Err(Diagnostic::error(code::UNREADABLE_FILE, "this is not a folder")
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

/// Reads PayPal's files, reduces them to the interface, and applies the overlay actions that match.
/// Skips an API whose file does not exist.
fn upstream(folder: &Path, specs: &Path) -> Result<Vec<(Api, Node)>, Diagnostics> {
    let apis: Vec<Api> =
        apis::read(specs)?.into_iter().filter(|api| folder.join(&api.source).is_file()).collect();
    if apis.is_empty() {
        return Err(Diagnostic::error(
            code::UNREADABLE_FILE,
            "found none of the files that `apis.yaml` lists",
        )
        .in_file(folder.display())
        .help("name the folder that holds PayPal's OpenAPI files, which `apis.yaml` lists under `source`")
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

/// Changes the targets of overlay actions to the path names of this document, where only the names
/// of path parameters differ, so that the actions apply to both sides.
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

/// Extracts the folder of a git revision, such as `v0.1.0:specs`, into `into`.
///
/// # Errors
/// Returns git's message if git does not know the revision or the folder.
pub fn check_out(revision: &str, into: &Path) -> Result<(), Diagnostics> {
    let archive = into.join("archive.tar");
    run(Command::new("git").args(["archive", "--format=tar", "--output"]).arg(&archive).arg(revision))?;
    run(Command::new("tar").arg("-xf").arg(&archive).arg("-C").arg(into))
}

/// Runs a program of the machine. Its error output becomes the message of the problem.
pub(crate) fn run(command: &mut Command) -> Result<(), Diagnostics> {
    let name = command.get_program().to_string_lossy().into_owned();
    let problem = |message: String| -> Diagnostics {
        Diagnostic::error(code::UNREADABLE_FILE, message)
            .help(format!(
                "check that `{name}` is installed, and that the requested revision, package or file exists"
            ))
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
