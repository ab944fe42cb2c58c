//! Measures how similar two types are.

use std::collections::HashMap;

use crate::ir::{Program, Shape, TypeDef, TypeId, TypeRef, TypeSyntax};

/// The least share of the members of the smaller type that both types have.
const OVERLAP: f64 = 0.25;

/// Returns how similar two types are, from 0 to 1; `None` if they can't be the same.
///
/// Objects at the same place are the same if one of them has at least a quarter of the members of
/// the other. A member is a property with the rough kind of its value; any value fits each kind.
/// Enums and unions at the same place are always the same, since both stay open for other values.
pub(super) fn similarity(old: &Program, was: &TypeDef, new: &Program, is: &TypeDef) -> Option<f64> {
    if std::mem::discriminant(&was.shape) != std::mem::discriminant(&is.shape) {
        return None;
    }
    let (before, after) = (members(old, was), members(new, is));
    let fits = |(name, kind): (&String, &String)| {
        after.get(name).is_some_and(|other| kind == other || kind == ANY || other == ANY)
    };
    let both = before.iter().filter(|member| fits(*member)).count() as f64;
    let all = (before.len() + after.len()) as f64 - both;
    let share = if all == 0.0 { 1.0 } else { both / all };
    if !matches!(was.shape, Shape::Struct(_)) {
        return Some(share);
    }
    let smaller = before.len().min(after.len()) as f64;
    if smaller == 0.0 {
        return Some(share);
    }
    (both / smaller >= OVERLAP).then_some(share)
}

/// The rough kind of any value.
const ANY: &str = "any";

/// Returns the members of a type, each with the rough kind of its value.
fn members(program: &Program, definition: &TypeDef) -> HashMap<String, String> {
    match &definition.shape {
        Shape::Enum(values) => values.variants.iter().map(|it| (it.wire.clone(), String::new())).collect(),
        Shape::Union(union) => union.arms.iter().map(|it| (rough(program, &it.ty), String::new())).collect(),
        Shape::Struct(object) => {
            object.fields.iter().map(|it| (it.wire.clone(), rough(program, &it.ty))).collect()
        }
    }
}

/// Returns a type without the marks that it may be null and that it is boxed.
pub(super) fn plain(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => plain(inner),
        other => other,
    }
}

/// Describes a type by its containers and the kind of what is inside.
fn rough(program: &Program, ty: &TypeRef) -> String {
    let kind = |id: TypeId| match program.get(id).map(|it| &it.shape) {
        Some(Shape::Struct(_)) => "object",
        Some(Shape::Union(_)) => "union",
        // A string with or without a list of values.
        Some(Shape::Enum(_)) | None => "value",
    };
    match plain(ty) {
        TypeRef::Named(id) => kind(*id).to_owned(),
        TypeRef::List(inner) => format!("[{}]", rough(program, inner)),
        TypeRef::Map(inner) => format!("{{{}}}", rough(program, inner)),
        TypeRef::Scalar(_) => "value".to_owned(),
        TypeRef::Any => ANY.to_owned(),
        other => other.text(TypeSyntax::Row, &|_| String::new()),
    }
}
