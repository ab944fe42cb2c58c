//! Repairs references: those that are not written as OpenAPI 3 writes them, those that go round in
//! circles, and those that lead to nothing.

use std::collections::HashSet;

use super::repair::{Repair, RepairKind};
use crate::document::{Key, Mapping, Node, NodeValue, Part, Pointer, Under};
use crate::source::Span;

/// Writes references such as `#/definitions/thing` and `thing` as OpenAPI 3 does, if the component
/// exists, and turns a component that refers to itself alone into one that may be anything.
pub(super) fn rewrite(interface: &mut Node, repairs: &mut Vec<Repair>) {
    let mut found = Vec::new();
    walk(interface, Part::Document, &Pointer::root(), &mut found);
    for Found { part, pointer, target, span } in found {
        if interface.at(&target).filter(|_| target.starts_with("#/")).is_some() {
            if is_circular(interface, &target) {
                replace(interface, &pointer, part, &span);
                push(repairs, RepairKind::CircularReference, &target, pointer, span);
            }
            continue;
        }
        let Some(section) = part.section() else { continue };
        let Some(right) = meant(interface, section, &target) else { continue };
        if let Some(place) = interface.at_mut(pointer.as_str()).and_then(|node| node.get_mut("$ref")) {
            place.value = NodeValue::String(right);
        }
        push(repairs, RepairKind::ReferenceForm, &target, pointer, span);
    }
}

/// Replaces the references at these pointers, which lead to nothing, by what says the least.
pub(super) fn drop_dangling(interface: &mut Node, dangling: Vec<Pointer>, repairs: &mut Vec<Repair>) {
    let mut unique: Vec<Pointer> = Vec::new();
    for pointer in dangling {
        if !unique.contains(&pointer) {
            unique.push(pointer);
        }
    }
    // From last to first, so that the indexes of the others stay valid.
    unique.sort_by_key(|pointer| std::cmp::Reverse(natural(pointer)));
    for pointer in unique {
        let Some(node) = interface.at(pointer.as_str()) else { continue };
        let target = node.reference().unwrap_or_default().to_owned();
        let span = node.span.clone();
        replace(interface, &pointer, part_at(&pointer), &span);
        push(repairs, RepairKind::DanglingReference, &target, pointer, span);
    }
}

/// A reference of the document.
struct Found {
    part: Part,
    pointer: Pointer,
    target: String,
    span: Span,
}

/// Collects the references of the parts of a document, with the part that each stands for.
fn walk(node: &Node, part: Part, pointer: &Pointer, found: &mut Vec<Found>) {
    if let Some(target) = node.get("$ref").filter(|_| part != Part::Components) {
        let (span, target) = (target.span.clone(), target.as_str().unwrap_or_default().to_owned());
        found.push(Found { part, pointer: pointer.clone(), target, span });
    }
    for (key, child) in node.entries() {
        let at = pointer.child(key.as_str());
        match part.under(key.as_str()) {
            Some(Under::One(part)) => walk(child, part, &at, found),
            Some(Under::Each(part)) => {
                child.entries().for_each(|(key, child)| walk(child, part, &at.child(key.as_str()), found));
                let items = child.items().enumerate();
                items.for_each(|(index, child)| walk(child, part, &at.child(index), found));
            }
            None => {}
        }
    }
}

/// Returns the part at a pointer. A pointer that leads to no part counts as a schema.
fn part_at(pointer: &Pointer) -> Part {
    let mut part = Part::Document;
    let mut tokens = Pointer::tokens(pointer.as_str());
    while let Some(token) = tokens.next() {
        match part.under(&token) {
            Some(Under::One(inner)) => part = inner,
            Some(Under::Each(inner)) => {
                tokens.next();
                part = inner;
            }
            None => return Part::Schema,
        }
    }
    part
}

/// Returns the reference that was meant, if it leads to a component.
fn meant(interface: &Node, section: &str, target: &str) -> Option<String> {
    let words = target.trim().trim_start_matches('#').trim_start_matches('/');
    let heads =
        [format!("components/{section}/"), "definitions/".to_owned(), format!("{section}/"), String::new()];
    let name = heads.iter().find_map(|head| words.strip_prefix(head.as_str()))?;
    let right = format!("#/components/{section}/{name}");
    interface.at(&right).filter(|_| !name.is_empty() && !name.contains('/')).map(|_| right)
}

fn is_circular(interface: &Node, target: &str) -> bool {
    let mut seen = HashSet::new();
    let mut next = Some(target);
    while let Some(target) = next {
        if !seen.insert(target) {
            return true;
        }
        next = interface.at(target).and_then(Node::reference);
    }
    false
}

/// Replaces a reference: a schema may be anything, a response says nothing of its body, and the
/// other parts are removed.
fn replace(interface: &mut Node, pointer: &Pointer, part: Part, span: &Span) {
    let object = |mapping: Mapping| Node::new(NodeValue::Mapping(mapping), span);
    match part {
        Part::Schema => {
            interface.replace_at(pointer.as_str(), object(Mapping::default()));
        }
        Part::Response => {
            let description = (Key::new("description", span), Node::string("", span));
            interface.replace_at(pointer.as_str(), object(Mapping::from_iter([description])));
        }
        _ => {
            interface.remove_at(pointer.as_str());
        }
    }
}

fn push(repairs: &mut Vec<Repair>, kind: RepairKind, target: &str, pointer: Pointer, span: Span) {
    repairs.push(Repair { kind, key: target.to_owned(), pointer, span });
}

/// Returns the steps of a pointer, so that indexes compare as numbers.
fn natural(pointer: &Pointer) -> Vec<(Option<usize>, String)> {
    Pointer::tokens(pointer.as_str()).map(|token| (token.parse().ok(), token.into_owned())).collect()
}
