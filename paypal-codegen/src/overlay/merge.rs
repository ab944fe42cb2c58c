//! Merges an update into a node of the document.

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{MAX_DEPTH, Mapping, Node, NodeValue, Pointer};

/// Merges the update of an action into a node that its target selects, at `pointer` of the document
/// and at `depth`. Returns whether the node changed.
pub(super) fn merge(
    place: &mut Node,
    update: &Node,
    pointer: &Pointer,
    depth: usize,
    diagnostics: &mut Diagnostics,
) -> bool {
    if depth + height(update) > MAX_DEPTH {
        let message = format!("with this update, the document nests deeper than {MAX_DEPTH} levels");
        diagnostics.push(
            Diagnostic::error(code::TOO_DEEP, message)
                .at(&update.span)
                .pointer(pointer)
                .help("reduce the nesting"),
        );
        return false;
    }
    let mut merge = Merge { pointer: pointer.clone(), diagnostics };
    match (&mut place.value, &update.value) {
        (NodeValue::Mapping(old), NodeValue::Mapping(new)) => merge.mapping(old, new),
        // An update of a list adds one item, even if the update is a list itself.
        (NodeValue::Sequence(items), _) => merge.append(items, update),
        (NodeValue::Mapping(_), _) => merge.mismatch(place, update, "write an object as the update"),
        _ => {
            merge.mismatch(place, update, "select the object that contains the value, and update that object")
        }
    }
}

struct Merge<'a> {
    pointer: Pointer,
    diagnostics: &'a mut Diagnostics,
}

impl Merge<'_> {
    fn mapping(&mut self, old: &mut Mapping, new: &Mapping) -> bool {
        let mut changed = false;
        for (key, value) in new {
            if let Some(place) = old.get_mut(key.as_str()) {
                self.pointer.push(key.as_str());
                changed |= self.value(place, value);
                self.pointer.pop();
            } else {
                old.insert(key.clone(), value.clone());
                changed = true;
            }
        }
        changed
    }

    fn value(&mut self, place: &mut Node, new: &Node) -> bool {
        let is_same = place == new;
        match (&mut place.value, &new.value) {
            (NodeValue::Mapping(old), NodeValue::Mapping(new)) => self.mapping(old, new),
            (NodeValue::Sequence(old), NodeValue::Sequence(new)) => {
                let mut changed = false;
                for item in new {
                    changed |= self.append(old, item);
                }
                changed
            }
            (NodeValue::Mapping(_) | NodeValue::Sequence(_), _)
            | (_, NodeValue::Mapping(_) | NodeValue::Sequence(_)) => {
                self.mismatch(place, new, "to replace the value, remove it in an earlier action")
            }
            _ if is_same => false,
            _ => {
                *place = new.clone();
                true
            }
        }
    }

    /// Appends an item to a list. A scalar that is already in the list (an enum value, a required
    /// property) is not appended again.
    fn append(&mut self, items: &mut Vec<Node>, item: &Node) -> bool {
        let is_scalar = !matches!(item.value, NodeValue::Mapping(_) | NodeValue::Sequence(_));
        if let Some(there) = items.iter().find(|there| is_scalar && *there == item) {
            let diagnostic = Diagnostic::warning(code::NO_CHANGE, "the list already has this item")
                .at(&item.span)
                .pointer(&self.pointer)
                .related(&there.span, "the item is here")
                .help("remove the item from the update");
            self.diagnostics.push(diagnostic);
            return false;
        }
        items.push(item.clone());
        true
    }

    fn mismatch(&mut self, place: &Node, update: &Node, help: &str) -> bool {
        let message = format!("{} can't be merged into {}", update.kind(), place.kind());
        let diagnostic = Diagnostic::error(code::MISFIT_UPDATE, message)
            .at(&update.span)
            .pointer(&self.pointer)
            .related(&place.span, "the update would be merged into this")
            .help(help);
        self.diagnostics.push(diagnostic);
        false
    }
}

/// Returns the number of levels of a tree. Recursion is safe, because the reader limits the depth.
fn height(node: &Node) -> usize {
    1 + match &node.value {
        NodeValue::Sequence(items) => items.iter().map(height).max().unwrap_or_default(),
        NodeValue::Mapping(mapping) => mapping.values().map(height).max().unwrap_or_default(),
        _ => 0,
    }
}
