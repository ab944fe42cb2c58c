//! Lowers references to schemas, including a schema that is still being lowered.

use super::{Lower, place};
use crate::diagnostic::code;
use crate::document::{MAX_REFERENCES, Node, Pointer};
use crate::ir::{Origin, TypeRef};

impl<'a> Lower<'a> {
    pub(super) fn referred(&mut self, target: &str, node: &'a Node, pointer: &Pointer) -> TypeRef {
        let Some((schema, at)) = self.resolve(node, pointer) else { return TypeRef::Any };
        let Some(origin) = place::origin_at(self.document, &at) else {
            let message = format!("`{target}` is not a schema");
            self.error(code::UNSUPPORTED, message, node, pointer)
                .help("refer to a schema of `components/schemas`, or to a schema at another place");
            return TypeRef::Any;
        };
        let is_component =
            at.as_str().strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'));
        let name = match &origin {
            Origin::Component(name) if is_component => name.clone(),
            _ => format!("#{at}"),
        };
        let is_known = self.declared(&at, &origin).is_some() || self.settling.alias(&at).is_some();
        if self.open.len() > MAX_REFERENCES && !is_known {
            self.error(code::TOO_DEEP, "the chain of references is too long", node, pointer)
                .help(format!("shorten the chain to at most {MAX_REFERENCES} schemas"));
            return TypeRef::Any;
        }
        self.of_place(name, schema, &at, &origin)
    }

    /// Returns the type of a component, or of a schema at another place with a reference to it. A
    /// schema without a type of its own is an alias.
    pub(super) fn of_place(
        &mut self,
        name: String,
        schema: &'a Node,
        at: &Pointer,
        origin: &Origin,
    ) -> TypeRef {
        if let Some(id) = self.declared(at, origin) {
            self.rank(id);
            return TypeRef::Named(id);
        }
        if let Some(id) = self.settling.alias(at) {
            return TypeRef::Named(id);
        }
        // The schema may refer to itself.
        let alias = self.settling.begin_alias(schema, at);
        self.open.push(name);
        let ty = self.type_of(schema, at, origin);
        self.open.pop();
        self.settling.replace(alias, ty);
        TypeRef::Named(self.declared(at, origin).unwrap_or(alias))
    }
}
