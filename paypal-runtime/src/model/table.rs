//! The static field table of a model, which the decoder and the encoder read.

use super::indexes::Indexes;
use crate::json::write_name;

/// Calls a macro with the names of the string formats that have a type of their own. A name is both
/// a variant of [`ValueKind`] and a type of this crate.
macro_rules! with_formats {
    ($macro:ident) => {
        $macro! { DateTime Date }
    };
}
pub(super) use with_formats;

/// The declared properties of a component, in the order of the spec.
#[derive(Debug)]
pub struct Table {
    /// The component's name in its spec, such as `purchase_unit`.
    pub component: &'static str,
    /// The Rust type's name, such as `PurchaseUnit`, which `Debug` shows.
    pub rust_name: &'static str,
    /// The properties.
    pub fields: &'static [FieldSpec],
    /// Whether the spec allows properties that it does not list (`additionalProperties: true`).
    pub open: bool,
    /// The properties among the first 64 whose absence has to be noted, a bit for each.
    noted: u64,
}

impl Table {
    /// Creates the table of a component from its properties. `Debug` shows the component's name
    /// unless [`rust_name`](Self::rust_name) sets another.
    pub const fn new(component: &'static str, fields: &'static [FieldSpec]) -> Self {
        let (mut noted, mut bit, mut rest) = (0, 1_u64, fields);
        while let [field, after @ ..] = rest {
            if field.is_noted_if_absent() {
                noted |= bit;
            }
            (bit, rest) = (bit << 1, after);
        }
        Self { component, rust_name: component, fields, open: false, noted }
    }

    /// Returns the properties whose absence has to be noted and that were not received.
    pub(crate) fn absent(&self, seen: &Indexes) -> impl Iterator<Item = (usize, &'static FieldSpec)> {
        let fields =
            if self.fields.len() <= 64 && seen.has_all_first(self.noted) { &[] } else { self.fields };
        let is_absent = |index: usize, field: &FieldSpec| field.is_noted_if_absent() && !seen.contains(index);
        fields.iter().enumerate().filter(move |(index, field)| is_absent(*index, field))
    }

    /// Sets the name of the Rust type.
    #[must_use]
    pub const fn rust_name(mut self, name: &'static str) -> Self {
        self.rust_name = name;
        self
    }

    /// Declares that properties beyond the listed ones are allowed.
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// The index of the property of this name; the search begins at the index `hint`.
    pub(crate) fn find(&self, name: &str, hint: usize) -> Option<usize> {
        let tag = tag(name);
        let same = |field: &FieldSpec| field.tag == tag && field.name == name;
        if let Some(ahead) = self.fields.get(hint..)
            && let Some(offset) = ahead.iter().position(same)
        {
            return Some(hint + offset);
        }
        self.fields.iter().take(hint).position(same)
    }
}

/// One property of a component.
#[derive(Debug)]
pub struct FieldSpec {
    /// The property's name on the wire.
    pub name: &'static str,
    /// What the encoder writes before the value: a comma, the name in quotes and a colon. Empty if
    /// that is not prepared.
    pub(crate) key: &'static str,
    /// Different for most names, so that few names are compared.
    tag: u32,
    /// Whether the spec lists the property as required.
    pub required: bool,
    /// Whether the Rust field is not an `Option`, so that it has a value even if none was received.
    pub plain: bool,
    /// Whether only the service sets it (`readOnly`).
    pub read_only: bool,
    /// Whether only requests have it (`writeOnly`), so that its absence is no deviation.
    pub write_only: bool,
    /// Whether `Debug` redacts it: card numbers, security codes, tokens, tax ids.
    pub sensitive: bool,
    /// Whether null is allowed, so that it is no deviation.
    pub nullable: bool,
    /// Whether a number for a string, or an enum's value in upper or lower case, is no deviation.
    pub lenient: bool,
    /// The kind of its value.
    pub kind: ValueKind,
}

impl FieldSpec {
    /// Describes an optional property.
    pub const fn optional(name: &'static str, kind: ValueKind) -> Self {
        Self {
            name,
            key: "",
            tag: tag(name),
            required: false,
            plain: false,
            read_only: false,
            write_only: false,
            sensitive: false,
            nullable: false,
            lenient: false,
            kind,
        }
    }

    /// Describes a required property.
    pub const fn required(name: &'static str, kind: ValueKind) -> Self {
        Self { required: true, plain: true, ..Self::optional(name, kind) }
    }

    const fn is_noted_if_absent(&self) -> bool {
        self.required || self.plain
    }

    /// Prepares what the encoder writes before the value; `key` is `,"name":`.
    #[doc(hidden)]
    #[must_use]
    pub const fn key(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    /// Tells that the name needs an escape in JSON, so that the encoder writes it itself.
    #[must_use]
    pub const fn escaped(mut self) -> Self {
        self.key = "";
        self
    }

    /// Writes a comma, the name and a colon.
    #[inline]
    pub(crate) fn write_key(&self, out: &mut Vec<u8>) {
        if self.key.is_empty() {
            out.push(b',');
            write_name(out, self.name);
        } else {
            out.extend_from_slice(self.key.as_bytes());
        }
    }

    /// Describes a property that the spec requires and whose Rust field is an `Option`.
    pub const fn expected(name: &'static str, kind: ValueKind) -> Self {
        Self::optional(name, kind).now_required()
    }

    /// Marks the property as required by the spec; the Rust field keeps its type.
    #[must_use]
    pub const fn now_required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Marks the property as not required by the spec; the Rust field keeps its type.
    #[must_use]
    pub const fn not_required(mut self) -> Self {
        self.required = false;
        self
    }

    /// Marks the property as set only by the service.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Marks the property as one that only requests have.
    #[must_use]
    pub const fn write_only(mut self) -> Self {
        self.write_only = true;
        self
    }

    /// Marks the property as redacted by `Debug`.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Marks the property as nullable: null decodes to an absent value.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Allows a number for a string, and an enum's value in upper or lower case.
    #[must_use]
    pub const fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Tells `model!` to make no setter. Changes nothing in the table.
    #[must_use]
    pub const fn no_setter(self) -> Self {
        self
    }
}

/// Returns the length, the first and the last byte of a name, in one number.
const fn tag(name: &str) -> u32 {
    let (first, last) = match name.as_bytes() {
        [] => (0, 0),
        [only] => (*only, *only),
        [first, .., last] => (*first, *last),
    };
    (name.len() as u32) << 16 | (first as u32) << 8 | last as u32
}

/// The kind of value that a property or an element has.
#[derive(Clone, Copy, Debug)]
pub enum ValueKind {
    /// A string.
    Text,
    /// A boolean.
    Boolean,
    /// An integer of 64 bits. A received integer beyond them is
    /// [`Unreadable`](super::DeviationKind::Unreadable) and kept as received.
    Integer,
    /// An integer of 64 bits without a sign. Others are kept as received, as for `Integer`.
    Unsigned,
    /// A decimal number of at most 28 digits, between -7.9e28 and 7.9e28. Others, such as 3.4e38,
    /// are kept as received, as for `Integer`.
    Number,
    /// A string that may have other values than these known ones.
    Enum(&'static [&'static str]),
    /// A point in time, as a string.
    DateTime,
    /// A day, as a string.
    Date,
    /// An object with a table of its own.
    Object(fn() -> &'static Table),
    /// A list.
    List(&'static ValueKind),
    /// An object whose property names are data.
    Map(&'static ValueKind),
    /// A value that may be null.
    Nullable(&'static ValueKind),
    /// One of several types, chosen by the received value.
    Union(fn() -> &'static UnionTable),
    /// Any JSON value.
    Any,
}

impl ValueKind {
    /// Whether a string is valid here: a known value of an enum, or a time or a date that can be
    /// parsed. Every string is valid for `Text` and `Any`, and none for any other kind.
    pub fn accepts(&self, text: &str) -> bool {
        match self {
            Self::Text | Self::Any => true,
            Self::Enum(known) => known.contains(&text),
            Self::Nullable(inner) => inner.accepts(text),
            _ => self.format_test().is_some_and(|is_readable| is_readable(text)),
        }
    }

    /// Whether it is a string with a format that has a type of its own, such as `DateTime`.
    pub fn is_format(&self) -> bool {
        self.format_test().is_some()
    }
}

macro_rules! format_tests {
    ($($format:ident)*) => {
        impl ValueKind {
            /// The test whether a text has the format; `None` for other kinds.
            fn format_test(&self) -> Option<fn(&str) -> bool> {
                match self {
                    $(Self::$format => Some(crate::$format::is_readable),)*
                    _ => None,
                }
            }
        }
    };
}

with_formats!(format_tests);

/// The arms of a union and their tests.
#[derive(Debug)]
pub struct UnionTable {
    /// The component's name in its spec.
    pub component: &'static str,
    /// The arms, in the order in which they are tried.
    pub arms: &'static [ArmSpec],
}

/// One arm of a union.
#[derive(Debug)]
pub struct ArmSpec {
    /// The kind of its value.
    pub kind: ValueKind,
    /// The test that a received value must pass.
    pub test: ArmTest,
}

/// The test by which a received value is assigned to an arm.
#[derive(Clone, Copy, Debug)]
pub enum ArmTest {
    /// An object whose property of this name holds one of these strings.
    Property(&'static str, &'static [&'static str]),
    /// An object whose discriminator has one of the arm's values; the encoder writes it.
    Discriminator(Discriminator),
    /// An object that has all these properties.
    Keys(&'static [&'static str]),
    /// Any object.
    Object,
    /// A list.
    List,
    /// A string.
    Text,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
}

/// The property that names the arms of a union, and the values of one arm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discriminator {
    /// The property's name on the wire.
    pub name: &'static str,
    /// The values that name the arm. The encoder writes the first one, unless the object itself has
    /// one of them.
    pub values: &'static [&'static str],
}

impl ArmSpec {
    /// An arm chosen by the string in a property.
    pub const fn property(kind: ValueKind, name: &'static str, values: &'static [&'static str]) -> Self {
        Self { kind, test: ArmTest::Property(name, values) }
    }

    /// An arm chosen by its discriminator, which the encoder writes: the first of the values,
    /// unless the object itself has one of them.
    pub const fn discriminator(kind: ValueKind, name: &'static str, values: &'static [&'static str]) -> Self {
        Self { kind, test: ArmTest::Discriminator(Discriminator { name, values }) }
    }

    /// An arm chosen if the object has these properties.
    pub const fn keys(kind: ValueKind, names: &'static [&'static str]) -> Self {
        Self { kind, test: ArmTest::Keys(names) }
    }

    /// An arm that is any object.
    pub const fn object(kind: ValueKind) -> Self {
        Self { kind, test: ArmTest::Object }
    }

    /// An arm that is a list.
    pub const fn list(kind: ValueKind) -> Self {
        Self { kind, test: ArmTest::List }
    }

    /// An arm that is a string.
    pub const fn text(kind: ValueKind) -> Self {
        Self { kind, test: ArmTest::Text }
    }

    /// An arm that is a number.
    pub const fn number(kind: ValueKind) -> Self {
        Self { kind, test: ArmTest::Number }
    }

    /// An arm that is a boolean.
    pub const fn boolean(kind: ValueKind) -> Self {
        Self { kind, test: ArmTest::Boolean }
    }
}
