//! Looks into the schemas of a document without lowering them.

use crate::document::{Node, Pointer};

/// The most references that are followed from one node.
const MAX_REFERENCES: usize = 16;

/// Returns the node at a pointer, with its references followed, and its own pointer.
pub(super) fn resolve<'a>(document: &'a Node, pointer: &str) -> Option<(&'a Node, String)> {
    let mut at = pointer.to_owned();
    for _ in 0..MAX_REFERENCES {
        let node = document.at(&at)?;
        let sole = || node.get("allOf").and_then(Node::as_sequence).filter(|of| of.len() == 1)?.first();
        match (node.reference(), sole()) {
            (Some(target), _) => at = target.strip_prefix('#')?.to_owned(),
            (None, Some(only)) if node.get("properties").is_none() && only.reference().is_some() => {
                at = only.reference()?.strip_prefix('#')?.to_owned();
            }
            _ => return Some((node, at)),
        }
    }
    None
}

/// The keys of a schema that say what a value is.
const SAYS: [&str; 11] = [
    "$ref",
    "properties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "enum",
    "additionalProperties",
    "not",
    "format",
    "pattern",
];

/// Returns whether a schema says nothing about its value, except perhaps that it is an object.
pub(super) fn is_empty(schema: &Node) -> bool {
    let is_object = schema.get("type").is_none_or(|ty| ty.as_str() == Some("object"));
    is_object && !SAYS.iter().any(|key| schema.get(key).is_some())
}

/// Returns the pointer of a child.
pub(super) fn child(pointer: &str, tokens: &[&str]) -> String {
    let root = Pointer::tokens(pointer).fold(Pointer::root(), |at, token| at.child(token));
    tokens.iter().fold(root, |at, token| at.child(token)).as_str().to_owned()
}
