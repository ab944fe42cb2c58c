//! Describes the overlay actions that new files affect: their kind, their place in the overlay, and
//! where their target may have gone.

use std::collections::HashMap;
use std::path::Path;

use super::guess::Index;
use crate::diagnostic::Diagnostics;
use crate::document::Node;
use crate::overlay::{self, Action, ActionKind, Change};

/// The name under which entries of `events.yaml` are listed.
pub(super) const EVENTS: &str = crate::lock::upstream::EVENTS;

/// The effect of the new files on an overlay action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The action matches nothing.
    Unmatched,
    /// The action is not applied, because it no longer fits.
    SetAside,
    /// The action is applied, but perhaps in vain, or to another part than before.
    Doubtful,
    /// The action is applied where the part of its target went.
    Moved,
}

impl State {
    /// Returns the word for the state in JSON: for three of them, the list in `upstream.lock`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unmatched => "unmatched",
            Self::SetAside => "set_aside",
            Self::Doubtful => "doubtful",
            Self::Moved => "moved",
        }
    }
}

/// An overlay action, or an entry of `events.yaml`, that the new files affect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affected {
    /// The API of the overlay, or `events`.
    pub api: String,
    /// The target as it is written.
    pub target: String,
    /// The effect of the new files on the action.
    pub state: State,
    /// The nodes that the action used to match, as JSON pointers separated by commas.
    pub matched: String,
    /// The kind; `None` for an entry of `events.yaml`.
    pub kind: Option<ActionKind>,
    /// Whether the action hides a secret from `Debug`.
    pub is_secret: bool,
    /// The line of the target in its file.
    pub line: Option<u32>,
    /// Targets that the action may have instead, best first. Of an action that moved, the targets
    /// that select all places where it is applied.
    pub suggested: Vec<String>,
    /// Why the action is set aside or doubtful.
    pub why: Option<String>,
}

impl Affected {
    /// Describes an action of which nothing is known but its API, its target, its state and its
    /// former matches.
    pub fn new(api: &str, target: &str, state: State, matched: &str) -> Self {
        Self {
            api: api.to_owned(),
            target: target.to_owned(),
            state,
            matched: matched.to_owned(),
            kind: None,
            is_secret: false,
            line: None,
            suggested: Vec::new(),
            why: None,
        }
    }

    /// Returns whether the entry is one of `events.yaml`.
    pub fn is_event(&self) -> bool {
        self.api == EVENTS
    }
}

/// Completes the actions from the overlays in a folder of specs and the new documents of the APIs.
///
/// # Errors
/// Fails if an overlay can't be read.
pub fn complete(
    actions: &mut [Affected],
    specs: &Path,
    documents: &[(&str, &Node)],
) -> Result<(), Diagnostics> {
    let mut overlays: HashMap<String, Vec<Action>> = HashMap::new();
    let mut indexes: HashMap<&str, Index> = HashMap::new();
    for entry in actions.iter_mut() {
        if entry.is_event() {
            // The target is the API and the component.
            let (api, component) = entry.target.split_once('/').unwrap_or_default();
            let document = documents.iter().find(|(known, _)| *known == api);
            if let Some((api, document)) = document.filter(|_| entry.suggested.is_empty()) {
                entry.suggested =
                    indexes.entry(*api).or_insert_with(|| Index::of(document)).components(component);
            }
            continue;
        }
        if !overlays.contains_key(&entry.api) {
            let actions = match overlay::load(specs, &entry.api)? {
                Some(overlay) => overlay::parse(&overlay)?,
                None => Vec::new(),
            };
            overlays.insert(entry.api.clone(), actions);
        }
        let actions = overlays.get(&entry.api).map_or(&[][..], Vec::as_slice);
        let same: Vec<&Action> = actions.iter().filter(|action| action.target == entry.target).collect();
        entry.kind = entry.kind.or_else(|| same.iter().map(|action| action.kind).min());
        entry.is_secret = entry.is_secret || same.iter().any(|action| hides(action));
        entry.line = same.first().map(|action| action.span.line());
        let document = documents.iter().find(|(api, _)| *api == entry.api);
        if let Some((api, document)) = document.filter(|_| entry.suggested.is_empty()) {
            let index = indexes.entry(*api).or_insert_with(|| Index::of(document));
            entry.suggested = suggest(index, entry);
        }
        if entry.state != State::Moved {
            entry.suggested.retain(|target| *target != entry.target);
        }
    }
    Ok(())
}

/// Suggests new targets for an action: with a component of another name, if the target selects
/// references to a component, and otherwise a place like the former one.
fn suggest(index: &Index, action: &Affected) -> Vec<String> {
    const REFERENCE: &str = "#/components/schemas/";
    if let Some((before, rest)) = action.target.split_once(REFERENCE) {
        let end = rest.find(['\'', '"']).unwrap_or(rest.len());
        let (component, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let target = |new: String| format!("{before}{REFERENCE}{new}{after}");
        return index.components(component).into_iter().map(target).collect();
    }
    index.suggest(action.matched.split(", ").next().unwrap_or_default())
}

fn hides(action: &Action) -> bool {
    match &action.change {
        Change::Update(update) => has_secret(update),
        Change::Remove => false,
    }
}

/// Returns whether an update marks a secret, at any depth: it may add the property too. Recursion
/// is safe, because the reader limits the depth of a document.
fn has_secret(update: &Node) -> bool {
    update.get("x-sensitive").and_then(Node::as_bool) == Some(true)
        || update.entries().any(|(_, inner)| has_secret(inner))
        || update.items().any(has_secret)
}
