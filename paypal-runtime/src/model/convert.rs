//! Converts a boolean, a string or a number to the type of a field that has another type.
//!
//! A number that a typed field can't hold exactly is stored as it was received.

use std::str::FromStr;

use rust_decimal::Decimal;

use super::raw::RawValue;
use super::{DeviationKind, FieldMut};
use crate::json::{Value, exact_decimal};

/// The result of a conversion.
pub(super) struct Converted {
    pub(super) deviation: Option<DeviationKind>,
    /// The value as received, if the field can't hold all of it.
    pub(super) raw: Option<RawValue>,
}

impl Converted {
    const EXACT: Self = Self { deviation: None, raw: None };
    const REPAIRED: Self = Self { deviation: Some(DeviationKind::WrongType), raw: None };

    fn kept(deviation: DeviationKind, value: Value) -> Self {
        Self { deviation: Some(deviation), raw: Some(RawValue::Whole(value)) }
    }
}

/// Stores a boolean.
pub(super) fn boolean(place: FieldMut<'_>, value: bool) -> Converted {
    let text = if value { "true" } else { "false" };
    match place {
        FieldMut::Boolean(place) => *place = value,
        FieldMut::OptionalBoolean(place) => *place = Some(value),
        place => return scalar_as_text(place, text),
    }
    Converted::EXACT
}

/// Stores the text of a boolean or a number in a field for strings.
fn scalar_as_text(place: FieldMut<'_>, text: &str) -> Converted {
    match place {
        FieldMut::Text(place) => *place = text.to_owned(),
        FieldMut::OptionalText(place) => *place = Some(text.to_owned()),
        FieldMut::Checked(place) => {
            place.set(text);
        }
        _ => return Converted::kept(DeviationKind::WrongType, Value::of_text(text)),
    }
    Converted::REPAIRED
}

/// Stores a string in a field of another type.
pub(super) fn text(place: FieldMut<'_>, text: &str) -> Converted {
    let boolean = match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    };
    let stored = match place {
        FieldMut::Boolean(place) => boolean.map(|value| *place = value),
        FieldMut::OptionalBoolean(place) => boolean.map(|value| *place = Some(value)),
        FieldMut::Integer(place) => text.parse().ok().map(|value| *place = value),
        FieldMut::OptionalInteger(place) => text.parse().ok().map(|value| *place = Some(value)),
        FieldMut::Unsigned(place) => text.parse().ok().map(|value| *place = value),
        FieldMut::OptionalUnsigned(place) => text.parse().ok().map(|value| *place = Some(value)),
        FieldMut::Number(place) => exact_decimal(text).map(|value| *place = value),
        FieldMut::OptionalNumber(place) => exact_decimal(text).map(|value| *place = Some(value)),
        _ => None,
    };
    match stored {
        Some(()) => Converted::REPAIRED,
        None => Converted::kept(DeviationKind::WrongType, Value::from(text)),
    }
}

/// Stores a number. `text` is a number by JSON's grammar.
pub(super) fn number(place: FieldMut<'_>, text: &str) -> Converted {
    match place {
        FieldMut::Integer(place) => integer(text, &mut |value| *place = value),
        FieldMut::OptionalInteger(place) => integer(text, &mut |value| *place = Some(value)),
        FieldMut::Unsigned(place) => integer(text, &mut |value| *place = value),
        FieldMut::OptionalUnsigned(place) => integer(text, &mut |value| *place = Some(value)),
        FieldMut::Number(place) => decimal(text, &mut |value| *place = value),
        FieldMut::OptionalNumber(place) => decimal(text, &mut |value| *place = Some(value)),
        place => scalar_as_text(place, text),
    }
}

fn integer<T: FromStr + TryFrom<Decimal>>(text: &str, set: &mut dyn FnMut(T)) -> Converted {
    if let Ok(value) = text.parse::<T>() {
        set(value);
        // It would be written as `0`.
        let raw = (text == "-0").then(|| same_number(text));
        return Converted { deviation: None, raw };
    }
    let value = exact_decimal(text).filter(Decimal::is_integer).and_then(|number| T::try_from(number).ok());
    let Some(value) = value else {
        // An integer beyond the type's range is of the declared type, but can't be held.
        let is_integer = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let deviation = if is_integer { DeviationKind::Unreadable } else { DeviationKind::WrongType };
        return Converted::kept(deviation, Value::of_text(text));
    };
    set(value);
    Converted { deviation: Some(DeviationKind::WrongType), raw: Some(same_number(text)) }
}

fn decimal(text: &str, set: &mut dyn FnMut(Decimal)) -> Converted {
    let Some(value) = exact_decimal(text) else {
        return Converted::kept(DeviationKind::Unreadable, Value::of_text(text));
    };
    set(value);
    let raw = (!is_written_so(value, text)).then(|| same_number(text));
    Converted { deviation: None, raw }
}

/// Whether the encoder writes the decimal as this text.
fn is_written_so(value: Decimal, text: &str) -> bool {
    let is_negative_zero = value.is_zero() && text.starts_with('-');
    let is_plain = !text.contains(['e', 'E']) && !is_negative_zero;
    let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    is_plain && usize::try_from(value.scale()) == Ok(decimals)
}

fn same_number(text: &str) -> RawValue {
    RawValue::SameNumber(Value::of_text(text))
}
