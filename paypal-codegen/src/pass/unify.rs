//! Gives types that the lock pins to one shared type the members of all of them.
//!
//! A field that one API adds is added to the shared type, as an optional one. If types contradict
//! each other, because a field now has another type, they become separate types, with a warning:
//! that breaks users.

use std::collections::BTreeMap;

use super::pin::{Pin, pin, type_text};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Arm, Field, Presence, Program, Shape, StringEnum, Struct, TypeDef, TypeId, TypeRef, Union};
use crate::lock::NamesLock;
use crate::name::Scope;

/// Types that can become one, and their common shape.
struct Cluster {
    shape: Shape,
    members: Vec<TypeId>,
}

/// Gives all types that are pinned to one shared type the fields and values of all of them.
pub(super) fn unify(
    program: &mut Program,
    lock: &NamesLock,
    pins: &mut Vec<Pin>,
    diagnostics: &mut Diagnostics,
) {
    let mut groups: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (definition, pin) in program.types.iter().zip(pins.iter()) {
        if let Some(name) = pin.shared() {
            groups.entry(name.to_owned()).or_default().push(definition.id);
        }
    }
    for (name, members) in groups {
        let mut clusters = clusters(program, &members);
        // Keep the group that did not change, then the largest, then one without new properties,
        // then the first.
        clusters.sort_by_key(|cluster| {
            let is_changed = !is_as_pinned(program, lock, cluster);
            (is_changed, std::cmp::Reverse(cluster.members.len()), new_properties(program, lock, cluster))
        });
        for (index, cluster) in clusters.into_iter().enumerate() {
            for id in &cluster.members {
                apply_shape(program, lock, pins, *id, &cluster.shape);
                // The types that no longer fit leave `shared`.
                if let Some(pin) = pins.get_mut(id.0).filter(|_| index > 0) {
                    *pin = Pin::Left;
                }
                if let Some(definition) = program.get(*id).filter(|_| index > 0) {
                    diagnostics.push(separated(definition, &name));
                }
            }
        }
    }
}

/// Returns whether the properties that the types of a cluster require are those that the lock pins
/// as required.
fn is_as_pinned(program: &Program, lock: &NamesLock, cluster: &Cluster) -> bool {
    let first = cluster.members.first().and_then(|id| program.get(*id));
    let Some((definition, Shape::Struct(object))) = first.map(|it| (it, &cluster.shape)) else { return true };
    let api = program.apis.get(definition.api).map_or("", |api| api.name.as_str());
    object.fields.iter().all(|field| {
        let pinned = lock.presence(api, &definition.origin, &field.wire);
        pinned.map_or(!field.required, |presence| (presence != Presence::Optional) == field.required)
    })
}

/// Returns the number of properties that the lock does not have.
fn new_properties(program: &Program, lock: &NamesLock, cluster: &Cluster) -> usize {
    let first = cluster.members.first().and_then(|id| program.get(*id));
    let Some((definition, Shape::Struct(object))) = first.map(|it| (it, &cluster.shape)) else { return 0 };
    let api = program.apis.get(definition.api).map_or("", |api| api.name.as_str());
    let is_new = |field: &&Field| lock.presence(api, &definition.origin, &field.wire).is_none();
    object.fields.iter().filter(is_new).count()
}

fn separated(definition: &TypeDef, shared: &str) -> Diagnostic {
    let message = format!("`{}` no longer fits the other APIs' types of `shared::{shared}`", definition.name);
    Diagnostic::warning(code::LOCK_NOT_KEPT, message)
        .at(&definition.span)
        .pointer(&definition.pointer)
        .help(
            "this API gets a type of its own, and code that uses the API's former type no longer compiles; to keep the shared type, correct the schema by an overlay",
        )
}

fn clusters(program: &Program, members: &[TypeId]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    let name = |id: TypeId| program.get(id).map_or_else(String::new, |it| it.name.to_string());
    for definition in members.iter().filter_map(|id| program.get(*id)) {
        let found = clusters.iter_mut().find_map(|cluster| {
            let together = union(&name, &cluster.shape, &definition.shape, true)?;
            let mut apis = cluster.members.iter().filter_map(|id| Some(program.get(*id)?.api));
            let fits = |api: usize| translates(program, &together, api);
            (fits(definition.api) && apis.all(fits)).then_some((cluster, together))
        });
        match found {
            Some((cluster, together)) => {
                cluster.shape = together;
                cluster.members.push(definition.id);
            }
            None => clusters.push(Cluster { shape: definition.shape.clone(), members: vec![definition.id] }),
        }
    }
    clusters
}

/// Returns whether an API can have a type of this shape: it has no other type under the name of a
/// field's type.
fn translates(program: &Program, shape: &Shape, api: usize) -> bool {
    let Shape::Struct(object) = shape else { return true };
    let types = object.fields.iter().filter_map(|field| program.get(field.ty.named()?));
    types.filter(|ty| ty.api != api).all(|ty| {
        let own = program.types.iter().find(|own| own.api == api && own.name == ty.name);
        own.is_none_or(|own| can_be_one(&own.shape, &ty.shape))
    })
}

/// Returns whether two types can be one: objects must have a property in common.
fn can_be_one(one: &Shape, other: &Shape) -> bool {
    match (one, other) {
        (Shape::Struct(one), Shape::Struct(other)) => {
            let has = |object: &Struct, wire: &str| object.fields.iter().any(|field| field.wire == wire);
            one.fields.iter().any(|field| has(other, &field.wire))
                || one.fields.is_empty() && other.fields.is_empty()
        }
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

/// Returns the common shape of two types; `None` if they contradict each other. `name` tells which
/// types inside are the same. With `strict`, types contradict each other as well if only one of
/// them requires a property, or has a required one.
pub(super) fn union(
    name: &dyn Fn(TypeId) -> String,
    left: &Shape,
    right: &Shape,
    strict: bool,
) -> Option<Shape> {
    match (left, right) {
        (Shape::Struct(left), Shape::Struct(right)) => {
            Some(Shape::Struct(object(name, left, right, strict)?))
        }
        (Shape::Enum(left), Shape::Enum(right)) => Some(Shape::Enum(string_enum(left, right))),
        (Shape::Union(one), Shape::Union(other)) => same_arms(name, one, other).then(|| left.clone()),
        _ => None,
    }
}

fn same_arms(name: &dyn Fn(TypeId) -> String, left: &Union, right: &Union) -> bool {
    let text = |ty: &TypeRef| type_text(ty, name);
    let key = |arm: &Arm| (arm.name.clone(), text(&arm.ty), arm.test.clone());
    left.arms.iter().map(key).eq(right.arms.iter().map(key))
}

fn object(name: &dyn Fn(TypeId) -> String, left: &Struct, right: &Struct, strict: bool) -> Option<Struct> {
    let text = |ty: &TypeRef| type_text(ty, name);
    let mut both = Struct { open: left.open || right.open, ..left.clone() };
    let mut names = Scope::default();
    for field in &mut both.fields {
        names.take(&field.name);
        match right.fields.iter().find(|other| other.wire == field.wire) {
            Some(other) if text(&other.ty) != text(&field.ty) => return None,
            Some(other) if strict && other.required != field.required => return None,
            Some(other) => {
                // The field is required only if it is in all types: an API that does not require it
                // may not send it.
                field.required &= other.required;
                field.read_only &= other.read_only;
                field.stated_read_only |= other.stated_read_only;
                // A property that one of the APIs answers with may be missing in its answers.
                field.write_only &= other.write_only;
                field.nullable |= other.nullable;
                field.sensitive |= other.sensitive;
                field.lenient |= other.lenient;
            }
            None if strict && field.required => return None,
            None => field.required = false,
        }
    }
    for field in &right.fields {
        if strict && field.required && !left.fields.iter().any(|other| other.wire == field.wire) {
            return None;
        }
        if !left.fields.iter().any(|other| other.wire == field.wire) {
            let mut field = Field { required: false, ..field.clone() };
            // Before the pass `names`, a field has no name yet.
            if field.name.is_given() {
                let other = format!("{}_", field.name.trim_start_matches("r#"));
                field.name = names.first_free(&[field.name.to_string(), other]).into();
            }
            both.fields.push(field);
        }
    }
    Some(both)
}

fn string_enum(left: &StringEnum, right: &StringEnum) -> StringEnum {
    let mut both = left.clone();
    both.any_text |= right.any_text;
    let mut names = Scope::default();
    for variant in &left.variants {
        names.take(&variant.name);
    }
    for variant in &right.variants {
        if !left.variants.iter().any(|other| other.wire == variant.wire) {
            let mut variant = variant.clone();
            if variant.name.is_given() {
                variant.name =
                    names.first_free(&[variant.name.to_string(), format!("{}V", variant.name)]).into();
            }
            both.variants.push(variant);
        }
    }
    both
}

/// Gives a type the common shape. It keeps the declaring component of each field, and the types of
/// its own API.
fn apply_shape(program: &mut Program, lock: &NamesLock, pins: &mut Vec<Pin>, id: TypeId, shape: &Shape) {
    let Some(api) = program.get(id).map(|definition| definition.api) else { return };
    let shape = match shape {
        Shape::Enum(_) => shape.clone(),
        // The unions are equal already, each with the types of its own API.
        Shape::Union(_) => return,
        Shape::Struct(together) => {
            let own = match program.get(id).map(|definition| &definition.shape) {
                Some(Shape::Struct(own)) => own.clone(),
                _ => return,
            };
            let mut fitted = Struct { open: together.open, fields: Vec::new(), ..own.clone() };
            for field in &together.fields {
                let Field { name, required, read_only, write_only, nullable, sensitive, lenient, .. } =
                    field.clone();
                fitted.fields.push(match own.fields.iter().find(|own| own.wire == field.wire) {
                    Some(own) => {
                        let own = own.clone();
                        Field { name, required, read_only, write_only, nullable, sensitive, lenient, ..own }
                    }
                    None => {
                        let ty = translate(program, lock, pins, &field.ty, api);
                        Field { ty, stated_read_only: false, ..field.clone() }
                    }
                });
            }
            Shape::Struct(fitted)
        }
    };
    if let Some(definition) = program.types.get_mut(id.0) {
        definition.shape = shape;
    }
}

/// Returns the type of an API that corresponds to one of another API: the type of the same name, or
/// a copy.
fn translate(
    program: &mut Program,
    lock: &NamesLock,
    pins: &mut Vec<Pin>,
    ty: &TypeRef,
    api: usize,
) -> TypeRef {
    match ty {
        TypeRef::Named(id) => {
            let Some(other) = program.get(*id).cloned() else { return ty.clone() };
            if other.api == api {
                return ty.clone();
            }
            if let Some(own) = program.types.iter().find(|own| own.api == api && own.name == other.name) {
                return TypeRef::Named(own.id);
            }
            let id = TypeId(program.types.len());
            let mut copy = TypeDef { id, api, ..other };
            pins.push(pin(program, lock, &copy));
            program.types.push(copy.clone());
            match &mut copy.shape {
                Shape::Struct(object) => {
                    for field in &mut object.fields {
                        field.ty = translate(program, lock, pins, &field.ty, api);
                    }
                }
                Shape::Union(union) => {
                    for arm in &mut union.arms {
                        arm.ty = translate(program, lock, pins, &arm.ty, api);
                    }
                }
                Shape::Enum(_) => {}
            }
            if let Some(place) = program.types.get_mut(id.0) {
                *place = copy;
            }
            TypeRef::Named(id)
        }
        other => match other.inner() {
            Some(inner) => other.with_inner(translate(program, lock, pins, inner, api)),
            None => other.clone(),
        },
    }
}
