//! Lowers `oneOf` and `anyOf` to unions, and finds the tests that recognize each alternative.

use super::{Lower, description, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer, target_name};
use crate::ir::{
    Arm, ArmTest, JsonKind, Origin, RustName, Scalar, Shape, StringEnum, Struct, TypeId, TypeRef, Union,
};

impl<'a> Lower<'a> {
    /// Returns the type of a schema with alternatives.
    pub(super) fn union(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        let Some((keyword, branches)) = self.alternatives(schema) else { return TypeRef::Any };
        let mut found: Vec<(TypeRef, &'a Node, Pointer)> = Vec::new();
        for (index, branch) in branches {
            let at = pointer.child(keyword).child(index);
            let name = text(branch, "x-rust-name").unwrap_or_else(|| format!("option{}", index + 1));
            let ty = self.type_of(branch, &at, &origin.alternative(&name));
            if !found.iter().any(|(known, _, _)| *known == ty) {
                found.push((ty, branch, at));
            }
        }
        if let [(only, _, _)] = found.as_slice() {
            return only.clone();
        }
        let kinds: Vec<JsonKind> = found.iter().map(|(ty, _, _)| self.json_kind(ty)).collect();
        if let Some(plain) = self.plain((schema, pointer, origin), &found, &kinds) {
            return plain;
        }
        match self.arms(schema, pointer, &found, &kinds) {
            Ok(arms) => {
                let shape = Shape::Union(Union { arms });
                TypeRef::Named(self.define(schema, pointer, origin, shape))
            }
            Err(why) => {
                let message = format!("the alternatives of `{keyword}` can't be distinguished: {why}");
                self.warning(code::UNTELLABLE, message, schema, &pointer.child(keyword)).help("add a `discriminator`, or an `enum` of one value to a property of each alternative, by an overlay; \
                     without them, the value is decoded as untyped JSON");
                if self.forward_refs.contains_key(pointer.as_str()) {
                    // A forward reference already uses this id: define an empty union, which always
                    // decodes to `Unknown`.
                    let shape = Shape::Union(Union::default());
                    return TypeRef::Named(self.define(schema, pointer, origin, shape));
                }
                TypeRef::Any
            }
        }
    }

    /// Returns the scalar or the enum that covers all alternatives: an enum and any string, or
    /// integers and numbers.
    fn plain(
        &mut self,
        place: (&Node, &Pointer, &Origin),
        found: &[(TypeRef, &Node, Pointer)],
        kinds: &[JsonKind],
    ) -> Option<TypeRef> {
        if kinds.iter().all(|kind| *kind == JsonKind::Number) {
            return Some(TypeRef::Scalar(Scalar::Number));
        }
        if !kinds.iter().all(|kind| *kind == JsonKind::Text) {
            return None;
        }
        let others =
            found.iter().all(|(ty, _, _)| matches!(ty, TypeRef::Named(_) | TypeRef::Scalar(Scalar::String)));
        let mut enums = found.iter().filter(|(ty, _, _)| others && *ty != TypeRef::STRING);
        match (enums.next(), enums.next()) {
            (Some((TypeRef::Named(id), _, at)), None) => Some(TypeRef::Named(self.any_text(place, *id, at))),
            _ => Some(TypeRef::STRING),
        }
    }

    /// Returns the enum of a schema that allows the values of an enum and any other string. An enum
    /// at an alternative itself, `at`, becomes that enum; one of a component stays as it is.
    fn any_text(
        &mut self,
        (schema, pointer, origin): (&Node, &Pointer, &Origin),
        id: TypeId,
        at: &Pointer,
    ) -> TypeId {
        let Some(definition) = self.types.get_mut(id.0) else { return id };
        let is_own = definition.pointer == at.as_str();
        let Shape::Enum(values) = &mut definition.shape else { return id };
        if is_own {
            values.any_text = true;
            definition.origin = origin.clone();
            definition.description = definition.description.take().or_else(|| description(schema));
            self.by_pointer.insert(pointer.as_str().to_owned(), id);
            return id;
        }
        let values =
            StringEnum { any_text: true, listed_at: vec![definition.pointer.clone()], ..values.clone() };
        self.define(schema, pointer, origin, Shape::Enum(values))
    }

    /// Returns whether a type is a string in JSON.
    pub(super) fn is_text(&self, ty: &TypeRef) -> bool {
        self.json_kind(ty) == JsonKind::Text
    }

    fn json_kind(&self, ty: &TypeRef) -> JsonKind {
        match ty {
            TypeRef::Scalar(scalar) => scalar.json_kind(),
            TypeRef::List(_) => JsonKind::List,
            TypeRef::Map(_) => JsonKind::Object,
            TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => self.json_kind(inner),
            TypeRef::Named(id) => match self.types.get(id.0).map(|definition| &definition.shape) {
                Some(Shape::Enum(_)) => JsonKind::Text,
                Some(Shape::Struct(_)) => JsonKind::Object,
                Some(Shape::Union(_)) | None => JsonKind::Any,
            },
            TypeRef::Any | TypeRef::Bytes | TypeRef::File => JsonKind::Any,
        }
    }

    /// Returns the alternatives of a `oneOf` or `anyOf`, each with the [`ArmTest`] that recognizes
    /// the alternative in received JSON, or the reason why the alternatives can't be distinguished.
    fn arms(
        &mut self,
        schema: &'a Node,
        pointer: &Pointer,
        found: &[(TypeRef, &'a Node, Pointer)],
        kinds: &[JsonKind],
    ) -> Result<Vec<Arm>, String> {
        if kinds.contains(&JsonKind::Any) {
            return Err("one of them is any JSON, or a `oneOf` or `anyOf` itself".to_owned());
        }
        for kind in [JsonKind::Text, JsonKind::Boolean, JsonKind::Number, JsonKind::List] {
            if kinds.iter().filter(|other| **other == kind).count() > 1 {
                return Err("several of them have the same JSON type, and are not objects".to_owned());
            }
        }
        let objects: Vec<&(TypeRef, &Node, Pointer)> = found
            .iter()
            .zip(kinds)
            .filter(|(_, kind)| **kind == JsonKind::Object)
            .map(|(it, _)| it)
            .collect();
        let mut tests = match objects.as_slice() {
            [] => Vec::new(),
            [_] => vec![ArmTest::Object],
            several => self
                .by_discriminator(schema, pointer, several, found)
                .or_else(|| self.by_constant(several))
                .or_else(|| self.by_keys(several))
                .ok_or("the objects have no property with distinct values, and no required properties of their own")?,
        }
        .into_iter();
        let mut arms = Vec::new();
        for ((ty, branch, _), kind) in found.iter().zip(kinds) {
            let test = match kind {
                JsonKind::Object => tests.next().unwrap_or(ArmTest::Object),
                JsonKind::List => ArmTest::List,
                JsonKind::Text => ArmTest::Text,
                JsonKind::Number => ArmTest::Number,
                JsonKind::Boolean | JsonKind::Any => ArmTest::Boolean,
            };
            arms.push(Arm {
                name: RustName::default(),
                wanted_name: text(branch, "x-rust-name"),
                ty: ty.clone(),
                test,
            });
        }
        // An alternative that matches any object is tried last.
        arms.sort_by_key(|arm| arm.test == ArmTest::Object);
        Ok(arms)
    }

    fn by_discriminator(
        &mut self,
        schema: &'a Node,
        pointer: &Pointer,
        objects: &[&(TypeRef, &'a Node, Pointer)],
        found: &[(TypeRef, &'a Node, Pointer)],
    ) -> Option<Vec<ArmTest>> {
        let discriminator = schema.get("discriminator")?;
        let at = pointer.child("discriminator");
        let Some(property) = text(discriminator, "propertyName") else {
            self.error(code::MISSING_PART, "a discriminator needs a `propertyName`", discriminator, &at)
                .help("set `propertyName` to the property that distinguishes the alternatives of `oneOf` or `anyOf`");
            return None;
        };
        let targets: Vec<String> =
            objects.iter().map(|it| it.1.reference().map(target_name).unwrap_or_default()).collect();
        let mut values: Vec<Vec<String>> = vec![Vec::new(); objects.len()];
        for (value, target) in discriminator.get("mapping").into_iter().flat_map(Node::entries) {
            let wanted = target.as_str().map(target_name).unwrap_or_default();
            match targets.iter().position(|target| !wanted.is_empty() && *target == wanted) {
                Some(index) => values.get_mut(index)?.push(value.name.clone()),
                // An alternative that is a list needs no value: it is recognized as a list.
                None if found
                    .iter()
                    .any(|it| it.1.reference().map(target_name).as_ref() == Some(&wanted)) => {}
                None => {
                    let at = at.child("mapping").child(value.as_str());
                    let component = Pointer::root().child("components").child("schemas").child(&wanted);
                    let exists = self.document.at(component.as_str()).is_some();
                    let message = format!("`{wanted}` is not an alternative of `oneOf` or `anyOf`");
                    let problem = match exists {
                        true => self.warning(code::DANGLING_REFERENCE, message, target, &at),
                        false => self.error(code::DANGLING_REFERENCE, message, target, &at),
                    };
                    problem.help(format!("add `{wanted}` to the alternatives of `oneOf` or `anyOf`, or remove the entry from `discriminator.mapping`"));
                }
            }
        }
        for (values, target) in values.iter_mut().zip(&targets) {
            // Without a mapping, the value is the name of the component.
            if values.is_empty() {
                if target.is_empty() {
                    return None;
                }
                values.push(target.clone());
            }
        }
        Some(values.into_iter().map(|values| ArmTest::Discriminator(property.clone(), values)).collect())
    }

    /// Distinguishes the objects by a property that all have, each with other values.
    fn by_constant(&self, objects: &[&(TypeRef, &'a Node, Pointer)]) -> Option<Vec<ArmTest>> {
        let structs: Vec<&Struct> = objects.iter().map(|it| self.structure(&it.0)).collect::<Option<_>>()?;
        let values = |object: &Struct, wire: &str| -> Option<Vec<String>> {
            let field = object.fields.iter().find(|field| field.wire == wire)?;
            match &self.types.get(field.ty.named()?.0)?.shape {
                Shape::Enum(known) if matches!(field.ty, TypeRef::Named(_)) => {
                    Some(known.variants.iter().map(|variant| variant.wire.clone()).collect())
                }
                _ => None,
            }
        };
        structs.first()?.fields.iter().find_map(|field| {
            let all: Vec<Vec<String>> =
                structs.iter().map(|object| values(object, &field.wire)).collect::<Option<_>>()?;
            let mut every: Vec<&String> = all.iter().flatten().collect();
            let count = every.len();
            every.sort();
            every.dedup();
            (every.len() == count).then(|| {
                all.iter().map(|values| ArmTest::Property(field.wire.clone(), values.clone())).collect()
            })
        })
    }

    /// Distinguishes each object by required properties that no other has. One object may have
    /// none: it matches if no other does.
    fn by_keys(&self, objects: &[&(TypeRef, &'a Node, Pointer)]) -> Option<Vec<ArmTest>> {
        let structs: Vec<&Struct> = objects.iter().map(|it| self.structure(&it.0)).collect::<Option<_>>()?;
        let tests: Vec<ArmTest> = structs
            .iter()
            .enumerate()
            .map(|(index, object)| {
                let others = || structs.iter().enumerate().filter(move |(other, _)| *other != index);
                let own = object.fields.iter().filter(|field| {
                    field.required
                        && !others().any(|(_, other)| other.fields.iter().any(|it| it.wire == field.wire))
                });
                let keys: Vec<String> = own.map(|field| field.wire.clone()).collect();
                if keys.is_empty() { ArmTest::Object } else { ArmTest::Keys(keys) }
            })
            .collect();
        (tests.iter().filter(|test| **test == ArmTest::Object).count() <= 1).then_some(tests)
    }

    fn structure(&self, ty: &TypeRef) -> Option<&Struct> {
        let TypeRef::Named(id) = ty else { return None };
        match &self.types.get(id.0)?.shape {
            // A struct that is still being lowered has no fields yet.
            Shape::Struct(object) if !object.fields.is_empty() => Some(object),
            _ => None,
        }
    }
}

/// Returns whether an alternative only allows null.
pub(super) fn is_null(branch: &Node) -> bool {
    let is_only_null = |values: &Node| values.items().all(|value| value.kind() == "null");
    branch.get("type").and_then(Node::as_str) == Some("null") || branch.get("enum").is_some_and(is_only_null)
}
