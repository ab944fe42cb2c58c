//! Writes models with any serde serializer. A decimal with a fraction becomes a double, since serde
//! has no other number for it; `encode` writes its text.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_core::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::discriminator::Sent;
use super::raw::{RawEntry, RawList, RawMap, RawValue};
use super::{Entries, Field, FieldRef, List, Object};
use crate::json::{self, Value};

/// Encodes any field type with any serializer.
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.field_ref().serialize(serializer)
}

impl Serialize for FieldRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            FieldRef::Absent | FieldRef::Null => serializer.serialize_unit(),
            FieldRef::Text(text) => serializer.serialize_str(text),
            FieldRef::Boolean(value) => serializer.serialize_bool(value),
            FieldRef::Integer(value) => serializer.serialize_i64(value),
            FieldRef::Unsigned(value) => serializer.serialize_u64(value),
            FieldRef::Number(value) => serialize_number(value, serializer),
            FieldRef::Object(object) => serialize_object(object, None, serializer),
            FieldRef::Arm(object, discriminator) => {
                serialize_object(object, discriminator.sent_with(object), serializer)
            }
            FieldRef::List(list) => serialize_list(list, None, serializer),
            FieldRef::Map(map) => serialize_map(map, None, serializer),
            FieldRef::Any(value) => json::serialize(value, serializer),
        }
    }
}

/// Writes an integer if the number has no decimals and fits in 64 bits, otherwise the nearest
/// double, which is exact up to 15 digits.
fn serialize_number<S: Serializer>(value: Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    let is_integer = value.scale() == 0;
    match (value.to_i64(), value.to_u64()) {
        (Some(integer), _) if is_integer => serializer.serialize_i64(integer),
        (_, Some(integer)) if is_integer => serializer.serialize_u64(integer),
        _ => serializer.serialize_f64(value.to_string().parse().unwrap_or_default()),
    }
}

/// Writes an object. A property in `sent` takes the place of the object's own one of its name.
fn serialize_object<S: Serializer>(
    object: &dyn Object,
    sent: Option<Sent>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let extra = object.extra();
    let fields = object.table().fields;
    if let Some(whole) = extra.only_whole()
        && (0..fields.len()).all(|index| object.field_ref(index).is_empty())
    {
        return whole.serialize(serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    if let Some(sent) = sent.filter(|sent| sent.field.is_none()) {
        map.serialize_entry(sent.name, sent.value)?;
    }
    for (index, field) in fields.iter().enumerate() {
        let value = object.field_ref(index);
        let part = extra.raw(index);
        if let Some(sent) = sent.filter(|sent| sent.field == Some(index)) {
            map.serialize_entry(sent.name, sent.value)?;
        } else if let Some(received) = part.and_then(|raw| raw.text_for(value, field.plain)) {
            map.serialize_entry(field.name, &received)?;
        } else if !(matches!(value, FieldRef::Absent) || extra.is_missing(index) && value.is_empty()) {
            map.serialize_entry(field.name, &Restored { value, part })?;
        }
    }
    for (name, value) in extra.iter().filter(|(name, _)| sent.is_none_or(|sent| name != sent.name)) {
        map.serialize_entry(&*name, &value)?;
    }
    map.end()
}

/// A value and the part of it that was stored as received.
struct Restored<'a> {
    value: FieldRef<'a>,
    part: Option<&'a RawValue>,
}

impl Serialize for Restored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.part, self.value) {
            (Some(RawValue::List(raw)), FieldRef::List(list)) => serialize_list(list, Some(raw), serializer),
            (Some(RawValue::Map(raw)), FieldRef::Map(map)) => serialize_map(map, Some(raw), serializer),
            (part, value) => match part.and_then(|raw| raw.text_for(value, false)) {
                Some(received) => json::serialize(received, serializer),
                None => value.serialize(serializer),
            },
        }
    }
}

fn serialize_list<S: Serializer>(
    list: &dyn List,
    raw: Option<&RawList>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Some(raw) = raw else {
        let mut sequence = serializer.serialize_seq(Some(list.len()))?;
        for index in 0..list.len() {
            sequence.serialize_element(&list.field_ref(index))?;
        }
        return sequence.end();
    };
    let mut sequence = serializer.serialize_seq(None)?;
    for entry in raw.merged(list.len()) {
        match entry {
            RawEntry::LeftOut(elements) => {
                for element in Value::list_of(elements).elements() {
                    sequence.serialize_element(&element)?;
                }
            }
            RawEntry::Typed(index, part) => {
                sequence.serialize_element(&Restored { value: list.field_ref(index), part })?;
            }
        }
    }
    sequence.end()
}

fn serialize_map<S: Serializer>(
    entries: &dyn Entries,
    raw: Option<&RawMap>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (name, value) in entries.entries() {
        map.serialize_entry(name, &Restored { value, part: raw.and_then(|raw| raw.part(name)) })?;
    }
    for (name, value) in raw.iter().flat_map(|raw| raw.left_out_of(entries)) {
        map.serialize_entry(&*name, &value)?;
    }
    map.end()
}
