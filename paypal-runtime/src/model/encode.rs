//! Encodes every model along its table.
//!
//! A received value that did not fit its field is encoded as received, unless the field was set
//! since.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_core::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::extra::RawValue;
use super::{Entries, Field, FieldRef, List, Object};

/// Encodes any field type with any serializer.
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.field_ref().serialize(serializer)
}

/// Encodes a body as JSON.
///
/// # Errors
/// No model causes one: JSON can represent every value that a model can hold.
pub fn encode<T: Field>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    encode_ref(value.field_ref())
}

fn encode_ref(value: FieldRef<'_>) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&value)
}

impl Serialize for FieldRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            FieldRef::Absent | FieldRef::Null => serializer.serialize_unit(),
            FieldRef::Text(text) => serializer.serialize_str(text),
            FieldRef::Boolean(value) => serializer.serialize_bool(value),
            FieldRef::Integer(value) => serializer.serialize_i64(value),
            FieldRef::Number(value) => serialize_number(value, serializer),
            FieldRef::Object(object) => serialize_object(object, serializer),
            FieldRef::List(list) => serialize_list(list, None, serializer),
            FieldRef::Map(map) => serialize_map(map, None, serializer),
            FieldRef::Any(value) => value.serialize(serializer),
        }
    }
}

/// Writes an integer if the number has no decimals, otherwise the nearest double, which is exact up
/// to 15 digits.
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
        && (0..fields.len()).all(|index| object.field_ref(index).is_empty())
    {
        return whole.serialize(serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    let plain = extra.is_none();
    for (index, field) in fields.iter().enumerate() {
        let value = object.field_ref(index);
        if !plain
            && let Some(raw) = extra.raw(index)
            && let Some(restored) = RestoredValue::of(value, raw)
        {
            map.serialize_entry(field.name, &restored)?;
            continue;
        }
        if matches!(value, FieldRef::Absent) || (!plain && extra.is_missing(index) && value.is_empty()) {
            continue;
        }
        map.serialize_entry(field.name, &value)?;
    }
    for (name, value) in extra.iter() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// A value that is encoded, wholly or in part, as it was received.
enum RestoredValue<'a> {
    Whole(&'a serde_json::Value),
    List(&'a dyn List, &'a RawValue),
    Map(&'a dyn Entries, &'a RawValue),
}

impl<'a> RestoredValue<'a> {
    /// Returns `None` if the typed value was set since.
    fn of(value: FieldRef<'a>, raw: &'a RawValue) -> Option<Self> {
        match (raw, value) {
            (RawValue::Whole(received), value) if value.is_empty() => Some(Self::Whole(received)),
            (RawValue::Elements(_), FieldRef::List(list)) => Some(Self::List(list, raw)),
            (RawValue::Entries(_), FieldRef::Map(map)) => Some(Self::Map(map, raw)),
            _ => None,
        }
    }
}

impl Serialize for RestoredValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(received) => received.serialize(serializer),
            Self::List(list, raw) => serialize_list(*list, Some(raw), serializer),
            Self::Map(map, raw) => serialize_map(*map, Some(raw), serializer),
        }
    }
}

fn serialize_list<S: Serializer>(
    list: &dyn List,
    raw: Option<&RawValue>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        let value = list.field_ref(index);
        match raw.and_then(|raw| RestoredValue::of(value, raw.element(index)?)) {
            Some(restored) => sequence.serialize_element(&restored)?,
            None => sequence.serialize_element(&value)?,
        }
    }
    sequence.end()
}

fn serialize_map<S: Serializer>(
    entries: &dyn Entries,
    raw: Option<&RawValue>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    for (name, value) in entries.entries() {
        match raw.and_then(|raw| RestoredValue::of(value, raw.entry(name)?)) {
            Some(restored) => map.serialize_entry(name, &restored)?,
            None => map.serialize_entry(name, &value)?,
        }
    }
    map.end()
}
