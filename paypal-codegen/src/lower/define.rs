//! Adds the types of a document to the program.

use super::alias::former_names;
use super::{Lower, description, is_true, text};
use crate::document::{Node, Pointer};
use crate::ir::{Origin, Placement, RustName, Shape, TypeDef, TypeId, Usage};

impl<'a> Lower<'a> {
    /// Adds a type. A forward reference may have reserved its id.
    pub(super) fn define(
        &mut self,
        schema: &Node,
        pointer: &Pointer,
        origin: &Origin,
        shape: Shape,
    ) -> TypeId {
        let Some((id, _, _)) = self.forward_refs.remove(pointer.as_str()) else {
            return self.define_at(schema, pointer, origin, shape);
        };
        self.define_at(schema, pointer, origin, shape);
        // Move the type to the id that the forward reference uses.
        if let Some(definition) = self.types.pop()
            && let Some(place) = self.types.get_mut(id.0)
        {
            *place = TypeDef { id, ..definition };
        }
        self.by_pointer.insert(pointer.as_str().to_owned(), id);
        id
    }

    pub(super) fn define_at(
        &mut self,
        schema: &Node,
        pointer: &Pointer,
        origin: &Origin,
        shape: Shape,
    ) -> TypeId {
        let id = TypeId(self.types.len());
        let aliases = former_names(schema);
        self.by_pointer.insert(pointer.as_str().to_owned(), id);
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
}
