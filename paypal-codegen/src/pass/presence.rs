//! Decides the shape of each field: `T` or `Option<T>`.

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Field, Presence, Program, Shape, TypeRef, Usage};
use crate::lock::NamesLock;

/// Decides the presence of every field. A presence that the lock pins stays.
pub(super) fn presence(program: &mut Program, lock: &NamesLock, diagnostics: &mut Diagnostics) {
    let Program { apis, types, .. } = program;
    for definition in types {
        let Some(api) = apis.get(definition.api) else { continue };
        let usage = definition.usage;
        if let Shape::Struct(object) = &mut definition.shape {
            for field in &mut object.fields {
                let wanted = of(field, usage);
                let pinned = lock.presence(&api.name, &definition.origin, &field.wire);
                field.presence = pinned.unwrap_or(wanted);
                if field.presence != wanted && definition.representative.is_none() {
                    diagnostics.push(
                        Diagnostic::warning(code::LOCK_NOT_KEPT, describe_kept(&definition.name, field))
                            .at(&definition.span)
                            .pointer(&field.pointer)
                            .help("at the next breaking release, remove the field's line from `specs/names.lock`"),
                    );
                }
            }
        }
    }
}

/// Describes a changed field whose pinned presence stays, which the compiler does not report to
/// users.
fn describe_kept(name: &str, field: &Field) -> String {
    let wire = &field.wire;
    match (field.required, field.presence) {
        (true, Presence::Optional) => {
            format!("`{name}.{wire}` is required now, but does not become an argument of the constructor")
        }
        (false, _) => format!("`{name}.{wire}` is no longer required, but the field keeps its type"),
        (true, _) => {
            format!("`{name}.{wire}` is sent or received differently now, but the field keeps its type")
        }
    }
}

pub(super) fn of(field: &Field, usage: Usage) -> Presence {
    // A boxed field of its own type can't have an empty value, because that would contain itself
    // without end. Null is not an empty value.
    let has_empty_value =
        !matches!(field.ty, TypeRef::Scalar(scalar) if !scalar.is_text()) && !field.nullable;
    if !field.required {
        Presence::Optional
    } else if matches!(field.ty, TypeRef::Boxed(_))
        || usage.response && (!has_empty_value || field.write_only)
        || usage.request && field.read_only
    {
        Presence::Expected
    } else {
        Presence::Required
    }
}
