//! The Rust path of a type, a field, a variant.

use crate::ir::{Field, Placement, Program, Shape, TypeDef, TypeRef, TypeSyntax};

/// The path of what is emitted for a type: `orders::Order`, `shared::Money`.
pub(crate) fn path(program: &Program, definition: &TypeDef) -> String {
    let emitted = program.emitted(definition.id).unwrap_or(definition);
    let module = match emitted.placement {
        Placement::Shared => "shared",
        Placement::Api => program.apis.get(emitted.api).map_or("", |api| api.name.as_str()),
    };
    format!("{module}::{}", emitted.name)
}

/// A type as Rust has it.
pub(super) fn ty(program: &Program, ty: &TypeRef) -> String {
    let named = |id| program.get(id).map(|definition| path(program, definition)).unwrap_or_default();
    ty.text(TypeSyntax::Rust, &named)
}

/// The path of the field of a property: `orders::Order.status`. `None` where there is none.
pub(super) fn field(program: &Program, definition: &TypeDef, wire: &str) -> Option<String> {
    let emitted = program.emitted(definition.id)?;
    let field = fields(emitted).iter().find(|field| field.wire == wire)?;
    Some(format!("{}.{}", path(program, definition), field.name))
}

/// The path of the variant of a value: `orders::OrderStatus::Created`. `None` where there is none.
pub(super) fn variant(program: &Program, definition: &TypeDef, wire: &str) -> Option<String> {
    let emitted = program.emitted(definition.id)?;
    let Shape::Enum(values) = &emitted.shape else { return None };
    let variant = values.variants.iter().find(|variant| variant.wire == wire)?;
    Some(format!("{}::{}", path(program, definition), variant.name))
}

/// The fields of a struct; none of anything else.
pub(crate) fn fields(definition: &TypeDef) -> &[Field] {
    match &definition.shape {
        Shape::Struct(object) => &object.fields,
        Shape::Enum(_) | Shape::Union(_) => &[],
    }
}
