//! Reads `x-rust-aliases`: the former names of an operation or a type, which are kept for existing
//! code.

use std::collections::{HashMap, HashSet};

use super::{Lower, text};
use crate::diagnostic::code;
use crate::document::{Node, NodeValue, Pointer};
use crate::ir::{Alias, Component, TypeDef};

/// The keyword.
const KEYWORD: &str = "x-rust-aliases";

/// Returns the former names that an operation or a schema lists. Items of another form are skipped;
/// the check against the table of keys reports them.
pub(super) fn former_names(node: &Node) -> Vec<Alias> {
    node.get(KEYWORD).into_iter().flat_map(Node::items).filter_map(alias).collect()
}

impl<'a> Lower<'a> {
    /// Reports former names of items without a Rust name, which would be lost.
    /// `operations` are the pointers of the operations and callbacks.
    pub(super) fn lost_names<'p>(
        &mut self,
        operations: impl Iterator<Item = &'p str>,
        components: &[Component],
    ) {
        let mut places = Vec::new();
        find(self.document, &Pointer::root(), &mut places);
        let operations: HashSet<&str> = operations.collect();
        let types = self.types.iter().filter(|it| it.api == self.api).map(|it| (it.pointer.as_str(), it));
        // If several types have the same pointer, use the first one.
        let types: HashMap<&str, &TypeDef> = types.rev().collect();
        let unused = components.iter().filter(|it| it.target.is_none()).map(|it| it.pointer.as_str());
        let unused: HashSet<&str> = unused.collect();
        places.retain(|(_, pointer)| {
            let at = pointer.as_str();
            let ty = types.get(at);
            // In a schema inside another one, a name that begins with a small letter is that of the
            // field.
            let of_field = ty.is_some_and(|ty| {
                let is_small = |alias: &Alias| !alias.name.starts_with(char::is_uppercase);
                ty.origin.is_part() && ty.aliases.iter().any(is_small)
            });
            let is_unused = || ancestors(at).any(|at| unused.contains(at));
            of_field || !operations.contains(at) && ty.is_none() && !is_unused()
        });
        for (node, pointer) in places {
            let message = "`x-rust-aliases` has no effect on this schema";
            self.error(code::UNSUPPORTED, message, node, &pointer.child(KEYWORD))
                .help("set `x-rust-aliases` on an operation, an object, an enum or a union: fields and lists can't have former names");
        }
    }
}

fn alias(entry: &Node) -> Option<Alias> {
    if let Some(name) = entry.as_str() {
        return Some(Alias { name: name.to_owned(), since: None, is_merged: false });
    }
    let since = text(entry, "since").filter(|since| semver::Version::parse(since).is_ok())?;
    let known = entry.entries().all(|(key, _)| matches!(key.as_str(), "name" | "since"));
    Some(Alias { name: text(entry, "name").filter(|_| known)?, since: Some(since), is_merged: false })
}

/// Returns a pointer and the pointers of all nodes that contain it.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |at| at.rsplit_once('/').map(|(outer, _)| outer))
}

/// Collects all objects that have the keyword.
fn find<'a>(node: &'a Node, pointer: &Pointer, places: &mut Vec<(&'a Node, Pointer)>) {
    match &node.value {
        NodeValue::Mapping(_) => {
            if node.get(KEYWORD).is_some() {
                places.push((node, pointer.clone()));
            }
            for (key, value) in node.entries().filter(|(key, _)| key.as_str() != "example") {
                find(value, &pointer.child(key.as_str()), places);
            }
        }
        NodeValue::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                find(item, &pointer.child(index), places);
            }
        }
        _ => {}
    }
}
