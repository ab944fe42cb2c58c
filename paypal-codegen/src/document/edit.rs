//! Edits a tree by JSON pointer. An inserted node keeps its span, which refers to its own file.

use super::{Key, Node, NodeValue, Pointer};

impl Node {
    /// Replaces the node at a pointer and returns the old node. Returns `None`, without a change,
    /// if there is no node.
    pub fn replace_at(&mut self, pointer: &str, node: Self) -> Option<Self> {
        self.at_mut(pointer).map(|place| std::mem::replace(place, node))
    }

    /// Inserts a node at a pointer whose parent exists: a key of an object, or an index up to a
    /// list's length (`-` for its end). Returns whether it succeeded.
    pub fn insert_at(&mut self, pointer: &str, node: Self) -> bool {
        let Some((parent, token)) = split(pointer) else {
            *self = node;
            return true;
        };
        let Some(parent) = self.at_mut(parent) else { return false };
        match &mut parent.value {
            NodeValue::Mapping(mapping) => {
                mapping.insert(Key::new(token, &node.span), node);
                true
            }
            NodeValue::Sequence(items) => {
                let index = if token == "-" { Some(items.len()) } else { token.parse().ok() };
                let Some(index) = index.filter(|index| *index <= items.len()) else { return false };
                items.insert(index, node);
                true
            }
            _ => false,
        }
    }

    /// Removes the node at a pointer from its parent, and returns it. The other children keep their
    /// order. The root can't be removed.
    pub fn remove_at(&mut self, pointer: &str) -> Option<Self> {
        let (parent, token) = split(pointer)?;
        match &mut self.at_mut(parent)?.value {
            NodeValue::Mapping(mapping) => mapping.shift_remove(token.as_str()),
            NodeValue::Sequence(items) => {
                let index = token.parse().ok().filter(|index| *index < items.len())?;
                Some(items.remove(index))
            }
            _ => None,
        }
    }
}

/// Returns the pointer of the parent and the last key, unescaped; `None` for the root.
fn split(pointer: &str) -> Option<(&str, String)> {
    let (parent, _) = pointer.rsplit_once('/')?;
    let token = Pointer::tokens(pointer).last()?.into_owned();
    Some((parent, token))
}
