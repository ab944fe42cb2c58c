//! A JSON value as a part of a larger text.

use std::borrow::Cow;
use std::fmt;

use rust_decimal::Decimal;
use serde_core::de::DeserializeOwned;

use super::{Reader, exact_decimal};

/// A JSON value that is a part of a larger text, such as a property of a [`Value`](crate::Value).
///
/// Every method reads the text again, so keep the result of one that you need twice.
#[derive(Clone, Copy)]
pub struct ValueRef<'a>(&'a str);

impl<'a> ValueRef<'a> {
    /// `text` is one JSON value, without white space around it.
    pub(crate) const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The JSON text, as it was received.
    pub const fn text(self) -> &'a str {
        self.0
    }

    fn first(self) -> u8 {
        self.0.as_bytes().first().copied().unwrap_or(b'n')
    }

    /// Whether it is null.
    pub fn is_null(self) -> bool {
        self.first() == b'n'
    }

    /// Whether it is `true` or `false`.
    pub fn is_boolean(self) -> bool {
        matches!(self.first(), b't' | b'f')
    }

    /// Whether it is a number.
    pub fn is_number(self) -> bool {
        matches!(self.first(), b'-' | b'0'..=b'9')
    }

    /// Whether it is a string.
    pub fn is_string(self) -> bool {
        self.first() == b'"'
    }

    /// Whether it is a list.
    pub fn is_array(self) -> bool {
        self.first() == b'['
    }

    /// Whether it is an object.
    pub fn is_object(self) -> bool {
        self.first() == b'{'
    }

    /// The string without its escapes; `None` if it is not a string.
    pub fn as_str(self) -> Option<Cow<'a, str>> {
        let inner = self.0.strip_prefix('"')?.strip_suffix('"')?;
        if !inner.contains('\\') {
            return Some(Cow::Borrowed(inner));
        }
        Reader::of_valid(self.0).string().ok().map(|text| Cow::Owned(text.to_owned()))
    }

    /// The boolean; `None` if it is not one.
    pub fn as_bool(self) -> Option<bool> {
        match self.0 {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// The integer; `None` if it is not one, or beyond 64 bits.
    pub fn as_i64(self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The integer; `None` if it is not one, negative, or beyond 64 bits.
    pub fn as_u64(self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// The number, exact; `None` if it is not one, or if a [`Decimal`] can't hold it exactly.
    pub fn as_decimal(self) -> Option<Decimal> {
        exact_decimal(self.0)
    }

    /// The nearest double; `None` if it is not a number, or beyond the range of a double.
    pub fn as_f64(self) -> Option<f64> {
        if self.is_number() { self.0.parse().ok().filter(|number: &f64| number.is_finite()) } else { None }
    }

    /// The property of this name of an object; the last one if there are several.
    pub fn get(self, name: &str) -> Option<ValueRef<'a>> {
        let mut found = None;
        self.for_each_property(|other, value| {
            if other == name {
                found = Some(value);
            }
        });
        found
    }

    /// Calls a function with each property of an object, without copying the names.
    pub(crate) fn for_each_property(self, mut call: impl FnMut(&str, ValueRef<'a>)) {
        let mut names = Reader::of_valid(self.0);
        if !self.is_object() || names.enter_object().is_err() {
            return;
        }
        let mut is_first = true;
        loop {
            // The name is borrowed from the reader, so another one skips the value.
            let mut values = names.ahead();
            let Ok(Some(_)) = values.next_name(is_first) else { return };
            let Ok(value) = values.skip() else { return };
            let value = ValueRef(value);
            if let Ok(Some(name)) = names.next_name(is_first) {
                call(name, value);
            }
            names = values;
            is_first = false;
        }
    }

    /// The value that a JSON pointer (RFC 6901) leads to, such as `/items/0/amount`.
    pub fn pointer(self, pointer: &str) -> Option<ValueRef<'a>> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |value, key| {
            if value.is_array() {
                return value.element(key.parse().ok()?);
            }
            value.get(&key.replace("~1", "/").replace("~0", "~"))
        })
    }

    /// The element at an index of a list.
    pub fn element(self, index: usize) -> Option<ValueRef<'a>> {
        self.elements().nth(index)
    }

    /// The elements of a list; none for any other value.
    pub fn elements(self) -> impl Iterator<Item = ValueRef<'a>> {
        let mut reader = Reader::of_valid(self.0);
        let mut next = self.is_array().then(|| reader.first_element().ok().flatten()).flatten();
        std::iter::from_fn(move || {
            next.take()?;
            let element = reader.skip().ok()?;
            next = reader.next_element().ok().flatten();
            Some(ValueRef(element))
        })
    }

    /// The properties of an object, in their order; none for any other value.
    pub fn entries(self) -> impl Iterator<Item = (Cow<'a, str>, ValueRef<'a>)> {
        let mut reader = Reader::of_valid(self.0);
        let mut is_first = true;
        let is_object = self.is_object() && reader.enter_object().is_ok();
        std::iter::from_fn(move || {
            if !is_object {
                return None;
            }
            let name = reader.next_name(is_first).ok()??;
            let name = Cow::Owned(name.to_owned());
            is_first = false;
            Some((name, ValueRef(reader.skip().ok()?)))
        })
    }

    /// Converts it to a value of serde_json, in which a number with decimals is a double, and a
    /// number beyond a double is a string.
    pub fn to_serde_json(self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// Decodes it as any type that serde can decode.
    ///
    /// # Errors
    /// Returns an error if the value does not fit the type.
    pub fn decode<T: DeserializeOwned>(self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.0)
    }
}

/// Strings and names are compared without their escapes, numbers by their text (`1.0` is not `1`),
/// objects without their order.
impl PartialEq for ValueRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        if self.0 == other.0 {
            return true;
        }
        if self.first() != other.first() {
            return false;
        }
        match self.first() {
            b'"' => self.as_str() == other.as_str(),
            b'[' => self.elements().eq(other.elements()),
            b'{' => {
                let entries = |value: Self| value.entries().collect::<std::collections::BTreeMap<_, _>>();
                entries(*self) == entries(*other)
            }
            _ => false,
        }
    }
}

/// Shows the JSON text.
impl fmt::Debug for ValueRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Shows the JSON text.
impl fmt::Display for ValueRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
