//! Reads the limits of a schema: those beside its `$ref`, and those of the target.

use crate::document::{Node, NodeValue};
use crate::ir::Constraints;

/// Returns the limits that a schema states itself.
pub(super) fn of(schema: &Node) -> Constraints {
    let text = |key: &str| {
        schema.get(key).and_then(|node| match &node.value {
            NodeValue::String(text) | NodeValue::Number(text) => Some(text.clone()),
            _ => None,
        })
    };
    Constraints {
        format: text("format"),
        pattern: text("pattern"),
        min_length: text("minLength"),
        max_length: text("maxLength"),
        minimum: text("minimum"),
        maximum: text("maximum"),
        min_items: text("minItems"),
        max_items: text("maxItems"),
        default: schema.get("default").map(|node| node.to_json().to_string()),
    }
}

impl Constraints {
    /// Fills in the limits that are not stated with those of the `$ref`'s target.
    pub(super) fn or(self, target: Self) -> Self {
        Self {
            format: self.format.or(target.format),
            pattern: self.pattern.or(target.pattern),
            min_length: self.min_length.or(target.min_length),
            max_length: self.max_length.or(target.max_length),
            minimum: self.minimum.or(target.minimum),
            maximum: self.maximum.or(target.maximum),
            min_items: self.min_items.or(target.min_items),
            max_items: self.max_items.or(target.max_items),
            default: self.default.or(target.default),
        }
    }
}
