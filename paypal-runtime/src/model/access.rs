//! How the decoder reaches a field it may write, and the encoder one it may read.
//!
//! A model hands out a [`Slot`] or a [`Peek`] by index; nothing else about it is known to the runtime. That keeps
//! decoding and encoding in one place, compiled once, instead of once a type.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{DeviationKind, Extra, Table, UnionTable};

/// A place the decoder may write to.
pub enum Slot<'a> {
    /// No such field.
    Nothing,
    /// A string.
    Text(&'a mut String),
    /// A string that may be absent.
    OptionalText(&'a mut Option<String>),
    /// A boolean.
    Boolean(&'a mut bool),
    /// A boolean that may be absent.
    OptionalBoolean(&'a mut Option<bool>),
    /// An integer.
    Integer(&'a mut i64),
    /// An integer that may be absent.
    OptionalInteger(&'a mut Option<i64>),
    /// A decimal number.
    Number(&'a mut Decimal),
    /// A decimal number that may be absent.
    OptionalNumber(&'a mut Option<Decimal>),
    /// A string of which only some values mean something: an open string enum, a time.
    Checked(&'a mut dyn TextSlot),
    /// An object.
    Object(&'a mut dyn ObjectSlot),
    /// A list.
    List(&'a mut dyn ListSlot),
    /// A map.
    Map(&'a mut dyn MapSlot),
    /// A value that may be null.
    Nullable(&'a mut dyn NullableSlot),
    /// One of several types.
    Union(&'a mut dyn UnionSlot),
    /// Any JSON value.
    Any(&'a mut Value),
    /// Any JSON value that may be absent.
    OptionalAny(&'a mut Option<Value>),
}

/// A value the encoder may read.
#[derive(Clone, Copy)]
pub enum Peek<'a> {
    /// Nothing is there.
    Absent,
    /// Null, on purpose.
    Null,
    /// A string, or the text of an enum.
    Text(&'a str),
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A decimal number.
    Number(Decimal),
    /// An object.
    Object(&'a dyn Object),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn Entries),
    /// Any JSON value.
    Any(&'a Value),
}

/// A struct made from a component, as the decoder and the encoder see it.
pub trait Object {
    /// The field table.
    fn table(&self) -> &'static Table;
    /// The place of the field at an index of the table.
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// The field at an index of the table.
    fn peek(&self, index: usize) -> Peek<'_>;
    /// What was received beyond the declared fields.
    fn extra(&self) -> &Extra;
    /// What was received, or is to be sent, beyond the declared fields.
    fn extra_mut(&mut self) -> &mut Extra;
}

impl dyn Object + '_ {
    /// Whether no field is set and nothing else was received.
    pub(crate) fn is_empty(&self) -> bool {
        self.extra().is_blank() && (0..self.table().fields.len()).all(|index| self.peek(index).is_empty())
    }
}

/// A place for a string of which only some values mean something.
pub trait TextSlot {
    /// Stores the value of this text, whatever it is; answers how it deviates.
    fn set(&mut self, text: &str) -> Option<DeviationKind>;
    /// Makes it empty again.
    fn reset(&mut self);
}

/// A place for an object.
pub trait ObjectSlot {
    /// The object to fill, made where it was absent.
    fn begin(&mut self) -> &mut dyn Object;
    /// Makes it empty again.
    fn reset(&mut self);
}

/// A place for a list.
pub trait ListSlot {
    /// Makes the list be there, and empty.
    fn begin(&mut self);
    /// Adds an empty element and hands out its place.
    fn push(&mut self) -> Slot<'_>;
    /// The place of the element at an index.
    fn at(&mut self, index: usize) -> Slot<'_>;
    /// Makes it empty again.
    fn reset(&mut self);
}

/// A list the encoder may read.
pub trait List {
    /// How many elements there are.
    fn len(&self) -> usize;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The element at an index.
    fn peek(&self, index: usize) -> Peek<'_>;
}

/// A place for a map.
pub trait MapSlot {
    /// Makes the map be there, and empty.
    fn begin(&mut self);
    /// Whether there is an entry of this name.
    fn has(&self, name: &str) -> bool;
    /// The place of the entry of this name, made where there is none.
    fn entry(&mut self, name: &str) -> Slot<'_>;
    /// Makes it empty again.
    fn reset(&mut self);
}

/// A map the encoder may read.
pub trait Entries {
    /// How many entries there are.
    fn len(&self) -> usize;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The entries, sorted by name.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, Peek<'_>)> + '_>;
}

/// A place for a value that may be null.
pub trait NullableSlot {
    /// Stores null.
    fn null(&mut self);
    /// The place of the value, made where there is none.
    fn value(&mut self) -> Slot<'_>;
    /// Makes it empty again.
    fn reset(&mut self);
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

impl Slot<'_> {
    /// Makes the place empty again, before a second value for the same property is read.
    pub(crate) fn reset(self) {
        match self {
            Slot::Nothing => {}
            Slot::Text(value) => value.clear(),
            Slot::OptionalText(value) => *value = None,
            Slot::Boolean(value) => *value = false,
            Slot::OptionalBoolean(value) => *value = None,
            Slot::Integer(value) => *value = 0,
            Slot::OptionalInteger(value) => *value = None,
            Slot::Number(value) => *value = Decimal::ZERO,
            Slot::OptionalNumber(value) => *value = None,
            Slot::Checked(value) => value.reset(),
            Slot::Object(value) => value.reset(),
            Slot::List(value) => value.reset(),
            Slot::Map(value) => value.reset(),
            Slot::Nullable(value) => value.reset(),
            Slot::Union(value) => value.reset(),
            Slot::Any(value) => *value = Value::Null,
            Slot::OptionalAny(value) => *value = None,
        }
    }
}

impl Peek<'_> {
    /// Whether this is what an absent property reads as, so that what was received may stand for it.
    pub(crate) fn is_empty(self) -> bool {
        match self {
            Peek::Absent | Peek::Null => true,
            Peek::Text(text) => text.is_empty(),
            Peek::Boolean(value) => !value,
            Peek::Integer(value) => value == 0,
            Peek::Number(value) => value.is_zero(),
            Peek::List(list) => list.is_empty(),
            Peek::Map(map) => map.is_empty(),
            Peek::Any(value) => value.is_null(),
            Peek::Object(object) => object.is_empty(),
        }
    }
}
