//! Typed models whose decoding does not fail when a response deviates from its spec.
//!
//! A schema under `components` becomes a plain struct with public fields and a static [`Table`] of
//! them. One decoder and one encoder work along that table: a model only returns a [`FieldMut`] or
//! a [`FieldRef`] for each field. So a type costs little to compile, and every type is equally
//! lenient.
//!
//! * A value of another type than declared is converted (a number to a string) or stored as
//!   received, and encoded again.
//! * Each such case raises a [`DeviationKind`]; [`Payload::deviations`] reads the body again and
//!   returns the path of each deviation.

mod access;
mod compare;
mod convert;
mod date_time;
mod decode;
mod deviation;
mod discriminator;
mod encode;
mod extra;
mod field;
mod indexes;
mod macros;
mod map;
mod members;
mod nullable;
mod object;
mod payload;
mod raw;
mod report;
mod restore;
mod serialize;
mod string_enum;
mod table;
mod union;

pub use access::{
    ElementsMut, Entries, FieldMut, FieldRef, List, ListMut, MapMut, NullableMut, Object, ObjectMut, TextMut,
    UnionMut,
};
pub use compare::{debug, debug_value, equal};
pub use decode::deserialize;
pub use deviation::{Deviation, DeviationKind, DeviationKinds};
pub use discriminator::arm_ref;
pub use encode::encode;
pub(crate) use encode::write;
pub use extra::Extra;
pub use field::{Field, kind_of};
pub use map::Map;
pub use nullable::Nullable;
pub use object::Model;
pub use payload::{DEFAULT_MEMORY_LIMIT, DecodeError, Decoded, Payload, decode, decode_within, deviations};
pub use serialize::serialize;
pub use string_enum::{StringEnum, UnknownValue, find, from_text};
pub use table::{ArmSpec, ArmTest, Discriminator, FieldSpec, Table, UnionTable, ValueKind};
pub use union::Union;
