//! Gives the decoder write access to a field of a model, and the encoder read access.
//!
//! A model returns a [`FieldMut`] or a [`FieldRef`] by index; the runtime knows nothing else about
//! it. So decoding and encoding are compiled once, instead of once per type.

use rust_decimal::Decimal;

use super::raw::RawValue;
use super::{DeviationKind, Discriminator, Extra, Table, UnionTable};
use crate::json::{Value, ValueRef};

/// Write access to a field, an element of a list or an entry of a map.
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
    /// An integer without a sign.
    Unsigned(&'a mut u64),
    /// An integer without a sign that may be absent.
    OptionalUnsigned(&'a mut Option<u64>),
    /// A decimal number.
    Number(&'a mut Decimal),
    /// A decimal number that may be absent.
    OptionalNumber(&'a mut Option<Decimal>),
    /// A string with known values or a known format: an open string enum, a time, a date.
    Checked(&'a mut dyn TextMut),
    /// An object, and the bytes of memory that it takes outside its place: of a box, its content.
    Object(&'a mut dyn ObjectMut, usize),
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

/// Read access to a field, an element of a list or an entry of a map.
#[derive(Clone, Copy)]
pub enum FieldRef<'a> {
    /// The field is not set.
    Absent,
    /// An explicit null.
    Null,
    /// A string, or the text of an enum.
    Text(&'a str),
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// An integer without a sign.
    Unsigned(u64),
    /// A decimal number.
    Number(Decimal),
    /// An object.
    Object(&'a dyn Object),
    /// An object in the arm of a union, and the discriminator with which it is sent.
    Arm(&'a dyn Object, &'static Discriminator),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn Entries),
    /// Any JSON value.
    Any(ValueRef<'a>),
}

/// The access that the decoder and the encoder have to a generated struct.
pub trait Object {
    /// The field table.
    fn table(&self) -> &'static Table;
    /// Write access to the field at an index of the table.
    fn field_mut(&mut self, index: usize) -> FieldMut<'_>;
    /// Read access to the field at an index of the table.
    fn field_ref(&self, index: usize) -> FieldRef<'_>;
    /// Unknown properties and values that did not fit.
    fn extra(&self) -> &Extra;
    /// Unknown properties: kept when decoding, sent when encoding.
    fn extra_mut(&mut self) -> &mut Extra;
}

impl dyn Object + '_ {
    /// The number of received elements that the list at an index of the table does not have,
    /// because they can't be read.
    pub(crate) fn left_out(&self, index: usize) -> usize {
        match self.extra().raw(index) {
            Some(RawValue::List(list)) => list.left_out,
            _ => 0,
        }
    }

    /// Whether no field is set, no unknown property is present and no raw value is stored.
    pub(crate) fn is_empty(&self) -> bool {
        self.extra().is_default()
            && (0..self.table().fields.len()).all(|index| self.field_ref(index).is_empty())
    }
}

/// Write access to a string with known values or a known format.
pub trait TextMut {
    /// Stores the text, valid or not, and returns the deviation if it is not valid.
    fn set(&mut self, text: &str) -> Option<DeviationKind>;
    /// Resets it to the empty value.
    fn reset(&mut self);
}

/// Write access to an object.
pub trait ObjectMut {
    /// Returns the object to fill, created if it was absent.
    fn begin(&mut self) -> &mut dyn Object;
    /// Resets it to the empty value.
    fn reset(&mut self);
}

/// Write access to a list.
pub trait ListMut {
    /// Sets the field to an empty list, and returns write access to its elements.
    fn begin(&mut self) -> &mut dyn ElementsMut;
    /// Resets it to the empty value.
    fn reset(&mut self);
}

/// Write access to the elements of a list.
pub trait ElementsMut {
    /// Appends an empty element and returns write access to it.
    fn push(&mut self) -> FieldMut<'_>;
    /// Removes the last element.
    fn pop(&mut self);
    /// The bytes of memory that the next `push` requests.
    fn growth(&self) -> usize;
}

/// Read access to a list.
pub trait List {
    /// The number of elements.
    fn len(&self) -> usize;
    /// Whether it is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Read access to the element at an index.
    fn field_ref(&self, index: usize) -> FieldRef<'_>;
}

/// Write access to a map.
pub trait MapMut {
    /// Sets the field to an empty map.
    fn begin(&mut self);
    /// Whether the map has an entry of this name.
    fn contains(&self, name: &str) -> bool;
    /// Write access to the entry of this name, created if it is absent.
    fn entry(&mut self, name: &str) -> FieldMut<'_>;
    /// Removes the entry of this name.
    fn remove(&mut self, name: &str);
    /// The bytes of memory that a new entry takes beside its name.
    fn growth(&self) -> usize;
    /// Resets it to the empty value.
    fn reset(&mut self);
}

/// Read access to a map.
pub trait Entries {
    /// The number of entries.
    fn len(&self) -> usize;
    /// Whether it is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The entries, sorted by name.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, FieldRef<'_>)> + '_>;
}

/// Write access to a value that may be null.
pub trait NullableMut {
    /// Stores null.
    fn null(&mut self);
    /// Write access to the value, created if it is absent or null.
    fn value(&mut self) -> FieldMut<'_>;
    /// Resets it to the empty value.
    fn reset(&mut self);
}

/// Write access to a union.
pub trait UnionMut {
    /// The table of the arms and their tests.
    fn table(&self) -> &'static UnionTable;
    /// Becomes the arm at an index of the table and returns write access to its value.
    fn arm(&mut self, index: usize) -> FieldMut<'_>;
    /// Stores a value that passes no arm's test.
    fn unknown(&mut self, value: Value);
    /// Resets it to the empty value.
    fn reset(&mut self);
}

impl FieldMut<'_> {
    /// Resets the field before a second value for the same property is read.
    pub(crate) fn reset(self) {
        match self {
            FieldMut::Nothing => {}
            FieldMut::Text(value) => value.clear(),
            FieldMut::OptionalText(value) => *value = None,
            FieldMut::Boolean(value) => *value = false,
            FieldMut::OptionalBoolean(value) => *value = None,
            FieldMut::Integer(value) => *value = 0,
            FieldMut::OptionalInteger(value) => *value = None,
            FieldMut::Unsigned(value) => *value = 0,
            FieldMut::OptionalUnsigned(value) => *value = None,
            FieldMut::Number(value) => *value = Decimal::ZERO,
            FieldMut::OptionalNumber(value) => *value = None,
            FieldMut::Checked(value) => value.reset(),
            FieldMut::Object(value, _) => value.reset(),
            FieldMut::List(value) => value.reset(),
            FieldMut::Map(value) => value.reset(),
            FieldMut::Nullable(value) => value.reset(),
            FieldMut::Union(value) => value.reset(),
            FieldMut::Any(value) => *value = Value::null(),
            FieldMut::OptionalAny(value) => *value = None,
        }
    }
}

impl<'a> FieldRef<'a> {
    /// Returns the object, in an arm of a union or not.
    pub(crate) fn object(self) -> Option<&'a dyn Object> {
        match self {
            FieldRef::Object(object) | FieldRef::Arm(object, _) => Some(object),
            _ => None,
        }
    }

    /// Whether this is the value of an absent property: then a stored raw value is encoded instead.
    pub(crate) fn is_empty(self) -> bool {
        match self {
            FieldRef::Absent | FieldRef::Null => true,
            FieldRef::Text(text) => text.is_empty(),
            FieldRef::Boolean(value) => !value,
            FieldRef::Integer(value) => value == 0,
            FieldRef::Unsigned(value) => value == 0,
            FieldRef::Number(value) => value.is_zero(),
            FieldRef::List(list) => list.is_empty(),
            FieldRef::Map(map) => map.is_empty(),
            FieldRef::Any(value) => value.is_null(),
            FieldRef::Object(object) => object.is_empty(),
            // The discriminator is sent even if nothing else is.
            FieldRef::Arm(..) => false,
        }
    }
}
