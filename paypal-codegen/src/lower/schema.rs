//! A schema becomes a reference to a type; one with a shape of its own becomes a type.

use super::form::Form;
use super::union::is_null;
use super::{Lower, is_true};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{ComponentTarget, Origin, TypeRef, Usage};

/// How many lists and maps may stand in one another.
const MAX_NESTING: usize = 16;

/// Where less of the stack than this is left, more is taken, in bytes.
const STACK_LEFT: usize = 256 << 10;
const STACK_MORE: usize = 4 << 20;

impl<'a> Lower<'a> {
    /// Lowers a component that travels.
    pub(super) fn component(
        &mut self,
        name: &str,
        schema: &'a Node,
        pointer: &Pointer,
        usage: Usage,
    ) -> ComponentTarget {
        let origin = Origin::Component(name.to_owned());
        self.open.push(name.to_owned());
        let ty = self.type_of(schema, pointer, &origin);
        self.open.pop();
        match ty {
            TypeRef::Named(id) if self.by_pointer.get(pointer.as_str()) == Some(&id) => {
                if let Some(definition) = self.types.get_mut(id.0) {
                    definition.usage = definition.usage.union(usage);
                }
                ComponentTarget::Type(id)
            }
            alias => ComponentTarget::Alias(alias),
        }
    }

    /// The type of a schema; `origin` is where it stands, for its name if it becomes a type.
    ///
    /// Documents nest, and references lead from one nest to the next: the stack grows with them.
    pub(super) fn type_of(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        stacker::maybe_grow(STACK_LEFT, STACK_MORE, || self.type_within(schema, pointer, origin))
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
                    self.error(code::MISSING_PART, "an array needs `items`", schema, pointer)
                        .help("say of which type its elements are");
                    return TypeRef::List(Box::new(TypeRef::Any));
                };
                TypeRef::List(Box::new(self.element(items, &pointer.child("items"), origin)))
            }
            Form::Plain(scalar) => scalar,
        }
    }

    /// The type of an element of a list or of a value of a map.
    fn element(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        let ty = self.type_of(schema, pointer, origin);
        if ty.nesting() >= MAX_NESTING {
            self.error(code::TOO_DEEP, "lists nest deeper than any interface needs", schema, pointer)
                .help(format!("at most {MAX_NESTING} lists or maps may stand in one another"));
            return TypeRef::Any;
        }
        let is_null = self.is_nullable(schema) && ty != TypeRef::Any;
        if is_null { TypeRef::Nullable(Box::new(ty)) } else { ty }
    }

    /// Whether a schema, or the one it refers to, may be null.
    pub(super) fn is_nullable(&self, schema: &'a Node) -> bool {
        let target = schema.reference().and_then(|target| self.document.at(target));
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
