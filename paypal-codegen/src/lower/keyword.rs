//! Checks that the keywords of a schema hold values of the right type.

use super::Lower;
use crate::diagnostic::code;
use crate::document::{Node, Pointer};

/// A keyword, the required kind of its value, and a test of that kind.
type KeywordShape = (&'static str, &'static str, fn(&Node) -> bool);

const SHAPES: [KeywordShape; 9] = [
    ("type", "a string", |node| node.as_str().is_some()),
    ("properties", "an object", |node| node.as_mapping().is_some()),
    ("items", "an object", |node| node.as_mapping().is_some()),
    // A boolean here is a frequent mistake, of which `conformance` warns.
    ("required", "a list", |node| node.as_sequence().is_some() || node.as_bool().is_some()),
    ("enum", "a list", |node| node.as_sequence().is_some()),
    ("allOf", "a list", |node| node.as_sequence().is_some()),
    ("oneOf", "a list", |node| node.as_sequence().is_some()),
    ("anyOf", "a list", |node| node.as_sequence().is_some()),
    ("additionalProperties", "an object or a boolean", |node| {
        node.as_mapping().is_some() || node.as_bool().is_some()
    }),
];

impl Lower<'_> {
    /// Returns whether the values of a schema's keywords have the right kind. Reports those that
    /// have not.
    pub(super) fn has_shape(&mut self, schema: &Node, pointer: &Pointer) -> bool {
        let mut has_shape = schema.as_mapping().is_some();
        if !has_shape {
            let message = format!("a schema must be an object, not {}", schema.kind());
            self.error(code::WRONG_TYPE, message, schema, pointer)
                .help("write an object such as `{ type: string }`");
        }
        for (keyword, wanted, is_right) in SHAPES {
            if let Some(node) = schema.get(keyword).filter(|node| !is_right(node)) {
                let message = format!("`{keyword}` must be {wanted}, not {}", node.kind());
                self.error(code::WRONG_TYPE, message, node, &pointer.child(keyword))
                    .help(format!("correct the value of `{keyword}` by an overlay"));
                has_shape = false;
            }
        }
        has_shape
    }
}

/// Returns whether an alternative only allows null.
pub(super) fn is_null(branch: &Node) -> bool {
    let is_only_null = |values: &Node| values.items().all(|value| value.kind() == "null");
    branch.get("type").and_then(Node::as_str) == Some("null") || branch.get("enum").is_some_and(is_only_null)
}
