//! Macros that implement the model traits from the tables in generated code.
//!
//! The structs and enums themselves are plain Rust items.

/// Implements the traits of a model, and a setter for each field, from its field table.
///
/// A row is `index field: presence Type = "wire name" flags`. A type is `String`, `DateTime`,
/// `Order` and the like, `[Order]` for a list, `[String: Order]` for a map, `{Order}` for a value
/// that may be null, or `(Order)` for a boxed value. `presence` is `required` (the field is not an
/// `Option`), `optional` (an `Option`), or `expected` (an `Option` that the spec requires). Flags
/// are `read_only` (first: no setter), `no_setter`, `write_only` (its absence is no deviation),
/// `sensitive`, `nullable`, `lenient` (a number for a string, or an enum's value in upper or lower
/// case, is no deviation), and `escaped` if the name has a character that JSON escapes.
#[macro_export]
macro_rules! model {
    (
        $name:ident = $component:literal $($mark:ident)* {
            $( $index:literal $field:ident : $presence:ident $type:tt = $wire:literal $($flag:ident)* ),* $(,)?
        }
    ) => {
        impl $crate::model::Model for $name {
            const TABLE: &'static $crate::model::Table = &$crate::model::Table::new($component, &[
                $( $crate::model::FieldSpec::$presence($wire, $crate::model::kind_of::<$crate::field_type!($type)>())
                    .key(::std::concat!(",\"", $wire, "\":")) $(.$flag())* ),*
            ]).rust_name(::std::stringify!($name))$(.$mark())*;
            fn field_mut(&mut self, index: usize) -> $crate::model::FieldMut<'_> {
                match index {
                    $( $index => $crate::model::Field::field_mut(&mut self.$field), )*
                    _ => $crate::model::FieldMut::Nothing,
                }
            }
            fn field_ref(&self, index: usize) -> $crate::model::FieldRef<'_> {
                match index {
                    $( $index => $crate::model::Field::field_ref(&self.$field), )*
                    _ => $crate::model::FieldRef::Absent,
                }
            }
            fn extra(&self) -> &$crate::model::Extra {
                &self.extra
            }
            fn extra_mut(&mut self) -> &mut $crate::model::Extra {
                &mut self.extra
            }
            fn empty() -> Self {
                Self {
                    $( $field: $crate::model::Field::empty(), )*
                    extra: $crate::model::Extra::new(),
                }
            }
        }
        impl $name {
            $( $crate::setter! { $presence $type $field $wire $($flag)* } )*
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::model::equal(self, other)
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}

/// The Rust type of a type in the notation of `model!`.
#[doc(hidden)]
#[macro_export]
macro_rules! field_type {
    ([String: $type:tt]) => { $crate::model::Map<$crate::field_type!($type)> };
    ({$type:tt}) => { $crate::model::Nullable<$crate::field_type!($type)> };
    ([$type:tt]) => { ::std::vec::Vec<$crate::field_type!($type)> };
    (($type:tt)) => { ::std::boxed::Box<$crate::field_type!($type)> };
    ($type:ident) => { $type };
}

/// Defines one setter of a model.
#[doc(hidden)]
#[macro_export]
macro_rules! setter {
    ($presence:ident $type:tt $field:ident $wire:literal read_only $($flag:ident)*) => {};
    ($presence:ident $type:tt $field:ident $wire:literal no_setter $($flag:ident)*) => {};
    (@required $type:ty, $field:ident $wire:literal) => {
        #[doc = ::std::concat!("Sets `", $wire, "`.")]
        #[must_use]
        pub fn $field(mut self, value: impl ::std::convert::Into<$type>) -> Self {
            self.$field = value.into();
            self
        }
    };
    (@optional $type:ty, $field:ident $wire:literal) => {
        #[doc = ::std::concat!("Sets `", $wire, "`.")]
        #[must_use]
        pub fn $field(mut self, value: impl ::std::convert::Into<$type>) -> Self {
            self.$field = ::std::option::Option::Some(value.into());
            self
        }
    };
    (required String $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @required ::std::string::String, $field $wire }
    };
    (required DateTime $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @required $crate::DateTime, $field $wire }
    };
    (required Date $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @required $crate::Date, $field $wire }
    };
    (required Value $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @required $crate::Value, $field $wire }
    };
    (required {$type:tt} $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @required $crate::model::Nullable<$crate::field_type!($type)>, $field $wire }
    };
    ($presence:ident {$type:tt} $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @optional $crate::model::Nullable<$crate::field_type!($type)>, $field $wire }
    };
    ($presence:ident ($type:tt) $field:ident $wire:literal $($flag:ident)*) => {
        #[doc = ::std::concat!("Sets `", $wire, "`.")]
        #[must_use]
        pub fn $field(mut self, value: $crate::field_type!($type)) -> Self {
            self.$field = ::std::option::Option::Some(::std::boxed::Box::new(value));
            self
        }
    };
    (required $type:tt $field:ident $wire:literal $($flag:ident)*) => {
        #[doc = ::std::concat!("Sets `", $wire, "`.")]
        #[must_use]
        pub fn $field(mut self, value: $crate::field_type!($type)) -> Self {
            self.$field = value;
            self
        }
    };
    ($presence:ident String $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @optional ::std::string::String, $field $wire }
    };
    ($presence:ident DateTime $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @optional $crate::DateTime, $field $wire }
    };
    ($presence:ident Date $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @optional $crate::Date, $field $wire }
    };
    ($presence:ident Value $field:ident $wire:literal $($flag:ident)*) => {
        $crate::setter! { @optional $crate::Value, $field $wire }
    };
    ($presence:ident $type:tt $field:ident $wire:literal $($flag:ident)*) => {
        #[doc = ::std::concat!("Sets `", $wire, "`.")]
        #[must_use]
        pub fn $field(mut self, value: $crate::field_type!($type)) -> Self {
            self.$field = ::std::option::Option::Some(value);
            self
        }
    };
}

/// Implements the traits of an open string enum from the table of its values.
///
/// A row is `index Variant = "wire value"`. The mark `ANY_TEXT` after the name tells that the spec
/// allows any other string too.
#[macro_export]
macro_rules! string_enum {
    ($name:ident $($mark:ident)? { $( $index:literal $variant:ident = $wire:literal ),* $(,)? }) => {
        impl $crate::model::StringEnum for $name {
            const VALUES: &'static [&'static str] = &[$($wire),*];
            $( const $mark: bool = true; )?
            fn at(index: usize) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(match index {
                    $( $index => Self::$variant, )*
                    _ => return ::std::option::Option::None,
                })
            }
            fn unknown(value: $crate::model::UnknownValue) -> Self {
                Self::Unknown(value)
            }
            fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $wire, )*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }
        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                $crate::model::StringEnum::as_str(self)
            }
        }
        impl $crate::model::Field for $name {
            const KIND: $crate::model::ValueKind = match <Self as $crate::model::StringEnum>::ANY_TEXT {
                true => $crate::model::ValueKind::Text,
                false => $crate::model::ValueKind::Enum(<Self as $crate::model::StringEnum>::VALUES),
            };
            fn empty() -> Self {
                Self::Unknown($crate::model::UnknownValue::new(""))
            }
            fn field_mut(&mut self) -> $crate::model::FieldMut<'_> {
                $crate::model::FieldMut::Checked(self)
            }
            fn optional_field_mut(value: &mut ::std::option::Option<Self>) -> $crate::model::FieldMut<'_> {
                $crate::model::FieldMut::Checked(value)
            }
            fn field_ref(&self) -> $crate::model::FieldRef<'_> {
                $crate::model::FieldRef::Text(self.as_str())
            }
        }
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::model::from_text(text)
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}

/// Implements the traits of a union from the table of its arms.
///
/// A row is `index Arm: Type = test`. A test is `discriminator("type", &["card"])`,
/// `property("type", &["card"])`, `keys(&["iban"])`, `object()`, `list()`, `text()`, `number()` or
/// `boolean()`. The encoder writes a discriminator, but no other property that a test reads. The
/// enum also has an arm `Unknown` with a [`Value`](crate::Value).
#[macro_export]
macro_rules! union {
    ($name:ident = $component:literal {
        $( $index:literal $arm:ident : $type:tt = $test:ident ( $($by:expr),* ) ),* $(,)?
    }) => {
        impl $crate::model::Union for $name {
            fn table() -> &'static $crate::model::UnionTable {
                static TABLE: $crate::model::UnionTable = $crate::model::UnionTable {
                    component: $component,
                    arms: &[$(
                        $crate::model::ArmSpec::$test(
                            $crate::model::kind_of::<$crate::field_type!($type)>() $(, $by)*
                        )
                    ),*],
                };
                &TABLE
            }
            fn arm(&mut self, index: usize) -> $crate::model::FieldMut<'_> {
                match index {
                    $( $index => {
                        *self = Self::$arm($crate::model::Field::empty());
                        match self {
                            Self::$arm(value) => $crate::model::Field::field_mut(value),
                            _ => $crate::model::FieldMut::Nothing,
                        }
                    } )*
                    _ => $crate::model::FieldMut::Nothing,
                }
            }
            fn unknown(value: $crate::Value) -> Self {
                Self::Unknown(value)
            }
        }
        impl $crate::model::Field for $name {
            const KIND: $crate::model::ValueKind = $crate::model::ValueKind::Union(<Self as $crate::model::Union>::table);
            fn empty() -> Self {
                Self::Unknown($crate::Value::null())
            }
            fn field_mut(&mut self) -> $crate::model::FieldMut<'_> {
                $crate::model::FieldMut::Union(self)
            }
            fn optional_field_mut(value: &mut ::std::option::Option<Self>) -> $crate::model::FieldMut<'_> {
                $crate::model::FieldMut::Union(value)
            }
            fn field_ref(&self) -> $crate::model::FieldRef<'_> {
                match self {
                    $( Self::$arm(value) => $crate::model::arm_ref(
                        <Self as $crate::model::Union>::table(),
                        $index,
                        $crate::model::Field::field_ref(value),
                    ), )*
                    Self::Unknown(value) => $crate::model::FieldRef::Any(value.view()),
                }
            }
        }
        impl $crate::model::UnionMut for $name {
            fn table(&self) -> &'static $crate::model::UnionTable {
                <Self as $crate::model::Union>::table()
            }
            fn arm(&mut self, index: usize) -> $crate::model::FieldMut<'_> {
                $crate::model::Union::arm(self, index)
            }
            fn unknown(&mut self, value: $crate::Value) {
                *self = Self::Unknown(value);
            }
            fn reset(&mut self) {
                *self = $crate::model::Field::empty();
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::debug_value(self, f)
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}
