//! How the decoder reaches a field it may write, and the encoder one it may read.
//!
//! A model hands out a [`FieldMut`] or a [`FieldRef`] by index; nothing else about it is known to the runtime. That keeps
//! decoding and encoding in one place, compiled once, instead of once a type.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{DeviationKind, Extra, Table, UnionTable};

/// A place the decoder may write to.
pub enum FieldMut<'a> {
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
    Checked(&'a mut dyn TextMut),
    /// An object.
    Object(&'a mut dyn ObjectMut),
    /// A list.
    List(&'a mut dyn ListMut),
    /// A map.
    Map(&'a mut dyn MapMut),
    /// A value that may be null.
    Nullable(&'a mut dyn NullableMut),
    /// One of several types.
    Union(&'a mut dyn UnionMut),
    /// Any JSON value.
    Any(&'a mut Value),
    /// Any JSON value that may be absent.
    OptionalAny(&'a mut Option<Value>),
}

/// A value the encoder may read.
#[derive(Clone, Copy)]
pub enum FieldRef<'a> {
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
    fn field_mut(&mut self, index: usize) -> FieldMut<'_>;
    /// The field at an index of the table.
    fn field_ref(&self, index: usize) -> FieldRef<'_>;
    /// What was received beyond the declared fields.
    fn extra(&self) -> &Extra;
    /// What was received, or is to be sent, beyond the declared fields.
    fn extra_mut(&mut self) -> &mut Extra;
}

impl dyn Object + '_ {
    /// Whether no field is set and nothing else was received.
    pub(crate) fn is_empty(&self) -> bool {
        self.extra().is_default()
            && (0..self.table().fields.len()).all(|index| self.field_ref(index).is_empty())
    }
}

/// A place for a string of which only some values mean something.
pub trait TextMut {
    /// Stores the value of this text, whatever it is; answers how it deviates.
    fn set(&mut self, text: &str) -> Option<DeviationKind>;
    /// Makes it empty again.
    fn reset(&mut self);
}

/// A place for an object.
pub trait ObjectMut {
    /// The object to fill, made where it was absent.
    fn begin(&mut self) -> &mut dyn Object;
    /// Makes it empty again.
    fn reset(&mut self);
}

/// A place for a list.
pub trait ListMut {
    /// Makes the list be there, and empty.
    fn begin(&mut self);
    /// Adds an empty element and hands out its place.
    fn push(&mut self) -> FieldMut<'_>;
    /// The place of the element at an index.
    fn element_mut(&mut self, index: usize) -> FieldMut<'_>;
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
    fn field_ref(&self, index: usize) -> FieldRef<'_>;
}

/// A place for a map.
pub trait MapMut {
    /// Makes the map be there, and empty.
    fn begin(&mut self);
    /// Whether there is an entry of this name.
    fn contains(&self, name: &str) -> bool;
    /// The place of the entry of this name, made where there is none.
    fn entry(&mut self, name: &str) -> FieldMut<'_>;
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
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, FieldRef<'_>)> + '_>;
}

/// A place for a value that may be null.
pub trait NullableMut {
    /// Stores null.
    fn null(&mut self);
    /// The place of the value, made where there is none.
    fn value(&mut self) -> FieldMut<'_>;
    /// Makes it empty again.
    fn reset(&mut self);
}

/// A place for a union.
pub trait UnionMut {
    /// How the arms are told apart.
    fn table(&self) -> &'static UnionTable;
    /// Becomes the arm at an index of the table, and hands out its place.
    fn arm(&mut self, index: usize) -> FieldMut<'_>;
    /// Stores what is none of the arms.
    fn unknown(&mut self, value: Value);
    /// Makes it empty again.
    fn reset(&mut self);
}

impl FieldMut<'_> {
    /// Makes the place empty again, before a second value for the same property is read.
    pub(crate) fn reset(self) {
        match self {
            FieldMut::Nothing => {}
            FieldMut::Text(value) => value.clear(),
            FieldMut::OptionalText(value) => *value = None,
            FieldMut::Boolean(value) => *value = false,
            FieldMut::OptionalBoolean(value) => *value = None,
            FieldMut::Integer(value) => *value = 0,
            FieldMut::OptionalInteger(value) => *value = None,
            FieldMut::Number(value) => *value = Decimal::ZERO,
            FieldMut::OptionalNumber(value) => *value = None,
            FieldMut::Checked(value) => value.reset(),
            FieldMut::Object(value) => value.reset(),
            FieldMut::List(value) => value.reset(),
            FieldMut::Map(value) => value.reset(),
            FieldMut::Nullable(value) => value.reset(),
            FieldMut::Union(value) => value.reset(),
            FieldMut::Any(value) => *value = Value::Null,
            FieldMut::OptionalAny(value) => *value = None,
        }
    }
}

impl FieldRef<'_> {
    /// Whether this is what an absent property reads as, so that what was received may stand for it.
    pub(crate) fn is_empty(self) -> bool {
        match self {
            FieldRef::Absent | FieldRef::Null => true,
            FieldRef::Text(text) => text.is_empty(),
            FieldRef::Boolean(value) => !value,
            FieldRef::Integer(value) => value == 0,
            FieldRef::Number(value) => value.is_zero(),
            FieldRef::List(list) => list.is_empty(),
            FieldRef::Map(map) => map.is_empty(),
            FieldRef::Any(value) => value.is_null(),
            FieldRef::Object(object) => object.is_empty(),
        }
    }
}
