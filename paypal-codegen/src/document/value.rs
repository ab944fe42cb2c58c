//! Converts trees to and from `serde_json::Value`, which `openapiv3` and JSONPath use.

use serde_json::Value;

use super::{Key, Node, NodeValue, scalar};
use crate::source::Span;

impl Node {
    /// Returns the same tree without positions.
    pub fn to_json(&self) -> Value {
        match &self.value {
            NodeValue::Null => Value::Null,
            NodeValue::Bool(truth) => Value::Bool(*truth),
            NodeValue::Number(text) => scalar::to_json_number(text).map_or(Value::Null, Value::Number),
            NodeValue::String(text) => Value::String(text.clone()),
            NodeValue::Sequence(items) => items.iter().map(Self::to_json).collect(),
            NodeValue::Mapping(mapping) => {
                mapping.iter().map(|(key, node)| (key.name.clone(), node.to_json())).collect()
            }
        }
    }

    /// Creates a tree from a value that has no place in a file; every node gets the place `span`.
    pub fn from_json(value: &Value, span: &Span) -> Self {
        let value = match value {
            Value::Null => NodeValue::Null,
            Value::Bool(truth) => NodeValue::Bool(*truth),
            Value::Number(number) => NodeValue::Number(number.to_string()),
            Value::String(text) => NodeValue::String(text.clone()),
            Value::Array(items) => {
                NodeValue::Sequence(items.iter().map(|item| Self::from_json(item, span)).collect())
            }
            Value::Object(object) => NodeValue::Mapping(
                object
                    .iter()
                    .map(|(key, value)| (Key::new(key, span), Self::from_json(value, span)))
                    .collect(),
            ),
        };
        Self::new(value, span)
    }
}
