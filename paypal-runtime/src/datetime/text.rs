//! The common code of [`DateTime`] and [`Date`]: both keep a text.

use std::fmt;

use super::{Date, DateTime};
use crate::model::{DeviationKind, Field, Kind, Peek, Slot, TextSlot, deserialize, serialize};
use crate::serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! kept_text {
    ($name:ident) => {
        impl $name {
            /// Returns the text as it was received or will be sent; empty if a required value was
            /// not received.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Returns the text by value.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<String> for $name {
            /// Accepts any text; it is sent unchanged.
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            /// Accepts any text; it is sent unchanged.
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $name {
            /// Accepts any text; it is sent unchanged.
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<&$name> for $name {
            fn from(other: &$name) -> Self {
                other.clone()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl Field for $name {
            const KIND: Kind = Kind::$name;

            fn empty() -> Self {
                Self(String::new())
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
                self.insert($name(String::new())).set(text)
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

kept_text!(DateTime);
kept_text!(Date);
