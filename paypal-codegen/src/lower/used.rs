//! Finds the parts of a document from which code is generated. A fault elsewhere refuses nothing.

use std::collections::HashSet;

use super::error_responses::{self, Untyped};
use super::reach;
use super::response::fallback_success_status;
use crate::callback;
use crate::document::{METHODS, Node, Pointer};
use crate::ir::Statuses;

/// The parts of a document that are used and unused, by their pointers. A part that is not listed
/// is used exactly if the part that contains it is.
pub(super) struct UsedParts {
    used: HashSet<Pointer>,
    unused: HashSet<Pointer>,
}

impl UsedParts {
    /// `untyped` are the error bodies that get no type; `None` means all of them.
    pub(super) fn of(document: &Node, untyped: Option<&Untyped>) -> Self {
        let mut parts = Self { used: reach::targets(document, untyped), unused: HashSet::new() };
        let components = Pointer::root().child("components");
        for (group, entries) in document.get("components").into_iter().flat_map(Node::entries) {
            let at = components.child(group.as_str());
            parts.unused.extend(entries.entries().map(|(name, _)| at.child(name.as_str())));
        }
        let root = Pointer::root().child("paths");
        for (path, item) in document.get("paths").into_iter().flat_map(Node::entries) {
            let at = root.child(path.as_str());
            for (method, node) in item.entries().filter(|(key, _)| METHODS.contains(&key.as_str())) {
                if callback::found(document, path.as_str(), method.as_str(), node).is_none() {
                    let untyped = untyped.filter(|_| method.as_str() != "head");
                    parts.error_responses(document, node, &at.child(method.as_str()), untyped);
                }
            }
        }
        parts
    }

    /// Adds the error responses of an operation. Code is generated only from the schemas of typed
    /// bodies.
    fn error_responses(&mut self, document: &Node, node: &Node, at: &Pointer, untyped: Option<&Untyped>) {
        let success = fallback_success_status(node);
        let own = at.child("responses");
        for (key, _) in node.get("responses").into_iter().flat_map(Node::entries) {
            if Some(key.as_str()) != success && Statuses::of_error(key.as_str()).is_some() {
                self.unused.insert(own.child(key.as_str()));
            }
        }
        let Some(untyped) = untyped else { return };
        for (_, written, (response, at)) in error_responses::responses(document, node, at) {
            if let Some((media, _)) = error_responses::schema(written, response)
                && !untyped.contains(at.as_str())
            {
                self.used.insert(at.child("content").child(media).child("schema"));
            }
        }
    }

    /// Returns whether code is generated from the part at a pointer.
    pub(super) fn contains(&self, pointer: &Pointer) -> bool {
        let mut at = pointer.clone();
        loop {
            if self.used.contains(&at) || at == Pointer::root() {
                return true;
            }
            if self.unused.contains(&at) {
                return false;
            }
            at.pop();
        }
    }
}
