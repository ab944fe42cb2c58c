//! Equality and `Debug` of models, along their tables: nothing is derived a type.

use std::fmt;

use super::{Entries, Field, List, Object, Peek};

/// Whether two models of one type hold the same.
pub fn equal(left: &dyn Object, right: &dyn Object) -> bool {
    let same = |index| equal_values(left.peek(index), right.peek(index));
    left.extra() == right.extra() && (0..left.table().fields.len()).all(same)
}

fn equal_values(left: Peek<'_>, right: Peek<'_>) -> bool {
    match (left, right) {
        (Peek::Absent, Peek::Absent) | (Peek::Null, Peek::Null) => true,
        (Peek::Text(left), Peek::Text(right)) => left == right,
        (Peek::Boolean(left), Peek::Boolean(right)) => left == right,
        (Peek::Integer(left), Peek::Integer(right)) => left == right,
        (Peek::Number(left), Peek::Number(right)) => left == right,
        (Peek::Object(left), Peek::Object(right)) => equal(left, right),
        (Peek::List(left), Peek::List(right)) => {
            left.len() == right.len()
                && (0..left.len()).all(|index| equal_values(left.peek(index), right.peek(index)))
        }
        (Peek::Map(left), Peek::Map(right)) => {
            let same = |((name, left), (other, right))| name == other && equal_values(left, right);
            left.len() == right.len() && left.entries().zip(right.entries()).all(same)
        }
        (Peek::Any(left), Peek::Any(right)) => left == right,
        _ => false,
    }
}

/// Writes a model for `Debug`: set fields only, sensitive ones redacted, of unknown properties the names only.
///
/// # Errors
/// Those of the formatter.
pub fn debug(name: &str, object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for (index, field) in object.table().fields.iter().enumerate() {
        let value = object.peek(index);
        match value {
            Peek::Absent => {}
            _ if field.sensitive => {
                out.field(field.name, &format_args!("[redacted]"));
            }
            _ => {
                out.field(field.name, &Shown(value));
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
/// Those of the formatter.
pub fn show<T: Field>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(value.peek()), f)
}

struct Shown<'a>(Peek<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Peek::Absent => f.write_str("None"),
            Peek::Null => f.write_str("null"),
            Peek::Text(text) => fmt::Debug::fmt(text, f),
            Peek::Boolean(value) => fmt::Debug::fmt(&value, f),
            Peek::Integer(value) => fmt::Debug::fmt(&value, f),
            Peek::Number(value) => fmt::Display::fmt(&value, f),
            Peek::Object(object) => debug(object.table().component, object, f),
            Peek::List(list) => debug_list(list, f),
            Peek::Map(map) => debug_map(map, f),
            // Nobody knows what is inside: a JSON Patch may carry a card number.
            Peek::Any(value) => f.write_str(match value {
                serde_json::Value::Null => "null",
                serde_json::Value::Bool(_) => "[boolean]",
                serde_json::Value::Number(_) => "[number]",
                serde_json::Value::String(_) => "[string]",
                serde_json::Value::Array(_) => "[list]",
                serde_json::Value::Object(_) => "[object]",
            }),
        }
    }
}

fn debug_list(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_list().entries((0..list.len()).map(|index| Shown(list.peek(index)))).finish()
}

fn debug_map(map: &dyn Entries, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_map().entries(map.entries().map(|(name, value)| (name, Shown(value)))).finish()
}
