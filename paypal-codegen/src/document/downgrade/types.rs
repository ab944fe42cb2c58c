//! Translates lists of types, and null as a type.

use super::super::{Key, Mapping, Node, NodeValue};
use super::{Downgrade, anything, truth};
use crate::source::Span;

impl Downgrade<'_> {
    /// Translates a list of types, or the type `null`: null becomes `nullable`, several other types
    /// become alternatives.
    pub(super) fn types(&mut self, schema: &mut Mapping, span: &Span) {
        let is_null = |node: &Node| node.as_str() == Some("null");
        let types = match schema.get("type") {
            Some(only) if is_null(only) => vec![only.clone()],
            types => match types.and_then(Node::as_sequence) {
                Some(types) => types.to_vec(),
                None => return,
            },
        };
        if types.iter().any(is_null) {
            schema.insert(Key::new("nullable", span), truth(span));
        }
        let mut others: Vec<Node> = types.into_iter().filter(|node| !is_null(node)).collect();
        schema.shift_remove("type");
        match (others.len(), others.pop()) {
            (_, None) => {}
            (1, Some(only)) => {
                schema.insert(Key::new("type", span), only);
            }
            (_, Some(last)) => {
                others.push(last);
                // The alternatives have types of their own, or the list only limits them.
                if ["allOf", "oneOf", "anyOf", "$ref"].iter().any(|key| schema.contains_key(*key)) {
                    return;
                }
                let branches: Vec<Node> = others.into_iter().map(|ty| typed(schema, ty, span)).collect();
                schema.retain(|key, _| !TYPED.iter().any(|(_, keys)| keys.contains(&key.as_str())));
                schema.insert(Key::new("anyOf", span), Node::new(NodeValue::Sequence(branches), span));
            }
        }
    }
}

/// The keywords that belong to a type; those of the last row belong to every number.
const TYPED: [(&str, &[&str]); 4] = [
    ("array", &["items", "minItems", "maxItems", "uniqueItems"]),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "discriminator",
            "minProperties",
            "maxProperties",
        ],
    ),
    ("string", &["format", "pattern", "enum", "minLength", "maxLength"]),
    (
        "number",
        &["format", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
    ),
];

/// Returns the alternative of one of several types, with the keywords of the schema that belong to
/// the type. Of an `enum` it has the values of the type.
fn typed(schema: &Mapping, ty: Node, span: &Span) -> Node {
    let mut branch = Mapping::default();
    let name = ty.as_str().unwrap_or_default();
    let keys = TYPED.iter().find(|(known, _)| *known == name).or(TYPED.last().filter(|_| name == "integer"));
    let is_of_type = |value: &Node| match &value.value {
        NodeValue::String(_) => name == "string",
        NodeValue::Number(_) => matches!(name, "integer" | "number"),
        _ => false,
    };
    // A format of numbers says nothing about strings.
    let is_for_numbers = |node: &Node| {
        node.as_str().is_some_and(|format| {
            ["int", "uint", "float", "double", "decimal"].iter().any(|start| format.starts_with(start))
        })
    };
    for (key, node) in
        schema.iter().filter(|(key, _)| keys.is_some_and(|(_, keys)| keys.contains(&key.as_str())))
    {
        let node = match (key.as_str(), &node.value) {
            ("enum", NodeValue::Sequence(values)) => {
                let own: Vec<Node> = values.iter().filter(|value| is_of_type(value)).cloned().collect();
                match own.is_empty() {
                    true => continue,
                    false => Node::new(NodeValue::Sequence(own), &node.span),
                }
            }
            ("format", _) if is_for_numbers(node) == (name == "string") => continue,
            _ => node.clone(),
        };
        branch.insert(key.clone(), node);
    }
    branch.insert(Key::new("type", span), ty);
    any_items(&mut branch, span);
    Node::new(NodeValue::Mapping(branch), span)
}

/// Adds the items that an array of any values leaves out.
pub(super) fn any_items(schema: &mut Mapping, span: &Span) {
    if schema.get("type").and_then(Node::as_str) == Some("array") && !schema.contains_key("allOf") {
        schema.entry(Key::new("items", span)).or_insert_with(|| anything(span));
    }
}

/// Translates an alternative of type `null` into `nullable`.
pub(super) fn null_branches(schema: &mut Mapping, span: &Span) {
    for keyword in ["oneOf", "anyOf"] {
        let Some(branches) = schema.get_mut(keyword).and_then(Node::as_sequence_mut) else { continue };
        let is_null = |node: &Node| {
            let constant = node.get("const").is_some_and(|value| value.kind() == "null");
            let mut values = node.get("enum").into_iter().flat_map(Node::items).peekable();
            let listed = values.peek().is_some() && values.all(|value| value.kind() == "null");
            constant || listed || node.get("type").and_then(Node::as_str) == Some("null")
        };
        let count = branches.len();
        branches.retain(|branch| !is_null(branch));
        if branches.len() < count {
            schema.insert(Key::new("nullable", span), truth(span));
        }
    }
}
