//! Boxes types that contain themselves, directly or through other types.

use std::collections::HashSet;

use crate::diagnostic::Diagnostics;
use crate::ir::{Program, Shape, TypeDef, TypeId, TypeRef};

/// Boxes every field that leads back to its own type without a list or a map in between.
pub(super) fn recursion(program: &mut Program, _diagnostics: &mut Diagnostics) {
    let contained: Vec<Vec<TypeId>> =
        program.types.iter().map(|definition| contained(&definition.shape)).collect();
    let is_struct = |definition: &&TypeDef| matches!(definition.shape, Shape::Struct(_));
    let structs: HashSet<TypeId> = program.types.iter().filter(is_struct).map(|it| it.id).collect();
    for definition in &mut program.types {
        let id = definition.id;
        for ty in definition.shape.types_mut() {
            // A recursive union boxes its variants; fields that contain the union need no box.
            let target = by_value(ty).filter(|target| structs.contains(target));
            if let Some(target) = target.filter(|target| contains(&contained, *target, id)) {
                *ty = boxed(ty, target);
            }
        }
    }
}

/// Returns the types that a type contains by value.
fn contained(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(object) => object.fields.iter().filter_map(|field| by_value(&field.ty)).collect(),
        Shape::Union(union) => union.arms.iter().filter_map(|arm| by_value(&arm.ty)).collect(),
        Shape::Enum(_) => Vec::new(),
    }
}

fn by_value(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => by_value(inner),
        _ => None,
    }
}

fn boxed(ty: &TypeRef, target: TypeId) -> TypeRef {
    match ty {
        TypeRef::Nullable(inner) => TypeRef::Nullable(Box::new(boxed(inner, target))),
        _ => TypeRef::Boxed(Box::new(TypeRef::Named(target))),
    }
}

/// Returns whether one type contains another by value, directly or through other types.
fn contains(contained: &[Vec<TypeId>], from: TypeId, to: TypeId) -> bool {
    let mut seen = HashSet::new();
    let mut todo = vec![from];
    while let Some(id) = todo.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            todo.extend(contained.get(id.0).into_iter().flatten());
        }
    }
    false
}
