//! Updates the tree to a new version of PayPal's files: import, overlays, names, code, and a report
//! of the changes for users.
//!
//! All output is computed in memory first; files are written only if every step succeeds.

mod actions;
mod doubt;
mod suggest;
mod undocumented;
mod unmatched;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

pub use unmatched::UnmatchedAction;

use crate::apis::{self, Api, State};
use crate::diagnostic::Diagnostics;
use crate::diff::{self, Diff};
use crate::document::{self, Node, NodeValue};
use crate::front::Source;
use crate::generate::Generate;
use crate::import::{self, Import};
use crate::intake::{self, Generation};
use crate::lock::{self, UpstreamLock};
use crate::output::{Files, Mode};
use crate::pipeline::{self, Loaded};
use crate::release::{self, Release};
use crate::source::SourceFile;

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
    /// The overlay actions that no longer match, or are set aside because they no longer fit.
    pub unmatched: Vec<UnmatchedAction>,
    /// The overlay actions that are listed as unmatched or set aside, but work again.
    pub matching_again: Vec<UnmatchedAction>,
    /// The overlay actions that are applied where their target went.
    pub followed: Vec<UnmatchedAction>,
    /// The overlay actions that still match, but perhaps in vain, or something else than before.
    pub doubtful: Vec<UnmatchedAction>,
    /// The APIs without a file. They keep their spec and are marked as legacy.
    pub dropped: Vec<String>,
    /// JSON files that `apis.yaml` does not list.
    pub unlisted: Vec<String>,
    /// The Rust paths of new operations, types and fields without a description.
    pub undocumented: Vec<String>,
    /// The items that `names.lock` keeps and that would differ without it.
    pub kept: Vec<String>,
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
            return Err(import::no_listed_file(&self.upstream));
        }
        let import = Import::of(present, &listed, &self.upstream, &self.specs)?;
        let mut files = Files::default();
        let known = UpstreamLock::load(&self.specs)?;
        let (mut old, mut new) = self.generations(&listed, &gone, &import, &known, &mut files)?;
        let names = lock::names::read(&self.specs.join(lock::names::FILE))?;
        let build_old = |documents: Vec<(Api, Node)>, _: &UpstreamLock, problems: Diagnostics| {
            problems.or(())?;
            self.current_program(&documents, &names)
        };
        let build_new = |documents: Vec<(Api, Node)>, lock: &UpstreamLock, problems: Diagnostics| {
            pipeline::assemble(&self.specs, documents, names.clone(), lock, problems)
        };
        let moves = intake::renamed_paths(&mut old, &mut new)?;
        let before = old.settle(&|_, _| true, &build_old)?;
        // An action that fits the old documents must not prevent the update. One that is new, or was
        // corrected, has to fit.
        let may_set_aside =
            |api: &str, index: usize| old.has_applied(api, index) || old.is_aside(api, index, &known);
        let (mut loaded, mut missing) = new.settle(&may_set_aside, &build_new)?;
        let has_followed = new.follow(&old, &moves);
        let events = self.events()?;
        let have_events_followed =
            events.as_ref().is_some_and(|events| intake::follow_events(events, &known, &mut new, &moves));
        if has_followed || have_events_followed {
            (loaded, missing) = new.settle(&may_set_aside, &build_new)?;
        }
        new.forget_gone_actions();
        let mut actions = actions::compare(&old, &mut new, &known, &components(events.as_ref()));
        actions.add_events(missing, &mut new.lock, &known);
        let diff = diff::compare(&before.program, &loaded.program, diff::Options { descriptions: true });
        new.lock.apis = import::origins(&listed, &import.apis, &known.apis);
        let text = format!("{}{}", import::HEADER, document::to_yaml(&new.lock.to_node()));
        files.texts.insert(self.specs.join(lock::upstream::FILE_NAME), text);
        files.texts.extend(self.legacy_list(&gone)?);
        let generate = Generate { specs: self.specs.clone(), out: self.out.clone(), apis: Vec::new() };
        let mut warnings = import.warnings();
        warnings.extend(actions.warnings);
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
            unmatched: actions.unmatched,
            matching_again: actions.matching_again,
            followed: actions.followed,
            doubtful: actions.doubtful,
            dropped: gone.into_iter().map(|api| api.api).collect(),
            unlisted: self.unlisted(&listed),
            undocumented,
            kept,
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

    /// Returns the documents before and after the update. Adds the new ones to the files.
    fn generations<'a>(
        &'a self,
        listed: &[Api],
        gone: &[Api],
        import: &Import,
        known: &UpstreamLock,
        files: &mut Files,
    ) -> Result<(Generation<'a>, Generation<'a>), Diagnostics> {
        let mut lock = known.clone();
        lock.advance(&self.revision.clone().unwrap_or_else(|| import::revision(&self.upstream)));
        // An action that was set aside may fit again.
        lock.set_aside.clear();
        let (mut old, mut new) = (Generation::new(known.clone()), Generation::new(lock));
        for api in listed {
            let path = self.specs.join(format!("{}.yaml", api.api));
            let before = path.exists().then(|| Source::in_specs(&self.specs, &api.api));
            let after = match import.files.iter().find(|(other, _)| *other == path) {
                // Read the document from its new text, so that places in diagnostics refer to the
                // file that will be written.
                Some((path, text)) => {
                    files.texts.insert(path.clone(), text.clone());
                    let file = SourceFile::new(path.display().to_string(), text.clone());
                    Some(Source::Document(document::read(&file)?))
                }
                None => before.clone(),
            };
            let mut entry = api.clone();
            if gone.iter().any(|gone| gone.api == api.api) {
                entry.state = State::Legacy;
            }
            if let Some(before) = before {
                old.add(api.clone(), before, &self.specs)?;
            }
            if let Some(after) = after {
                new.add(entry, after, &self.specs)?;
            }
        }
        Ok((old, new))
    }

    /// Reads `events.yaml`, if there is one.
    fn events(&self) -> Result<Option<Node>, Diagnostics> {
        let path = self.specs.join("events.yaml");
        if path.exists() { document::load(&path).map(Some) } else { Ok(None) }
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

/// Lists the items that would differ without the lock. If the program can't be built without it,
/// lists every item.
fn pinned_by_lock(loaded: &Loaded) -> Result<Vec<String>, Diagnostics> {
    let borrowed: Vec<(&Api, &Node)> = loaded.documents.iter().map(|(api, node)| (api, node)).collect();
    let mut diagnostics = Diagnostics::new();
    let afresh = pipeline::build(&borrowed, &lock::NamesLock::default(), true, &mut diagnostics);
    let names = |program| lock::names::parse(&lock::names::write(program), Path::new(lock::names::FILE));
    Ok(names(&loaded.program)?.breaks(&names(&afresh)?))
}

/// Returns the components of webhook events, with their APIs.
fn components(events: Option<&Node>) -> Vec<(String, String)> {
    let text = |entry: &Node, key: &str| entry.get(key).and_then(Node::as_str).map(str::to_owned);
    let entries = events.into_iter().flat_map(Node::items);
    entries.filter_map(|entry| text(entry, "api").zip(text(entry, "component"))).collect()
}
