//! Decodes every model: fills its fields in place, along its table.
//!
//! The decoder is generic over the deserializer only, so it is compiled once for JSON. A value of
//! another type than declared is converted (one scalar type to another) or stored as received. Each
//! such case raises a kind of deviation; the code for it is marked as cold.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::extra::RawValue;
use super::indexes::Indexes;
use super::{
    DeviationKind, DeviationKinds, Field, FieldMut, ListMut, MapMut, NullableMut, Object, Table, UnionMut,
};

/// Decodes any field type with any deserializer. Deviating values are converted or stored as
/// received.
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    if let Some(raw) = fill(value.field_mut(), deserializer, &DeviationFlags::default())? {
        keep_whole(value.field_mut(), *raw);
    }
    Ok(value)
}

/// The kinds of deviation that the decoder has met so far.
#[derive(Default)]
pub(crate) struct DeviationFlags(Cell<DeviationKinds>);

impl DeviationFlags {
    pub(crate) fn raise(&self, kind: DeviationKind) {
        self.0.set(self.0.get().with(kind));
    }

    pub(crate) fn kinds(&self) -> DeviationKinds {
        self.0.get()
    }
}

/// Fills a field and returns the value that did not fit, if any.
pub(crate) fn fill<'de, D: Deserializer<'de>>(
    place: FieldMut<'_>,
    deserializer: D,
    flags: &DeviationFlags,
) -> Result<Option<Box<RawValue>>, D::Error> {
    let raw = FieldSeed { place, flags }.deserialize(deserializer)?;
    if raw.as_ref().is_some_and(|raw| raw.is_null()) {
        flags.raise(DeviationKind::Null);
    }
    Ok(raw)
}

/// Stores a body, or an element of one, that is not an object although the spec declares one.
#[cold]
pub(crate) fn keep_whole(place: FieldMut<'_>, raw: RawValue) {
    match (place, raw) {
        (FieldMut::Object(object), RawValue::Whole(value)) => object.begin().extra_mut().set_whole(value),
        (FieldMut::List(list), RawValue::Whole(_)) => list.reset(),
        (FieldMut::List(list), RawValue::Elements(elements)) => {
            elements.into_iter().for_each(|(index, raw)| keep_whole(list.element_mut(index), raw));
        }
        (FieldMut::Nullable(place), raw) => keep_whole(place.value(), raw),
        (FieldMut::Map(map), RawValue::Whole(_)) => map.reset(),
        (FieldMut::Map(map), RawValue::Entries(entries)) => {
            entries.into_iter().for_each(|(name, raw)| keep_whole(map.entry(&name), raw));
        }
        _ => {}
    }
}

struct FieldSeed<'a, 'c> {
    place: FieldMut<'a>,
    flags: &'c DeviationFlags,
}

impl<'de> DeserializeSeed<'de> for FieldSeed<'_, '_> {
    type Value = Option<Box<RawValue>>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let flags = self.flags;
        match self.place {
            FieldMut::Nullable(place) => deserializer.deserialize_option(NullableSeed { place, flags }),
            FieldMut::Union(place) => fill_union(place, Value::deserialize(deserializer)?, flags),
            place => deserializer.deserialize_any(FieldSeed { place, flags }),
        }
    }
}

/// Fills a union from the whole value: the tests of the arms may need any part of it.
#[cold]
fn fill_union<E: Error>(
    place: &mut dyn UnionMut,
    value: Value,
    flags: &DeviationFlags,
) -> Result<Option<Box<RawValue>>, E> {
    if value.is_null() {
        return Ok(Some(Box::new(RawValue::Whole(value))));
    }
    match place.table().find(&value) {
        Some(index) => fill(place.arm(index), value, flags).map_err(E::custom),
        None => {
            flags.raise(DeviationKind::UnknownValue);
            place.unknown(value);
            Ok(None)
        }
    }
}

/// Checks for null before it requests write access to the value, which would create the value.
struct NullableSeed<'a, 'c> {
    place: &'a mut dyn NullableMut,
    flags: &'c DeviationFlags,
}

impl<'de> Visitor<'de> for NullableSeed<'_, '_> {
    type Value = Option<Box<RawValue>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.place.null();
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let raw = fill(self.place.value(), deserializer, self.flags)?;
        // A raw value is encoded only in place of an empty field.
        if matches!(raw.as_deref(), Some(RawValue::Whole(_))) {
            self.place.reset();
        }
        Ok(raw)
    }
}

impl<'de> Visitor<'de> for FieldSeed<'_, '_> {
    type Value = Option<Box<RawValue>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        match self.place {
            FieldMut::Text(place) => place.push_str(text),
            FieldMut::OptionalText(place) => *place = Some(text.to_owned()),
            FieldMut::Checked(place) => {
                if let Some(deviation) = place.set(text) {
                    self.flags.raise(deviation);
                }
            }
            place => return Ok(repair_text(place, text, self.flags)),
        }
        Ok(None)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        match self.place {
            FieldMut::Boolean(place) => *place = value,
            FieldMut::OptionalBoolean(place) => *place = Some(value),
            place => return Ok(repair_scalar(place, Value::Bool(value), self.flags)),
        }
        Ok(None)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        match self.place {
            FieldMut::Integer(place) => *place = value,
            FieldMut::OptionalInteger(place) => *place = Some(value),
            FieldMut::Number(place) => *place = Decimal::from(value),
            FieldMut::OptionalNumber(place) => *place = Some(Decimal::from(value)),
            place => return Ok(repair_scalar(place, Value::from(value), self.flags)),
        }
        Ok(None)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => Ok(repair_scalar(self.place, Value::from(value), self.flags)),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(repair_scalar(self.place, Value::from(value), self.flags))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        match self.place {
            FieldMut::Any(place) => *place = Value::Null,
            FieldMut::OptionalAny(place) => *place = Some(Value::Null),
            // The caller knows whether null is allowed here and raises the flag.
            _ => return Ok(Some(Box::new(RawValue::Whole(Value::Null)))),
        }
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        match self.place {
            FieldMut::Object(place) => fill_object(place.begin(), map, self.flags).map(|()| None),
            FieldMut::Map(place) => fill_map(place, map, self.flags),
            // If any crate of the build enables `arbitrary_precision`, serde_json passes numbers as
            // maps; only its own `Value` can read them.
            place => {
                let value = Value::deserialize(MapAccessDeserializer::new(map))?;
                Ok(repair_or_keep(place, value, self.flags))
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        match self.place {
            FieldMut::List(place) => fill_list(place, sequence, self.flags),
            place => {
                let value = Value::deserialize(SeqAccessDeserializer::new(sequence))?;
                Ok(repair_or_keep(place, value, self.flags))
            }
        }
    }
}

fn fill_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    mut map: A,
    flags: &DeviationFlags,
) -> Result<(), A::Error> {
    let table = object.table();
    let mut seen = Indexes::default();
    let mut hint = 0;
    while let Some(key) = map.next_key_seed(KeySeed { table, hint })? {
        match key {
            Key::Declared(index) => {
                hint = index + 1;
                if seen.insert(index) {
                    forget(object, index, flags);
                }
                if let Some(raw) = map.next_value_seed(FieldSeed { place: object.field_mut(index), flags })? {
                    if raw.is_null() && !table.fields.get(index).is_some_and(|field| field.nullable) {
                        flags.raise(DeviationKind::Null);
                    }
                    object.extra_mut().set_raw(index, *raw);
                }
            }
            Key::Unknown(name) => {
                let value: Value = map.next_value()?;
                unknown(object, name, value, flags);
            }
        }
    }
    for (index, field) in table.fields.iter().enumerate() {
        if (field.required || field.plain) && !seen.contains(index) {
            object.extra_mut().set_missing(index);
            if field.required {
                flags.raise(DeviationKind::Missing);
            }
        }
    }
    Ok(())
}

/// Discards the first value of a property that occurs twice: the last one counts.
#[cold]
fn forget(object: &mut dyn Object, index: usize, flags: &DeviationFlags) {
    flags.raise(DeviationKind::Duplicate);
    object.field_mut(index).reset();
    object.extra_mut().remove_raw(index);
}

#[cold]
fn unknown(object: &mut dyn Object, name: Box<str>, value: Value, flags: &DeviationFlags) {
    if !object.table().open {
        flags.raise(DeviationKind::UnknownField);
    }
    if object.extra_mut().replace(name, value).is_some() {
        flags.raise(DeviationKind::Duplicate);
    }
}

fn fill_map<'de, A: MapAccess<'de>>(
    place: &mut dyn MapMut,
    mut map: A,
    flags: &DeviationFlags,
) -> Result<Option<Box<RawValue>>, A::Error> {
    place.begin();
    let mut entries = BTreeMap::new();
    while let Some(name) = map.next_key::<String>()? {
        if place.contains(&name) {
            flags.raise(DeviationKind::Duplicate);
            place.entry(&name).reset();
            entries.remove(&name);
        }
        if let Some(raw) = map.next_value_seed(FieldSeed { place: place.entry(&name), flags })? {
            if raw.is_null() {
                flags.raise(DeviationKind::Null);
            }
            entries.insert(name, *raw);
        }
    }
    Ok(if entries.is_empty() { None } else { Some(Box::new(RawValue::Entries(entries))) })
}

fn fill_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListMut,
    mut sequence: A,
    flags: &DeviationFlags,
) -> Result<Option<Box<RawValue>>, A::Error> {
    list.begin();
    let mut elements = Vec::new();
    let mut index = 0;
    while let Some(raw) = sequence.next_element_seed(ElementSeed { list: &mut *list, flags })? {
        if let Some(raw) = raw {
            elements.push((index, *raw));
        }
        index += 1;
    }
    Ok(if elements.is_empty() { None } else { Some(Box::new(RawValue::Elements(elements))) })
}

/// Appends an element only when the list has a next one.
struct ElementSeed<'a, 'c> {
    list: &'a mut dyn ListMut,
    flags: &'c DeviationFlags,
}

impl<'de> DeserializeSeed<'de> for ElementSeed<'_, '_> {
    type Value = Option<Box<RawValue>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        fill(self.list.push(), deserializer, self.flags)
    }
}

enum Key {
    Declared(usize),
    Unknown(Box<str>),
}

struct KeySeed {
    table: &'static Table,
    hint: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(self.table.find(name, self.hint).map_or_else(|| Key::Unknown(name.into()), Key::Declared))
    }
}

/// Decodes a string for a field of another type.
#[cold]
fn repair_text(place: FieldMut<'_>, text: &str, flags: &DeviationFlags) -> Option<Box<RawValue>> {
    match place {
        FieldMut::Boolean(place) if parse_boolean(text).is_some() => *place = text == "true",
        FieldMut::OptionalBoolean(place) if parse_boolean(text).is_some() => *place = parse_boolean(text),
        FieldMut::Integer(place) if text.parse::<i64>().is_ok() => *place = text.parse().unwrap_or_default(),
        FieldMut::OptionalInteger(place) if text.parse::<i64>().is_ok() => *place = text.parse().ok(),
        FieldMut::Number(place) if parse_number(text).is_some() => {
            *place = parse_number(text).unwrap_or_default();
        }
        FieldMut::OptionalNumber(place) if parse_number(text).is_some() => *place = parse_number(text),
        place => return repair_or_keep(place, Value::from(text), flags),
    }
    flags.raise(DeviationKind::WrongType);
    None
}

/// Decodes a boolean or a number for a field of another type, or a number that the declared type
/// may be able to hold.
#[cold]
fn repair_scalar(place: FieldMut<'_>, value: Value, flags: &DeviationFlags) -> Option<Box<RawValue>> {
    let number = parse_number(&value.to_string());
    let integer = number.filter(Decimal::is_integer).and_then(|number| number.to_i64());
    match place {
        FieldMut::Any(place) => *place = value,
        FieldMut::OptionalAny(place) => *place = Some(value),
        FieldMut::Number(place) if number.is_some() => *place = number.unwrap_or_default(),
        FieldMut::OptionalNumber(place) if number.is_some() => *place = number,
        // `5.0` is an integer by JSON Schema, but serde_json reads it as a float.
        FieldMut::Integer(place) if integer.is_some() => {
            *place = integer.unwrap_or_default();
            flags.raise(DeviationKind::WrongType);
        }
        FieldMut::OptionalInteger(place) if integer.is_some() => {
            *place = integer;
            flags.raise(DeviationKind::WrongType);
        }
        FieldMut::Text(place) => {
            *place = value.to_string();
            flags.raise(DeviationKind::WrongType);
        }
        FieldMut::OptionalText(place) => {
            *place = Some(value.to_string());
            flags.raise(DeviationKind::WrongType);
        }
        FieldMut::Checked(place) => {
            place.set(&value.to_string());
            flags.raise(DeviationKind::WrongType);
        }
        _ => {
            flags.raise(DeviationKind::WrongType);
            return Some(Box::new(RawValue::Whole(value)));
        }
    }
    None
}

/// Decodes any value for a field of another type: converts a number, returns other values raw.
#[cold]
fn repair_or_keep(place: FieldMut<'_>, value: Value, flags: &DeviationFlags) -> Option<Box<RawValue>> {
    match place {
        FieldMut::Any(place) => *place = value,
        FieldMut::OptionalAny(place) => *place = Some(value),
        place if value.is_number() => return repair_scalar(place, value, flags),
        _ => {
            flags.raise(DeviationKind::WrongType);
            return Some(Box::new(RawValue::Whole(value)));
        }
    }
    None
}

pub(crate) fn parse_boolean(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// Parses a JSON number as a decimal, which is exact up to 28 digits.
pub(crate) fn parse_number(text: &str) -> Option<Decimal> {
    if text.contains(['e', 'E']) {
        Decimal::from_scientific(text).ok()
    } else {
        text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
            .then(|| Decimal::from_str_exact(text).or_else(|_| Decimal::from_str(text)).ok())
            .flatten()
    }
}
