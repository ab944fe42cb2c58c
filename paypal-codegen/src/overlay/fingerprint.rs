//! Describes the structure of a node in a few characters, so that an action whose target suddenly
//! leads to something else is noticed.

use crate::document::{METHODS, Node, NodeValue, Pointer, route};
use crate::lock::upstream::short_hash;

/// How deep the structure is described below the node.
const DEPTH: usize = 3;

/// Returns the fingerprint of the nodes that an action matches: a hash of their kinds and
/// structures.
///
/// Prose, limits, `x-` keys and the names of components don't count. The names of properties, the
/// values of an enum, and the method and route of an operation do.
pub fn fingerprint<'a>(nodes: impl Iterator<Item = (&'a Node, &'a str)>) -> String {
    let mut texts: Vec<String> = nodes.map(|(node, pointer)| describe(node, pointer)).collect();
    texts.sort();
    texts.dedup();
    short_hash(&texts.join("\n"))
}

/// Returns the structure of a node as text. Equal texts mean equal structures.
pub fn structure(node: &Node) -> String {
    at_depth(node, DEPTH)
}

fn describe(node: &Node, pointer: &str) -> String {
    let tokens: Vec<_> = Pointer::tokens(pointer).collect();
    match tokens.as_slice() {
        [first, path] if first == "paths" => format!("path {}", route(path)),
        [first, path, method] if first == "paths" && METHODS.contains(&&**method) => {
            format!("operation {method} {}", route(path))
        }
        _ => structure(node),
    }
}

fn at_depth(node: &Node, depth: usize) -> String {
    if depth == 0 {
        return String::new();
    }
    match &node.value {
        NodeValue::Null => "null".to_owned(),
        NodeValue::Bool(value) => value.to_string(),
        NodeValue::Number(text) => text.clone(),
        NodeValue::String(text) => format!("{text:?}"),
        NodeValue::Sequence(items) => {
            let mut items: Vec<String> = items.iter().map(|item| at_depth(item, depth - 1)).collect();
            items.sort();
            format!("[{}]", items.join(","))
        }
        NodeValue::Mapping(_) if node.reference().is_some() => "reference".to_owned(),
        NodeValue::Mapping(_) if is_schema(node) => schema(node, depth),
        NodeValue::Mapping(mapping) => {
            let mut keys: Vec<&str> =
                mapping.keys().map(|key| key.as_str()).filter(|key| counts(key)).collect();
            keys.sort_unstable();
            let name = node.get("name").and_then(Node::as_str).unwrap_or_default();
            format!("{name}{{{}}}", keys.join(","))
        }
    }
}

fn is_schema(node: &Node) -> bool {
    const KEYWORDS: [&str; 7] = ["type", "properties", "items", "enum", "allOf", "anyOf", "oneOf"];
    node.get("type").is_none_or(|ty| ty.as_str().is_some())
        && KEYWORDS.iter().any(|key| node.get(key).is_some())
}

fn schema(node: &Node, depth: usize) -> String {
    let mut parts = Vec::new();
    parts.extend(node.get("type").and_then(Node::as_str).map(str::to_owned));
    let mut names: Vec<String> = (node.get("properties").into_iter().flat_map(Node::entries))
        .map(|(name, property)| format!("{}:{}", name.as_str(), at_depth(property, depth - 1)))
        .collect();
    names.sort();
    parts.extend(names);
    for key in ["enum", "items", "allOf", "anyOf", "oneOf"] {
        parts.extend(node.get(key).map(|child| format!("{key}={}", at_depth(child, depth - 1))));
    }
    format!("({})", parts.join(";"))
}

/// Returns whether a key is part of the structure.
fn counts(key: &str) -> bool {
    !key.starts_with("x-") && !matches!(key, "description" | "summary" | "title" | "example" | "examples")
}
