//! Lowers string enums.

use super::{Lower, text};
use crate::diagnostic::code;
use crate::document::{Node, NodeValue, Pointer};
use crate::ir::{Origin, Shape, StringEnum, TypeRef, Variant};

impl<'a> Lower<'a> {
    pub(super) fn string_enum(
        &mut self,
        schema: &'a Node,
        values: &'a Node,
        pointer: &Pointer,
        origin: &Origin,
    ) -> TypeRef {
        let mut variants: Vec<Variant> = Vec::new();
        let mut excluded = Vec::new();
        let allowed = self.allowed_values.remove(pointer.as_str());
        let names = schema.get("x-rust-names");
        for (index, value) in values.items().enumerate() {
            let at = pointer.child("enum").child(index);
            let wire = match &value.value {
                NodeValue::String(text) => text,
                NodeValue::Number(text) => self.unquoted(text, value, &at),
                NodeValue::Bool(true) => self.unquoted("true", value, &at),
                NodeValue::Bool(false) => self.unquoted("false", value, &at),
                _ => continue,
            };
            if variants.iter().any(|variant| variant.wire == *wire) {
                self.warning(code::DUPLICATE_VALUE, format!("`{wire}` is listed twice"), value, &at)
                    .help("remove one of the two by an overlay");
                continue;
            }
            if allowed.as_ref().is_some_and(|allowed| !allowed.contains(wire)) {
                excluded.push(wire.to_owned());
                continue;
            }
            let wanted_name = names.and_then(|names| text(names, wire));
            variants.push(Variant { wanted_name, ..Variant::new(wire) });
        }
        if variants.is_empty() {
            return TypeRef::Any;
        }
        let values = StringEnum { variants, excluded, ..StringEnum::default() };
        let id = self.define(schema, pointer, origin, Shape::Enum(values));
        self.rank(id);
        TypeRef::Named(id)
    }

    /// Reports a number or a boolean among strings; it is read as a string.
    fn unquoted<'t>(&mut self, text: &'t str, value: &Node, pointer: &Pointer) -> &'t str {
        let message = format!("`{text}` is {} in an enum of strings; it is read as a string", value.kind());
        self.warning(code::WRONG_TYPE, message, value, pointer).help("write it in quotes");
        text
    }
}
