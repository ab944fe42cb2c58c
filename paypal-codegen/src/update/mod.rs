//! Updates the tree to a new version of PayPal's files: import, overlays, names, code, and a report
//! of the changes for users.
//!
//! All output is computed in memory first; files are written only if every step succeeds.

mod actions;
mod doubt;
mod entries;
mod raw;
mod secrets;
mod suggest;
mod undocumented;
mod unmatched;

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

pub use unmatched::UnmatchedAction;

use crate::apis::{self, Api};
use crate::descriptions;
use crate::diagnostic::Diagnostics;
use crate::diff::{self, Diff};
use crate::document::{self, Node};
use crate::front::Source;
use crate::generate::Generate;
use crate::identity::{Identity, Moves};
use crate::import::{self, Import};
use crate::intake::{self, Generation};
use crate::ir::Program;
use crate::kept::{self, KeptPart};
use crate::lock::{self, UpstreamLock};
use crate::output::{Files, Mode};
use crate::overlay;
use crate::pipeline::{self, Loaded};
use crate::release::{self, Release};
use crate::report;
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
    /// Whether the parts that PayPal no longer describes go, instead of staying in `specs/kept/`.
    pub drop_undescribed: bool,
    /// Whether an overlay action may also be set aside if it does not fit the current documents
    /// either. Otherwise it is taken for a new action, which has to fit.
    pub set_aside_any: bool,
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
    /// The overlay actions that were listed as unmatched or set aside, and that work again.
    pub matching_again: Vec<UnmatchedAction>,
    /// The overlay actions that are applied where their target went.
    pub followed: Vec<UnmatchedAction>,
    /// The overlay actions that still match, but perhaps in vain, or something else than before.
    pub doubtful: Vec<UnmatchedAction>,
    /// The APIs without a file. They keep their spec and are marked as legacy.
    pub dropped: Vec<String>,
    /// The APIs for which PayPal's document replaces the spec of our own.
    pub taken_over: Vec<String>,
    /// JSON files that `apis.yaml` does not list.
    pub unlisted: Vec<String>,
    /// The Rust paths of new operations, types and fields without a description.
    pub undocumented: Vec<String>,
    /// The parts that PayPal no longer describes, and that stay.
    pub kept_parts: Vec<KeptPart>,
    /// The new document of each API, with its overlay applied.
    pub documents: Vec<(Api, Node)>,
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
        let (present, absent): (Vec<Api>, Vec<Api>) =
            listed.iter().cloned().partition(|api| self.upstream.join(&api.source).is_file());
        if present.is_empty() {
            return Err(import::no_listed_file(&self.upstream));
        }
        // A spec of our own stays until PayPal publishes a document.
        let taken_over: Vec<Api> = present.iter().filter(|api| api.own).cloned().collect();
        let gone: Vec<Api> = absent.iter().filter(|api| !api.own).cloned().collect();
        let after = entries::after(&listed, &gone, &taken_over);
        let import = Import::of(present, &listed, &self.upstream, &self.specs)?;
        let known = UpstreamLock::load(&self.specs)?;
        let mut lock = known.clone();
        lock.advance(&self.revision.clone().unwrap_or_else(|| import::revision(&self.upstream)));
        // An action that was set aside may fit again.
        lock.set_aside.clear();
        let revision = lock.revision.clone();
        let mut files = Files::default();
        let mut raw = Raw::read(&self.specs, &listed, &import, &mut files)?;
        let names = lock::names::read(&self.specs.join(lock::names::FILE))?;
        let events = self.events()?;
        let overlays = overlays(&self.specs, &listed)?;

        // First without the parts that PayPal no longer describes, to find them.
        let mut old = generation(&overlays, &listed, &raw.old, known.clone());
        let mut bare = generation(&overlays, &after, &raw.new, lock);
        let paths = intake::renamed_paths(&mut old, &mut bare)?;
        let before = old.settle(&|_, _| true, &|documents, _, problems| {
            problems.or(())?;
            self.current_program(documents, &names)
        })?;
        let (bare_program, moves) = self.walk(&before, &old, &mut bare, paths)?;
        let identity = Identity::new(&before.program, &bare_program);
        let old_side = kept::Side { program: &before.program, documents: &raw.old };
        let new_side = kept::Side { program: &bare_program, documents: &raw.new };
        let mut parts = match self.drop_undescribed {
            true => BTreeMap::new(),
            false => kept::find(old_side, new_side, &identity, &revision),
        };
        kept::refer(&mut parts, &overlays, (&raw.old, &raw.new), &moves);
        let lock = bare.lock.clone();
        raw::keep(&mut raw.new, &self.specs, &parts, &absent, &mut files);

        // Then with them. An action that fits the old documents must not prevent the update. One
        // that is new, or was corrected, has to fit.
        let mut new = generation(&overlays, &after, &raw.new, lock);
        new.lock.set_aside.clear();
        new.prepare()?;
        new.follow(&old, &moves);
        if let Some(events) = &events {
            intake::follow_events(events, &known, &mut new, &moves);
        }
        let may_set_aside = |api: &str, index: usize| {
            self.set_aside_any || old.has_applied(api, index) || old.is_aside(api, index, &known)
        };
        let (loaded, missing) = new.settle(&may_set_aside, &|documents, lock, problems| {
            let lowered = pipeline::lower_only(documents);
            let identity = identity.again(&before.program, &bare_program, &lowered);
            let names = identity.follow(&names, &before.program, &lowered);
            let owned = documents.iter().map(|(api, node)| ((*api).clone(), (*node).clone())).collect();
            pipeline::assemble(&self.specs, owned, names, lock, problems)
        })?;
        new.forget_gone_actions();
        let mut actions = actions::compare(&old, &mut new, &known, &components(events.as_ref()));
        actions.add_events(missing, &mut new.lock, &known);
        let identity = Identity::new(&before.program, &loaded.program);
        let shown = secrets::shown(&identity, &before.program, &loaded.program);
        if shown.has_errors() {
            return Err(shown);
        }
        let diff = diff::compare(&before.program, &loaded.program, diff::Options { descriptions: true });
        new.lock.apis = import.origins(&listed, &known.apis);
        files.texts.insert(self.specs.join(lock::upstream::FILE_NAME), new.lock.to_text());
        files.texts.extend(entries::edited_list(&self.specs, &gone, &taken_over)?);
        files.replaced.extend(taken_over.iter().map(|api| api.spec(&self.specs)));
        let generate = Generate { specs: self.specs.clone(), out: self.out.clone(), apis: Vec::new() };
        let mut warnings = import.warnings();
        warnings.extend(actions.warnings);
        warnings.extend(generate.lock_breaks(&loaded)?);
        warnings.extend(loaded.warnings.clone());
        let generated = generate.files(&loaded)?;
        files.texts.extend(generated.texts);
        files.owned.extend(generated.owned);
        let undocumented = undocumented::newly_undocumented(
            &before.program,
            &loaded.program,
            &descriptions::load(&self.specs)?,
        );
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
            taken_over: taken_over.into_iter().map(|api| api.api).collect(),
            unlisted: self.unlisted(&listed),
            undocumented,
            kept_parts: report::kept_parts(&parts, &loaded.program),
            documents: loaded.documents,
            changed,
            warnings,
        })
    }

    /// Builds the current program without its events: they are not compared, and `events` may
    /// already refer to the new documents.
    fn current_program(
        &self,
        documents: &[(&Api, &Node)],
        names: &lock::NamesLock,
    ) -> Result<Loaded, Diagnostics> {
        let mut diagnostics = Diagnostics::new();
        let program = pipeline::build_valid(documents, names, true, &mut diagnostics);
        let (documents, lock) = (Vec::new(), names.clone());
        diagnostics.or(Loaded { program, documents, lock, warnings: Diagnostics::new() })
    }

    /// Lowers the new documents, and finds out where the parts of the old ones went. The overlay
    /// actions follow them, which may change what is found, so this is done twice.
    fn walk(
        &self,
        before: &Loaded,
        old: &Generation<'_>,
        new: &mut Generation<'_>,
        paths: Moves,
    ) -> Result<(Program, Moves), Diagnostics> {
        let lower = |documents: &[(&Api, &Node)], _: &UpstreamLock, _: Diagnostics| {
            Ok(pipeline::lower_only(documents))
        };
        let moves = |program: &Program| {
            let mut moves = paths.clone();
            let identity = Identity::new(&before.program, program);
            moves.extend(Moves::of_places(identity.places(&before.program, program)));
            moves
        };
        let mut program = new.settle(&|_, _| true, &lower)?;
        if new.follow(old, &moves(&program)) {
            program = new.settle(&|_, _| true, &lower)?;
        }
        let moves = moves(&program);
        Ok((program, moves))
    }

    /// Reads `events.yaml`, if there is one.
    fn events(&self) -> Result<Option<Node>, Diagnostics> {
        let path = self.specs.join("events.yaml");
        if path.exists() { document::load(&path).map(Some) } else { Ok(None) }
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

/// Returns one side of an update: its documents with their overlays.
fn generation<'a>(
    overlays: &BTreeMap<String, Node>,
    listed: &[Api],
    documents: &'a BTreeMap<String, Node>,
    lock: UpstreamLock,
) -> Generation<'a> {
    let mut generation = Generation::new(lock);
    for api in listed {
        if let Some(document) = documents.get(&api.api) {
            let overlay = overlays.get(&api.api);
            generation.add(api.clone(), Source::Borrowed(document), overlay);
        }
    }
    generation
}

/// Reads the overlays by API.
fn overlays(specs: &Path, listed: &[Api]) -> Result<BTreeMap<String, Node>, Diagnostics> {
    let mut overlays = BTreeMap::new();
    for api in listed {
        overlays.extend(overlay::load(specs, &api.api)?.map(|overlay| (api.api.clone(), overlay)));
    }
    Ok(overlays)
}

/// Returns the components of webhook events, with their APIs.
fn components(events: Option<&Node>) -> Vec<(String, String)> {
    let text = |entry: &Node, key: &str| entry.get(key).and_then(Node::as_str).map(str::to_owned);
    let entries = events.into_iter().flat_map(Node::items);
    entries.filter_map(|entry| text(entry, "api").zip(text(entry, "component"))).collect()
}
