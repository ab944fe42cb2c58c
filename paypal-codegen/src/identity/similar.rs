//! Measures how similar two types are.

use std::collections::HashSet;

use crate::ir::{Program, Shape, TypeDef, TypeId, TypeRef, TypeSyntax};

/// The least share of the members of the smaller type that both types have.
const OVERLAP: f64 = 0.25;

/// Returns how similar two types are, from 0 to 1; `None` if they can't be the same.
///
/// Objects at the same place are the same if one of them has at least a quarter of the members of
/// the other. A member is a property with the rough kind of its value. Enums and unions at the same
/// place are always the same, since both stay open for other values.
pub(super) fn similarity(old: &Program, was: &TypeDef, new: &Program, is: &TypeDef) -> Option<f64> {
    if std::mem::discriminant(&was.shape) != std::mem::discriminant(&is.shape) {
        return None;
    }
    let (before, after) = (members(old, was), members(new, is));
    if !matches!(was.shape, Shape::Struct(_)) {
        return Some(share(&before, &after));
    }
    if before.is_empty() || after.is_empty() {
        return Some(if before.is_empty() && after.is_empty() { 1.0 } else { 0.0 });
    }
    let both = before.intersection(&after).count() as f64;
    let smaller = before.len().min(after.len()) as f64;
    (both / smaller >= OVERLAP).then(|| share(&before, &after))
}

fn share(before: &HashSet<String>, after: &HashSet<String>) -> f64 {
    let all = before.union(after).count() as f64;
    if all == 0.0 { 1.0 } else { before.intersection(after).count() as f64 / all }
}

fn members(program: &Program, definition: &TypeDef) -> HashSet<String> {
    match &definition.shape {
        Shape::Enum(values) => values.variants.iter().map(|it| it.wire.clone()).collect(),
        Shape::Union(union) => union.arms.iter().map(|it| rough(program, &it.ty)).collect(),
        Shape::Struct(object) => {
            object.fields.iter().map(|it| format!("{}: {}", it.wire, rough(program, &it.ty))).collect()
        }
    }
}

/// Describes a type by its containers and the kind of what is inside. Any value fits a scalar.
fn rough(program: &Program, ty: &TypeRef) -> String {
    let kind = |id: TypeId| match program.get(id).map(|it| &it.shape) {
        Some(Shape::Struct(_)) => "object",
        Some(Shape::Union(_)) => "union",
        // A string with or without a list of values.
        Some(Shape::Enum(_)) | None => "value",
    };
    match super::walk::plain(ty) {
        TypeRef::Named(id) => kind(*id).to_owned(),
        TypeRef::List(inner) => format!("[{}]", rough(program, inner)),
        TypeRef::Map(inner) => format!("{{{}}}", rough(program, inner)),
        TypeRef::Scalar(_) | TypeRef::Any => "value".to_owned(),
        other => other.text(TypeSyntax::Row, &|_| String::new()),
    }
}
