//! Removes the components that only errors use.

use std::collections::HashSet;

use super::dropped::{Dropped, ProseKind};
use super::repair::{Repair, RepairKind};
use super::{interface, references};
use crate::document::{Node, NodeValue, Pointer};
use crate::status;

/// Removes the components of errors from `interface`, which was made from `source`, and repairs
/// references that lead to nothing. `added` are the components that overlays add.
///
/// A component stays if a remaining part refers to it. An unreferenced component also stays, unless
/// an error body of the source refers to it, or it has a name that PayPal uses for components of
/// errors.
pub(super) fn prune(
    interface: &mut Node,
    source: &Node,
    added: &HashSet<String>,
    dropped: &mut Vec<Dropped>,
    repairs: &mut Vec<Repair>,
) {
    let mut dangling = Vec::new();
    let mut kept = HashSet::new();
    for (key, part) in interface.entries().filter(|(key, _)| key.as_str() != "components") {
        reach(part, &Pointer::root().child(&key.name), interface, &mut kept, &mut dangling);
    }
    let errors = error_components(source);
    let (mut condemned, mut broken) = (Vec::new(), Vec::new());
    for (section, name, component) in components(interface) {
        let target = format!("#/components/{section}/{name}");
        if kept.contains(&target) {
            continue;
        }
        if section != "securitySchemes" && (errors.contains(&target) || is_error_name(name)) {
            condemned.push(Pointer::root().child("components").child(section).child(name));
        } else {
            let pointer = Pointer::root().child("components").child(section).child(name);
            let mut reached = kept.clone();
            let mut problems = Vec::new();
            reach(component, &pointer, interface, &mut reached, &mut problems);
            problems.retain(|(target, _)| !added.contains(target));
            if !problems.is_empty() {
                let (kind, key, span) =
                    (RepairKind::BrokenComponent, name.to_owned(), component.span.clone());
                repairs.push(Repair { kind, key, pointer: pointer.clone(), span });
                broken.push(pointer);
            } else {
                kept = reached;
            }
        }
    }
    // A remaining unreferenced component may refer to one that was marked for removal before.
    condemned.retain(|pointer| !kept.contains(&format!("#{pointer}")));
    // Parts removed inside a component that is removed as a whole are not listed separately.
    let inside = |left: &Dropped| {
        condemned.iter().any(|pointer| {
            left.pointer.as_str().strip_prefix(pointer.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
    };
    dropped.retain(|left| !inside(left));
    for pointer in condemned {
        interface.remove_at(pointer.as_str());
        if let Some(node) = source.at(pointer.as_str()) {
            dropped.push(Dropped { kind: ProseKind::ErrorComponent, pointer, span: node.span.clone() });
        }
    }
    for pointer in broken {
        interface.remove_at(pointer.as_str());
    }
    if let Some(sections) = interface.get_mut("components").and_then(Node::as_mapping_mut) {
        sections.retain(|_, section| !section.as_mapping().is_some_and(indexmap::IndexMap::is_empty));
    }
    dangling.retain(|(target, _)| !added.contains(target));
    let dangling = dangling.into_iter().map(|(_, pointer)| pointer).collect();
    references::drop_dangling(interface, dangling, repairs);
}

fn components(document: &Node) -> impl Iterator<Item = (&str, &str, &Node)> {
    document.get("components").into_iter().flat_map(Node::entries).flat_map(|(section, components)| {
        components.entries().map(|(name, component)| (section.as_str(), name.as_str(), component))
    })
}

/// Returns the components to which error responses of PayPal's document refer, directly or
/// indirectly.
fn error_components(source: &Node) -> HashSet<String> {
    let mut reached = HashSet::new();
    for (_, response) in interface::responses(source).filter(|(status, _)| status::is_error(status)) {
        reach(response, &Pointer::root(), source, &mut reached, &mut Vec::new());
    }
    reached
}

/// Returns whether PayPal uses a name like this for components of errors: `error`,
/// `error_details-2`, `404`, `plans.create-422`.
fn is_error_name(name: &str) -> bool {
    let is_status = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let last = name.rsplit_once('-').map_or(name, |(_, last)| last);
    name == "error" || name.starts_with("error_") || name.starts_with("error-") || is_status(last)
}

/// Adds the components to which `node` refers, directly or indirectly, to `reached`. Adds
/// references that lead to nothing, with their targets, to `dangling`.
///
/// Uses a work list instead of recursion: a long chain of references must not exhaust the stack.
fn reach(
    node: &Node,
    pointer: &Pointer,
    document: &Node,
    reached: &mut HashSet<String>,
    dangling: &mut Vec<(String, Pointer)>,
) {
    let mut found = Vec::new();
    references(node, pointer, &mut found);
    while let Some((target, pointer)) = found.pop() {
        match document.at(target).filter(|_| target.starts_with("#/")) {
            Some(component) => {
                if reached.insert(target.to_owned()) {
                    let there = Pointer::parse(target);
                    references(component, &there, &mut found);
                }
            }
            None => dangling.push((target.to_owned(), pointer)),
        }
    }
}

/// Collects the references inside a node, with their pointers.
fn references<'a>(node: &'a Node, pointer: &Pointer, found: &mut Vec<(&'a str, Pointer)>) {
    match &node.value {
        NodeValue::Mapping(mapping) => {
            for (key, value) in mapping {
                match value.as_str().filter(|_| key.as_str() == "$ref") {
                    Some(target) => found.push((target, pointer.clone())),
                    None => references(value, &pointer.child(&key.name), found),
                }
            }
        }
        NodeValue::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                references(item, &pointer.child(index), found);
            }
        }
        _ => {}
    }
}
