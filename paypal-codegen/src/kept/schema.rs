//! Looks into the schemas of a document without lowering them.

use super::MARK;
use crate::document::{Node, NodeValue, Pointer};

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

/// Collects the properties that a schema had and lacks now, with their places. Returns whether
/// nothing else differs, except for properties that were added.
pub(super) fn missing_properties<'a>(
    (was, is): (&'a Node, &Node),
    at: &str,
    missing: &mut Vec<(String, &'a Node)>,
) -> bool {
    match (&was.value, &is.value) {
        (NodeValue::Mapping(keys), NodeValue::Mapping(others)) => {
            let is_known =
                others.iter().all(|(key, _)| key.as_str() == PROPERTIES || was.get(key.as_str()).is_some());
            is_known
                && keys.iter().all(|(key, was)| {
                    let (at, is) = (child(at, &[key.as_str()]), is.get(key.as_str()));
                    if key.as_str() == MARK {
                        return true;
                    }
                    if key.as_str() != PROPERTIES {
                        return is.is_some_and(|is| missing_properties((was, is), &at, missing));
                    }
                    was.entries().all(|(name, was)| {
                        let at = child(&at, &[name.as_str()]);
                        match is.and_then(|is| is.get(name.as_str())) {
                            Some(is) => missing_properties((was, is), &at, missing),
                            None => {
                                missing.push((at, was));
                                true
                            }
                        }
                    })
                })
        }
        (NodeValue::Sequence(items), NodeValue::Sequence(others)) => {
            let mut pairs = items.iter().zip(others).enumerate();
            items.len() == others.len()
                && pairs
                    .all(|(index, pair)| missing_properties(pair, &child(at, &[&index.to_string()]), missing))
        }
        _ => was == is,
    }
}

const PROPERTIES: &str = "properties";

/// Collects the references in a node. Recursion is safe, because the reader limits the depth of a
/// document.
pub(super) fn references<'a>(node: &'a Node, found: &mut Vec<&'a str>) {
    match &node.value {
        NodeValue::Mapping(mapping) => {
            for (key, value) in mapping {
                match value.as_str().filter(|_| key.as_str() == "$ref") {
                    Some(target) => found.push(target),
                    None => references(value, found),
                }
            }
        }
        NodeValue::Sequence(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// Returns the pointer of a child.
pub(super) fn child(pointer: &str, tokens: &[&str]) -> String {
    let root = Pointer::parse(pointer);
    tokens.iter().fold(root, |at, token| at.child(token)).as_str().to_owned()
}
