//! The one decoder: fills a model in place, along its table, whatever the service sent.
//!
//! It is generic over the deserializer only, so it is compiled once for JSON. A value that does not fit is repaired
//! (scalar for scalar) or kept as received; each such case raises a kind of deviation, and code for it is cold.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::extra::Kept;
use super::indexes::Indexes;
use super::{
    DeviationKind, DeviationKinds, Field, ListSlot, MapSlot, NullableSlot, Object, Slot, Table, UnionSlot,
};

/// Decodes any field type with any deserializer; what deviates is repaired or kept.
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    if let Some(kept) = fill(value.slot(), deserializer, &Raised::default())? {
        keep_whole(value.slot(), *kept);
    }
    Ok(value)
}

/// Which kinds of deviation were raised so far.
#[derive(Default)]
pub(crate) struct Raised(Cell<DeviationKinds>);

impl Raised {
    pub(crate) fn raise(&self, kind: DeviationKind) {
        self.0.set(self.0.get().with(kind));
    }

    pub(crate) fn kinds(&self) -> DeviationKinds {
        self.0.get()
    }
}

/// Fills a slot; answers what did not fit.
pub(crate) fn fill<'de, D: Deserializer<'de>>(
    slot: Slot<'_>,
    deserializer: D,
    raised: &Raised,
) -> Result<Option<Box<Kept>>, D::Error> {
    let kept = SlotSeed { slot, raised }.deserialize(deserializer)?;
    if kept.as_ref().is_some_and(|kept| kept.is_null()) {
        raised.raise(DeviationKind::Null);
    }
    Ok(kept)
}

/// Keeps a body, or an element of one, that is no object where one was declared.
#[cold]
pub(crate) fn keep_whole(slot: Slot<'_>, kept: Kept) {
    match (slot, kept) {
        (Slot::Object(object), Kept::Whole(value)) => object.begin().extra_mut().keep_whole(value),
        (Slot::List(list), Kept::Whole(_)) => list.reset(),
        (Slot::List(list), Kept::Elements(elements)) => {
            elements.into_iter().for_each(|(index, kept)| keep_whole(list.at(index), kept));
        }
        (Slot::Nullable(place), kept) => keep_whole(place.value(), kept),
        (Slot::Map(map), Kept::Whole(_)) => map.reset(),
        (Slot::Map(map), Kept::Entries(entries)) => {
            entries.into_iter().for_each(|(name, kept)| keep_whole(map.entry(&name), kept));
        }
        _ => {}
    }
}

struct SlotSeed<'a, 'c> {
    slot: Slot<'a>,
    raised: &'c Raised,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_> {
    type Value = Option<Box<Kept>>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let raised = self.raised;
        match self.slot {
            Slot::Nullable(place) => deserializer.deserialize_option(NullableSeed { place, raised }),
            Slot::Union(place) => fill_union(place, Value::deserialize(deserializer)?, raised),
            slot => deserializer.deserialize_any(SlotSeed { slot, raised }),
        }
    }
}

/// Nothing tells which arm it is before the whole value is there.
#[cold]
fn fill_union<E: Error>(
    place: &mut dyn UnionSlot,
    value: Value,
    raised: &Raised,
) -> Result<Option<Box<Kept>>, E> {
    if value.is_null() {
        return Ok(Some(Box::new(Kept::Whole(value))));
    }
    match place.table().find(&value) {
        Some(index) => fill(place.arm(index), value, raised).map_err(E::custom),
        None => {
            raised.raise(DeviationKind::UnknownValue);
            place.unknown(value);
            Ok(None)
        }
    }
}

/// Looks whether null comes, before the place of the value is asked for.
struct NullableSeed<'a, 'c> {
    place: &'a mut dyn NullableSlot,
    raised: &'c Raised,
}

impl<'de> Visitor<'de> for NullableSeed<'_, '_> {
    type Value = Option<Box<Kept>>;

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
        let kept = fill(self.place.value(), deserializer, self.raised)?;
        // What is kept stands for an empty value.
        if matches!(kept.as_deref(), Some(Kept::Whole(_))) {
            self.place.reset();
        }
        Ok(kept)
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_, '_> {
    type Value = Option<Box<Kept>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        match self.slot {
            Slot::Text(place) => place.push_str(text),
            Slot::OptionalText(place) => *place = Some(text.to_owned()),
            Slot::Checked(place) => {
                if let Some(deviation) = place.set(text) {
                    self.raised.raise(deviation);
                }
            }
            slot => return Ok(text_elsewhere(slot, text, self.raised)),
        }
        Ok(None)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        match self.slot {
            Slot::Boolean(place) => *place = value,
            Slot::OptionalBoolean(place) => *place = Some(value),
            slot => return Ok(scalar_elsewhere(slot, Value::Bool(value), self.raised)),
        }
        Ok(None)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        match self.slot {
            Slot::Integer(place) => *place = value,
            Slot::OptionalInteger(place) => *place = Some(value),
            Slot::Number(place) => *place = Decimal::from(value),
            Slot::OptionalNumber(place) => *place = Some(Decimal::from(value)),
            slot => return Ok(scalar_elsewhere(slot, Value::from(value), self.raised)),
        }
        Ok(None)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => Ok(scalar_elsewhere(self.slot, Value::from(value), self.raised)),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(scalar_elsewhere(self.slot, Value::from(value), self.raised))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        match self.slot {
            Slot::Any(place) => *place = Value::Null,
            Slot::OptionalAny(place) => *place = Some(Value::Null),
            // Whoever asked knows whether that deviates.
            _ => return Ok(Some(Box::new(Kept::Whole(Value::Null)))),
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
        match self.slot {
            Slot::Object(place) => fill_object(place.begin(), map, self.raised).map(|()| None),
            Slot::Map(place) => fill_map(place, map, self.raised),
            // Where a caller's graph turns on `arbitrary_precision`, serde_json hands numbers over as maps;
            // its own `Value` knows them.
            slot => {
                let value = Value::deserialize(MapAccessDeserializer::new(map))?;
                Ok(whole_elsewhere(slot, value, self.raised))
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        match self.slot {
            Slot::List(place) => fill_list(place, sequence, self.raised),
            slot => {
                let value = Value::deserialize(SeqAccessDeserializer::new(sequence))?;
                Ok(whole_elsewhere(slot, value, self.raised))
            }
        }
    }
}

fn fill_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    mut map: A,
    raised: &Raised,
) -> Result<(), A::Error> {
    let table = object.table();
    let mut seen = Indexes::default();
    let mut hint = 0;
    while let Some(key) = map.next_key_seed(KeySeed { table, hint })? {
        match key {
            Key::Declared(index) => {
                hint = index + 1;
                if seen.insert(index) {
                    forget(object, index, raised);
                }
                if let Some(kept) = map.next_value_seed(SlotSeed { slot: object.slot(index), raised })? {
                    if kept.is_null() && !table.fields.get(index).is_some_and(|field| field.nullable) {
                        raised.raise(DeviationKind::Null);
                    }
                    object.extra_mut().keep(index, *kept);
                }
            }
            Key::Unknown(name) => {
                let value: Value = map.next_value()?;
                unknown(object, name, value, raised);
            }
        }
    }
    for (index, field) in table.fields.iter().enumerate() {
        if (field.required || field.plain) && !seen.contains(index) {
            object.extra_mut().set_missing(index);
            if field.required {
                raised.raise(DeviationKind::Missing);
            }
        }
    }
    Ok(())
}

/// The property came before: the last one counts.
#[cold]
fn forget(object: &mut dyn Object, index: usize, raised: &Raised) {
    raised.raise(DeviationKind::Duplicate);
    object.slot(index).reset();
    object.extra_mut().forget(index);
}

#[cold]
fn unknown(object: &mut dyn Object, name: Box<str>, value: Value, raised: &Raised) {
    if !object.table().open {
        raised.raise(DeviationKind::UnknownField);
    }
    if object.extra_mut().replace(name, value).is_some() {
        raised.raise(DeviationKind::Duplicate);
    }
}

fn fill_map<'de, A: MapAccess<'de>>(
    place: &mut dyn MapSlot,
    mut map: A,
    raised: &Raised,
) -> Result<Option<Box<Kept>>, A::Error> {
    place.begin();
    let mut entries = BTreeMap::new();
    while let Some(name) = map.next_key::<String>()? {
        if place.has(&name) {
            raised.raise(DeviationKind::Duplicate);
            place.entry(&name).reset();
            entries.remove(&name);
        }
        if let Some(kept) = map.next_value_seed(SlotSeed { slot: place.entry(&name), raised })? {
            if kept.is_null() {
                raised.raise(DeviationKind::Null);
            }
            entries.insert(name, *kept);
        }
    }
    Ok(if entries.is_empty() { None } else { Some(Box::new(Kept::Entries(entries))) })
}

fn fill_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    mut sequence: A,
    raised: &Raised,
) -> Result<Option<Box<Kept>>, A::Error> {
    list.begin();
    let mut elements = Vec::new();
    let mut index = 0;
    while let Some(kept) = sequence.next_element_seed(ElementSeed { list: &mut *list, raised })? {
        if let Some(kept) = kept {
            elements.push((index, *kept));
        }
        index += 1;
    }
    Ok(if elements.is_empty() { None } else { Some(Box::new(Kept::Elements(elements))) })
}

/// Adds an element only once there is one to read.
struct ElementSeed<'a, 'c> {
    list: &'a mut dyn ListSlot,
    raised: &'c Raised,
}

impl<'de> DeserializeSeed<'de> for ElementSeed<'_, '_> {
    type Value = Option<Box<Kept>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        fill(self.list.push(), deserializer, self.raised)
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

/// A string where none was declared.
#[cold]
fn text_elsewhere(slot: Slot<'_>, text: &str, raised: &Raised) -> Option<Box<Kept>> {
    match slot {
        Slot::Boolean(place) if parse_boolean(text).is_some() => *place = text == "true",
        Slot::OptionalBoolean(place) if parse_boolean(text).is_some() => *place = parse_boolean(text),
        Slot::Integer(place) if text.parse::<i64>().is_ok() => *place = text.parse().unwrap_or_default(),
        Slot::OptionalInteger(place) if text.parse::<i64>().is_ok() => *place = text.parse().ok(),
        Slot::Number(place) if parse_number(text).is_some() => {
            *place = parse_number(text).unwrap_or_default();
        }
        Slot::OptionalNumber(place) if parse_number(text).is_some() => *place = parse_number(text),
        slot => return whole_elsewhere(slot, Value::from(text), raised),
    }
    raised.raise(DeviationKind::WrongType);
    None
}

/// A boolean or a number where none was declared, or a number that the declared type may hold.
#[cold]
fn scalar_elsewhere(slot: Slot<'_>, value: Value, raised: &Raised) -> Option<Box<Kept>> {
    let number = parse_number(&value.to_string());
    let integer = number.filter(Decimal::is_integer).and_then(|number| number.to_i64());
    match slot {
        Slot::Any(place) => *place = value,
        Slot::OptionalAny(place) => *place = Some(value),
        Slot::Number(place) if number.is_some() => *place = number.unwrap_or_default(),
        Slot::OptionalNumber(place) if number.is_some() => *place = number,
        // `5.0` is an integer in JSON Schema, but is not written so.
        Slot::Integer(place) if integer.is_some() => {
            *place = integer.unwrap_or_default();
            raised.raise(DeviationKind::WrongType);
        }
        Slot::OptionalInteger(place) if integer.is_some() => {
            *place = integer;
            raised.raise(DeviationKind::WrongType);
        }
        Slot::Text(place) => {
            *place = value.to_string();
            raised.raise(DeviationKind::WrongType);
        }
        Slot::OptionalText(place) => {
            *place = Some(value.to_string());
            raised.raise(DeviationKind::WrongType);
        }
        Slot::Checked(place) => {
            place.set(&value.to_string());
            raised.raise(DeviationKind::WrongType);
        }
        _ => {
            raised.raise(DeviationKind::WrongType);
            return Some(Box::new(Kept::Whole(value)));
        }
    }
    None
}

/// Any value where another type was declared: repaired if it is a scalar after all, kept otherwise.
#[cold]
fn whole_elsewhere(slot: Slot<'_>, value: Value, raised: &Raised) -> Option<Box<Kept>> {
    match slot {
        Slot::Any(place) => *place = value,
        Slot::OptionalAny(place) => *place = Some(value),
        slot if value.is_number() => return scalar_elsewhere(slot, value, raised),
        _ => {
            raised.raise(DeviationKind::WrongType);
            return Some(Box::new(Kept::Whole(value)));
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

/// A JSON number as an exact decimal, where it has at most 28 digits.
pub(crate) fn parse_number(text: &str) -> Option<Decimal> {
    if text.contains(['e', 'E']) {
        Decimal::from_scientific(text).ok()
    } else {
        text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
            .then(|| Decimal::from_str_exact(text).or_else(|_| Decimal::from_str(text)).ok())
            .flatten()
    }
}
