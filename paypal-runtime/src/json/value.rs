//! A JSON value of its own.

use std::borrow::Cow;
use std::fmt;

use rust_decimal::Decimal;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::write::write_text;
use super::{JsonError, Reader, ValueRef};

/// Any JSON value, kept as its text: an unknown property, or a field for which the spec declares no
/// type.
///
/// No number is converted: `10.10` stays `10.10`, and an id of 23 digits keeps every digit. Methods
/// such as [`get`](Self::get) read the text when they are called;
/// [`to_serde_json`](Self::to_serde_json) and [`decode`](Self::decode) convert it.
///
/// ```
/// use paypal_runtime::Value;
///
/// let value: Value = r#"{"id": 12345678901234567890123, "tags": ["a"]}"#.parse()?;
/// assert_eq!(value.get("id").map(|id| id.text()), Some("12345678901234567890123"));
/// assert_eq!(value.get("tags").and_then(|tags| tags.element(0)?.as_str()).as_deref(), Some("a"));
///
/// let text = Value::from("a text");
/// assert_eq!(text.as_str().as_deref(), Some("a text"));
/// # Ok::<(), paypal_runtime::JsonError>(())
/// ```
#[derive(Clone)]
pub struct Value(Box<str>);

impl Value {
    /// The value null.
    pub fn null() -> Self {
        Self("null".into())
    }

    /// Encodes any type that serde can encode. A number with decimals passes through a double, as
    /// serde has no other type for it.
    ///
    /// # Errors
    /// Returns an error if JSON can't represent the value, such as a map with lists as its keys.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::to_string(value).map(|text| Self(text.into()))
    }

    /// `text` is one JSON value, without white space around it.
    pub(crate) fn of_text(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// Creates a list from the texts of its elements, which are separated by commas.
    pub(crate) fn list_of(elements: &str) -> Self {
        Self(format!("[{elements}]").into())
    }

    /// The value as a part of a text, which is what all reading methods take.
    pub const fn view(&self) -> ValueRef<'_> {
        ValueRef::new(&self.0)
    }

    /// The JSON text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The property of this name of an object; the last one if there are several.
    pub fn get(&self, name: &str) -> Option<ValueRef<'_>> {
        self.view().get(name)
    }

    /// The value that a JSON pointer (RFC 6901) leads to, such as `/items/0/amount`.
    pub fn pointer(&self, pointer: &str) -> Option<ValueRef<'_>> {
        self.view().pointer(pointer)
    }

    /// The element at an index of a list.
    pub fn element(&self, index: usize) -> Option<ValueRef<'_>> {
        self.view().element(index)
    }

    /// The elements of a list; none for any other value.
    pub fn elements(&self) -> impl Iterator<Item = ValueRef<'_>> {
        self.view().elements()
    }

    /// The properties of an object, in their order; none for any other value.
    pub fn entries(&self) -> impl Iterator<Item = (Cow<'_, str>, ValueRef<'_>)> {
        self.view().entries()
    }

    /// The string without its escapes; `None` if it is not a string.
    pub fn as_str(&self) -> Option<Cow<'_, str>> {
        self.view().as_str()
    }

    /// Converts it to a value of serde_json, in which a number with decimals is a double, and a
    /// number beyond a double is a string.
    pub fn to_serde_json(&self) -> serde_json::Value {
        self.view().to_serde_json()
    }

    /// Decodes it as any type that serde can decode.
    ///
    /// # Errors
    /// Returns an error if the value does not fit the type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        self.view().decode()
    }
}

macro_rules! delegate {
    ($($(#[$doc:meta])* $name:ident -> $type:ty,)*) => {
        impl Value {
            $( $(#[$doc])* pub fn $name(&self) -> $type { self.view().$name() } )*
        }
    };
}

delegate! {
    /// Whether it is null.
    is_null -> bool,
    /// Whether it is `true` or `false`.
    is_boolean -> bool,
    /// Whether it is a number.
    is_number -> bool,
    /// Whether it is a string.
    is_string -> bool,
    /// Whether it is a list.
    is_array -> bool,
    /// Whether it is an object.
    is_object -> bool,
    /// The boolean; `None` if it is not one.
    as_bool -> Option<bool>,
    /// The integer; `None` if it is not one, or beyond 64 bits.
    as_i64 -> Option<i64>,
    /// The integer; `None` if it is not one, negative, or beyond 64 bits.
    as_u64 -> Option<u64>,
    /// The nearest double; `None` if it is not a number, or beyond the range of a double.
    as_f64 -> Option<f64>,
    /// The number, exact; `None` if it is not one, or if a [`Decimal`] can't hold it exactly.
    as_decimal -> Option<Decimal>,
}

/// Null.
impl Default for Value {
    fn default() -> Self {
        Self::null()
    }
}

/// Reads JSON text.
impl std::str::FromStr for Value {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, JsonError> {
        let mut reader = Reader::new(text);
        let value = reader.skip().map_err(|error| *error)?;
        reader.end().map_err(|error| *error)?;
        Ok(Self::of_text(value))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        let mut out = Vec::new();
        write_text(&mut out, text);
        // A string is valid UTF-8, and the writer adds ASCII only.
        Self(String::from_utf8(out).unwrap_or_default().into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

macro_rules! from_display {
    ($($type:ty)*) => { $(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self(value.to_string().into())
            }
        }
    )* };
}

from_display!(bool i32 i64 u32 u64 Decimal serde_json::Value);

impl From<&serde_json::Value> for Value {
    fn from(value: &serde_json::Value) -> Self {
        Self(value.to_string().into())
    }
}

impl ValueRef<'_> {
    /// Copies it to a value of its own.
    pub fn to_value(self) -> Value {
        Value::of_text(self.text())
    }
}

impl From<ValueRef<'_>> for Value {
    fn from(value: ValueRef<'_>) -> Self {
        value.to_value()
    }
}

/// Strings and names are compared without their escapes, numbers by their text (`1.0` is not `1`),
/// objects without their order.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.view() == other.view()
    }
}

macro_rules! compare {
    ($($type:ty, |$value:ident, $other:ident| $same:expr;)*) => { $(
        impl PartialEq<$type> for ValueRef<'_> {
            fn eq(&self, $other: &$type) -> bool {
                let $value = *self;
                $same
            }
        }

        impl PartialEq<$type> for Value {
            fn eq(&self, other: &$type) -> bool {
                &self.view() == other
            }
        }
    )* };
}

compare! {
    serde_json::Value, |value, other| value == Value::from(other).view();
    &str, |value, other| value.as_str().as_deref() == Some(*other);
    bool, |value, other| value.as_bool() == Some(*other);
    i32, |value, other| value.as_i64() == Some(i64::from(*other));
    i64, |value, other| value.as_i64() == Some(*other);
}

/// Shows the JSON text.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Shows the JSON text.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
