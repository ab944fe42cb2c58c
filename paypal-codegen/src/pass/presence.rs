//! The shape of each field: `T`, or `Option<T>`.

use crate::ir::{Field, Presence, Program, Shape, TypeRef, Usage};
use crate::lock::NamesLock;

/// Decides the presence of every field; one that the lock pins stays.
pub(super) fn presence(program: &mut Program, lock: &NamesLock) {
    let Program { apis, types } = program;
    for definition in types {
        let Some(api) = apis.get(definition.api) else { continue };
        let usage = definition.usage;
        if let Shape::Struct(object) = &mut definition.shape {
            for field in &mut object.fields {
                let pinned = lock.presence(&api.name, &definition.origin, &field.wire);
                field.presence = pinned.unwrap_or_else(|| of(field, usage));
            }
        }
    }
}

fn of(field: &Field, usage: Usage) -> Presence {
    let has_empty_value = !matches!(field.ty, TypeRef::Boolean | TypeRef::Integer | TypeRef::Number);
    if !field.required {
        Presence::Optional
    } else if usage.response && !has_empty_value || usage.request && field.read_only {
        Presence::Expected
    } else {
        Presence::Required
    }
}
