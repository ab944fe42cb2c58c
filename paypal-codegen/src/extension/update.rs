//! Checks an overlay action against the document: an action may set and remove the keys of its kind
//! alone.
//!
//! A `fix` may change everything that OpenAPI defines. An action of another kind may go through the
//! objects that are there, and set the keys of its kind in them.

use super::ActionKind;
use super::document::key_at;
use super::location::Location;
use super::{find, keys};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Key, Node, Pointer};
use crate::source::Span;
use crate::suggest;

/// Returns the problems of an update that an action of this kind would merge into `target`, which
/// is at `target_pointer` of the document. `pointer` is that of the update in the overlay.
pub(crate) fn check_update(
    kind: ActionKind,
    update: &Node,
    (target, target_pointer): (&Node, &str),
    pointer: &Pointer,
) -> Diagnostics {
    let mut checker = Checker { kind, problems: Diagnostics::new() };
    match Location::at(target_pointer) {
        Location::Data if kind == ActionKind::Fix => {}
        Location::Extension(extension) if extension.kinds.contains(&kind) => {}
        Location::Extension(extension) => {
            let change = format!("set `{}`", extension.key);
            checker.refuse(change, kind_help(extension.kinds), &update.span, pointer);
        }
        // The merge reports a value that does not fit its target.
        _ if update.as_mapping().is_none() && target.as_sequence().is_none() => {}
        _ if update.as_mapping().is_none() && kind != ActionKind::Fix => {
            checker.refuse("add an item of a list".to_owned(), checker.help(), &update.span, pointer);
        }
        location => checker.visit(update, Some(target), location, pointer),
    }
    checker.problems
}

/// Returns the problem of an action of this kind that would remove the node at `target` of the
/// document.
pub(crate) fn check_removal(kind: ActionKind, target: &str) -> Option<Diagnostic> {
    let key = Pointer::tokens(target).last()?;
    let parent = Location::at(target.rsplit_once('/').map_or("", |(parent, _)| parent));
    let kinds = match (parent, find(&key)) {
        (Location::Extension(extension), _) => extension.kinds,
        (Location::Part(..) | Location::Other, Some(extension)) => extension.kinds,
        (Location::Part(..) | Location::Other, None) if openapi_keys(kind).contains(&&*key) => return None,
        _ => &[ActionKind::Fix],
    };
    (!kinds.contains(&kind)).then(|| refusal(kind, format!("remove `{key}`"), kind_help(kinds)))
}

/// The keys of OpenAPI that an action of a kind other than `fix` may set.
fn openapi_keys(kind: ActionKind) -> &'static [&'static str] {
    match kind {
        ActionKind::Fix | ActionKind::Behaviour => &[],
        ActionKind::Name => &["operationId"],
        ActionKind::Documentation => &["title", "summary", "description"],
    }
}

fn kind_help(kinds: &[ActionKind]) -> String {
    let kinds: Vec<_> = kinds.iter().map(|kind| format!("`x-kind: {kind}`")).collect();
    format!("make it an action of its own with {}", kinds.join(" or "))
}

/// Returns the error of an action that does more than its kind allows.
fn refusal(kind: ActionKind, change: String, help: String) -> Diagnostic {
    let message = format!("an action of the kind `{kind}` may not {change}");
    Diagnostic::error(code::KEY_OF_ANOTHER_KIND, message).help(help)
}

struct Checker {
    kind: ActionKind,
    problems: Diagnostics,
}

impl Checker {
    /// `place` is the node of the document that the update is merged into, if there is one.
    fn visit(&mut self, update: &Node, place: Option<&Node>, location: Location, pointer: &Pointer) {
        if matches!(location, Location::Data) {
            return;
        }
        // The document's own keys beside those of the update matter too, such as a `$ref`.
        let parent = place.unwrap_or(update);
        for (key, child) in update.entries() {
            let at = pointer.child(key.as_str());
            let has_free_names = location.has_free_names();
            match find(key.as_str()) {
                Some(extension) if !has_free_names || child.as_mapping().is_none() => {
                    if extension.kinds.contains(&self.kind) {
                        let problems = &mut self.problems;
                        key_at(extension, (key, child), (parent, location), &at, problems);
                    } else {
                        let change = format!("set `{}`", key.as_str());
                        self.refuse(change, kind_help(extension.kinds), &key.span, &at);
                    }
                }
                None if key.as_str().starts_with("x-") && !has_free_names => self.unknown(key, &at),
                _ => self.key(key, child, place, location, &at),
            }
        }
        for (index, child) in update.items().enumerate() {
            self.visit(child, None, location.child(&index.to_string()), &pointer.child(index));
        }
    }

    /// Checks a key of OpenAPI, or a name that the document chooses.
    fn key(&mut self, key: &Key, child: &Node, place: Option<&Node>, location: Location, pointer: &Pointer) {
        let there = place.and_then(|place| place.get(key.as_str()));
        let is_of_openapi = matches!(location, Location::Part(..) | Location::Other);
        if is_of_openapi && openapi_keys(self.kind).contains(&key.as_str()) {
            if child.as_str().is_none() {
                let message = format!("`{}` must be a string, not {}", key.as_str(), child.kind());
                let problem = Diagnostic::error(code::WRONG_TYPE, message).at(&child.span);
                self.problems.push(problem.pointer(pointer).help("put it in quotes"));
            }
            return;
        }
        let goes_on = child.as_mapping().is_some() && there.is_some_and(|it| it.as_mapping().is_some());
        if self.kind == ActionKind::Fix || goes_on {
            self.visit(child, there, location.child(key.as_str()), pointer);
        } else {
            self.refuse(format!("set `{}`", key.as_str()), self.help(), &key.span, pointer);
        }
    }

    fn refuse(&mut self, change: String, help: String, span: &Span, pointer: &Pointer) {
        self.problems.push(refusal(self.kind, change, help).at(span).pointer(pointer));
    }

    /// Reports an unknown `x-` key, unless it resembles a key of the table: the reader of actions
    /// reports those.
    fn unknown(&mut self, key: &Key, pointer: &Pointer) {
        if suggest::nearest(key.as_str(), keys()).is_some() {
            return;
        }
        let message = format!("the generator does not know the key `{}`", key.as_str());
        let known: Vec<_> = keys().collect();
        let problem = Diagnostic::error(code::UNKNOWN_KEYWORD, message).at(&key.span);
        let help = format!("the keys of an overlay are {}", known.join(", "));
        self.problems.push(problem.pointer(pointer).help(help));
    }

    fn help(&self) -> String {
        let mut own: Vec<&str> =
            keys().filter(|key| find(key).is_some_and(|it| it.kinds.contains(&self.kind))).collect();
        own.extend(openapi_keys(self.kind));
        format!("it may set {}; for anything else, write a `fix`", own.join(", "))
    }
}
