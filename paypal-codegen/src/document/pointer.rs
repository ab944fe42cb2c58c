//! Defines JSON pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

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

    /// Returns the keys and indexes of a pointer, unescaped. A pointer that begins with `#`, as in
    /// a `$ref`, is the fragment of a URI: its percent-encoding is decoded as well.
    pub fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
        let fragment = pointer.strip_prefix('#');
        fragment.unwrap_or(pointer).split('/').skip(1).map(move |token| {
            let token = if fragment.is_some() { decoded(token) } else { Cow::Borrowed(token) };
            if token.contains('~') { Cow::Owned(token.replace("~1", "/").replace("~0", "~")) } else { token }
        })
    }

    /// Reads the text of a pointer, or of a `$ref` within the document, such as
    /// `#/components/schemas/thing`.
    pub fn parse(text: &str) -> Self {
        Self::tokens(text).fold(Self::root(), |at, token| at.child(token))
    }

    /// Returns the text of a `$ref` to this pointer. Of the characters that a URI can't have, only
    /// `%` is encoded, without which the text would be ambiguous.
    pub fn to_reference(&self) -> String {
        format!("#{}", self.0.replace('%', "%25"))
    }
}

/// Decodes the percent-encoding of a token; returns an invalid one as it is.
fn decoded(token: &str) -> Cow<'_, str> {
    if !token.contains('%') {
        return Cow::Borrowed(token);
    }
    percent_decode_str(token).decode_utf8().unwrap_or(Cow::Borrowed(token))
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

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn the_pointer_of_a_reference_is_decoded_and_unescaped() {
        let table = [
            ("#/a/b", "/a/b", "#/a/b"),
            ("#/a%7Bb%7d/%20", "/a{b}/ ", "#/a{b}/ "),
            ("#/a~1b/%7E1c%7E0", "/a~1b/~1c~0", "#/a~1b/~1c~0"),
            ("#/a%2Fb", "/a~1b", "#/a~1b"),
            ("#/100%25/%257B", "/100%/%7B", "#/100%25/%257B"),
            ("#/%C3%A9%f0%9f%91%8d", "/é👍", "#/é👍"),
            ("#/50%/%zz/%ff", "/50%/%zz/%ff", "#/50%25/%25zz/%25ff"),
            ("#", "", "#"),
        ];
        for (target, pointer, canonical) in table {
            let found = Pointer::parse(target);
            assert_eq!((found.as_str(), found.to_reference().as_str()), (pointer, canonical), "{target}");
            assert_eq!(Pointer::parse(canonical), found, "{target}");
        }
    }
}
