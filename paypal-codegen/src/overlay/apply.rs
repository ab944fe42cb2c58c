//! Actions applied to a document, one after another.

use std::collections::HashSet;

use serde_json::Value;

use super::action::{self, Action, Change};
use super::{Unmatched, merge};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, Pointer};
use crate::extension;

/// Applies an overlay to the document of an API. Each action sees what those before it have done.
///
/// What comes back are all problems: with an error among them, the document is half changed and of no use. An
/// action that matches nothing is an error, unless `unmatched` lists it: then it is a warning, as is one that
/// is listed and matches, and one that changes nothing.
pub fn apply(document: &mut Node, overlay: &Node, api: &str, unmatched: &Unmatched) -> Diagnostics {
    trace(document, overlay, api, unmatched).0
}

/// What the target of an action selected at its turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// The target as written.
    pub target: String,
    /// The JSON pointers; none where the action is idle.
    pub pointers: Vec<String>,
}

/// Applies as [`apply`] does, and tells what each action selected. An action that matches nothing leaves the document as it
/// is: who drops those errors ([`idle_is_no_error`]) has a document with all the others applied.
pub fn trace(
    document: &mut Node,
    overlay: &Node,
    api: &str,
    unmatched: &Unmatched,
) -> (Diagnostics, Vec<Selected>) {
    let (actions, mut diagnostics) = action::parse(overlay);
    for entry in unmatched.of(api) {
        if !actions.iter().any(|action| action.target == entry.target) {
            let message = format!("the overlay of `{api}` has no action with the target {}", entry.target);
            let stale = Diagnostic::warning(code::STALE_UNMATCHED, message).at(&entry.span);
            diagnostics.push(stale.help("take it off the list"));
        }
    }
    // JSONPath works on a value without positions. It is made once and changed along with the document.
    let mut value = document.to_json();
    let selected = Vec::new();
    let mut application = Application { document, value: &mut value, api, unmatched, diagnostics, selected };
    for action in &actions {
        application.action(action);
    }
    (application.diagnostics, application.selected)
}

/// The problems without those of actions that match nothing.
#[must_use]
pub fn idle_is_no_error(diagnostics: Diagnostics) -> Diagnostics {
    let mut rest = Diagnostics::new();
    rest.extend(diagnostics.into_iter().filter(|problem| problem.code != code::TARGET_NOT_FOUND));
    rest
}

struct Application<'a> {
    document: &'a mut Node,
    value: &'a mut Value,
    api: &'a str,
    unmatched: &'a Unmatched,
    diagnostics: Diagnostics,
    selected: Vec<Selected>,
}

impl Application<'_> {
    fn action(&mut self, action: &Action) {
        let places = self.select(action);
        self.selected.push(Selected {
            target: action.target.clone(),
            pointers: places.iter().map(|place| place.pointer.clone()).collect(),
        });
        let listed = self.unmatched.find(self.api, &action.target);
        if places.is_empty() {
            let message = "this target matches nothing";
            let diagnostic = if listed.is_some() {
                Diagnostic::warning(code::TARGET_NOT_FOUND, message)
                    .help("drop the action if PayPal has withdrawn what it was about")
            } else {
                let help = self.nearest(&action.target);
                Diagnostic::error(code::TARGET_NOT_FOUND, message).help(help)
            };
            self.push(action, diagnostic);
            return;
        }
        if let Some(entry) = listed {
            let diagnostic = Diagnostic::warning(code::MATCHES_AGAIN, "this target matches again")
                .related(&entry.span, "it is listed as unmatched here")
                .help("take it off the list in upstream.lock");
            self.push(action, diagnostic);
        }
        match &action.change {
            Change::Remove => self.remove(action, &places),
            Change::Update(update) => self.update(action, update, &places),
        }
    }

    /// The places a target selects, each once, in the order of the document.
    fn select(&self, action: &Action) -> Vec<Place> {
        let mut seen = HashSet::new();
        let located = action.path.query_located(self.value);
        located
            .locations()
            .map(|path| Place { pointer: path.to_json_pointer(), depth: path.len() })
            .filter(|place| seen.insert(place.pointer.clone()))
            .collect()
    }

    fn update(&mut self, action: &Action, update: &Node, places: &[Place]) {
        let mut changed = false;
        let before = self.diagnostics.len();
        let mut reported = HashSet::new();
        for place in places {
            let Some(node) = self.document.at_mut(&place.pointer) else { continue };
            let at = action.pointer.child("update");
            let problems = extension::check_update(action.kind, update, (node, &place.pointer), &at);
            if !problems.is_empty() {
                // An action with several matches has the same mistake at each.
                let new = problems.into_iter().filter(|problem| reported.insert(problem.to_string()));
                self.diagnostics.extend(new);
                continue;
            }
            let pointer = pointer(&place.pointer);
            if merge::merge(node, update, &pointer, place.depth, &mut self.diagnostics) {
                changed = true;
                if let Some(value) = self.value.pointer_mut(&place.pointer) {
                    *value = node.to_json();
                }
            }
        }
        if !changed && self.diagnostics.len() == before {
            let diagnostic = Diagnostic::warning(code::NO_CHANGE, "the document says this already")
                .help("drop the action if PayPal has mended what it was about");
            self.push(action, diagnostic);
        }
    }

    /// Removes from behind, so that the indexes of what is still to come hold.
    fn remove(&mut self, action: &Action, places: &[Place]) {
        for place in places.iter().rev() {
            if place.pointer.is_empty() {
                let diagnostic =
                    Diagnostic::error(code::ROOT_REMOVED, "this would remove the whole document")
                        .help("name what is to be removed");
                self.push(action, diagnostic);
            } else if let Some(problem) = extension::check_removal(action.kind, &place.pointer) {
                self.push(action, problem);
            } else {
                self.document.remove_at(&place.pointer);
                remove_value(self.value, &place.pointer);
            }
        }
    }

    /// Says how far the steps of a target lead, if it is made of plain steps only.
    fn nearest(&self, target: &str) -> String {
        let mut found = "$";
        for (index, _) in target.match_indices(['.', '[']).skip(1).chain([(target.len(), "")]) {
            let Some(head) = target.get(..index) else { continue };
            let Ok(path) = serde_json_path::JsonPath::parse(head) else { continue };
            if path.query(self.value).is_empty() {
                break;
            }
            found = head;
        }
        let rest = target.get(found.len()..).unwrap_or_default();
        let file = self.document.span.file().name();
        format!("`{found}` is there, `{rest}` in it is not: look it up in {file}")
    }

    fn push(&mut self, action: &Action, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic.at(&action.span).pointer(&action.pointer));
    }
}

struct Place {
    pointer: String,
    depth: usize,
}

fn pointer(text: &str) -> Pointer {
    let mut pointer = Pointer::root();
    for token in Pointer::tokens(text) {
        pointer.push(token);
    }
    pointer
}

fn remove_value(value: &mut Value, pointer: &str) {
    let Some((parent, _)) = pointer.rsplit_once('/') else { return };
    let Some(token) = Pointer::tokens(pointer).last() else { return };
    match value.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.shift_remove(&*token);
        }
        Some(Value::Array(items)) => {
            if let Some(index) = token.parse().ok().filter(|index: &usize| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}
