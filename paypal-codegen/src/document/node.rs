//! The tree.

use std::borrow::Borrow;
use std::hash::{Hash, Hasher};

use indexmap::IndexMap;

use crate::source::Span;

/// A key of a mapping and where it stands. It is compared and looked up by its name alone.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key itself.
    pub name: String,
    /// Where it stands.
    pub span: Span,
}

impl Key {
    /// A key that stands at `span`.
    pub fn new(name: impl Into<String>, span: &Span) -> Self {
        Self { name: name.into(), span: span.clone() }
    }

    /// The key itself.
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

/// The entries of a mapping in the order they are written; `get("key")` takes a plain string.
pub type Mapping = IndexMap<Key, Node>;

/// What a node holds.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeValue {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, its text kept as written.
    Number(String),
    /// A string.
    String(String),
    /// A list.
    Sequence(Vec<Node>),
    /// An object.
    Mapping(Mapping),
}

impl NodeValue {
    /// What a person calls this kind of value.
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

/// A value and where it stands. Two nodes are equal if their values are, wherever they stand.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it holds.
    pub value: NodeValue,
    /// Where it stands.
    pub span: Span,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Node {
    /// A node that stands at `span`.
    pub fn new(value: NodeValue, span: &Span) -> Self {
        Self { value, span: span.clone() }
    }

    /// A string that stands at `span`.
    pub fn string(text: impl Into<String>, span: &Span) -> Self {
        Self::new(NodeValue::String(text.into()), span)
    }

    /// What a person calls this kind of value.
    pub fn kind(&self) -> &'static str {
        self.value.kind()
    }

    /// The value of a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_mapping()?.get(key)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        self.as_mapping_mut()?.get_mut(key)
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            NodeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth, if this is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            NodeValue::Bool(truth) => Some(truth),
            _ => None,
        }
    }

    /// The text of the number as written, if this is a number.
    pub fn as_number(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if this is a list.
    pub fn as_sequence(&self) -> Option<&[Self]> {
        match &self.value {
            NodeValue::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// The items to be changed, if this is a list.
    pub fn as_sequence_mut(&mut self) -> Option<&mut Vec<Self>> {
        match &mut self.value {
            NodeValue::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// The entries, if this is an object.
    pub fn as_mapping(&self) -> Option<&Mapping> {
        match &self.value {
            NodeValue::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    /// The entries to be changed, if this is an object.
    pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping> {
        match &mut self.value {
            NodeValue::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    /// The entries of an object; none for anything else.
    pub fn entries(&self) -> impl Iterator<Item = (&Key, &Self)> {
        self.as_mapping().into_iter().flatten()
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> std::slice::Iter<'_, Self> {
        self.as_sequence().unwrap_or_default().iter()
    }

    /// The target of a `$ref`, if this is an object that has one.
    pub fn reference(&self) -> Option<&str> {
        self.get("$ref")?.as_str()
    }

    /// How many nodes the tree has, this one included.
    pub fn count(&self) -> usize {
        1 + match &self.value {
            NodeValue::Sequence(items) => items.iter().map(Self::count).sum(),
            NodeValue::Mapping(mapping) => mapping.values().map(Self::count).sum(),
            _ => 0,
        }
    }
}
