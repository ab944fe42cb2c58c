//! Defines the document tree.

use std::borrow::Borrow;
use std::hash::{Hash, Hasher};

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::source::Span;

/// A key of a mapping with its place. Comparison and lookup use the name alone.
#[derive(Clone, Debug)]
pub struct Key {
    /// The name.
    pub name: String,
    /// The place.
    pub span: Span,
}

impl Key {
    /// Creates a key at a place.
    pub fn new(name: impl Into<String>, span: &Span) -> Self {
        Self { name: name.into(), span: span.clone() }
    }

    /// Returns the name.
    pub fn as_str(&self) -> &str {
        &self.name
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.name
    }
}

/// The entries of a mapping in their written order; `get("key")` accepts a plain string.
pub type Mapping = IndexMap<Key, Node, FxBuildHasher>;

/// The value of a node.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeValue {
    /// Null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number, as the text in the document.
    Number(String),
    /// A string.
    String(String),
    /// A list.
    Sequence(Vec<Node>),
    /// An object.
    Mapping(Mapping),
}

impl NodeValue {
    /// Returns the kind of value, as diagnostics name it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "an object",
        }
    }
}

/// A value with its place. Equality compares the values alone.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: NodeValue,
    /// The place.
    pub span: Span,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Node {
    /// Creates a node at a place.
    pub fn new(value: NodeValue, span: &Span) -> Self {
        Self { value, span: span.clone() }
    }

    /// Creates a string at a place.
    pub fn string(text: impl Into<String>, span: &Span) -> Self {
        Self::new(NodeValue::String(text.into()), span)
    }

    /// Returns the kind of value, as diagnostics name it.
    pub fn kind(&self) -> &'static str {
        self.value.kind()
    }

    /// Returns the value of a key, if this is an object that has the key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_mapping()?.get(key)
    }

    /// Returns the value of a key for changes.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        self.as_mapping_mut()?.get_mut(key)
    }

    /// Returns the text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            NodeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            NodeValue::Bool(truth) => Some(truth),
            _ => None,
        }
    }

    /// Returns the text of the number as written, if this is a number.
    pub fn as_number(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Number(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the items, if this is a list.
    pub fn as_sequence(&self) -> Option<&[Self]> {
        match &self.value {
            NodeValue::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the items for changes, if this is a list.
    pub fn as_sequence_mut(&mut self) -> Option<&mut Vec<Self>> {
        match &mut self.value {
            NodeValue::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the entries, if this is an object.
    pub fn as_mapping(&self) -> Option<&Mapping> {
        match &self.value {
            NodeValue::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    /// Returns the entries for changes, if this is an object.
    pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping> {
        match &mut self.value {
            NodeValue::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    /// Returns the entries of an object; nothing for other values.
    pub fn entries(&self) -> impl Iterator<Item = (&Key, &Self)> {
        self.as_mapping().into_iter().flatten()
    }

    /// Returns the items of a list; nothing for other values.
    pub fn items(&self) -> std::slice::Iter<'_, Self> {
        self.as_sequence().unwrap_or_default().iter()
    }

    /// Returns the target of the `$ref`, if this is an object that has one.
    pub fn reference(&self) -> Option<&str> {
        self.get("$ref")?.as_str()
    }

    /// Returns the number of nodes in the tree, including this one.
    pub fn count(&self) -> usize {
        1 + match &self.value {
            NodeValue::Sequence(items) => items.iter().map(Self::count).sum(),
            NodeValue::Mapping(mapping) => mapping.values().map(Self::count).sum(),
            _ => 0,
        }
    }
}
