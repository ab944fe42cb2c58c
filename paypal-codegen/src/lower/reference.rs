//! Lowers references to schemas, including a schema that is still being lowered.

use super::{Lower, place};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Origin, Shape, Struct, TypeId, TypeRef};

/// The maximum length of a chain of references; PayPal's documents need about ten.
pub(super) const MAX_REFERENCES: usize = 100;

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
        if let Some(id) = self.by_pointer.get(at.as_str()) {
            return TypeRef::Named(*id);
        }
        if let Some(ty) = self.aliases.get(at.as_str()) {
            return ty.clone();
        }
        if self.open.len() > MAX_REFERENCES {
            self.error(code::TOO_DEEP, "the chain of references is too long", node, pointer)
                .help(format!("shorten the chain to at most {MAX_REFERENCES} schemas"));
            return TypeRef::Any;
        }
        let is_inside = !is_component && self.inside.iter().any(|inside| inside == at.as_str());
        let opened = self.open.iter().filter(|open| **open == name).count();
        match opened.max(usize::from(is_inside)) {
            0 => {}
            _ if !self.is_collection(schema) => {
                return TypeRef::Named(self.forward_ref(node, pointer, &at, origin));
            }
            // Recursion through the objects of a list ends at the objects, so lower the list once
            // more.
            1 => {}
            _ => {
                let message = format!(
                    "`{target}` contains itself, and is not an object: the value of this `$ref` is decoded as untyped JSON"
                );
                self.warning(code::UNTYPED_EXTRA, message, node, pointer)
                    .help("make the schema an object with a property for the list");
                return TypeRef::Any;
            }
        }
        self.open.push(name);
        let ty = self.type_of(schema, &at, &origin);
        self.open.pop();
        self.aliases.insert(at.as_str().to_owned(), ty.clone());
        ty
    }

    /// Returns whether a schema is a list or a map. Such a schema has no type of its own, so no
    /// forward reference to it is possible.
    fn is_collection(&self, schema: &Node) -> bool {
        let is_one = |key: &str| schema.get(key).is_some_and(|node| node.as_mapping().is_some());
        let is_other = |key: &&str| schema.get(key).is_some();
        (is_one("items") || is_one("additionalProperties"))
            && !["properties", "allOf", "oneOf", "anyOf"].iter().any(is_other)
    }

    /// Returns the id for a type that is still being lowered.
    fn forward_ref(&mut self, node: &'a Node, pointer: &Pointer, at: &Pointer, origin: Origin) -> TypeId {
        if let Some((id, _, _)) = self.forward_refs.get(at.as_str()) {
            return *id;
        }
        let id = self.define_at(node, at, &origin, Shape::Struct(Struct::default()));
        self.by_pointer.remove(at.as_str());
        self.forward_refs.insert(at.as_str().to_owned(), (id, node, pointer.clone()));
        id
    }

    /// Reports forward references that no type was made for: Rust can't express a list or an alias
    /// that contains itself.
    pub(super) fn check_forward_refs(&mut self) {
        let mut broken: Vec<_> = std::mem::take(&mut self.forward_refs).into_values().collect();
        broken.sort_by_key(|(id, _, _)| *id);
        for (_, node, pointer) in broken {
            let target = node.reference().unwrap_or_default().to_owned();
            let message = format!("`{target}` contains itself, and is not an object");
            self.error(code::UNSUPPORTED, message, node, &pointer)
                .help("make the schema an object with a property for the list");
        }
    }
}
