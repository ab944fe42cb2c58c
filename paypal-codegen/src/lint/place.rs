//! Lists the places of a document that have a schema or may have a reference.

use crate::document::{Node, Part, Pointer, Under};

/// A node with its pointer.
pub(super) struct Place<'a> {
    pub(super) node: &'a Node,
    pub(super) pointer: Pointer,
    pub(super) is_schema: bool,
}

/// Returns all places with a schema or a possible reference; inner places come before outer ones.
/// Examples and defaults are data and are not searched.
pub(super) fn places(document: &Node) -> Vec<Place<'_>> {
    let mut places = Vec::new();
    visit(document, Part::Document, Pointer::root(), &mut places);
    places
}

fn visit<'a>(node: &'a Node, part: Part, pointer: Pointer, places: &mut Vec<Place<'a>>) {
    for (key, child) in node.entries() {
        let at = pointer.child(key.as_str());
        match part.under(key.as_str()) {
            Some(Under::One(part)) => visit(child, part, at, places),
            Some(Under::Each(part)) => {
                for (name, child) in child.entries() {
                    visit(child, part, at.child(name.as_str()), places);
                }
                for (index, child) in child.items().enumerate() {
                    visit(child, part, at.child(index), places);
                }
            }
            None => {}
        }
    }
    if part.section().is_some() {
        places.push(Place { node, pointer, is_schema: part == Part::Schema });
    }
}
