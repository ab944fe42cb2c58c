//! Builds the program of one side of a comparison, from a folder or a git revision of a folder.

use std::path::Path;
use std::process::Command;

use super::{Diff, Options, compare};
use crate::apis::{self, Api};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::Node;
use crate::identity::Identity;
use crate::intake::{self, Generation};
use crate::ir::Program;
use crate::lock::{self, NamesLock, UpstreamLock};
use crate::{front, import, overlay, pipeline};

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
/// lock. The new side keeps those of the old side, as an update does. It also keeps the APIs for
/// which it has no file, as an update does.
///
/// # Errors
/// Returns all errors of both sides. An overlay action that does not fit PayPal's files is not an
/// error.
pub fn diff(old: &Path, new: &Path, specs: &Path) -> Result<Diff, Diagnostics> {
    let (old, new) = (source(old)?, source(new)?);
    let mut sides = (side(&old, specs)?, side(&new, specs)?);
    if let (Some(before), Some(after)) = (&mut sides.0.upstream, &mut sides.1.upstream) {
        intake::renamed_paths(before, after)?;
    }
    let (before, documents) = program(&mut sides.0, None, &[])?;
    let names = lock::names::parse(&lock::names::write(&before), Path::new(lock::names::FILE))?;
    let (after, _) = program(&mut sides.1, Some((&before, &names)), &documents)?;
    let both_are_ours = matches!((old, new), (Source::Specs(_), Source::Specs(_)));
    Ok(compare(&before, &after, Options { descriptions: both_are_ours }))
}

/// One side, not yet built.
struct Side<'a> {
    /// The program and the documents of a folder of specs.
    ours: Option<(Program, Vec<(Api, Node)>)>,
    /// The documents of a folder of PayPal's files.
    upstream: Option<Generation<'a>>,
}

fn side<'a>(source: &Source<'a>, specs: &Path) -> Result<Side<'a>, Diagnostics> {
    Ok(match source {
        Source::Specs(folder) => {
            let loaded = pipeline::load(folder)?;
            Side { ours: Some((loaded.program, loaded.documents)), upstream: None }
        }
        Source::Upstream(folder) => Side { ours: None, upstream: Some(upstream(folder, specs)?) },
    })
}

/// Returns the program of a side and its documents. A side of PayPal's files gets the names of the
/// older program, and those of `others` for which PayPal has no file.
fn program(
    side: &mut Side<'_>,
    older: Option<(&Program, &NamesLock)>,
    others: &[(Api, Node)],
) -> Result<(Program, Vec<(Api, Node)>), Diagnostics> {
    if let Some(ours) = side.ours.take() {
        return Ok(ours);
    }
    let Some(generation) = &mut side.upstream else { return Ok(Default::default()) };
    generation.settle(&|_, _| true, &|documents, _, mut diagnostics| {
        let is_dropped = |other: &&(Api, Node)| !documents.iter().any(|(api, _)| api.api == other.0.api);
        let dropped = others.iter().filter(is_dropped).map(|(api, node)| (api, node));
        let all: Vec<(&Api, &Node)> = documents.iter().copied().chain(dropped).collect();
        let names = older.map(|(old, names)| {
            let lowered = pipeline::lower_only(&all);
            Identity::new(old, &lowered).follow(names, old, &lowered)
        });
        let program = pipeline::build(&all, &names.unwrap_or_default(), true, &mut diagnostics);
        let owned = all.into_iter().map(|(api, node)| (api.clone(), node.clone())).collect();
        diagnostics.or((program, owned))
    })
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

/// Reads PayPal's files and reduces them to the interface. Skips an API whose file does not exist.
fn upstream<'a>(folder: &Path, specs: &Path) -> Result<Generation<'a>, Diagnostics> {
    let listed = apis::read(specs)?;
    let present: Vec<Api> = listed.iter().filter(|api| folder.join(&api.source).is_file()).cloned().collect();
    if present.is_empty() {
        return Err(import::no_listed_file(folder));
    }
    let mut lock = UpstreamLock::load(specs)?;
    let revision = import::revision(folder);
    if lock.revision != revision {
        // Targets are written for these files, or for files to which nothing happened yet.
        lock.moved.clear();
        lock.set_aside.clear();
        lock.advance(&revision);
    }
    let mut generation = Generation::new(lock);
    for imported in import::Import::of(present, &listed, folder, specs)?.apis {
        let overlay = overlay::load(specs, &imported.api.api)?;
        generation.add(imported.api, front::Source::Document(imported.interface), overlay.as_ref());
    }
    Ok(generation)
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
