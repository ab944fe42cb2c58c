//! Reads and follows references.

use super::{Node, NodeValue, Part, Pointer};

/// The maximum length of a chain of references; PayPal's documents need about ten.
pub const MAX_REFERENCES: usize = 100;

impl Node {
    /// Follows the `$ref` of a part of this document, and that of each target. `at` is the pointer
    /// of the part. Returns the first node without a `$ref`, and its pointer; `None` if a target
    /// does not exist in the document, or if the references form a circle.
    pub fn follow<'a>(&'a self, part: &'a Self, at: Pointer) -> Option<(&'a Self, Pointer)> {
        let (mut found, mut at) = (part, at);
        for _ in 0..MAX_REFERENCES {
            let Some(target) = found.reference() else { return Some((found, at)) };
            (found, at) = self.target(target)?;
        }
        None
    }

    /// Returns the node of this document to which a `$ref` leads, and its pointer.
    pub fn target(&self, reference: &str) -> Option<(&Self, Pointer)> {
        let found = reference.starts_with("#/").then(|| self.at(reference)).flatten()?;
        Some((found, Pointer::parse(reference)))
    }
}

/// Returns the name of the component in a section to which a `$ref` leads.
pub fn component_name(target: &str, section: &str) -> Option<String> {
    let mut tokens = Pointer::tokens(target.strip_prefix('#').map(|_| target)?);
    let is_section = tokens.next()? == "components" && tokens.next()? == section;
    let name = tokens.next().filter(|_| is_section)?;
    tokens.next().is_none().then(|| name.into_owned())
}

/// Returns the last key of a `$ref`, which names its target. A text without a slash is a name.
pub fn target_name(target: &str) -> String {
    match target.contains('/') {
        true => Pointer::tokens(target).last().unwrap_or_default().into_owned(),
        false => target.to_owned(),
    }
}

/// Writes the references within a document in one way: `#/a/b%7Bc%7D` becomes `#/a/b{c}`. Then the
/// references to a part have equal texts.
pub fn unify_references(document: &mut Node) {
    Part::Document.visit_mut(document, &mut |node, part| {
        node.get_mut("$ref").into_iter().for_each(unify);
        if part == Part::Schema
            && let Some(mapping) = node.get_mut("discriminator").and_then(|it| it.get_mut("mapping"))
        {
            mapping.as_mapping_mut().into_iter().flatten().for_each(|(_, target)| unify(target));
        }
    });
}

fn unify(reference: &mut Node) {
    if let NodeValue::String(target) = &mut reference.value
        && target.starts_with("#/")
        && target.contains('%')
    {
        *target = Pointer::parse(target).to_reference();
    }
}

#[cfg(test)]
mod tests {
    use super::component_name;
    use crate::document::{Pointer, read};
    use crate::source::SourceFile;

    #[test]
    fn follow_returns_the_end_of_a_chain_of_references() {
        let text = r##"
            a: { $ref: "#/b" }
            b: { $ref: "#/c/d~1e" }
            c: { d/e: 1 }
            dangling: { $ref: "#/x" }
            file: { $ref: "b.yaml#/c" }
            circle: { $ref: "#/circle" }
        "##;
        let document = read(&SourceFile::new("test.yaml", text)).unwrap();
        let table = [
            ("/a", Some("/c/d~1e")),
            ("/c", Some("/c")),
            ("/dangling", None),
            ("/file", None),
            ("/circle", None),
        ];
        for (pointer, expected) in table {
            let part = document.at(pointer).unwrap();
            let found = document.follow(part, Pointer::parse(pointer)).map(|(_, at)| at.to_string());
            assert_eq!(found.as_deref(), expected, "{pointer}");
        }
    }

    #[test]
    fn the_name_of_a_component_is_decoded() {
        let name = |target| component_name(target, "schemas");
        assert_eq!(name("#/components/schemas/a%7Bb~1c"), Some("a{b/c".to_owned()));
        assert_eq!(name("#/components/schemas/a/properties/b"), None);
        assert_eq!(name("#/components/responses/a"), None);
        assert_eq!(name("/components/schemas/a"), None);
    }
}
