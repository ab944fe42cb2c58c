//! [`DateTime`] and [`Date`] as types of a model's field.

use super::{DeviationKind, Field, Kind, Peek, Slot, TextSlot, deserialize, serialize};
use crate::{
    Date, DateTime,
    serde::{Deserialize, Deserializer, Serialize, Serializer},
};

macro_rules! text_field {
    ($name:ident) => {
        impl Field for $name {
            const KIND: Kind = Kind::$name;

            fn empty() -> Self {
                Self::from(String::new())
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::Checked(self)
            }

            fn optional_slot(value: &mut Option<Self>) -> Slot<'_> {
                Slot::Checked(value)
            }

            fn peek(&self) -> Peek<'_> {
                Peek::Text(&self.0)
            }
        }

        impl TextSlot for $name {
            fn set(&mut self, text: &str) -> Option<DeviationKind> {
                self.0.clear();
                self.0.push_str(text);
                (!$name::is_readable(text)).then_some(DeviationKind::Unreadable)
            }

            fn reset(&mut self) {
                self.0.clear();
            }
        }

        impl TextSlot for Option<$name> {
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
