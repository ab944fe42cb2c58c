//! The one encoder: writes a model along its table.
//!
//! What was received and did not fit is written as it was received, unless the typed field was set since.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_core::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::extra::Kept;
use super::{Field, List, Object, Peek};

/// Encodes any field type with any serializer.
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.peek().serialize(serializer)
}

/// Encodes a body as JSON.
///
/// # Errors
/// None that a model can cause; JSON takes every value a model can hold.
pub fn encode<T: Field>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    encode_peek(value.peek())
}

fn encode_peek(value: Peek<'_>) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&value)
}

impl Serialize for Peek<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Peek::Absent => serializer.serialize_unit(),
            Peek::Text(text) => serializer.serialize_str(text),
            Peek::Boolean(value) => serializer.serialize_bool(value),
            Peek::Integer(value) => serializer.serialize_i64(value),
            Peek::Number(value) => serialize_number(value, serializer),
            Peek::Object(object) => serialize_object(object, serializer),
            Peek::List(list) => serialize_list(list, None, serializer),
            Peek::Any(value) => value.serialize(serializer),
        }
    }
}

/// As an integer where it has no decimals, as the nearest double otherwise: exact up to 15 digits.
fn serialize_number<S: Serializer>(value: Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    match value.to_i64() {
        Some(integer) if value.scale() == 0 => serializer.serialize_i64(integer),
        _ => serializer.serialize_f64(value.to_f64().unwrap_or_default()),
    }
}

fn serialize_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let extra = object.extra();
    let fields = object.table().fields;
    if let Some(whole) = extra.only_whole()
        && (0..fields.len()).all(|index| object.peek(index).is_empty())
    {
        return whole.serialize(serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    let plain = extra.is_none();
    for (index, field) in fields.iter().enumerate() {
        let value = object.peek(index);
        if !plain && let Some(kept) = extra.kept(index) {
            if let (Kept::Elements(_), Peek::List(list)) = (kept, value) {
                map.serialize_entry(field.name, &Mended { list, kept })?;
                continue;
            }
            if let Kept::Whole(received) = kept
                && value.is_empty()
            {
                map.serialize_entry(field.name, received)?;
                continue;
            }
        }
        if matches!(value, Peek::Absent) || (!plain && extra.is_missing(index) && value.is_empty()) {
            continue;
        }
        map.serialize_entry(field.name, &value)?;
    }
    for (name, value) in extra.iter() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// A list some of whose elements did not fit.
struct Mended<'a> {
    list: &'a dyn List,
    kept: &'a Kept,
}

impl Serialize for Mended<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_list(self.list, Some(self.kept), serializer)
    }
}

fn serialize_list<S: Serializer>(
    list: &dyn List,
    kept: Option<&Kept>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        let value = list.peek(index);
        match kept.and_then(|kept| kept.element(index)) {
            Some(Kept::Whole(received)) if value.is_empty() => sequence.serialize_element(received)?,
            Some(kept @ Kept::Elements(_)) if let Peek::List(list) = value => {
                sequence.serialize_element(&Mended { list, kept })?;
            }
            _ => sequence.serialize_element(&value)?,
        }
    }
    sequence.end()
}
