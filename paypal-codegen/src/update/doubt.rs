//! Finds overlay actions that still match, but perhaps in vain, or something else than before.

use std::collections::HashSet;

use crate::document::{Node, Part, Pointer};
use crate::overlay::Selected;

/// The old and the new document of an API, and the components that operations use in them.
pub(super) struct Doubts<'a> {
    old: Option<&'a Node>,
    new: &'a Node,
    used_before: HashSet<String>,
    used_now: HashSet<String>,
}

impl<'a> Doubts<'a> {
    /// `original` documents are without overlays, `overlaid` ones with them. `events` are
    /// components that webhook events use.
    pub(super) fn new(
        old: Option<&'a Node>,
        new: &'a Node,
        overlaid: (Option<&Node>, Option<&Node>),
        events: &[&str],
    ) -> Self {
        let used = |document: Option<&Node>| document.map(|it| used(it, events)).unwrap_or_default();
        let (used_before, used_now) = (used(overlaid.0), used(overlaid.1));
        Self { old, new, used_before, used_now }
    }

    /// Returns why an action that is applied is doubtful, if it is. It was applied at `before` in
    /// the old document.
    pub(super) fn of(&self, action: &Selected, before: &[String], was_applied: bool) -> Option<String> {
        let old = self.old.filter(|_| was_applied)?;
        let pairs = || before.iter().filter_map(|pointer| Some((old.at(pointer)?, self.new.at(pointer)?)));
        if action.update.is_none() {
            let is_changed = pairs().any(|(old, new)| old != new);
            return is_changed.then(|| "the part that this action removes has changed".to_owned());
        }
        if pairs().any(|(old, new)| is_another(old, new)) {
            return Some("the target is another part than before: the two have nothing in common".to_owned());
        }
        let is_unused = |pointer: &String| {
            component(pointer)
                .is_some_and(|it| self.used_before.contains(&it) && !self.used_now.contains(&it))
        };
        let is_in_vain = !action.pointers.is_empty() && action.pointers.iter().all(is_unused);
        is_in_vain.then(|| "no operation uses the target any more".to_owned())
    }
}

/// Returns whether two schemas have nothing in common: no property and no value.
fn is_another(old: &Node, new: &Node) -> bool {
    let names = |node: &Node| -> HashSet<String> {
        let own =
            node.get("properties").into_iter().flat_map(Node::entries).map(|(name, _)| name.name.clone());
        let values = node.get("enum").into_iter().flat_map(Node::items);
        let values = values.filter_map(Node::as_str).map(str::to_owned);
        own.chain(values).collect()
    };
    let (old, new) = (names(old), names(new));
    !old.is_empty() && !new.is_empty() && old.is_disjoint(&new)
}

/// Returns the component that a pointer leads into, as `section/name`.
fn component(pointer: &str) -> Option<String> {
    let mut tokens = Pointer::tokens(pointer.strip_prefix("/components")?);
    Some(format!("{}/{}", tokens.next()?, tokens.next()?))
}

/// Returns the components that the operations of a document, and events, use directly or
/// indirectly.
fn used(document: &Node, events: &[&str]) -> HashSet<String> {
    let mut found: HashSet<String> = HashSet::new();
    let mut open = Vec::new();
    if let Some(paths) = document.get("paths") {
        Part::PathItem.visit_each(paths, &mut |node, _| open.push(node));
    }
    let of_events = events.iter().map(|name| format!("schemas/{name}"));
    let mut names: Vec<String> = of_events.collect();
    loop {
        while let Some(node) = open.pop() {
            let target = node.reference().filter(|target| target.starts_with('#'));
            names.extend(target.and_then(|target| component(Pointer::parse(target).as_str())));
        }
        let Some(name) = names.pop() else { return found };
        if found.insert(name.clone()) {
            let Some((section, name)) = name.split_once('/') else { continue };
            let pointer = Pointer::root().child("components").child(section).child(name);
            if let Some((part, node)) = Part::at(pointer.as_str()).zip(document.at(pointer.as_str())) {
                part.visit(node, &mut |node, _| open.push(node));
            }
        }
    }
}
