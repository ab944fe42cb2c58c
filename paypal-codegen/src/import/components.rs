//! Which components stay: all but those that only errors use.

use std::collections::HashSet;

use super::dropped::{Dropped, ProseKind};
use super::{interface, status};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, NodeValue, Pointer};

/// Takes the components of errors out of `interface`, which was made from `source`.
///
/// A component stays if anything that stays refers to it. One that nothing refers to stays as well, unless an
/// error body of the source does, or it is named as PayPal names those.
pub(super) fn prune(interface: &mut Node, source: &Node, dropped: &mut Vec<Dropped>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut kept = HashSet::new();
    for (key, part) in interface.entries().filter(|(key, _)| key.as_str() != "components") {
        reach(part, &Pointer::root().child(&key.name), interface, &mut kept, &mut diagnostics);
    }
    let errors = error_components(source);
    let mut condemned = Vec::new();
    for (section, name, component) in components(interface) {
        let target = format!("#/components/{section}/{name}");
        if kept.contains(&target) {
            continue;
        }
        if section != "securitySchemes" && (errors.contains(&target) || is_error_name(name)) {
            condemned.push(Pointer::root().child("components").child(section).child(name));
        } else {
            let pointer = Pointer::root().child("components").child(section).child(name);
            reach(component, &pointer, interface, &mut kept, &mut diagnostics);
        }
    }
    // A component that nothing refers to may need one that was condemned before it was met.
    condemned.retain(|pointer| !kept.contains(&format!("#{pointer}")));
    // What was left out inside of a component that goes as a whole is not worth a mention of its own.
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
    if let Some(sections) = interface.get_mut("components").and_then(Node::as_mapping_mut) {
        sections.retain(|_, section| !section.as_mapping().is_some_and(indexmap::IndexMap::is_empty));
    }
    diagnostics
}

fn components(document: &Node) -> impl Iterator<Item = (&str, &str, &Node)> {
    document.get("components").into_iter().flat_map(Node::entries).flat_map(|(section, components)| {
        components.entries().map(|(name, component)| (section.as_str(), name.as_str(), component))
    })
}

/// What the error responses of PayPal's document refer to, directly or not.
fn error_components(source: &Node) -> HashSet<String> {
    let mut reached = HashSet::new();
    for (_, response) in interface::responses(source).filter(|(status, _)| status::is_error(status)) {
        reach(response, &Pointer::root(), source, &mut reached, &mut Diagnostics::new());
    }
    reached
}

/// Whether PayPal names components of errors like this: `error`, `error_details-2`, `404`, `plans.create-422`.
fn is_error_name(name: &str) -> bool {
    let is_status = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let last = name.rsplit_once('-').map_or(name, |(_, last)| last);
    name == "error" || name.starts_with("error_") || name.starts_with("error-") || is_status(last)
}

/// Adds what `node` refers to, directly or not, to `reached`, and reports references to nothing.
///
/// What was reached waits in a list: a long chain of references must not grow the stack.
fn reach(
    node: &Node,
    pointer: &Pointer,
    document: &Node,
    reached: &mut HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let mut found = Vec::new();
    references(node, pointer, &mut found);
    while let Some((target, node, pointer)) = found.pop() {
        if !reached.insert(target.to_owned()) {
            continue;
        }
        match document.at(target).filter(|_| target.starts_with("#/")) {
            Some(component) => {
                let there =
                    Pointer::tokens(target).fold(Pointer::root(), |pointer, token| pointer.child(token));
                references(component, &there, &mut found);
            }
            None => diagnostics.push(
                Diagnostic::error(code::DANGLING_REFERENCE, format!("`{target}` does not exist"))
                    .at(&node.span)
                    .pointer(pointer)
                    .help(
                        "a reference begins with `#/components/` and names a component of the same document",
                    ),
            ),
        }
    }
}

/// The references inside a node, with where they stand.
fn references<'a>(node: &'a Node, pointer: &Pointer, found: &mut Vec<(&'a str, &'a Node, Pointer)>) {
    match &node.value {
        NodeValue::Mapping(mapping) => {
            for (key, value) in mapping {
                match value.as_str().filter(|_| key.as_str() == "$ref") {
                    Some(target) => found.push((target, value, pointer.clone())),
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
