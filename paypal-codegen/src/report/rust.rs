//! Builds the Rust path of a type, a field or a variant.

use crate::ir::{Field, Program, Shape, TypeDef, TypeRef, TypeSyntax};

/// Returns the path of the item emitted for a type: `orders::Order`, `shared::Money`.
pub(crate) fn path(program: &Program, definition: &TypeDef) -> String {
    let emitted = program.emitted(definition.id).unwrap_or(definition);
    format!("{}::{}", program.module(emitted), emitted.name)
}

/// Returns a type in Rust syntax.
pub(super) fn ty(program: &Program, ty: &TypeRef) -> String {
    let named = |id| program.get(id).map(|definition| path(program, definition)).unwrap_or_default();
    ty.text(TypeSyntax::Rust, &named)
}

/// Returns the path of a property's field, such as `orders::Order.status`; `None` if there is none.
pub(super) fn field(program: &Program, definition: &TypeDef, wire: &str) -> Option<String> {
    let emitted = program.emitted(definition.id)?;
    let field = fields(emitted).iter().find(|field| field.wire == wire)?;
    Some(format!("{}.{}", path(program, definition), field.name))
}

/// Returns the path of a value's variant, such as `orders::OrderStatus::Created`; `None` if there
/// is none.
pub(super) fn variant(program: &Program, definition: &TypeDef, wire: &str) -> Option<String> {
    let emitted = program.emitted(definition.id)?;
    let Shape::Enum(values) = &emitted.shape else { return None };
    let variant = values.variants.iter().find(|variant| variant.wire == wire)?;
    Some(format!("{}::{}", path(program, definition), variant.name))
}

/// Returns the fields of a struct, and an empty slice for other types.
pub(crate) fn fields(definition: &TypeDef) -> &[Field] {
    match &definition.shape {
        Shape::Struct(object) => &object.fields,
        Shape::Enum(_) | Shape::Union(_) => &[],
    }
}
