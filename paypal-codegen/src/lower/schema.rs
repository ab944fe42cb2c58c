//! Lowers a schema to a reference to a type, and defines the type if the schema needs one.

use super::form::Form;
use super::union::is_null;
use super::{Lower, is_true};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{ComponentTarget, Constraints, Origin, TypeRef, Usage};

/// The maximum depth of nested lists and maps.
const MAX_NESTING: usize = 16;

/// If less than this is left of the stack, in bytes, it is extended.
const STACK_LEFT: usize = 256 << 10;
const STACK_MORE: usize = 4 << 20;

impl<'a> Lower<'a> {
    /// Lowers a component that requests or responses use, and returns its limits as well.
    pub(super) fn component(
        &mut self,
        name: &str,
        schema: &'a Node,
        pointer: &Pointer,
        usage: Usage,
    ) -> (ComponentTarget, Constraints) {
        let origin = Origin::Component(name.to_owned());
        self.open.push(name.to_owned());
        let ty = self.type_of(schema, pointer, &origin);
        self.open.pop();
        let constraints = self.constraints(schema, pointer, &ty);
        let target = match ty {
            TypeRef::Named(id) if self.by_pointer.get(pointer.as_str()) == Some(&id) => {
                if let Some(definition) = self.types.get_mut(id.0) {
                    definition.usage = definition.usage.union(usage);
                }
                ComponentTarget::Type(id)
            }
            alias => ComponentTarget::Alias(alias),
        };
        (target, constraints)
    }

    /// Returns the type of a schema. If the schema becomes a type, `origin` determines its name.
    ///
    /// Extends the stack if necessary, because schemas nest and references lead to further nested
    /// schemas.
    pub(super) fn type_of(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        self.inside.push(pointer.as_str().to_owned());
        let ty = stacker::maybe_grow(STACK_LEFT, STACK_MORE, || self.type_within(schema, pointer, origin));
        self.inside.pop();
        ty
    }

    fn type_within(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        if let Some(target) = schema.reference() {
            return self.referred(target, schema, pointer);
        }
        if let Some(id) = self.by_pointer.get(pointer.as_str()) {
            return TypeRef::Named(*id);
        }
        match self.form(schema, pointer) {
            Form::SoleBranch(index, target) => {
                let at = pointer.child("allOf").child(index);
                self.type_of(target, &at, origin)
            }
            Form::Object => self.object(schema, pointer, origin),
            Form::Enum(values) => self.string_enum(schema, values, pointer, origin),
            Form::Map(values) => {
                let at = pointer.child("additionalProperties");
                TypeRef::Map(Box::new(self.element(values, &at, origin)))
            }
            Form::Union => self.union(schema, pointer, origin),
            Form::Array => {
                let Some(items) = schema.get("items") else {
                    let message = "an array without `items` is a list of any JSON";
                    self.warning(code::MISSING_PART, message, schema, pointer)
                        .help("describe the type of the elements under `items`");
                    return TypeRef::List(Box::new(TypeRef::Any));
                };
                TypeRef::List(Box::new(self.element(items, &pointer.child("items"), origin)))
            }
            Form::Plain(scalar) => scalar,
        }
    }

    /// Returns the type of a list's elements or of a map's values.
    fn element(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        let ty = self.type_of(schema, pointer, origin);
        if ty.nesting() >= MAX_NESTING {
            self.error(code::TOO_DEEP, "the lists are nested too deeply", schema, pointer)
                .help(format!("nest lists and maps at most {MAX_NESTING} deep"));
            return TypeRef::Any;
        }
        let is_null = self.is_nullable(schema) && ty != TypeRef::Any;
        if is_null { TypeRef::Nullable(Box::new(ty)) } else { ty }
    }

    /// Returns whether a schema, or the one to which it refers, may be null.
    pub(super) fn is_nullable(&self, schema: &'a Node) -> bool {
        let target = schema.reference().and_then(|_| self.follow(schema));
        let may_be = |schema: &Node| {
            let has_null = |key: &str| schema.get(key).into_iter().flat_map(Node::items).any(is_null);
            let null_value =
                schema.get("enum").into_iter().flat_map(Node::items).any(|it| it.kind() == "null");
            let of_all =
                schema.get("allOf").into_iter().flat_map(Node::items).any(|it| is_true(it, "nullable"));
            is_true(schema, "nullable") || of_all || has_null("oneOf") || has_null("anyOf") || null_value
        };
        may_be(schema) || target.is_some_and(may_be)
    }
}
