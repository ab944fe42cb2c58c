//! Equality and `Debug` of models, computed along their tables instead of derived for each type.

use std::fmt;

use super::{Entries, Field, FieldRef, List, Object};

/// Whether two models of one type have equal fields and equal extra properties.
pub fn equal(left: &dyn Object, right: &dyn Object) -> bool {
    let same = |index| equal_values(left.field_ref(index), right.field_ref(index));
    left.extra() == right.extra() && (0..left.table().fields.len()).all(same)
}

fn equal_values(left: FieldRef<'_>, right: FieldRef<'_>) -> bool {
    match (left, right) {
        (FieldRef::Absent, FieldRef::Absent) | (FieldRef::Null, FieldRef::Null) => true,
        (FieldRef::Text(left), FieldRef::Text(right)) => left == right,
        (FieldRef::Boolean(left), FieldRef::Boolean(right)) => left == right,
        (FieldRef::Integer(left), FieldRef::Integer(right)) => left == right,
        (FieldRef::Unsigned(left), FieldRef::Unsigned(right)) => left == right,
        (FieldRef::Number(left), FieldRef::Number(right)) => left == right,
        (FieldRef::Object(left), FieldRef::Object(right)) => equal(left, right),
        (FieldRef::Arm(left, of_left), FieldRef::Arm(right, of_right)) => {
            of_left == of_right && equal(left, right)
        }
        (FieldRef::List(left), FieldRef::List(right)) => {
            left.len() == right.len()
                && (0..left.len()).all(|index| equal_values(left.field_ref(index), right.field_ref(index)))
        }
        (FieldRef::Map(left), FieldRef::Map(right)) => {
            let same = |((name, left), (other, right))| name == other && equal_values(left, right);
            left.len() == right.len() && left.entries().zip(right.entries()).all(same)
        }
        (FieldRef::Any(left), FieldRef::Any(right)) => left == right,
        _ => false,
    }
}

/// Writes a model for `Debug`: only fields that are set, sensitive ones redacted, and only the
/// names of unknown properties.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(object.table().rust_name);
    for (index, field) in object.table().fields.iter().enumerate() {
        let value = object.field_ref(index);
        match value {
            FieldRef::Absent => {}
            _ if field.sensitive => {
                out.field(field.name, &format_args!("[redacted]"));
            }
            _ => {
                out.field(field.name, &DebugValue(value));
            }
        }
    }
    if !object.extra().is_empty() {
        out.field("extra", object.extra());
    }
    out.finish()
}

/// Writes a value for `Debug`, as [`debug`] does a model.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug_value<T: Field>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&DebugValue(value.field_ref()), f)
}

struct DebugValue<'a>(FieldRef<'a>);

impl fmt::Debug for DebugValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            FieldRef::Absent => f.write_str("None"),
            FieldRef::Null => f.write_str("null"),
            FieldRef::Text(text) => fmt::Debug::fmt(text, f),
            FieldRef::Boolean(value) => fmt::Debug::fmt(&value, f),
            FieldRef::Integer(value) => fmt::Debug::fmt(&value, f),
            FieldRef::Unsigned(value) => fmt::Debug::fmt(&value, f),
            FieldRef::Number(value) => fmt::Display::fmt(&value, f),
            FieldRef::Object(object) | FieldRef::Arm(object, _) => debug(object, f),
            FieldRef::List(list) => debug_list(list, f),
            FieldRef::Map(map) => debug_map(map, f),
            // The value may be sensitive: a JSON Patch may contain a card number.
            FieldRef::Any(value) => f.write_str(match value {
                value if value.is_null() => "null",
                value if value.is_boolean() => "[boolean]",
                value if value.is_number() => "[number]",
                value if value.is_string() => "[string]",
                value if value.is_array() => "[list]",
                _ => "[object]",
            }),
        }
    }
}

fn debug_list(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_list().entries((0..list.len()).map(|index| DebugValue(list.field_ref(index)))).finish()
}

fn debug_map(map: &dyn Entries, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_map().entries(map.entries().map(|(name, value)| (name, DebugValue(value)))).finish()
}
