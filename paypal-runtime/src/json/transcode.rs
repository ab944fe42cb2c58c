//! Connects JSON text with serde, so that a user's own format can write and read models.
//!
//! serde has no number without a size. So a number with decimals, or beyond 64 bits, becomes a
//! double here, and a number beyond a double becomes a string when it is written. A serde_json with
//! `arbitrary_precision` passes the text. `model::encode` and `model::decode` always keep it.

use std::fmt;
use std::sync::LazyLock;

use serde_core::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::write::{write_name, write_text};
use super::{Peek, Reader, Value, ValueRef};

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.view(), serializer)
    }
}

impl Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(*self, serializer)
    }
}

/// Writes a JSON value with any serializer.
pub(crate) fn serialize<S: Serializer>(value: ValueRef<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut reader = Reader::of_valid(value.text());
    match reader.peek().map_err(S::Error::custom)? {
        Peek::Null => serializer.serialize_unit(),
        Peek::True => serializer.serialize_bool(true),
        Peek::False => serializer.serialize_bool(false),
        Peek::String => serializer.serialize_str(&value.as_str().unwrap_or_default()),
        Peek::Array => {
            let mut sequence = serializer.serialize_seq(None)?;
            for element in value.elements() {
                sequence.serialize_element(&element)?;
            }
            sequence.end()
        }
        Peek::Object => {
            let mut map = serializer.serialize_map(None)?;
            for (name, value) in value.entries() {
                map.serialize_entry(&*name, &value)?;
            }
            map.end()
        }
        Peek::Number => {
            if let Some(number) = value.as_i64().filter(|_| value.text() != "-0") {
                serializer.serialize_i64(number)
            } else if let Some(number) = value.as_u64() {
                serializer.serialize_u64(number)
            } else if let Some(number) = value.as_f64() {
                serializer.serialize_f64(number)
            } else {
                // Beyond a double: only its text can be kept.
                serializer.serialize_str(value.text())
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut out = Vec::new();
        deserializer.deserialize_any(Writer(&mut out))?;
        let text = String::from_utf8(out).map_err(D::Error::custom)?;
        Ok(Self::of_text(text))
    }
}

/// The private name under which serde_json passes the text of a number if any crate of the build
/// enables `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Whether the feature is on. Without it, an object with that name is an object.
static HAS_ARBITRARY_PRECISION: LazyLock<bool> = LazyLock::new(|| {
    let shown = serde_json::from_str::<serde_json::Value>("1.10").map(|number| number.to_string());
    shown.is_ok_and(|text| text == "1.10")
});

/// Whether the text is exactly one number.
fn is_number(text: &str) -> bool {
    let mut reader = Reader::new(text);
    matches!(reader.peek(), Ok(Peek::Number)) && reader.number() == Ok(text)
}

/// Writes the values that a deserializer reads, as JSON text.
struct Writer<'a>(&'a mut Vec<u8>);

impl Writer<'_> {
    fn display<E>(self, value: impl fmt::Display) -> Result<(), E> {
        self.0.extend_from_slice(value.to_string().as_bytes());
        Ok(())
    }
}

impl<'de> serde_core::de::DeserializeSeed<'de> for Writer<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Writer<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.display(value)
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.display(value)
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.display(value)
    }

    /// JSON has no infinity and no NaN; serde_json writes null for them as well.
    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.display(serde_json::Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        write_text(self.0, value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.display("null")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.display("null")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        self.0.push(b'[');
        let start = self.0.len();
        loop {
            let end = self.0.len();
            if end > start {
                self.0.push(b',');
            }
            if sequence.next_element_seed(Writer(&mut *self.0))?.is_none() {
                self.0.truncate(end);
                break;
            }
        }
        self.0.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let start = self.0.len();
        self.0.push(b'{');
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if self.0.len() > start + 1 {
                self.0.push(b',');
            } else if name == NUMBER && *HAS_ARBITRARY_PRECISION {
                let text: String = map.next_value()?;
                if !is_number(&text) {
                    return Err(A::Error::custom("a number of serde_json is not a number"));
                }
                self.0.truncate(start);
                self.0.extend_from_slice(text.as_bytes());
                return Ok(());
            }
            write_name(self.0, &name);
            map.next_value_seed(Writer(&mut *self.0))?;
        }
        self.0.push(b'}');
        Ok(())
    }
}
