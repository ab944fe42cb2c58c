//! Finds secrets inside types.

use std::collections::HashSet;

use crate::ir::{Program, Shape, TypeRef};

/// Returns whether a value of a type may hold a property that `Debug` hides, at any depth.
pub(super) fn is_inside(program: &Program, ty: &TypeRef) -> bool {
    let mut seen = HashSet::new();
    let mut todo: Vec<_> = ty.named().into_iter().collect();
    while let Some(id) = todo.pop() {
        if !seen.insert(id) {
            continue;
        }
        match program.get(id).map(|definition| &definition.shape) {
            Some(Shape::Struct(object)) if object.fields.iter().any(|field| field.sensitive) => return true,
            Some(Shape::Struct(object)) => todo.extend(object.fields.iter().filter_map(|it| it.ty.named())),
            Some(Shape::Union(union)) => todo.extend(union.arms.iter().filter_map(|it| it.ty.named())),
            Some(Shape::Enum(_)) | None => {}
        }
    }
    false
}
