//! Applies actions to a document, one after another.

use std::collections::HashSet;

use serde_json::Value;

use super::action::{self, Action, Change};
use super::{Unmatched, merge};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, Pointer};
use crate::extension;

/// Applies an overlay to the document of an API. Each action sees the changes of those before it.
///
/// Returns all problems. If one is an error, the document is partly changed and must not be used.
/// An action that matches nothing is an error, or a warning if `unmatched` lists it. An action that
/// is listed but matches is a warning, and so is one that changes nothing.
pub fn apply(document: &mut Node, overlay: &Node, api: &str, unmatched: &Unmatched) -> Diagnostics {
    trace(document, overlay, api, unmatched).0
}

/// The nodes that an action's target selected when the action was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// The target as written.
    pub target: String,
    /// The JSON pointers; empty if the target matches nothing.
    pub pointers: Vec<String>,
}

/// Works like [`apply`], and also returns the places that each action selected. An action that
/// matches nothing doesn't change the document, so a caller that removes those errors
/// ([`allow_unmatched`]) gets a document with all other actions applied.
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
            diagnostics.push(stale.help("remove the entry from `unmatched` in upstream.lock"));
        }
    }
    // `serde_json_path` queries a `serde_json::Value`, which has no source positions. The value is
    // built once, and each action changes the value together with the document.
    let mut value = document.to_json();
    let selected = Vec::new();
    let mut application = Application { document, value: &mut value, api, unmatched, diagnostics, selected };
    for action in &actions {
        application.action(action);
    }
    (application.diagnostics, application.selected)
}

/// Removes the errors of actions that match nothing.
#[must_use]
pub fn allow_unmatched(diagnostics: Diagnostics) -> Diagnostics {
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
            let message = "the target of this action matches nothing in the API's document";
            let diagnostic = if listed.is_some() {
                Diagnostic::warning(code::TARGET_NOT_FOUND, message)
                    .help("remove the action if PayPal has removed this part of the API's document")
            } else {
                let help = self.nearest(&action.target);
                Diagnostic::error(code::TARGET_NOT_FOUND, message).help(help)
            };
            self.push(action, diagnostic);
            return;
        }
        if let Some(entry) = listed {
            let diagnostic = Diagnostic::warning(
                code::MATCHES_AGAIN,
                "the target of this action matches a part of the API's document again",
            )
            .related(&entry.span, "upstream.lock lists the action as unmatched")
            .help("remove the entry from `unmatched` in upstream.lock");
            self.push(action, diagnostic);
        }
        match &action.change {
            Change::Remove => self.remove(action, &places),
            Change::Update(update) => self.update(action, update, &places),
        }
    }

    /// Returns the nodes of the document that a target selects, each once, in document order.
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
            let diagnostic =
                Diagnostic::warning(code::NO_CHANGE, "the document already has the values of this update")
                    .help("remove the action if PayPal has corrected the document");
            self.push(action, diagnostic);
        }
    }

    /// Removes nodes from last to first, so that the indexes of the remaining nodes stay valid.
    fn remove(&mut self, action: &Action, places: &[Place]) {
        for place in places.iter().rev() {
            if place.pointer.is_empty() {
                let diagnostic =
                    Diagnostic::error(code::ROOT_REMOVED, "this would remove the whole document")
                        .help("set `target` to the part of the document to remove");
                self.push(action, diagnostic);
            } else if let Some(problem) = extension::check_removal(action.kind, &place.pointer) {
                self.push(action, problem);
            } else {
                self.document.remove_at(&place.pointer);
                remove_value(self.value, &place.pointer);
            }
        }
    }

    /// Returns a help line with the part of the target that still matches. Works for targets of
    /// simple steps only.
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
        format!("`{found}` exists, but `{rest}` in it does not: look it up in {file}")
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
