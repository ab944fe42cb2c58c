//! Finds the arms of a union, each with the test that recognizes it in received JSON.

use super::Lower;
use super::union::Alternative;
use crate::ir::{Arm, ArmTest, JsonKind, RustName, Scalar, Shape, Struct, TypeId, TypeRef, Union};

/// Alternatives that become one arm: an object, or all alternatives of another JSON type.
pub(super) struct Group<'a> {
    kind: JsonKind,
    /// The type that accepts the values of all of them.
    pub(super) ty: TypeRef,
    alternatives: Vec<Alternative<'a>>,
}

impl Group<'_> {
    /// Returns whether it is several lists.
    pub(super) fn has_lists(&self) -> bool {
        self.kind == JsonKind::List && self.alternatives.len() > 1
    }

    /// Returns the enum, if the alternatives are an enum and any other string.
    pub(super) fn open_enum(&self) -> Option<TypeId> {
        let types = || self.alternatives.iter().map(|alternative| &alternative.ty);
        let mut others = types().filter(|ty| **ty != TypeRef::STRING);
        match (self.kind, types().count(), others.next(), others.next()) {
            (JsonKind::Text, 2.., Some(TypeRef::Named(id)), None) => Some(*id),
            _ => None,
        }
    }
}

impl<'a> Lower<'a> {
    /// Returns the alternatives of a union. Those of one JSON type other than objects are one
    /// group, since nothing distinguishes them.
    pub(super) fn groups(&self, id: TypeId) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        for leaf in self.leaves(id) {
            let kind = self.json_kind(&leaf.ty);
            match groups.iter_mut().find(|group| group.kind == kind && kind != JsonKind::Object) {
                Some(group) => group.alternatives.push(leaf),
                None => groups.push(Group { kind, ty: leaf.ty.clone(), alternatives: vec![leaf] }),
            }
        }
        for group in &mut groups {
            if let [_, _, ..] = group.alternatives.as_slice() {
                group.ty = common_type(group.kind);
            }
        }
        groups
    }

    /// Returns the arms of a union of several groups, or the reason why they can't be
    /// distinguished.
    pub(super) fn arms(&mut self, id: TypeId, groups: Vec<Group<'a>>) -> Result<Union, String> {
        if groups.is_empty() {
            return Err("it has no alternatives other than itself".to_owned());
        }
        if groups.iter().any(|group| group.kind == JsonKind::Any) {
            return Err("one of them is any JSON".to_owned());
        }
        let objects: Vec<&Alternative<'a>> = groups
            .iter()
            .filter(|group| group.kind == JsonKind::Object)
            .flat_map(|group| &group.alternatives)
            .collect();
        let mut tests = match objects.as_slice() {
            [] => Vec::new(),
            [_] => vec![ArmTest::Object],
            several => self
                .by_discriminator(id, several)
                .or_else(|| self.by_constant(several))
                .or_else(|| self.by_keys(several))
                .ok_or("the objects have no property with distinct values, and no required properties of their own")?,
        }
        .into_iter();
        let arm = |group: Group<'a>| Arm {
            name: RustName::default(),
            wanted_name: match group.alternatives.as_slice() {
                [only] => super::text(only.node, "x-rust-name"),
                _ => None,
            },
            test: match group.kind {
                JsonKind::Object => tests.next().unwrap_or(ArmTest::Object),
                JsonKind::List => ArmTest::List,
                JsonKind::Text => ArmTest::Text,
                JsonKind::Number => ArmTest::Number,
                JsonKind::Boolean | JsonKind::Any => ArmTest::Boolean,
            },
            ty: group.ty,
        };
        let mut arms: Vec<Arm> = groups.into_iter().map(arm).collect();
        // An alternative that matches any object is tried last.
        arms.sort_by_key(|arm| arm.test == ArmTest::Object);
        Ok(Union { arms })
    }

    pub(super) fn json_kind(&self, ty: &TypeRef) -> JsonKind {
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

    /// Distinguishes the objects by a property that all have, each with other values. A property
    /// that all require is preferred.
    fn by_constant(&self, objects: &[&Alternative<'a>]) -> Option<Vec<ArmTest>> {
        let structs: Vec<&Struct> = objects.iter().map(|it| self.structure(&it.ty)).collect::<Option<_>>()?;
        let values = |object: &Struct, wire: &str| -> Option<Vec<String>> {
            let field = object.fields.iter().find(|field| field.wire == wire)?;
            let TypeRef::Named(id) = self.settled(&field.ty) else { return None };
            match &self.types.get(id.0)?.shape {
                Shape::Enum(known) if !known.any_text => {
                    Some(known.variants.iter().map(|variant| variant.wire.clone()).collect())
                }
                _ => None,
            }
        };
        let is_required = |wire: &str| {
            let has = |object: &&Struct| object.fields.iter().any(|it| it.wire == wire && it.required);
            structs.iter().all(has)
        };
        let mut names: Vec<&str> = structs.first()?.fields.iter().map(|field| field.wire.as_str()).collect();
        names.sort_by_key(|wire| (!is_required(wire), *wire));
        names.into_iter().find_map(|wire| {
            let all: Vec<Vec<String>> =
                structs.iter().map(|object| values(object, wire)).collect::<Option<_>>()?;
            let mut every: Vec<&String> = all.iter().flatten().collect();
            let count = every.len();
            every.sort();
            every.dedup();
            (every.len() == count).then(|| {
                all.iter().map(|values| ArmTest::Property(wire.to_owned(), values.clone())).collect()
            })
        })
    }

    /// Distinguishes each object by required properties that no other has. One object may have
    /// none: it matches if no other does.
    fn by_keys(&self, objects: &[&Alternative<'a>]) -> Option<Vec<ArmTest>> {
        let structs: Vec<&Struct> = objects.iter().map(|it| self.structure(&it.ty)).collect::<Option<_>>()?;
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
            Shape::Struct(object) => Some(object),
            _ => None,
        }
    }
}

/// Returns the type that accepts the values of several alternatives of one JSON type.
fn common_type(kind: JsonKind) -> TypeRef {
    match kind {
        JsonKind::Text => TypeRef::STRING,
        JsonKind::Number => TypeRef::Scalar(Scalar::Number),
        JsonKind::Boolean => TypeRef::Scalar(Scalar::Boolean),
        JsonKind::List => TypeRef::List(Box::new(TypeRef::Any)),
        JsonKind::Object | JsonKind::Any => TypeRef::Any,
    }
}
