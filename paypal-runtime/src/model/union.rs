//! Unions: one of several types, told apart by what was received.

use serde_json::Value;

use super::{Field, Kind, Slot};

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
    pub kind: Kind,
    /// What it is told by.
    pub when: When,
}

/// What an arm is told by.
#[derive(Clone, Copy, Debug)]
pub enum When {
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
    pub const fn property(kind: Kind, name: &'static str, values: &'static [&'static str]) -> Self {
        Self { kind, when: When::Property(name, values) }
    }

    /// An arm told by the properties it has.
    pub const fn keys(kind: Kind, names: &'static [&'static str]) -> Self {
        Self { kind, when: When::Keys(names) }
    }

    /// An arm that is any object.
    pub const fn object(kind: Kind) -> Self {
        Self { kind, when: When::Object }
    }

    /// An arm that is a list.
    pub const fn list(kind: Kind) -> Self {
        Self { kind, when: When::List }
    }

    /// An arm that is a string.
    pub const fn text(kind: Kind) -> Self {
        Self { kind, when: When::Text }
    }

    /// An arm that is a number.
    pub const fn number(kind: Kind) -> Self {
        Self { kind, when: When::Number }
    }

    /// An arm that is a boolean.
    pub const fn boolean(kind: Kind) -> Self {
        Self { kind, when: When::Boolean }
    }
}

/// JSON in whatever form, as far as arms are told by it.
pub(crate) trait Look: Sized {
    /// Whether it is the kind of JSON that an arm is.
    fn is(&self, when: When) -> bool;
    /// The property of this name.
    fn property(&self, name: &str) -> Option<&Self>;
    /// The text of a string.
    fn text(&self) -> Option<&str>;
}

impl Look for Value {
    fn is(&self, when: When) -> bool {
        match when {
            When::Property(..) | When::Keys(_) | When::Object => self.is_object(),
            When::List => self.is_array(),
            When::Text => self.is_string(),
            When::Number => self.is_number(),
            When::Boolean => self.is_boolean(),
        }
    }

    fn property(&self, name: &str) -> Option<&Self> {
        self.get(name)
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }
}

impl UnionTable {
    /// The arm that a value is of.
    pub(crate) fn find(&self, value: &impl Look) -> Option<usize> {
        self.arms.iter().position(|arm| {
            value.is(arm.when)
                && match arm.when {
                    When::Property(name, values) => {
                        let text = value.property(name).and_then(Look::text);
                        text.is_some_and(|text| values.contains(&text))
                    }
                    When::Keys(names) => names.iter().all(|name| value.property(name).is_some()),
                    _ => true,
                }
        })
    }
}

/// An enum made from a `oneOf` or `anyOf`.
pub trait Union: Sized + Clone + Send + Sync + 'static {
    /// How its arms are told apart.
    fn table() -> &'static UnionTable;
    /// Becomes the arm at an index of the table, and hands out its place.
    #[doc(hidden)]
    fn arm(&mut self, index: usize) -> Slot<'_>;
    /// What is none of the arms.
    #[doc(hidden)]
    fn unknown(value: Value) -> Self;
}

/// A place for a union.
pub trait UnionSlot {
    /// How the arms are told apart.
    fn table(&self) -> &'static UnionTable;
    /// Becomes the arm at an index of the table, and hands out its place.
    fn arm(&mut self, index: usize) -> Slot<'_>;
    /// Stores what is none of the arms.
    fn unknown(&mut self, value: Value);
    /// Makes it empty again.
    fn reset(&mut self);
}

impl<U: Union + Field> UnionSlot for Option<U> {
    fn table(&self) -> &'static UnionTable {
        <U as Union>::table()
    }

    fn arm(&mut self, index: usize) -> Slot<'_> {
        self.get_or_insert_with(U::empty).arm(index)
    }

    fn unknown(&mut self, value: Value) {
        *self = Some(U::unknown(value));
    }

    fn reset(&mut self) {
        *self = None;
    }
}
