//! Suggests a new target for an action whose target is gone.

use std::collections::HashMap;

use crate::document::{Node, NodeValue, Pointer};
use crate::overlay::{self, target};

/// The maximum number of targets that are suggested.
const MAX_TARGETS: usize = 3;

/// The old and the new document of an API, without overlays.
pub(super) struct Suggestions<'a> {
    old: Option<&'a Node>,
    new: &'a Node,
    /// The pointers of the new document, by their last step.
    by_name: HashMap<String, Vec<String>>,
}

impl<'a> Suggestions<'a> {
    pub(super) fn new(old: Option<&'a Node>, new: &'a Node) -> Self {
        let mut by_name = HashMap::new();
        collect(new, &Pointer::root(), &mut by_name);
        Self { old, new, by_name }
    }

    /// Returns targets for what stood at these pointers: nodes with the same structure, under the
    /// same name or, for a component, under any.
    pub(super) fn of(&self, pointers: &[String]) -> Vec<String> {
        let Some(old) = self.old else { return Vec::new() };
        let mut found: Vec<String> = Vec::new();
        for pointer in pointers.iter().take(MAX_TARGETS) {
            let Some(node) = old.at(pointer).filter(|node| node.as_mapping().is_some()) else { continue };
            let Some(name) = Pointer::tokens(pointer).last() else { continue };
            let print = overlay::structure(node);
            let same =
                |place: &&String| self.new.at(place).is_some_and(|node| overlay::structure(node) == print);
            found.extend(self.by_name.get(&*name).into_iter().flatten().filter(same).cloned());
            let is_component = Pointer::tokens(pointer).count() == 3 && pointer.starts_with("/components/");
            if is_component && node.get("properties").is_some() {
                let section = Pointer::tokens(pointer).nth(1).unwrap_or_default();
                let at = Pointer::root().child("components").child(&section);
                let components = self.new.at(at.as_str()).into_iter().flat_map(Node::entries);
                let alike = components.filter(|(_, other)| overlay::structure(other) == print);
                found.extend(alike.map(|(name, _)| at.child(name.as_str()).as_str().to_owned()));
            }
        }
        // A part that was there before is another one that looks alike.
        let is_new =
            |place: &str| old.at(place).map(overlay::structure) != self.new.at(place).map(overlay::structure);
        found.retain(|place| is_new(place));
        let mut targets = self.targets(&found);
        targets.truncate(MAX_TARGETS);
        targets
    }

    /// Returns the targets that select the places to which the target of an action went: one with a
    /// list of names, if the target has such a list.
    pub(super) fn moved(&self, target: &str, places: &[String]) -> Vec<String> {
        let has_list = target::pointers(target).is_some_and(|own| own.len() > 1);
        match target::of_all(self.new, places).filter(|_| has_list) {
            Some(list) => vec![list],
            None => self.targets(places),
        }
    }

    /// Returns the targets that select these places.
    fn targets(&self, places: &[String]) -> Vec<String> {
        let mut targets: Vec<String> = Vec::new();
        for place in places {
            let target = target::of(self.new, place);
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
        targets
    }
}

/// Recursion is safe, because the reader limits the depth of a document.
fn collect(node: &Node, pointer: &Pointer, by_name: &mut HashMap<String, Vec<String>>) {
    match &node.value {
        NodeValue::Mapping(mapping) => {
            for (key, child) in mapping {
                let at = pointer.child(key.as_str());
                if child.as_mapping().is_some() {
                    by_name.entry(key.name.clone()).or_default().push(at.as_str().to_owned());
                }
                collect(child, &at, by_name);
            }
        }
        NodeValue::Sequence(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect(item, &pointer.child(index), by_name));
        }
        _ => {}
    }
}
