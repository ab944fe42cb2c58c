//! Updates the tree to a new version of PayPal's files: import, overlays, names, code, and a report
//! of the changes for users.
//!
//! All output is computed in memory first; files are written only if every step succeeds.

mod raw;
mod secrets;
mod undocumented;
mod unmatched;

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

pub use unmatched::UnmatchedAction;

use crate::apis::{self, Api, State};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::diff::{self, Diff};
use crate::document::{self, Node, NodeValue};
use crate::front::Source;
use crate::generate::Generate;
use crate::identity::Identity;
use crate::import::{self, Import, Imported};
use crate::kept::{self, Part};
use crate::lock;
use crate::output::{Files, Mode};
use crate::pipeline::{self, Loaded};
use crate::release::{self, Release};
use raw::Raw;

/// The input of an update.
#[derive(Clone, Debug)]
pub struct Update {
    /// The folder that holds PayPal's JSON files.
    pub upstream: PathBuf,
    /// The name of the version in `upstream.lock`; the name of the folder if it is `None`.
    pub revision: Option<String>,
    /// The folder of the specs.
    pub specs: PathBuf,
    /// The folder of the generated crate.
    pub out: PathBuf,
    /// The changelog to which an entry is added.
    pub changelog: Option<PathBuf>,
}

/// The result of an update.
#[derive(Clone, Debug)]
pub struct Updated {
    /// The changes for users.
    pub diff: Diff,
    /// The draft of a release.
    pub release: Release,
    /// The overlay actions that no longer match.
    pub unmatched: Vec<UnmatchedAction>,
    /// The overlay actions that are listed as unmatched but match again.
    pub matching_again: Vec<UnmatchedAction>,
    /// The APIs without a file. They keep their spec and are marked as legacy.
    pub dropped: Vec<String>,
    /// JSON files that `apis.yaml` does not list.
    pub unlisted: Vec<String>,
    /// The Rust paths of new operations, types and fields without a description.
    pub undocumented: Vec<String>,
    /// The items that `names.lock` keeps and that would differ without it.
    pub kept: Vec<String>,
    /// The parts that PayPal no longer describes, and that stay, by API.
    pub kept_parts: BTreeMap<String, Vec<Part>>,
    /// The number of files that differed.
    pub changed: usize,
    /// The warnings.
    pub warnings: Diagnostics,
}

impl Update {
    /// Updates the tree.
    ///
    /// # Errors
    /// Returns all errors in the new files or caused by them; then no file is written.
    pub fn run(&self) -> Result<Updated, Diagnostics> {
        let listed = apis::read(&self.specs)?;
        let (present, gone): (Vec<Api>, Vec<Api>) =
            listed.iter().cloned().partition(|api| self.upstream.join(&api.source).is_file());
        if present.is_empty() {
            return Err(no_listed_file(&self.upstream));
        }
        let import = Import::of(present, &self.upstream, &self.specs)?;
        let revision = self.revision.clone().unwrap_or_else(|| import::revision(&self.upstream));
        let mut files = Files::default();
        let mut raw = Raw::read(&self.specs, &listed, &import, &mut files)?;
        let names = lock::names::read(&self.specs.join(lock::names::FILE))?;

        // First without the parts that PayPal no longer describes, to find them.
        let sides = overlay(&self.specs, &listed, &gone, &raw, &mut Diagnostics::new())?.0;
        let before = self.current_program(&sides.old, &names)?;
        let bare = pipeline::lower_only(&sides.new);
        let identity = Identity::new(&before.program, &bare);
        let old = kept::Side { program: &before.program, documents: &raw.old };
        let new = kept::Side { program: &bare, documents: &raw.new };
        let parts = kept::find(old, new, &identity, &revision);
        raw.keep(&self.specs, &parts, &gone, &mut files);

        // Then with them.
        let mut diagnostics = Diagnostics::new();
        let (sides, unmatched) = overlay(&self.specs, &listed, &gone, &raw, &mut diagnostics)?;
        let lowered = pipeline::lower_only(&sides.new);
        let identity = identity.again(&before.program, &bare, &lowered);
        let names = identity.follow(&names, &before.program, &lowered);
        let (loaded, missing) = pipeline::assemble(&self.specs, sides.new, names, diagnostics)?;
        let mut unmatched = unmatched;
        let missing = unmatched.add_events(missing);
        let identity = Identity::new(&before.program, &loaded.program);
        let shown = secrets::shown(&identity, &before.program, &loaded.program);
        if shown.has_errors() {
            return Err(shown);
        }
        let diff = diff::compare(&before.program, &loaded.program, diff::Options { descriptions: true });
        let (path, text) = self.upstream_lock(&revision, &import.apis, &gone, &unmatched)?;
        files.texts.insert(path, text);
        files.texts.extend(self.legacy_list(&gone)?);
        let generate = Generate { specs: self.specs.clone(), out: self.out.clone(), apis: Vec::new() };
        let mut warnings = import.warnings();
        warnings.extend(missing);
        warnings.extend(generate.lock_breaks(&loaded)?);
        warnings.extend(loaded.warnings.clone());
        let generated = generate.files(&loaded)?;
        files.texts.extend(generated.texts);
        files.owned.extend(generated.owned);
        let undocumented = undocumented::newly_undocumented(&before.program, &loaded.program);
        let kept = pinned_by_lock(&loaded)?;
        let mut release = Release::of(&diff, &self.out);
        if let (Some(path), Some(_)) = (&self.changelog, release.step) {
            let (text, version) = release::write(path, &release)?;
            release.next = Some(version);
            files.texts.insert(path.clone(), text);
        }
        let changed = files.ensure(Mode::Write)?;
        Ok(Updated {
            diff,
            release,
            unmatched: unmatched.newly_unmatched,
            matching_again: unmatched.matching_again,
            dropped: gone.into_iter().map(|api| api.api).collect(),
            unlisted: self.unlisted(&listed),
            undocumented,
            kept,
            kept_parts: parts,
            changed,
            warnings,
        })
    }

    /// Builds the current program without its events: they are not compared, and `events` may
    /// already refer to the new documents.
    fn current_program(
        &self,
        documents: &[(Api, Node)],
        names: &lock::NamesLock,
    ) -> Result<Loaded, Diagnostics> {
        let borrowed: Vec<(&Api, &Node)> = documents.iter().map(|(api, node)| (api, node)).collect();
        let mut diagnostics = Diagnostics::new();
        let program = pipeline::build(&borrowed, names, true, &mut diagnostics);
        let (documents, lock) = (Vec::new(), names.clone());
        diagnostics.or(Loaded { program, documents, lock, warnings: Diagnostics::new() })
    }

    /// Returns the new `upstream.lock`. An API without a file keeps its entry.
    fn upstream_lock(
        &self,
        revision: &str,
        imported: &[Imported],
        gone: &[Api],
        unmatched: &unmatched::Actions,
    ) -> Result<(PathBuf, String), Diagnostics> {
        let path = self.specs.join(lock::upstream::FILE_NAME);
        let known = if path.exists() { Some(document::load(&path)?) } else { None };
        let mut entries: Vec<lock::upstream::Entry> = imported.iter().map(|api| api.origin.clone()).collect();
        for api in gone {
            let entry = known.as_ref().and_then(|lock| lock.get("apis")?.get(&api.api));
            let text =
                |key: &str| entry.and_then(|entry| entry.get(key)?.as_str()).unwrap_or_default().to_owned();
            entries.push(lock::upstream::Entry {
                api: api.api.clone(),
                source: api.source.clone(),
                version: text("version"),
                sha256: text("sha256"),
            });
        }
        let node = lock::upstream::to_node(revision, &entries, Some(unmatched.to_node()));
        Ok((path, format!("{}{}", import::HEADER, document::to_yaml(&node))))
    }

    /// Returns `apis.yaml` with the APIs without a file marked as legacy; `None` if they are
    /// already marked.
    fn legacy_list(&self, gone: &[Api]) -> Result<Option<(PathBuf, String)>, Diagnostics> {
        let path = self.specs.join("apis.yaml");
        let list = document::load(&path)?;
        let mut text = list.span.file().text().to_owned();
        let is_gone =
            |entry: &&Node| gone.iter().any(|api| entry.get("api").and_then(Node::as_str) == Some(&api.api));
        let states = list.items().filter(is_gone).filter_map(|entry| entry.get("state"));
        let live: Vec<&Node> = states.filter(|it| it.value == NodeValue::String("live".to_owned())).collect();
        for state in live.iter().rev() {
            let range = state.span.offset()..state.span.offset() + state.span.len();
            text.replace_range(range, "legacy");
        }
        Ok((!live.is_empty()).then_some((path, text)))
    }

    fn unlisted(&self, listed: &[Api]) -> Vec<String> {
        let known: HashSet<&str> = listed.iter().map(|api| api.source.as_str()).collect();
        let entries = std::fs::read_dir(&self.upstream).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| {
                name.ends_with(".json") && name != "package.json" && !known.contains(name.as_str())
            })
            .collect();
        names.sort();
        names
    }
}

/// The documents of both sides with their overlays applied.
struct Sides {
    old: Vec<(Api, Node)>,
    new: Vec<(Api, Node)>,
}

/// Applies the overlays to the documents of both sides.
fn overlay(
    specs: &Path,
    listed: &[Api],
    gone: &[Api],
    raw: &Raw,
    diagnostics: &mut Diagnostics,
) -> Result<(Sides, unmatched::Actions), Diagnostics> {
    let mut unmatched = unmatched::Actions::read(specs)?;
    let mut sides = Sides { old: Vec::new(), new: Vec::new() };
    for api in listed {
        let source =
            |documents: &BTreeMap<String, Node>| documents.get(&api.api).cloned().map(Source::Document);
        let (before, after) = (source(&raw.old), source(&raw.new));
        let overlaid = unmatched.apply(specs, api, before, after, diagnostics)?;
        let mut entry = api.clone();
        if gone.iter().any(|gone| gone.api == api.api) {
            entry.state = State::Legacy;
        }
        sides.old.extend(overlaid.before.map(|document| (api.clone(), document)));
        sides.new.extend(overlaid.after.map(|document| (entry, document)));
    }
    Ok((sides, unmatched))
}

/// Lists the items that would differ without the lock. If the program can't be built without it,
/// lists every item.
fn pinned_by_lock(loaded: &Loaded) -> Result<Vec<String>, Diagnostics> {
    let borrowed: Vec<(&Api, &Node)> = loaded.documents.iter().map(|(api, node)| (api, node)).collect();
    let mut diagnostics = Diagnostics::new();
    let afresh = pipeline::build(&borrowed, &lock::NamesLock::default(), true, &mut diagnostics);
    let names = |program| lock::names::parse(&lock::names::write(program), Path::new(lock::names::FILE));
    Ok(names(&loaded.program)?.breaks(&names(&afresh)?))
}

fn no_listed_file(folder: &Path) -> Diagnostics {
    Diagnostic::error(code::UNREADABLE_FILE, "found none of the files that `apis.yaml` lists")
        .in_file(folder.display())
        .help("name the folder that holds PayPal's OpenAPI files, which `apis.yaml` lists under `source`")
        .into()
}
