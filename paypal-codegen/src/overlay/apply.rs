//! Applies actions to a document, one after another.

use std::collections::HashSet;

use serde_json::Value;

use super::action::{self, Action, Change};
use super::{ActionKind, merge, target};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, Pointer};
use crate::extension;
use crate::lock::UpstreamLock;
use crate::source::Span;

/// Applies an overlay to the document of an API. Each action sees the changes of those before it.
///
/// Returns all problems. If one is an error, the document is partly changed and must not be used.
/// An action that matches nothing is an error, or a warning if the lock lists it as unmatched. An
/// action that is listed but matches is a warning, and so is one that changes nothing. An action
/// that the lock sets aside is not applied, and one that it lists as moved is applied there.
pub fn apply(document: &mut Node, overlay: &Node, api: &str, lock: &UpstreamLock) -> Diagnostics {
    trace(document, overlay, api, lock).0
}

/// What became of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was applied.
    Applied,
    /// It was applied, with an error. The document must not be used.
    Failed,
    /// It matches nothing.
    Unmatched,
    /// It is set aside by the lock.
    SetAside,
    /// It applies to later versions only.
    Later,
}

/// An action, with the nodes that its target selected when the action was applied.
#[derive(Clone, Debug)]
pub struct Selected {
    /// The target as written.
    pub target: String,
    /// The kind of the action.
    pub kind: ActionKind,
    /// The hash of the action's change.
    pub change: String,
    /// The update; `None` if the action removes its target.
    pub update: Option<Node>,
    /// What became of the action.
    pub standing: Standing,
    /// The JSON pointers; empty if the target matches nothing.
    pub pointers: Vec<String>,
    /// The place of the action in the overlay.
    pub span: Span,
}

/// Works like [`apply`], and also returns what each action selected, in the order of the overlay.
/// An action that matches nothing doesn't change the document, so a caller that removes those
/// errors ([`allow_unmatched`]) gets a document with all other actions applied.
pub fn trace(
    document: &mut Node,
    overlay: &Node,
    api: &str,
    lock: &UpstreamLock,
) -> (Diagnostics, Vec<Selected>) {
    let (actions, mut diagnostics) = action::parse(overlay);
    stale_entries(&actions, api, lock, &mut diagnostics);
    // `serde_json_path` queries a `serde_json::Value`, which has no source positions. The value is
    // built once, and each action changes the value together with the document.
    let mut value = document.to_json();
    let selected = Vec::new();
    let mut application = Application { document, value: &mut value, api, lock, diagnostics, selected };
    for action in &actions {
        application.action(action);
    }
    (application.diagnostics, application.selected)
}

/// Warns of entries of the lock whose action is gone, or was corrected.
fn stale_entries(actions: &[Action], api: &str, lock: &UpstreamLock, diagnostics: &mut Diagnostics) {
    let targets: HashSet<&str> = actions.iter().map(|action| action.target.as_str()).collect();
    let changes: HashSet<(&str, &str)> =
        actions.iter().map(|action| (action.target.as_str(), action.hash.as_str())).collect();
    let unmatched = lock.unmatched.iter().map(|it| (&it.api, &it.target, &it.span, None, "unmatched"));
    let moved = lock.moved.iter().map(|it| (&it.api, &it.target, &it.span, Some(&it.change), "moved"));
    let set_aside =
        lock.set_aside.iter().map(|it| (&it.api, &it.target, &it.span, Some(&it.change), "set_aside"));
    for (of, target, span, change, list) in unmatched.chain(moved).chain(set_aside) {
        let is_there = match change {
            Some(change) => changes.contains(&(target.as_str(), change.as_str())),
            None => targets.contains(target.as_str()),
        };
        if of == api && !is_there {
            let message = match change {
                Some(_) => format!("the action with the target {target} was corrected, or is gone"),
                None => format!("the overlay of `{api}` has no action with the target {target}"),
            };
            let stale = Diagnostic::warning(code::STALE_UNMATCHED, message).at(span);
            diagnostics.push(stale.help(format!(
                "run `update` again with the same files; it removes the entry from `{list}` in upstream.lock"
            )));
        }
    }
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
    lock: &'a UpstreamLock,
    diagnostics: Diagnostics,
    selected: Vec<Selected>,
}

impl Application<'_> {
    fn action(&mut self, action: &Action) {
        let mut selected = Selected {
            target: action.target.clone(),
            kind: action.kind,
            change: action.hash.clone(),
            update: match &action.change {
                Change::Remove => None,
                Change::Update(update) => Some(update.clone()),
            },
            standing: Standing::Applied,
            pointers: Vec::new(),
            span: action.span.clone(),
        };
        if let Some(standing) = self.left_out(action) {
            selected.standing = standing;
            self.selected.push(selected);
            return;
        }
        let places = self.places(action);
        selected.pointers = places.iter().map(|place| place.pointer.clone()).collect();
        if places.is_empty() {
            selected.standing = Standing::Unmatched;
            self.selected.push(selected);
            self.unmatched(action);
            return;
        }
        if let Some(entry) = self.lock.unmatched(self.api, &action.target) {
            let diagnostic = Diagnostic::warning(
                code::MATCHES_AGAIN,
                "the target of this action matches a part of the API's document again",
            )
            .related(&entry.span, "upstream.lock lists the action as unmatched")
            .help("run `update` again with the same files; it removes the entry from `unmatched` in upstream.lock");
            self.push(action, diagnostic);
        }
        let before = self.diagnostics.errors();
        match &action.change {
            Change::Remove => self.remove(action, &places),
            Change::Update(update) => self.update(action, update, &places),
        }
        if self.diagnostics.errors() > before {
            selected.standing = Standing::Failed;
        }
        self.selected.push(selected);
    }

    /// Returns why an action is not applied, if it isn't.
    fn left_out(&mut self, action: &Action) -> Option<Standing> {
        if let Some(since) = action.since.as_deref().filter(|since| !self.lock.applies(since)) {
            let message = format!("this action applies to documents from `{since}` on, and is left out");
            let help = "if that version is the current one, correct `x-since`: the versions are those in upstream.lock";
            self.push(action, Diagnostic::note(code::LATER_ACTION, message).help(help));
            return Some(Standing::Later);
        }
        let entry = self.lock.set_aside(self.api, &action.target, &action.hash)?;
        let message =
            format!("this action is set aside, since it does not fit PayPal's document: {}", entry.why);
        let diagnostic = Diagnostic::warning(code::SET_ASIDE, message)
            .related(&entry.span, "upstream.lock lists the action under `set_aside`")
            .help("correct the action, or remove it; a corrected action is applied again");
        self.push(action, diagnostic);
        Some(Standing::SetAside)
    }

    /// Returns the nodes to which an action is applied: those that its target selects, or the
    /// places where its target went.
    fn places(&mut self, action: &Action) -> Vec<Place> {
        let Some(entry) = self.lock.moved(self.api, &action.target, &action.hash) else {
            return self.select(action);
        };
        let there = |pointer: &&String| self.value.pointer(pointer).is_some();
        let places: Vec<Place> = (entry.now.iter().filter(there))
            .map(|pointer| Place { pointer: pointer.clone(), depth: Pointer::tokens(pointer).count() })
            .collect();
        // A target with a list of names may select some of the places as before.
        let own = target::pointers(&action.target).unwrap_or_default();
        let went = |place: &&Place| !own.contains(&place.pointer);
        if let Some(first) = places.iter().find(went).or(places.first()) {
            let more = match places.len() {
                1 => String::new(),
                count => format!(" and at {} more places", count - 1),
            };
            let message = format!(
                "the target of this action moved, and the action is applied at {}{more}",
                first.pointer
            );
            let all: Vec<String> = places.iter().map(|place| place.pointer.clone()).collect();
            let new = target::of(self.document, &first.pointer);
            let list = target::of_all(self.document, &all).filter(|_| own.len() > 1);
            let help = match (places.len(), list) {
                (1, _) => format!("set `target` to `{new}`"),
                (_, Some(list)) => format!("set `target` to `{list}`"),
                _ => format!("write an action for each place, the first with the target `{new}`"),
            };
            let diagnostic = Diagnostic::note(code::MOVED_TARGET, message)
                .related(&entry.span, "upstream.lock lists the action under `moved`")
                .help(help);
            self.push(action, diagnostic);
        }
        places
    }

    fn unmatched(&mut self, action: &Action) {
        let message = "the target of this action matches nothing in the API's document";
        let diagnostic = if self.lock.unmatched(self.api, &action.target).is_some() {
            Diagnostic::warning(code::TARGET_NOT_FOUND, message)
                .help("remove the action if PayPal has removed this part of the API's document")
        } else {
            Diagnostic::error(code::TARGET_NOT_FOUND, message).help(self.nearest(&action.target))
        };
        self.push(action, diagnostic);
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
