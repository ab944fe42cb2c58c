//! [`DateTime`] and [`Date`] as types of a model's field.

use super::{DeviationKind, Field, FieldMut, FieldRef, TextMut, ValueKind, deserialize, serialize};
use crate::{
    Date, DateTime,
    serde::{Deserialize, Deserializer, Serialize, Serializer},
};

macro_rules! text_field {
    ($name:ident) => {
        impl Field for $name {
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

        impl TextMut for $name {
            fn set(&mut self, text: &str) -> Option<DeviationKind> {
                self.0.clear();
                self.0.push_str(text);
                (!$name::is_readable(text)).then_some(DeviationKind::Unreadable)
            }

            fn reset(&mut self) {
                self.0.clear();
            }
        }

        impl TextMut for Option<$name> {
            fn set(&mut self, text: &str) -> Option<DeviationKind> {
                self.insert($name::from(String::new())).set(text)
            }

            fn reset(&mut self) {
                *self = None;
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    };
}

text_field!(DateTime);
text_field!(Date);
