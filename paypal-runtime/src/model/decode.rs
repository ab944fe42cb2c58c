//! Decodes every model: fills its fields in place, along its table.
//!
//! There is one decoder for all types. A value of another type than declared is converted (one
//! scalar type to another, see `convert`) or stored as received. Each such case raises a kind of
//! deviation.

use serde_core::de::{Deserialize, Deserializer, Error as _};

use super::convert::{self, Converted};
use super::indexes::Indexes;
use super::raw::{RawList, RawMap, RawPart, RawValue};
use super::report::{Kinds, Report};
use super::{
    DeviationKind, Extra, Field, FieldMut, ListMut, MapMut, NullableMut, Object, Table, UnionMut, ValueKind,
};
use crate::json::{JsonError, Peek, Reader, Value, ValueRef};

type Result<T> = std::result::Result<T, Box<JsonError>>;
/// The part of a value that did not fit its field.
type Raw = Option<Box<RawValue>>;

/// Decodes any field type with any deserializer. Deviating values are converted or stored as
/// received.
///
/// # Errors
/// Returns the errors of the deserializer.
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<T, D::Error> {
    let body = Value::deserialize(deserializer)?;
    let mut value = T::empty();
    let mut decoder = Decoder::new(body.text(), Kinds::default(), usize::MAX);
    decoder.body(value.field_mut()).map_err(D::Error::custom)?;
    Ok(value)
}

/// Reads JSON text into fields.
pub(crate) struct Decoder<'j, R> {
    reader: Reader<'j>,
    report: R,
    /// The bytes of memory that values may still take.
    memory_left: usize,
    memory_limit: usize,
}

impl<'j, R: Report> Decoder<'j, R> {
    pub(crate) fn new(text: &'j str, report: R, memory_limit: usize) -> Self {
        Self { reader: Reader::new(text), report, memory_left: memory_limit, memory_limit }
    }

    /// Decodes a whole body and returns the report.
    pub(crate) fn decode(mut self, place: FieldMut<'_>) -> Result<R> {
        self.body(place)?;
        Ok(self.report)
    }

    fn body(&mut self, place: FieldMut<'_>) -> Result<()> {
        match place {
            FieldMut::Object(object, _) if self.reader.peek()? != Peek::Object => {
                self.store_whole(object.begin())?;
            }
            FieldMut::List(list) if self.reader.peek()? == Peek::Array => self.list_of_body(list)?,
            place => {
                if self.value(place)?.is_some_and(|raw| raw.is_null()) {
                    self.report.raise(DeviationKind::Null);
                }
            }
        }
        self.reader.end()
    }

    /// Decodes a body that is a list. There is no object around it that could store an element that
    /// can't be read. So an element that should be an object becomes an object that stores its own
    /// value, and any other one is left out.
    fn list_of_body(&mut self, list: &mut dyn ListMut) -> Result<()> {
        let list = list.begin();
        let mut index = 0;
        let mut next = self.reader.first_element()?;
        while let Some(peek) = next {
            self.report.enter_element(index);
            self.charge(list.growth())?;
            match list.push() {
                FieldMut::Object(object, _) if peek != Peek::Object => self.store_whole(object.begin())?,
                FieldMut::List(list) if peek == Peek::Array => self.list_of_body(list)?,
                place => {
                    let raw = self.value_at(place, peek)?;
                    if raw.as_deref().is_some_and(RawValue::is_null) {
                        self.report.raise(DeviationKind::Null);
                    }
                    if let Some(RawValue::Whole(_)) = raw.as_deref() {
                        list.pop();
                    }
                }
            }
            self.report.leave();
            index += 1;
            next = self.reader.next_element()?;
        }
        Ok(())
    }

    /// Reads a value that is no object, and stores it in the object that stands in its place.
    fn store_whole(&mut self, object: &mut dyn Object) -> Result<()> {
        let value = self.any()?;
        let is_null = value.view().is_null();
        self.report.raise(if is_null { DeviationKind::Null } else { DeviationKind::WrongType });
        object.extra_mut().set_whole(value);
        Ok(())
    }

    /// Reserves memory for a value before it is created.
    #[inline]
    fn charge(&mut self, bytes: usize) -> Result<()> {
        match self.memory_left.checked_sub(bytes) {
            Some(left) => {
                self.memory_left = left;
                Ok(())
            }
            None => Err(self.too_large()),
        }
    }

    /// Reserves memory for the `Extra` of an object, unless the object has one already.
    fn charge_extra(&mut self, object: &dyn Object) -> Result<()> {
        if object.extra().is_none() { self.charge(Extra::SIZE) } else { Ok(()) }
    }

    #[cold]
    fn too_large(&self) -> Box<JsonError> {
        let limit = self.memory_limit;
        self.reader.error(&format!("the values of the body take more memory than {limit} bytes")).too_large()
    }

    #[inline]
    fn value(&mut self, place: FieldMut<'_>) -> Result<Raw> {
        let peek = self.reader.peek()?;
        self.value_at(place, peek)
    }

    /// Reads the value of this kind into a place, and returns the part that did not fit. For null
    /// it raises nothing, since only the caller knows whether null is allowed.
    fn value_at(&mut self, place: FieldMut<'_>, peek: Peek) -> Result<Raw> {
        match (place, peek) {
            (FieldMut::Text(place), Peek::String) => {
                let text = self.reader.string()?;
                *place = text.to_owned();
                let length = place.len();
                self.charge(length)?;
            }
            (FieldMut::OptionalText(place), Peek::String) => {
                let text = self.reader.string()?.to_owned();
                self.charge(text.len())?;
                *place = Some(text);
            }
            (FieldMut::Checked(place), Peek::String) => {
                let text = self.reader.string()?;
                let length = text.len();
                if let Some(deviation) = place.set(text) {
                    self.report.raise(deviation);
                }
                self.charge(length)?;
            }
            (FieldMut::Object(place, boxed), Peek::Object) => {
                self.charge(boxed)?;
                self.object(place.begin(), None)?;
            }
            (FieldMut::List(place), Peek::Array) => return self.list(place),
            (FieldMut::Map(place), Peek::Object) => return self.map(place),
            (FieldMut::Nullable(place), peek) => return self.nullable(place, peek),
            (FieldMut::Union(place), _) => return self.union(place),
            (FieldMut::Any(place), _) => *place = self.any()?,
            (FieldMut::OptionalAny(place), _) => *place = Some(self.any()?),
            (_, Peek::Null) => {
                self.reader.word("null")?;
                return Ok(Some(Box::new(RawValue::Whole(Value::null()))));
            }
            (place, Peek::True | Peek::False) => {
                let value = peek == Peek::True;
                self.reader.word(if value { "true" } else { "false" })?;
                return Ok(self.converted(convert::boolean(place, value)));
            }
            (place, Peek::String) => {
                let text = self.reader.string()?;
                let length = text.len();
                let converted = convert::text(place, text);
                self.charge(length)?;
                return Ok(self.converted(converted));
            }
            (_, Peek::Array | Peek::Object) => {
                self.report.raise(DeviationKind::WrongType);
                return Ok(Some(Box::new(RawValue::Whole(self.any()?))));
            }
            (place, Peek::Number) => {
                let text = self.reader.number()?;
                self.charge(text.len())?;
                return Ok(self.converted(convert::number(place, text)));
            }
        }
        Ok(None)
    }

    /// Reads a value of a lenient property: a string may be a number, and a value of an enum may be
    /// in upper or lower case.
    fn lenient(&mut self, place: FieldMut<'_>, kind: &ValueKind) -> Result<Raw> {
        match (place, self.reader.peek()?) {
            (FieldMut::Checked(place), Peek::String) => {
                let received = self.reader.string()?.to_owned();
                self.charge(received.len())?;
                let cased = [received.to_ascii_uppercase(), received.to_ascii_lowercase()];
                let known = cased.iter().find(|text| kind.accepts(text));
                let known = known.filter(|_| !kind.accepts(&received)).unwrap_or(&received);
                if let Some(deviation) = place.set(known) {
                    self.report.raise(deviation);
                }
                let same = *known == received;
                Ok((!same).then(|| Box::new(RawValue::OtherCase(Value::from(received.as_str())))))
            }
            (place @ (FieldMut::Text(_) | FieldMut::OptionalText(_)), Peek::Number) => {
                let text = self.reader.number()?;
                self.charge(text.len())?;
                convert::number(place, text);
                Ok(None)
            }
            (place, peek) => self.value_at(place, peek),
        }
    }

    fn converted(&mut self, converted: Converted) -> Raw {
        if let Some(deviation) = converted.deviation {
            self.report.raise(deviation);
        }
        converted.raw.map(Box::new)
    }

    fn any(&mut self) -> Result<Value> {
        let value = ValueRef::new(self.reader.skip()?);
        self.charge(value.text().len())?;
        Ok(value.to_value())
    }

    fn nullable(&mut self, place: &mut dyn NullableMut, peek: Peek) -> Result<Raw> {
        // Write access to the value would create it.
        if peek == Peek::Null {
            self.reader.word("null")?;
            place.null();
            return Ok(None);
        }
        let raw = self.value_at(place.value(), peek)?;
        // A raw value is encoded only in place of an empty field.
        if matches!(raw.as_deref(), Some(RawValue::Whole(_))) {
            place.reset();
        }
        Ok(raw)
    }

    /// Reads the whole value first, since the tests of the arms may need any part of it.
    fn union(&mut self, place: &mut dyn UnionMut) -> Result<Raw> {
        let mut ahead = self.reader.ahead();
        let value = ValueRef::new(ahead.skip()?);
        if value.is_null() {
            self.reader = ahead;
            return Ok(Some(Box::new(RawValue::Whole(Value::null()))));
        }
        match place.table().find(value) {
            Some(index) => match self.arm(place, index)?.map(|raw| *raw) {
                // The arm can't hold the value: a number beyond its type.
                Some(RawValue::Whole(value)) => {
                    place.unknown(value);
                    Ok(None)
                }
                raw => Ok(raw.map(Box::new)),
            },
            None => {
                self.reader = ahead;
                self.report.raise(DeviationKind::UnknownValue);
                self.charge(value.text().len())?;
                place.unknown(value.to_value());
                Ok(None)
            }
        }
    }

    /// Reads the value of an arm. Its discriminator is no unknown property, declared or not.
    fn arm(&mut self, place: &mut dyn UnionMut, index: usize) -> Result<Raw> {
        let discriminator = place.table().discriminator(index);
        match (place.arm(index), discriminator) {
            (FieldMut::Object(object, boxed), Some(discriminator)) => {
                self.charge(boxed)?;
                self.object(object.begin(), Some(discriminator.name))?;
                Ok(None)
            }
            (place, _) => self.value(place),
        }
    }

    /// Reads an object. A property of the name `discriminator` is not unknown.
    fn object(&mut self, object: &mut dyn Object, discriminator: Option<&str>) -> Result<()> {
        let table = object.table();
        let mut seen = Indexes::default();
        let (mut hint, mut is_first, mut has_unknown) = (0, true, false);
        self.reader.enter_object()?;
        loop {
            match next_property(&mut self.reader, table, hint, is_first)? {
                Property::Declared(index) => {
                    hint = index + 1;
                    let again = seen.insert(index);
                    self.property(object, index, again)?;
                }
                Property::Unknown(name) => {
                    has_unknown = true;
                    if !table.open && discriminator != Some(name) {
                        raise_at(&mut self.report, name, DeviationKind::UnknownField);
                    }
                    let property = self.reader.property()?;
                    self.charge(property.len() + 1)?;
                    self.charge_extra(object)?;
                    object.extra_mut().unknown_mut().push_text(property);
                }
                Property::None => break,
            }
            is_first = false;
        }
        if has_unknown {
            self.charge(object.extra_mut().unknown_mut().memory_to_compare())?;
            let report = &mut self.report;
            object.extra_mut().remove_duplicates(|name| raise_at(report, name, DeviationKind::Duplicate));
        }
        for (index, field) in table.absent(&seen) {
            self.charge_extra(object)?;
            object.extra_mut().set_missing(index);
            if field.required && !field.write_only {
                raise_at(&mut self.report, field.name, DeviationKind::Missing);
            }
        }
        Ok(())
    }

    #[inline]
    fn property(&mut self, object: &mut dyn Object, index: usize, again: bool) -> Result<()> {
        let Some(field) = object.table().fields.get(index) else { return Ok(()) };
        self.report.enter_property(field.name);
        if again {
            // The last of several values of one property counts.
            self.report.raise(DeviationKind::Duplicate);
            object.field_mut(index).reset();
            object.extra_mut().remove_raw(index);
        }
        let raw = if field.lenient {
            self.lenient(object.field_mut(index), &field.kind)?
        } else {
            self.value(object.field_mut(index))?
        };
        if let Some(raw) = raw {
            if raw.is_null() && !field.nullable {
                self.report.raise(DeviationKind::Null);
            }
            self.charge_extra(object)?;
            self.charge(size_of::<(usize, RawValue)>())?;
            object.extra_mut().set_raw(index, *raw);
        }
        self.report.leave();
        Ok(())
    }

    fn map(&mut self, place: &mut dyn MapMut) -> Result<Raw> {
        place.begin();
        let mut raw = RawMap::default();
        self.reader.enter_object()?;
        let mut is_first = true;
        while let Some(name) = self.reader.next_name(is_first)?.map(str::to_owned) {
            is_first = false;
            self.report.enter_property(&name);
            if place.contains(&name) {
                self.report.raise(DeviationKind::Duplicate);
                place.remove(&name);
                raw.parts.remove(name.as_str());
            }
            self.charge(place.growth() + name.len())?;
            match self.value(place.entry(&name))?.map(|raw| *raw) {
                None => {}
                Some(RawValue::Whole(value)) => {
                    if value.is_null() {
                        self.report.raise(DeviationKind::Null);
                    }
                    place.remove(&name);
                    raw.left_out.push(&name, value.view());
                }
                Some(part) => {
                    raw.parts.insert(name.as_str().into(), part);
                }
            }
            self.report.leave();
        }
        if raw.is_empty() {
            return Ok(None);
        }
        let report = &mut self.report;
        raw.left_out.remove_duplicates(|name| raise_at(report, name, DeviationKind::Duplicate));
        raw.left_out.retain(|name, _| {
            let is_left_out = !place.contains(name);
            if !is_left_out {
                raise_at(report, name, DeviationKind::Duplicate);
            }
            is_left_out
        });
        Ok(Some(Box::new(RawValue::Map(raw))))
    }

    fn list(&mut self, list: &mut dyn ListMut) -> Result<Raw> {
        let list = list.begin();
        let mut raw = RawList::default();
        let mut index = 0;
        let mut next = self.reader.first_element()?;
        while let Some(peek) = next {
            self.report.enter_element(index);
            self.charge(list.growth())?;
            match self.value_at(list.push(), peek)?.map(|raw| *raw) {
                None => raw.readable += 1,
                Some(RawValue::Whole(value)) => {
                    if value.is_null() {
                        self.report.raise(DeviationKind::Null);
                    }
                    list.pop();
                    if raw.needs_part() {
                        self.charge(size_of::<RawPart>())?;
                    }
                    raw.leave_out(raw.readable, value.text());
                }
                Some(part) => {
                    self.charge(size_of::<RawPart>())?;
                    raw.parts.push(RawPart::Element { index: raw.readable, raw: part });
                    raw.readable += 1;
                }
            }
            self.report.leave();
            index += 1;
            next = self.reader.next_element()?;
        }
        Ok(if raw.is_empty() { None } else { Some(Box::new(RawValue::List(raw))) })
    }
}

/// The next property of an object.
enum Property<'a> {
    Declared(usize),
    Unknown(&'a str),
    None,
}

/// Reads the name of the next property. Most properties come in the order of the spec, so the one
/// at the index `hint` is tried first.
#[inline]
fn next_property<'a>(
    reader: &'a mut Reader<'_>,
    table: &Table,
    hint: usize,
    is_first: bool,
) -> Result<Property<'a>> {
    if let Some(field) = table.fields.get(hint)
        && reader.skip_key(field.key, is_first)
    {
        return Ok(Property::Declared(hint));
    }
    Ok(match reader.next_name(is_first)? {
        Some(name) => table.find(name, hint).map_or(Property::Unknown(name), Property::Declared),
        None => Property::None,
    })
}

/// Raises a deviation of a property of the current object.
fn raise_at(report: &mut impl Report, name: &str, kind: DeviationKind) {
    report.enter_property(name);
    report.raise(kind);
    report.leave();
}
