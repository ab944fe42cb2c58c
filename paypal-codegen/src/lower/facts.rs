//! The limits of a schema, which stand beside its `$ref` or at the target.

use crate::document::{Node, NodeValue};
use crate::ir::Facts;

/// The limits a schema states itself.
pub(super) fn facts(schema: &Node) -> Facts {
    let text = |key: &str| {
        schema.get(key).and_then(|node| match &node.value {
            NodeValue::String(text) | NodeValue::Number(text) => Some(text.clone()),
            _ => None,
        })
    };
    Facts {
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

/// What stands beside a `$ref`, and for the rest what its target states.
pub(super) fn or(own: Facts, target: Facts) -> Facts {
    Facts {
        format: own.format.or(target.format),
        pattern: own.pattern.or(target.pattern),
        min_length: own.min_length.or(target.min_length),
        max_length: own.max_length.or(target.max_length),
        minimum: own.minimum.or(target.minimum),
        maximum: own.maximum.or(target.maximum),
        min_items: own.min_items.or(target.min_items),
        max_items: own.max_items.or(target.max_items),
        default: own.default.or(target.default),
    }
}
