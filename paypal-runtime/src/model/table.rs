//! The static field table of a model: what the decoder, the encoder and the walk of deviations read.

use crate::{Date, DateTime};

/// What a component declares: its properties, in the spec's order.
#[derive(Debug)]
pub struct Table {
    /// The component's name in its spec, such as `purchase_unit`.
    pub component: &'static str,
    /// The properties.
    pub fields: &'static [FieldSpec],
    /// Whether the spec lets the object have properties it does not list (`additionalProperties: true`).
    pub open: bool,
}

impl Table {
    /// A table of the properties of a component.
    pub const fn new(component: &'static str, fields: &'static [FieldSpec]) -> Self {
        Self { component, fields, open: false }
    }

    /// Declares that properties beyond the listed ones are allowed.
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// The index of the property of this name; `hint` is where to look first.
    pub(crate) fn find(&self, name: &str, hint: usize) -> Option<usize> {
        let same = |field: &FieldSpec| field.name == name;
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
    /// Whether the spec lists the property as required.
    pub required: bool,
    /// Whether the Rust field is a plain one, so that it has a value even where none was received.
    pub plain: bool,
    /// Whether only the service sets it.
    pub read_only: bool,
    /// Whether it holds what must not be shown: card numbers, security codes, tokens, tax ids.
    pub sensitive: bool,
    /// Whether null is no deviation.
    pub nullable: bool,
    /// What it holds.
    pub kind: ValueKind,
}

impl FieldSpec {
    /// An optional property.
    pub const fn optional(name: &'static str, kind: ValueKind) -> Self {
        Self {
            name,
            required: false,
            plain: false,
            read_only: false,
            sensitive: false,
            nullable: false,
            kind,
        }
    }

    /// A required property.
    pub const fn required(name: &'static str, kind: ValueKind) -> Self {
        Self { name, required: true, plain: true, read_only: false, sensitive: false, nullable: false, kind }
    }

    /// A property the spec requires, whose Rust field is nevertheless an `Option`.
    pub const fn expected(name: &'static str, kind: ValueKind) -> Self {
        Self::optional(name, kind).now_required()
    }

    /// The spec requires it, whatever the shape of the Rust field.
    #[must_use]
    pub const fn now_required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The spec does not require it, whatever the shape of the Rust field.
    #[must_use]
    pub const fn not_required(mut self) -> Self {
        self.required = false;
        self
    }

    /// Only the service sets it.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// It is redacted wherever a model is shown.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The service may set it to null, which reads as absent.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// It has no setter made by `model!`. Changes nothing in the table.
    #[must_use]
    pub const fn no_setter(self) -> Self {
        self
    }
}

/// What a property or an element holds.
#[derive(Clone, Copy, Debug)]
pub enum ValueKind {
    /// A string.
    Text,
    /// A boolean.
    Boolean,
    /// An integer.
    Integer,
    /// A number with decimals.
    Number,
    /// A string of a known set, open for values still to come; tells whether a value is known.
    Enum(fn(&str) -> bool),
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
    /// What may be null.
    Nullable(&'static ValueKind),
    /// One of several, told apart by what was received.
    Union(fn() -> &'static UnionTable),
    /// Any JSON value.
    Any,
}

impl ValueKind {
    /// Whether a string means something here: a known value of an enum, a time or a date that can be read. Any does
    /// where a plain string is declared, none where something else is.
    pub fn accepts(&self, text: &str) -> bool {
        match self {
            Self::Text | Self::Any => true,
            Self::Enum(is_known) => is_known(text),
            Self::DateTime => DateTime::is_readable(text),
            Self::Date => Date::is_readable(text),
            Self::Nullable(inner) => inner.accepts(text),
            _ => false,
        }
    }
}

/// How the arms of a union are told apart.
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
    /// What it holds.
    pub kind: ValueKind,
    /// What it is told by.
    pub test: ArmTest,
}

/// What an arm is told by.
#[derive(Clone, Copy, Debug)]
pub enum ArmTest {
    /// An object whose property of this name holds one of these strings.
    Property(&'static str, &'static [&'static str]),
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

impl ArmSpec {
    /// An arm told by the string in a property.
    pub const fn property(kind: ValueKind, name: &'static str, values: &'static [&'static str]) -> Self {
        Self { kind, test: ArmTest::Property(name, values) }
    }

    /// An arm told by the properties it has.
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
