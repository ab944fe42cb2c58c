//! Prepares a version of PayPal's documents under overlays that were written for another version.
//!
//! `generate` is strict: an overlay action that does not fit is an error. `update` and `diff` work
//! on documents that nobody has seen before, so here an action that no longer fits is set aside,
//! and one whose target moved follows it. `update` records both in `upstream.lock`, where
//! `generate` reads it.

mod blame;
mod follow;
mod paths;

use std::borrow::Cow;
use std::collections::HashMap;

pub use follow::follow_events;
pub use paths::renamed_paths;

use crate::apis::Api;
use crate::diagnostic::{Diagnostics, code};
use crate::document::Node;
use crate::front::{self, Input, Overlay, Prepared, Source};
use crate::lock::UpstreamLock;
use crate::lock::upstream::{EVENTS, Moved, SetAside};
use crate::overlay::{self, Selected, Standing};
use blame::Blame;

/// How often a build is tried again at most, each time without the actions that were at fault.
const MAX_ROUNDS: usize = 24;

/// Builds something from documents under a lock. The problems so far are given to it.
pub type Build<'b, T> = dyn Fn(&[(&Api, &Node)], &UpstreamLock, Diagnostics) -> Result<T, Diagnostics> + 'b;

/// The documents of one version with their overlays.
#[derive(Clone, Debug)]
pub struct Generation<'a> {
    parts: Vec<Part<'a>>,
    /// The lock under which the overlays are applied. What happens to actions is recorded in it.
    pub lock: UpstreamLock,
}

/// The document of one API.
#[derive(Clone, Debug)]
struct Part<'a> {
    api: Api,
    source: Source<'a>,
    overlay: Option<Node>,
    prepared: Option<Prepared>,
    /// Whether `prepared` was made under the present lock.
    is_current: bool,
}

impl<'a> Generation<'a> {
    /// Creates a generation without documents.
    pub fn new(lock: UpstreamLock) -> Self {
        Self { parts: Vec::new(), lock }
    }

    /// Adds the document of an API, with its overlay.
    pub fn add(&mut self, api: Api, source: Source<'a>, overlay: Option<&Node>) {
        let overlay = overlay.cloned();
        self.parts.push(Part { api, source, overlay, prepared: None, is_current: false });
    }

    /// Prepares the documents that are not prepared yet.
    ///
    /// # Errors
    /// Fails if a document can't be read.
    pub fn prepare(&mut self) -> Result<(), Diagnostics> {
        for part in self.parts.iter_mut().filter(|part| !part.is_current) {
            let lock = &self.lock;
            let overlay =
                part.overlay.as_ref().map_or(Overlay::None, |overlay| Overlay::Document { overlay, lock });
            let (source, api) = (part.source.clone(), part.api.clone().into());
            let input = Input { source, api, overlay, keep_broken_references: false, kept: None };
            part.prepared = Some(front::prepare(input)?);
            part.is_current = true;
        }
        Ok(())
    }

    /// Prepares the documents and builds from them. An action that makes a document invalid is set
    /// aside and recorded in the lock, if `may_set_aside` allows it for the API and the action's
    /// index; then the build is tried again.
    ///
    /// # Errors
    /// Returns the errors for which no action is responsible.
    pub fn settle<T>(
        &mut self,
        may_set_aside: &dyn Fn(&str, usize) -> bool,
        build: &Build<'_, T>,
    ) -> Result<T, Diagnostics> {
        let mut blame = Blame::default();
        let mut last = Diagnostics::new();
        for _ in 0..MAX_ROUNDS {
            self.prepare()?;
            if self.set_failed_aside(may_set_aside) {
                continue;
            }
            let problems = match build(&self.documents(), &self.lock, self.problems()) {
                Ok(built) => return Ok(built),
                Err(problems) => problems,
            };
            let verdict = blame.judge(&self.parts, &problems, may_set_aside);
            if verdict.guilty.is_empty() {
                return Err(problems);
            }
            for (api, index) in verdict.innocent {
                self.take_back(&api, index);
            }
            for (api, index, why) in verdict.guilty {
                self.set_aside(&api, index, why);
            }
            last = problems;
        }
        Err(last)
    }

    /// Returns the documents with overlays applied, as far as they are prepared.
    pub fn documents(&self) -> Vec<(&Api, &Node)> {
        let prepared = self.parts.iter().filter_map(|part| part.prepared.as_ref());
        prepared.map(|prepared| (&prepared.api, &prepared.document)).collect()
    }

    /// Returns the document of an API with its overlay applied.
    pub fn document(&self, api: &str) -> Option<&Node> {
        self.part(api)?.prepared.as_ref().map(|prepared| &prepared.document)
    }

    /// Returns the document of an API without its overlay, if that is at hand.
    pub fn original(&self, api: &str) -> Option<Cow<'_, Node>> {
        match &self.part(api)?.source {
            Source::Document(document) => Some(Cow::Borrowed(document)),
            Source::Borrowed(document) => Some(Cow::Borrowed(*document)),
            source => front::read(source.clone()).ok().map(|(document, _)| Cow::Owned(document)),
        }
    }

    /// Returns what each action of an API's overlay selected, in the order of the overlay.
    pub fn selected(&self, api: &str) -> &[Selected] {
        let prepared = self.part(api).and_then(|part| part.prepared.as_ref());
        prepared.map_or(&[], |prepared| &prepared.selected)
    }

    /// Returns whether an action was applied.
    pub fn has_applied(&self, api: &str, index: usize) -> bool {
        self.selected(api).get(index).is_some_and(|action| action.standing == Standing::Applied)
    }

    /// Returns whether a lock sets an action aside.
    pub fn is_aside(&self, api: &str, index: usize, lock: &UpstreamLock) -> bool {
        let action = self.selected(api).get(index);
        action.is_some_and(|action| lock.set_aside(api, &action.target, &action.change).is_some())
    }

    /// Returns the names of the APIs.
    pub fn apis(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|part| part.api.api.as_str())
    }

    /// Returns the problems of the overlays, without those that only say what the lock will say.
    fn problems(&self) -> Diagnostics {
        let silent = [code::MATCHES_AGAIN, code::STALE_UNMATCHED, code::SET_ASIDE, code::MOVED_TARGET];
        let mut problems = Diagnostics::new();
        for prepared in self.parts.iter().filter_map(|part| part.prepared.as_ref()) {
            let of_part = overlay::allow_unmatched(prepared.diagnostics.clone()).into_iter();
            problems.extend(of_part.filter(|problem| !silent.contains(&problem.code)));
        }
        problems
    }

    /// Sets aside the actions that could not be applied. Returns whether there are any.
    fn set_failed_aside(&mut self, may_set_aside: &dyn Fn(&str, usize) -> bool) -> bool {
        let mut failed: HashMap<String, Vec<(usize, String)>> = HashMap::new();
        for part in &self.parts {
            let Some(prepared) = &part.prepared else { continue };
            for (index, action) in prepared.selected.iter().enumerate() {
                if action.standing == Standing::Failed && may_set_aside(&part.api.api, index) {
                    let why = blame::first_error(part, action, &prepared.diagnostics);
                    failed.entry(part.api.api.clone()).or_default().push((index, why));
                }
            }
        }
        let found = !failed.is_empty();
        for (api, actions) in failed {
            for (index, why) in actions {
                self.set_aside(&api, index, why);
            }
        }
        found
    }

    /// Removes the entries of actions that are gone, or were corrected, from the list `moved` of
    /// the lock, and sorts the others by the actions of the overlays.
    pub fn forget_gone_actions(&mut self) {
        let (events, mut known): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.lock.moved).into_iter().partition(|entry| entry.api == EVENTS);
        let mut moved = Vec::new();
        for api in self.apis().map(str::to_owned).collect::<Vec<_>>() {
            for action in self.selected(&api) {
                let is_it = |it: &mut Moved| {
                    it.api == api && it.target == action.target && it.change == action.change
                };
                moved.extend(known.extract_if(.., is_it));
            }
        }
        moved.extend(events);
        self.lock.moved = moved;
    }

    fn set_aside(&mut self, api: &str, index: usize, why: String) {
        let Some(action) = self.selected(api).get(index).cloned() else { return };
        let (target, change, span) = (action.target, action.change, action.span);
        self.lock.set_aside.push(SetAside { api: api.to_owned(), target, change, why, span });
        self.outdate(api);
    }

    fn take_back(&mut self, api: &str, index: usize) {
        let Some(action) = self.selected(api).get(index).cloned() else { return };
        let is_it = |it: &SetAside| it.api == api && it.target == action.target && it.change == action.change;
        self.lock.set_aside.retain(|entry| !is_it(entry));
        self.outdate(api);
    }

    /// Makes sure that the document of an API is prepared again, since the lock changed.
    fn outdate(&mut self, api: &str) {
        for part in self.parts.iter_mut().filter(|part| part.api.api == api) {
            part.is_current = false;
        }
    }

    fn part(&self, api: &str) -> Option<&Part<'a>> {
        self.parts.iter().find(|part| part.api.api == api)
    }
}
