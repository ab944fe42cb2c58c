//! Translates the keywords for properties that are not declared by name.

use super::super::{Key, Mapping, Node, Pointer};
use super::{Downgrade, truth};
use crate::diagnostic::{Diagnostic, code};
use crate::source::Span;

impl Downgrade<'_> {
    /// Translates `patternProperties` and `unevaluatedProperties`: without declared properties, the
    /// object becomes a map; otherwise undeclared properties are allowed.
    pub(super) fn properties_by_pattern(&mut self, schema: &mut Mapping, pointer: &Pointer, span: &Span) {
        let patterns = schema.shift_remove("patternProperties");
        let rest = schema.shift_remove("unevaluatedProperties");
        let is_closed = |node: Option<&Node>| node.is_none_or(|node| node.as_bool() == Some(false));
        let mut values: Vec<Node> = Vec::new();
        for value in patterns.iter().flat_map(Node::entries).map(|(_, value)| value).chain(&rest) {
            if value.as_bool() != Some(false) && !values.contains(value) {
                values.push(value.clone());
            }
        }
        if values.is_empty() || !is_closed(schema.get("additionalProperties")) {
            return;
        }
        let has_properties =
            ["properties", "allOf", "oneOf", "anyOf", "$ref"].iter().any(|key| schema.contains_key(*key));
        let key = Key::new("additionalProperties", span);
        match (values.pop().filter(|_| !has_properties), values.is_empty()) {
            (Some(only), true) => {
                schema.insert(key, only);
                schema.entry(Key::new("type", span)).or_insert_with(|| Node::string("object", span));
            }
            _ => {
                schema.insert(key, truth(span));
                let Some(node) = patterns.or(rest.filter(|node| node.as_bool().is_none())) else { return };
                let message = "properties by pattern are kept as untyped JSON";
                let warning = Diagnostic::warning(code::UNTYPED_EXTRA, message);
                let help = "for typed values, describe a property that is a map";
                self.report(warning, &node, &pointer.child("patternProperties"), help);
            }
        }
    }
}

/// Returns whether a schema, or a schema of an object of schemas, declares properties.
pub(super) fn has_properties(node: &Node) -> bool {
    let declares = |schema: &Node| schema.get("properties").is_some();
    declares(node) || node.entries().any(|(_, inner)| declares(inner))
}

/// Allows undeclared properties, unless the schema forbids or describes them.
pub(super) fn allow_more(schema: &mut Mapping, span: &Span) {
    schema.entry(Key::new("additionalProperties", span)).or_insert_with(|| truth(span));
}
