//! Defines JSON pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).

use std::borrow::Cow;
use std::fmt;

use super::{Node, NodeValue};

/// A JSON pointer, built step by step during a walk.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// Creates the pointer to the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Returns the pointer to a child, by key or index.
    #[must_use]
    pub fn child(&self, token: impl fmt::Display) -> Self {
        let mut child = self.clone();
        child.push(token);
        child
    }

    /// Appends a key or an index.
    pub fn push(&mut self, token: impl fmt::Display) {
        self.0.push('/');
        self.0.push_str(&token.to_string().replace('~', "~0").replace('/', "~1"));
    }

    /// Removes the last key or index; does nothing at the root.
    pub fn pop(&mut self) {
        self.0.truncate(self.0.rfind('/').unwrap_or_default());
    }

    /// Returns the pointer to the parent; the root is its own parent.
    #[must_use]
    pub fn parent(&self) -> Self {
        let mut parent = self.clone();
        parent.pop();
        parent
    }

    /// Returns the pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the keys and indexes of a pointer, unescaped. Ignores a leading `#`, as in a `$ref`.
    pub fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
        let pointer = pointer.strip_prefix('#').unwrap_or(pointer);
        pointer.split('/').skip(1).map(|token| {
            if token.contains('~') {
                Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
            } else {
                Cow::Borrowed(token)
            }
        })
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Node {
    /// Returns the node at a JSON pointer; also accepts `#/a/b`, the form of a `$ref`.
    pub fn at(&self, pointer: &str) -> Option<&Self> {
        Pointer::tokens(pointer).try_fold(self, |node, token| match &node.value {
            NodeValue::Mapping(mapping) => mapping.get(&*token),
            NodeValue::Sequence(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Returns the node at a JSON pointer for changes.
    pub fn at_mut(&mut self, pointer: &str) -> Option<&mut Self> {
        Pointer::tokens(pointer).try_fold(self, |node, token| match &mut node.value {
            NodeValue::Mapping(mapping) => mapping.get_mut(&*token),
            NodeValue::Sequence(items) => items.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        })
    }
}
