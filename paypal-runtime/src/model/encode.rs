//! The one encoder: writes a model along its table.
//!
//! What was received and did not fit is written as it was received, unless the typed field was set since.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_core::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::extra::Kept;
use super::{Entries, Field, List, Object, Peek};

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
            Peek::Absent | Peek::Null => serializer.serialize_unit(),
            Peek::Text(text) => serializer.serialize_str(text),
            Peek::Boolean(value) => serializer.serialize_bool(value),
            Peek::Integer(value) => serializer.serialize_i64(value),
            Peek::Number(value) => serialize_number(value, serializer),
            Peek::Object(object) => serialize_object(object, serializer),
            Peek::List(list) => serialize_list(list, None, serializer),
            Peek::Map(map) => serialize_map(map, None, serializer),
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
        if !plain
            && let Some(kept) = extra.kept(index)
            && let Some(mended) = Mended::of(value, kept)
        {
            map.serialize_entry(field.name, &mended)?;
            continue;
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

/// A value for which, or for parts of which, what was received stands.
enum Mended<'a> {
    Whole(&'a serde_json::Value),
    List(&'a dyn List, &'a Kept),
    Map(&'a dyn Entries, &'a Kept),
}

impl<'a> Mended<'a> {
    /// `None` where the typed value was set since.
    fn of(value: Peek<'a>, kept: &'a Kept) -> Option<Self> {
        match (kept, value) {
            (Kept::Whole(received), value) if value.is_empty() => Some(Self::Whole(received)),
            (Kept::Elements(_), Peek::List(list)) => Some(Self::List(list, kept)),
            (Kept::Entries(_), Peek::Map(map)) => Some(Self::Map(map, kept)),
            _ => None,
        }
    }
}

impl Serialize for Mended<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(received) => received.serialize(serializer),
            Self::List(list, kept) => serialize_list(*list, Some(kept), serializer),
            Self::Map(map, kept) => serialize_map(*map, Some(kept), serializer),
        }
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
        match kept.and_then(|kept| Mended::of(value, kept.element(index)?)) {
            Some(mended) => sequence.serialize_element(&mended)?,
            None => sequence.serialize_element(&value)?,
        }
    }
    sequence.end()
}

fn serialize_map<S: Serializer>(
    entries: &dyn Entries,
    kept: Option<&Kept>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    for (name, value) in entries.entries() {
        match kept.and_then(|kept| Mended::of(value, kept.entry(name)?)) {
            Some(mended) => map.serialize_entry(name, &mended)?,
            None => map.serialize_entry(name, &value)?,
        }
    }
    map.end()
}
