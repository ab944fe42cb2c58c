//! Adds the types of a document to the program.

use super::alias::former_names;
use super::{Lower, description, is_true, text};
use crate::document::{Node, Pointer};
use crate::ir::{Origin, Placement, RustName, Shape, TypeDef, TypeId, Usage};

impl<'a> Lower<'a> {
    /// Returns the type that is already declared for a schema.
    pub(super) fn declared(&self, pointer: &Pointer, origin: &Origin) -> Option<TypeId> {
        self.by_place.get(&place(pointer, origin)).copied()
    }

    /// Adds a type. Its schema may refer to it from now on, so the parts of a type are filled in
    /// later, by [`Self::fill`].
    pub(super) fn define(
        &mut self,
        schema: &Node,
        pointer: &Pointer,
        origin: &Origin,
        shape: Shape,
    ) -> TypeId {
        let id = TypeId(self.types.len());
        let aliases = former_names(schema);
        self.by_place.insert(place(pointer, origin), id);
        self.types.push(TypeDef {
            id,
            api: self.api,
            origin: origin.clone(),
            name: RustName::default(),
            // In a schema inside another one, a name that begins with a small letter is that of the
            // field.
            wanted_name: text(schema, "x-rust-name")
                .filter(|name| !origin.is_part() || name.starts_with(char::is_uppercase)),
            aliases,
            shape,
            usage: Usage::default(),
            placement: Placement::Api,
            representative: None,
            members: Vec::new(),
            also: Vec::new(),
            copies: Vec::new(),
            deprecated: is_true(schema, "deprecated"),
            description: description(schema),
            pointer: pointer.as_str().to_owned(),
            span: schema.span.clone(),
        });
        id
    }

    /// Sets the shape of a type.
    pub(super) fn fill(&mut self, id: TypeId, shape: Shape) {
        if let Some(definition) = self.types.get_mut(id.0) {
            definition.shape = shape;
        }
    }
}

/// Returns the key of a schema in `by_place`. A parameter, a body or a response that several
/// operations share has types for each of them, so that their names do not depend on the order of
/// the operations.
fn place(pointer: &Pointer, origin: &Origin) -> String {
    match pointer.as_str().starts_with("/components/schemas/") {
        true => pointer.as_str().to_owned(),
        false => format!("{} {origin}", pointer.as_str()),
    }
}
