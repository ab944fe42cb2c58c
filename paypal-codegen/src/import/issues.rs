//! Collects the documented issue codes of a response into one list.
//!
//! PayPal writes each code as a branch of an `anyOf`, with the code as the only value of a property
//! `issue`. The place of those branches (`details` or `issues`, inline or in a component) has
//! changed before and may change again, so the whole schema of the error body is searched.

use indexmap::{IndexMap, IndexSet};

use crate::document::{Key, Mapping, Node, NodeValue};

/// Returns the codes in the schemas of a response's bodies, each once, in the order of appearance.
pub(super) fn codes<'a>(response: &'a Node, root: &'a Node) -> IndexMap<&'a str, &'a Node> {
    let mut found = IndexMap::new();
    let mut seen = IndexSet::new();
    for (_, media_type) in response.get("content").into_iter().flat_map(Node::entries) {
        if let Some(schema) = media_type.get("schema") {
            search(schema, root, &mut seen, &mut found);
        }
    }
    found
}

fn search<'a>(
    schema: &'a Node,
    root: &'a Node,
    seen: &mut IndexSet<&'a str>,
    found: &mut IndexMap<&'a str, &'a Node>,
) {
    if let Some(target) = schema.reference().filter(|target| seen.insert(target))
        && let Some(schema) = root.at(target)
    {
        search(schema, root, seen, found);
    }
    if let Some(issue) = schema.at("/properties/issue/enum") {
        for code in issue.items() {
            if let Some(text) = code.as_str() {
                found.entry(text).or_insert(code);
            }
        }
    }
    for list in ["allOf", "anyOf", "oneOf"] {
        for branch in schema.get(list).into_iter().flat_map(Node::items) {
            search(branch, root, seen, found);
        }
    }
    for (_, property) in schema.get("properties").into_iter().flat_map(Node::entries) {
        search(property, root, seen, found);
    }
    if let Some(items) = schema.get("items") {
        search(items, root, seen, found);
    }
}

/// Adds `x-issues` to a response, unless there are no codes.
pub(super) fn add(response: &mut Mapping, codes: &IndexMap<&str, &Node>) {
    let Some((_, first)) = codes.first() else { return };
    let items = codes.iter().map(|(code, node)| Node::string(*code, &node.span)).collect();
    response.insert(Key::new("x-issues", &first.span), Node::new(NodeValue::Sequence(items), &first.span));
}
