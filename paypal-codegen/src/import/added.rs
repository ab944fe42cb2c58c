//! Reads from an overlay which components and operations it adds to a document.

use std::collections::{HashMap, HashSet};

use crate::document::{METHODS, Node, Pointer};

/// Returns references to the components that an overlay adds: nothing in PayPal's file needs to
/// have them.
pub(super) fn components(overlay: &Node) -> HashSet<String> {
    let mut added = HashSet::new();
    for (target, update) in updates(overlay) {
        let Some(inside) = target.strip_prefix("$.components") else { continue };
        let mut add = |section: &str, components: &Node| {
            added.extend(
                components.entries().map(|(name, _)| format!("#/components/{section}/{}", name.as_str())),
            );
        };
        match inside.strip_prefix('.') {
            Some(section) => add(section, update),
            None => update.entries().for_each(|(section, components)| add(section.as_str(), components)),
        }
    }
    added
}

/// Returns the ids of the operations that an overlay adds, each with the JSON pointer of its
/// operation. No other operation can have such an id.
pub(super) fn operation_ids(overlay: &Node) -> HashMap<String, String> {
    let mut added = HashMap::new();
    let mut add = |path: &str, item: &Node| {
        for (method, operation) in item.entries().filter(|(key, _)| METHODS.contains(&key.as_str())) {
            if let Some(id) = operation.get("operationId").and_then(Node::as_str) {
                let pointer = Pointer::root().child("paths").child(path).child(method.as_str());
                added.insert(id.to_owned(), pointer.as_str().to_owned());
            }
        }
    };
    for (target, update) in updates(overlay) {
        match target.strip_prefix("$.paths") {
            Some("") => update.entries().for_each(|(path, item)| add(path.as_str(), item)),
            Some(inside) => {
                let path = inside.strip_prefix("['").and_then(|inside| inside.strip_suffix("']"));
                path.into_iter().for_each(|path| add(path, update));
            }
            None => {}
        }
    }
    added
}

/// Returns the target and the update of each action that has both.
fn updates(overlay: &Node) -> impl Iterator<Item = (&str, &Node)> {
    let actions = overlay.get("actions").into_iter().flat_map(Node::items);
    actions.filter_map(|action| Some((action.get("target")?.as_str()?, action.get("update")?)))
}
