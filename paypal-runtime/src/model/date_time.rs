//! Implements [`Field`] for the types of string formats, such as [`DateTime`](crate::DateTime).

use super::table::with_formats;
use super::{DeviationKind, Field, FieldMut, FieldRef, TextMut, ValueKind, deserialize, serialize};
use crate::serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! text_fields {
    ($($name:ident)*) => { $(
        impl Field for crate::$name {
            const KIND: ValueKind = ValueKind::$name;

            fn empty() -> Self {
                Self::from(String::new())
            }

            fn field_mut(&mut self) -> FieldMut<'_> {
                FieldMut::Checked(self)
            }

            fn optional_field_mut(value: &mut Option<Self>) -> FieldMut<'_> {
                FieldMut::Checked(value)
            }

            fn field_ref(&self) -> FieldRef<'_> {
                FieldRef::Text(&self.0)
            }
        }

        impl TextMut for crate::$name {
            fn set(&mut self, text: &str) -> Option<DeviationKind> {
                self.0 = text.to_owned();
                (!crate::$name::is_readable(text)).then_some(DeviationKind::Unreadable)
            }

            fn reset(&mut self) {
                self.0.clear();
            }
        }

        impl TextMut for Option<crate::$name> {
            fn set(&mut self, text: &str) -> Option<DeviationKind> {
                self.insert(crate::$name::from(String::new())).set(text)
            }

            fn reset(&mut self) {
                *self = None;
            }
        }

        impl Serialize for crate::$name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for crate::$name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )* };
}

with_formats!(text_fields);
