//! Keeps the types of fields and parameters that the lock pins and that still hold every value.
//!
//! A string that gets a list of values or a format is still a string in JSON, and a value of any
//! kind that gets a schema is still JSON. The narrower type would break existing code, so it waits
//! for the next breaking release.

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Program, Shape, TypeDef, TypeId, TypeRef, TypeSyntax};
use crate::lock::NamesLock;

const HELP: &str =
    "for the narrower type, remove its line from `specs/names.lock` at the next breaking release";

/// Gives fields and parameters their pinned types.
pub(super) fn types(program: &mut Program, lock: &NamesLock, diagnostics: &mut Diagnostics) {
    let enums: Vec<bool> = program.types.iter().map(|it| matches!(it.shape, Shape::Enum(_))).collect();
    let is_enum = |id: TypeId| enums.get(id.0).copied().unwrap_or_default();
    let Program { apis, types, .. } = program;
    for api in apis.iter_mut() {
        for operation in &mut api.operations {
            for parameter in &mut operation.parameters {
                let pinned = lock.parameter_type(&api.name, &operation.id, &parameter.key());
                let Some(kept) = pinned.and_then(|pinned| keep(pinned, &parameter.ty, &is_enum)) else {
                    continue;
                };
                parameter.narrowed = Some(described(&parameter.ty, &is_enum));
                parameter.ty = kept;
                let message =
                    format!("the parameter `{}` has a narrower type now, but keeps its type", parameter.wire);
                diagnostics.push(
                    Diagnostic::note(code::LOCK_NOT_KEPT, message)
                        .at(&operation.span)
                        .pointer(&parameter.pointer)
                        .help(HELP),
                );
            }
        }
    }
    for definition in types {
        let Some(api) = apis.get(definition.api) else { continue };
        let TypeDef { origin, shape, span, .. } = definition;
        let Shape::Struct(object) = shape else { continue };
        for field in &mut object.fields {
            let pinned = lock.field_type(&api.name, origin, &field.wire);
            let Some(kept) = pinned.and_then(|pinned| keep(pinned, &field.ty, &is_enum)) else { continue };
            field.narrowed = Some(described(&field.ty, &is_enum));
            field.ty = kept;
            let message =
                format!("the property `{}` has a narrower type now, but keeps its type", field.wire);
            diagnostics.push(
                Diagnostic::note(code::LOCK_NOT_KEPT, message).at(span).pointer(&field.pointer).help(HELP),
            );
        }
    }
}

/// Returns the pinned type, if it differs and holds every value of the new type.
fn keep(pinned: &str, ty: &TypeRef, is_enum: &dyn Fn(TypeId) -> bool) -> Option<TypeRef> {
    // Whether a field may be null is decided later.
    let pinned = inside(pinned, "{", "}").unwrap_or(pinned);
    match ty {
        TypeRef::Any => None,
        _ if pinned == "Value" => Some(TypeRef::Any),
        TypeRef::Scalar(scalar) if pinned == "String" && scalar.is_text() && *ty != TypeRef::STRING => {
            Some(TypeRef::STRING)
        }
        TypeRef::Named(id) if pinned == "String" && is_enum(*id) => Some(TypeRef::STRING),
        TypeRef::List(inner) => {
            Some(TypeRef::List(Box::new(keep(inside(pinned, "[", "]")?, inner, is_enum)?)))
        }
        TypeRef::Map(inner) => {
            Some(TypeRef::Map(Box::new(keep(inside(pinned, "[String: ", "]")?, inner, is_enum)?)))
        }
        TypeRef::Nullable(inner) => Some(TypeRef::Nullable(Box::new(keep(pinned, inner, is_enum)?))),
        _ => None,
    }
}

/// Describes a type of the spec in a few words.
fn described(ty: &TypeRef, is_enum: &dyn Fn(TypeId) -> bool) -> String {
    ty.text(TypeSyntax::Rust, &|id| if is_enum(id) { "an enum" } else { "a type" }.to_owned())
}

/// Returns the text between two brackets.
fn inside<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    text.strip_prefix(open)?.strip_suffix(close)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Scalar;

    #[test]
    fn a_pinned_type_stays_while_it_holds_every_value() {
        let (values, object) = (TypeId(0), TypeId(1));
        let list = |ty: TypeRef| TypeRef::List(Box::new(ty));
        let date = TypeRef::Scalar(Scalar::DateTime);
        let table = [
            ("String", date.clone(), Some(TypeRef::STRING)),
            ("String", TypeRef::Named(values), Some(TypeRef::STRING)),
            ("{String}", TypeRef::Named(values), Some(TypeRef::STRING)),
            ("String", TypeRef::Named(object), None),
            ("String", TypeRef::STRING, None),
            ("String", TypeRef::Scalar(Scalar::Integer), None),
            ("Value", TypeRef::Named(object), Some(TypeRef::Any)),
            ("Value", TypeRef::Any, None),
            ("[String]", list(TypeRef::Named(values)), Some(list(TypeRef::STRING))),
            ("[Value]", list(TypeRef::Named(object)), Some(list(TypeRef::Any))),
            ("[String]", list(TypeRef::STRING), None),
            ("DateTime", date, None),
            ("Status", TypeRef::Named(values), None),
        ];
        for (pinned, ty, expected) in table {
            assert_eq!(keep(pinned, &ty, &|id| id == values), expected, "{pinned} {ty:?}");
        }
    }
}
