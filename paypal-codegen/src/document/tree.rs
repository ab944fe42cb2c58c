//! Builds a tree from the begins, ends and values that a reader of YAML or JSON finds.

use super::{Key, Mapping, Node, NodeValue, Pointer};
use crate::source::Span;

/// A list or object whose end is not yet reached.
struct Frame {
    span: Span,
    items: Items,
}

/// The content of a list or object so far.
pub(super) enum Items {
    Sequence(Vec<Node>),
    Mapping { mapping: Mapping, key: Option<Key> },
}

impl Items {
    pub(super) fn sequence() -> Self {
        Self::Sequence(Vec::new())
    }

    pub(super) fn mapping() -> Self {
        Self::Mapping { mapping: Mapping::default(), key: None }
    }
}

/// A key that its object has already.
pub(super) struct Duplicate {
    pub(super) key: Key,
    /// The place of the first such key.
    pub(super) first: Span,
    pub(super) pointer: Pointer,
}

/// The tree so far.
#[derive(Default)]
pub(super) struct Tree {
    stack: Vec<Frame>,
    /// The finished document.
    pub(super) root: Option<Node>,
    /// The keys that are given twice.
    pub(super) duplicates: Vec<Duplicate>,
}

impl Tree {
    /// Returns the number of lists and objects whose end is not yet reached.
    pub(super) fn depth(&self) -> usize {
        self.stack.len()
    }

    /// Returns whether the next value is the key of an object.
    pub(super) fn expects_key(&self) -> bool {
        matches!(self.stack.last(), Some(Frame { items: Items::Mapping { key: None, .. }, .. }))
    }

    /// Returns whether the innermost open value is an object; `None` if nothing is open.
    pub(super) fn is_in_mapping(&self) -> Option<bool> {
        self.stack.last().map(|frame| matches!(frame.items, Items::Mapping { .. }))
    }

    /// Begins a list or an object.
    pub(super) fn open(&mut self, items: Items, span: Span) {
        self.stack.push(Frame { span, items });
    }

    /// Ends the innermost list or object, before the byte `end`, and returns it. It is not yet part
    /// of the tree.
    pub(super) fn close(&mut self, end: usize) -> Option<Node> {
        let Frame { mut span, items } = self.stack.pop()?;
        span.set_end(end);
        let value = match items {
            Items::Sequence(items) => NodeValue::Sequence(items),
            Items::Mapping { mapping, .. } => NodeValue::Mapping(mapping),
        };
        Some(Node { value, span })
    }

    /// Adds a key to the innermost object.
    pub(super) fn key(&mut self, new: Key) {
        let Some(Frame { items: Items::Mapping { mapping, key }, .. }) = self.stack.last_mut() else {
            return;
        };
        let first = mapping.get_key_value(&*new.name).map(|(first, _)| first.span.clone());
        *key = Some(new.clone());
        if let Some(first) = first {
            let pointer = self.pointer();
            self.duplicates.push(Duplicate { key: new, first, pointer });
        }
    }

    /// Adds a finished value to the list or object that contains it.
    pub(super) fn add(&mut self, node: Node) {
        match self.stack.last_mut().map(|frame| &mut frame.items) {
            None => self.root = Some(node),
            Some(Items::Sequence(items)) => items.push(node),
            Some(Items::Mapping { mapping, key }) => {
                if let Some(key) = key.take() {
                    // The last of two equal keys counts, as in other JSON readers.
                    mapping.insert(key, node);
                }
            }
        }
    }

    /// Returns the pointer of the next value.
    pub(super) fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::root();
        for frame in &self.stack {
            match &frame.items {
                Items::Sequence(items) => pointer.push(items.len()),
                Items::Mapping { key: Some(key), .. } => pointer.push(&key.name),
                Items::Mapping { key: None, .. } => {}
            }
        }
        pointer
    }
}
