//! Lowers a schema to a reference to a type, and defines the type if the schema needs one.

use super::form::Form;
use super::keyword::is_null;
use super::{Lower, is_true};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{ComponentTarget, Constraints, Origin, TypeRef, Usage};

/// The maximum depth of nested lists and maps.
pub(super) const MAX_NESTING: usize = 16;

/// If less than this is left of the stack, in bytes, it is extended.
const STACK_LEFT: usize = 256 << 10;
const STACK_MORE: usize = 4 << 20;

/// Calls a function that recurses, and extends the stack if necessary.
pub(super) fn deep<T>(call: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(STACK_LEFT, STACK_MORE, call)
}

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
        self.depth += 1;
        let ty = self.of_place(name.to_owned(), schema, pointer, &origin);
        self.depth -= 1;
        let ty = self.outermost(&ty, schema, pointer);
        let constraints = self.constraints(schema, pointer, &ty);
        let target = match ty {
            TypeRef::Named(id) if self.declared(pointer, &origin) == Some(id) => {
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
    /// schemas. The type of an outermost schema is settled. That of a schema inside another one may
    /// be an id that [`Self::settle`] replaces.
    pub(super) fn type_of(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        self.depth += 1;
        let ty = deep(|| self.type_within(schema, pointer, origin));
        self.depth -= 1;
        if self.depth > 0 { ty } else { self.outermost(&ty, schema, pointer) }
    }

    /// Settles the type of an outermost schema.
    fn outermost(&mut self, ty: &TypeRef, schema: &'a Node, pointer: &Pointer) -> TypeRef {
        self.settle();
        let settled = self.settled(ty);
        if settled.nesting() > MAX_NESTING {
            self.nested_too_deeply(schema, pointer);
            return TypeRef::Any;
        }
        settled
    }

    fn type_within(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        if let Some(target) = schema.reference() {
            return self.referred(target, schema, pointer);
        }
        if let Some(id) = self.declared(pointer, origin) {
            self.rank(id);
            return TypeRef::Named(id);
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
            self.nested_too_deeply(schema, pointer);
            return TypeRef::Any;
        }
        let is_null = self.is_nullable(schema) && ty != TypeRef::Any;
        if is_null { TypeRef::Nullable(Box::new(ty)) } else { ty }
    }

    pub(super) fn nested_too_deeply(&mut self, schema: &Node, pointer: &Pointer) {
        self.error(code::TOO_DEEP, "the lists are nested too deeply", schema, pointer)
            .help(format!("nest lists and maps at most {MAX_NESTING} deep"));
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
