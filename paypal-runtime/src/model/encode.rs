//! Writes models as JSON text, along their tables.
//!
//! Values go straight into a buffer: the table of a model holds each name with its quotes and
//! colon, numbers are written as text, and values that were stored as received are copied.

use std::io::Write;

use super::discriminator::Sent;
use super::raw::{RawEntry, RawList, RawMap, RawValue};
use super::{Entries, Field, FieldRef, List, Object};
use crate::json::{write_name, write_text};

/// Most requests fit, and a larger body costs few reallocations.
const FIRST_CAPACITY: usize = 1024;

/// Encodes a body as JSON.
///
/// # Errors
/// No model causes one: JSON can represent every value that a model can hold.
pub fn encode<T: Field>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut out = Vec::with_capacity(FIRST_CAPACITY);
    write(&mut out, value.field_ref());
    Ok(out)
}

/// Writes a value.
pub(crate) fn write(out: &mut Vec<u8>, value: FieldRef<'_>) {
    match value {
        FieldRef::Absent | FieldRef::Null => out.extend_from_slice(b"null"),
        FieldRef::Text(text) => write_text(out, text),
        FieldRef::Boolean(true) => out.extend_from_slice(b"true"),
        FieldRef::Boolean(false) => out.extend_from_slice(b"false"),
        FieldRef::Integer(value) => write_display(out, value),
        FieldRef::Unsigned(value) => write_display(out, value),
        FieldRef::Number(value) => write_display(out, value),
        FieldRef::Object(object) => write_object(out, object, None),
        FieldRef::Arm(object, discriminator) => write_object(out, object, discriminator.sent_with(object)),
        FieldRef::List(list) => write_list(out, list, None),
        FieldRef::Map(map) => write_map(out, map, None),
        FieldRef::Any(value) => out.extend_from_slice(value.text().as_bytes()),
    }
}

fn write_display(out: &mut Vec<u8>, value: impl std::fmt::Display) {
    // Writing into a buffer never fails.
    let _ = write!(out, "{value}");
}

/// Writes an object. A property in `sent` takes the place of the object's own one of its name.
fn write_object(out: &mut Vec<u8>, object: &dyn Object, sent: Option<Sent>) {
    let extra = object.extra();
    let fields = object.table().fields;
    if let Some(whole) = extra.only_whole()
        && (0..fields.len()).all(|index| object.field_ref(index).is_empty())
    {
        out.extend_from_slice(whole.text().as_bytes());
        return;
    }
    let start = out.len();
    if let Some(sent) = sent.filter(|sent| sent.field.is_none()) {
        out.push(b',');
        write_name(out, sent.name);
        write_text(out, sent.value);
    }
    let is_plain = extra.is_none();
    for (index, field) in fields.iter().enumerate() {
        let value = object.field_ref(index);
        if let Some(sent) = sent.filter(|sent| sent.field == Some(index)) {
            field.write_key(out);
            write_text(out, sent.value);
        } else if is_plain {
            if !matches!(value, FieldRef::Absent) {
                field.write_key(out);
                write(out, value);
            }
        } else if let Some(raw) = extra.raw(index) {
            if let Some(received) = raw.text_for(value, field.plain) {
                field.write_key(out);
                out.extend_from_slice(received.text().as_bytes());
            } else if !matches!(value, FieldRef::Absent) {
                field.write_key(out);
                write_with(out, value, Some(raw));
            }
        } else if !(matches!(value, FieldRef::Absent) || extra.is_missing(index) && value.is_empty()) {
            field.write_key(out);
            write(out, value);
        }
    }
    match sent.filter(|sent| extra.get(sent.name).is_some()) {
        None => out.extend_from_slice(extra.text().as_bytes()),
        Some(sent) => extra.iter().filter(|(name, _)| name != sent.name).for_each(|(name, value)| {
            out.push(b',');
            write_name(out, &name);
            out.extend_from_slice(value.text().as_bytes());
        }),
    }
    open(out, start, b'{');
    out.push(b'}');
}

/// Replaces the comma before the first item by the bracket.
fn open(out: &mut Vec<u8>, start: usize, bracket: u8) {
    match out.get_mut(start) {
        Some(comma) => *comma = bracket,
        None => out.push(bracket),
    }
}

/// Writes a value and the part of it that was stored as received.
fn write_with(out: &mut Vec<u8>, value: FieldRef<'_>, raw: Option<&RawValue>) {
    match (raw, value) {
        (Some(RawValue::List(raw)), FieldRef::List(list)) => write_list(out, list, Some(raw)),
        (Some(RawValue::Map(raw)), FieldRef::Map(map)) => write_map(out, map, Some(raw)),
        (raw, value) => match raw.and_then(|raw| raw.text_for(value, false)) {
            Some(received) => out.extend_from_slice(received.text().as_bytes()),
            None => write(out, value),
        },
    }
}

fn write_list(out: &mut Vec<u8>, list: &dyn List, raw: Option<&RawList>) {
    let start = out.len();
    match raw {
        None => {
            for index in 0..list.len() {
                out.push(b',');
                write(out, list.field_ref(index));
            }
        }
        Some(raw) => {
            for entry in raw.merged(list.len()) {
                out.push(b',');
                match entry {
                    RawEntry::LeftOut(elements) => out.extend_from_slice(elements.as_bytes()),
                    RawEntry::Typed(index, part) => write_with(out, list.field_ref(index), part),
                }
            }
        }
    }
    open(out, start, b'[');
    out.push(b']');
}

fn write_map(out: &mut Vec<u8>, map: &dyn Entries, raw: Option<&RawMap>) {
    let start = out.len();
    for (name, value) in map.entries() {
        out.push(b',');
        write_name(out, name);
        write_with(out, value, raw.and_then(|raw| raw.part(name)));
    }
    for (name, value) in raw.iter().flat_map(|raw| raw.left_out_of(map)) {
        out.push(b',');
        write_name(out, &name);
        out.extend_from_slice(value.text().as_bytes());
    }
    open(out, start, b'{');
    out.push(b'}');
}
