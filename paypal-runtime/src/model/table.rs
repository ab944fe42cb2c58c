//! The static field table of a model: what the decoder, the encoder and the walk of deviations read.

use super::{Field, UnionTable};
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
    pub kind: Kind,
}

impl FieldSpec {
    /// An optional property.
    pub const fn optional(name: &'static str, kind: Kind) -> Self {
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
    pub const fn required(name: &'static str, kind: Kind) -> Self {
        Self { name, required: true, plain: true, read_only: false, sensitive: false, nullable: false, kind }
    }

    /// A property the spec requires, whose Rust field is nevertheless an `Option`.
    pub const fn expected(name: &'static str, kind: Kind) -> Self {
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
pub enum Kind {
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
    List(&'static Kind),
    /// An object whose property names are data.
    Map(&'static Kind),
    /// What may be null.
    Nullable(&'static Kind),
    /// One of several, told apart by what was received.
    Union(fn() -> &'static UnionTable),
    /// Any JSON value.
    Any,
}

impl Kind {
    /// Whether a string means something here: a known value of an enum, a time or a date that can be read. Any does
    /// where a plain string is declared, none where something else is.
    pub fn takes(&self, text: &str) -> bool {
        match self {
            Self::Text | Self::Any => true,
            Self::Enum(is_known) => is_known(text),
            Self::DateTime => DateTime::is_readable(text),
            Self::Date => Date::is_readable(text),
            Self::Nullable(inner) => inner.takes(text),
            _ => false,
        }
    }
}

/// The kind of a Rust type.
pub const fn kind_of<T: Field>() -> Kind {
    T::KIND
}

/// Which properties of an object were seen; grows beyond 64 only where a table does.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Indexes {
    first: u64,
    rest: Vec<u64>,
}

impl Indexes {
    /// Adds an index; answers whether it was there.
    #[inline]
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        if index < 64 {
            let bit = 1 << index;
            let there = self.first & bit != 0;
            self.first |= bit;
            return there;
        }
        self.insert_far(index)
    }

    #[cold]
    fn insert_far(&mut self, index: usize) -> bool {
        let (word, bit) = (index / 64 - 1, 1 << (index % 64));
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        self.rest.get_mut(word).is_some_and(|word| {
            let there = *word & bit != 0;
            *word |= bit;
            there
        })
    }

    #[inline]
    pub(crate) fn contains(&self, index: usize) -> bool {
        if index < 64 {
            return self.first & (1 << index) != 0;
        }
        self.rest.get(index / 64 - 1).is_some_and(|word| word & (1 << (index % 64)) != 0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.first == 0 && self.rest.iter().all(|word| *word == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::Indexes;

    #[test]
    fn indexes_hold_small_and_large_ones() {
        let mut seen = Indexes::default();
        for index in [0, 63, 64, 127, 128, 1000] {
            assert!(!seen.contains(index));
            assert!(!seen.insert(index));
            assert!(seen.insert(index));
            assert!(seen.contains(index));
            assert!(!seen.contains(index + 1));
        }
    }
}
