//! Lowers objects: their own properties and those of their bases.

use super::form::is_annotation;
use super::{Lower, description, is_true, place, secret, text};
use crate::diagnostic::code;
use crate::document::{MAX_REFERENCES, Node, Pointer};
use crate::ir::{Field, Origin, Presence, RustName, Shape, Struct, TypeRef};

/// A schema with alternatives, its pointer, and its origin.
pub(super) type Alternatives<'a> = (&'a Node, Pointer, Origin);

/// An object while the properties of its bases and alternatives are added to it.
#[derive(Default)]
pub(super) struct MergedObject<'a> {
    pub(super) object: Struct,
    required: Vec<(&'a str, &'a Node)>,
    /// The bases that are being added, to detect a schema that is its own base. A property of a
    /// base may refer to the object, which is no such circle.
    open: Vec<Pointer>,
    /// The bases at places that are no components.
    places: Vec<Pointer>,
    /// Schemas with alternatives beside their properties.
    pub(super) alternatives: Vec<Alternatives<'a>>,
}

impl<'a> Lower<'a> {
    pub(super) fn object(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        // The properties may refer to the object.
        let id = self.define(schema, pointer, origin, Shape::Struct(Struct::default()));
        let made = self.members(schema, pointer, origin);
        self.fill(id, Shape::Struct(made));
        self.rank(id);
        TypeRef::Named(id)
    }

    /// Collects the properties of an object, of its bases and of its alternatives.
    pub(super) fn members(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> Struct {
        let mut merged = MergedObject::default();
        self.merge(schema, pointer, origin, &mut merged);
        let MergedObject { object: mut made, required, alternatives, .. } = merged;
        let undeclared: Vec<_> = (required.into_iter())
            .filter(|(name, _)| match made.fields.iter_mut().find(|field| field.wire == *name) {
                Some(field) => {
                    field.required = true;
                    false
                }
                None => true,
            })
            .collect();
        self.merge_alternatives(alternatives, pointer, &mut made);
        hide_secrets(&mut made);
        for (name, node) in undeclared {
            if !made.fields.iter().any(|field| field.wire == name) {
                let message = format!("the required property `{name}` is not declared");
                self.warning(code::UNDECLARED_REQUIRED, message, node, pointer)
                    .help("declare the property under `properties`, or remove it from `required`");
            }
        }
        made
    }

    /// Adds the properties of a schema to a struct, after those of its bases.
    pub(super) fn merge(
        &mut self,
        schema: &'a Node,
        pointer: &Pointer,
        origin: &Origin,
        merged: &mut MergedObject<'a>,
    ) {
        for (index, base) in schema.get("allOf").into_iter().flat_map(Node::items).enumerate() {
            let at = pointer.child("allOf").child(index);
            let Some((base_schema, base_at)) = self.resolve(base, &at) else { continue };
            if merged.open.contains(&base_at) {
                self.error(code::UNSUPPORTED, "the schema is its own base", base, &at)
                    .help("remove the `$ref` to the schema itself from `allOf`");
                continue;
            }
            let component = base_at.as_str().strip_prefix("/components/schemas/");
            let base_origin = match component.filter(|name| !name.contains('/')) {
                // A base that several branches refer to is merged once.
                Some(name) if merged.object.bases.iter().any(|base| base == name) => continue,
                Some(name) if base.reference().is_some() => {
                    merged.object.bases.push(name.to_owned());
                    Origin::Component(name.to_owned())
                }
                // As is one at another place.
                None if base.reference().is_some() && merged.places.contains(&base_at) => continue,
                None if base.reference().is_some() => {
                    merged.places.push(base_at.clone());
                    place::origin_at(self.document, &base_at).unwrap_or_else(|| origin.clone())
                }
                _ => origin.clone(),
            };
            let is_scalar = base_schema.get("type").is_some_and(|ty| ty.as_str() != Some("object"));
            if is_scalar || base_schema.get("enum").is_some() {
                let message = "every branch of an `allOf` with several branches must be an object";
                self.error(code::UNSUPPORTED, message, base, &at)
                    .help("write the scalar without `allOf`, or make the branch an object");
                continue;
            }
            if self.open.len() > MAX_REFERENCES {
                self.error(code::TOO_DEEP, "the chain of base schemas is too long", base, &at)
                    .help(format!("shorten the chain to at most {MAX_REFERENCES} schemas"));
                continue;
            }
            self.open.push(base_at.to_string());
            merged.open.push(base_at.clone());
            self.merge(base_schema, &base_at, &base_origin, merged);
            merged.open.pop();
            self.open.pop();
        }
        for (key, property) in schema.get("properties").into_iter().flat_map(Node::entries) {
            let at = pointer.child("properties").child(key.as_str());
            let field = self.field(key.as_str(), property, &at, origin);
            match merged.object.fields.iter_mut().find(|field| field.wire == key.as_str()) {
                Some(earlier) => *earlier = field,
                None => merged.object.fields.push(field),
            }
        }
        if self.adds_alternatives(schema) {
            merged.alternatives.push((schema, pointer.clone(), origin.clone()));
        }
        merged.required.extend(
            schema
                .get("required")
                .into_iter()
                .flat_map(Node::items)
                .filter_map(|name| name.as_str().map(|text| (text, name))),
        );
        let additional = schema.get("additionalProperties");
        let typed = additional.filter(|node| node.as_mapping().is_some_and(|keys| !keys.is_empty()));
        merged.object.open |= is_true(schema, "additionalProperties")
            || additional.is_some_and(|node| node.as_mapping().is_some());
        if let Some(typed) = typed {
            let at = pointer.child("additionalProperties");
            let message = "undeclared properties are kept as untyped JSON; their schema is ignored";
            self.warning(code::UNTYPED_EXTRA, message, typed, &at).help(
                "for typed values, describe a property that is a map; undeclared properties are in `extra`",
            );
        }
    }

    /// Returns the schemas whose annotations a property has: its own, those of the branches of its
    /// `allOf` that only annotate, and the schema that it stands for.
    fn annotated(&self, schema: &'a Node, pointer: &Pointer) -> Vec<&'a Node> {
        if self.merges_limits(schema) {
            return self.same(schema, pointer);
        }
        let branches = schema.get("allOf").into_iter().flat_map(Node::items);
        let only_annotates = |it: &&Node| it.entries().all(|(key, _)| is_annotation(key.as_str()));
        // `type_of` has reported a dangling reference already.
        let referring = self.sole_all_of_branch(schema, pointer).map_or(schema, |(_, only)| only);
        std::iter::once(schema).chain(branches.filter(only_annotates)).chain(self.follow(referring)).collect()
    }

    fn field(&mut self, wire: &str, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> Field {
        let ty = self.type_of(schema, pointer, &origin.property(wire));
        // A value of any JSON may be null without a nullable type.
        let nullable = self.is_nullable(schema) && ty != TypeRef::Any;
        let schemas = self.annotated(schema, pointer);
        let stated =
            |key: &str| schemas.iter().find_map(|it| it.get(key)).and_then(Node::as_bool).unwrap_or_default();
        let branches = schema.get("allOf").into_iter().flat_map(Node::items);
        let written = branches.filter(|it| it.reference().is_none() && it.get("properties").is_none());
        let described = std::iter::once(schema).chain(written).find_map(description);
        let constraints = self.constraints(schema, pointer, &ty);
        Field {
            wire: wire.to_owned(),
            name: RustName::default(),
            // A name that begins with a capital letter is that of the inline type, not of the
            // field.
            wanted_name: text(schema, "x-rust-name").filter(|name| !name.starts_with(char::is_uppercase)),
            ty,
            narrowed: None,
            required: false,
            presence: Presence::Optional,
            read_only: stated("readOnly"),
            stated_read_only: stated("readOnly"),
            write_only: stated("writeOnly"),
            nullable,
            sensitive: stated("x-sensitive"),
            shown: schema.get("x-sensitive").and_then(Node::as_bool) == Some(false),
            lenient: stated("x-lenient"),
            deprecated: stated("deprecated"),
            constraints,
            description: described,
            declared_by: origin.root().label(),
            pointer: pointer.as_str().to_owned(),
        }
    }
}

/// Marks the properties that hold a secret by their names and neighbours. An object, a list or an
/// enum holds none itself.
pub(super) fn hide_secrets(object: &mut Struct) {
    let names: Vec<String> = object.fields.iter().map(|field| field.wire.clone()).collect();
    for field in &mut object.fields {
        let is_scalar = matches!(field.ty, TypeRef::Scalar(_) | TypeRef::Any);
        field.sensitive |=
            is_scalar && !field.shown && secret::is_secret(&field.wire, names.iter().map(String::as_str));
    }
}
