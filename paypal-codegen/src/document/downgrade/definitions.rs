//! Turns the schemas of `$defs` into components.

use super::super::{Key, Mapping, Node, NodeValue, Part, Pointer};
use super::{Downgrade, anything};
use crate::source::Span;

/// Adds the schemas to the components of a document, and makes references lead to them.
pub(super) fn insert(document: &mut Node, moved_definitions: &[(String, String, Node)]) {
    for (_, to, schema) in moved_definitions {
        if let Some(schemas) = components(document, &schema.span) {
            schemas.insert(Key::new(to.clone(), &schema.span), schema.clone());
        }
    }
    if !moved_definitions.is_empty() {
        redirect_definitions(document, moved_definitions);
    }
}

impl Downgrade<'_> {
    /// Turns the schemas of `$defs` into components.
    pub(super) fn definitions(&mut self, schema: &mut Mapping, pointer: &Pointer) {
        let Some(definitions) = schema.shift_remove("$defs") else { return };
        let owner = Pointer::tokens(pointer.as_str()).last().unwrap_or_default().into_owned();
        for (name, definition) in definitions.entries() {
            let at = pointer.child("$defs").child(name.as_str());
            let mut definition = definition.clone();
            self.schema(&mut definition, &at);
            let first = format!("{owner}_{}", name.as_str());
            let others = (2..).map(|number| format!("{first}_{number}"));
            let mut free = std::iter::once(first.clone()).chain(others);
            let to = free.find(|to| self.names.insert(to.clone())).unwrap_or_default();
            self.moved_definitions.push((at.as_str().to_owned(), to, definition));
        }
    }
}

/// Returns the component schemas, which are created if the document has none.
fn components<'a>(document: &'a mut Node, span: &Span) -> Option<&'a mut Mapping> {
    let mut place = document;
    for key in ["components", "schemas"] {
        place = place.as_mapping_mut()?.entry(Key::new(key, span)).or_insert_with(|| anything(span));
    }
    place.as_mapping_mut()
}

/// Makes references to a schema of `$defs` lead to its component.
fn redirect_definitions(document: &mut Node, moved_definitions: &[(String, String, Node)]) {
    Part::Document.visit_mut(document, &mut |node, _| {
        let Some(reference) = node.get_mut("$ref") else { return };
        let target = reference.as_str().filter(|target| target.starts_with('#')).map(Pointer::parse);
        let found =
            target.and_then(|target| moved_definitions.iter().find(|(from, _, _)| from == target.as_str()));
        if let Some((_, to, _)) = found {
            let at = Pointer::root().child("components").child("schemas").child(to);
            reference.value = NodeValue::String(at.to_reference());
        }
    });
}
