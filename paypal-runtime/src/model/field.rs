//! How the decoder reaches a field it may write, and the encoder one it may read.
//!
//! A model hands out a [`Slot`] or a [`Peek`] by index; nothing else about it is known to the runtime. That keeps
//! decoding and encoding in one place, compiled once, instead of once a type.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{DeviationKind, Entries, Kind, MapSlot, NullableSlot, Object, UnionSlot};

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

/// A type that a model's field, an element of a list, or a body may have.
pub trait Field: Sized {
    /// What it holds.
    const KIND: Kind;
    /// The empty value: what an absent required property reads as.
    fn empty() -> Self;
    /// The place of the value.
    fn slot(&mut self) -> Slot<'_>;
    /// The place of a value that may be absent.
    fn optional_slot(value: &mut Option<Self>) -> Slot<'_>;
    /// The value.
    fn peek(&self) -> Peek<'_>;
}

impl<T: Field> Field for Option<T> {
    const KIND: Kind = T::KIND;

    fn empty() -> Self {
        None
    }

    fn slot(&mut self) -> Slot<'_> {
        T::optional_slot(self)
    }

    fn optional_slot(value: &mut Option<Self>) -> Slot<'_> {
        T::optional_slot(value.get_or_insert(None))
    }

    fn peek(&self) -> Peek<'_> {
        self.as_ref().map_or(Peek::Absent, T::peek)
    }
}

macro_rules! scalar {
    ($type:ty, $kind:ident, $slot:ident, $optional:ident, $empty:expr, |$value:ident| $peek:expr) => {
        impl Field for $type {
            const KIND: Kind = Kind::$kind;

            fn empty() -> Self {
                $empty
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }

            fn optional_slot(value: &mut Option<Self>) -> Slot<'_> {
                Slot::$optional(value)
            }

            fn peek(&self) -> Peek<'_> {
                let $value = self;
                $peek
            }
        }
    };
}

scalar!(String, Text, Text, OptionalText, String::new(), |value| Peek::Text(value));
scalar!(bool, Boolean, Boolean, OptionalBoolean, false, |value| Peek::Boolean(*value));
scalar!(i64, Integer, Integer, OptionalInteger, 0, |value| Peek::Integer(*value));
scalar!(Decimal, Number, Number, OptionalNumber, Decimal::ZERO, |value| Peek::Number(*value));
scalar!(Value, Any, Any, OptionalAny, Value::Null, |value| Peek::Any(value));

impl<T: Field> Field for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);

    fn empty() -> Self {
        Vec::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn optional_slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::List(value)
    }

    fn peek(&self) -> Peek<'_> {
        Peek::List(self)
    }
}

impl<T: Field> ListSlot for Vec<T> {
    fn begin(&mut self) {
        self.clear();
    }

    fn push(&mut self) -> Slot<'_> {
        self.push(T::empty());
        self.last_mut().map_or(Slot::Nothing, T::slot)
    }

    fn at(&mut self, index: usize) -> Slot<'_> {
        self.get_mut(index).map_or(Slot::Nothing, T::slot)
    }

    fn reset(&mut self) {
        self.clear();
    }
}

impl<T: Field> ListSlot for Option<Vec<T>> {
    fn begin(&mut self) {
        *self = Some(Vec::new());
    }

    fn push(&mut self) -> Slot<'_> {
        let list = self.get_or_insert_with(Vec::new);
        list.push(T::empty());
        list.last_mut().map_or(Slot::Nothing, T::slot)
    }

    fn at(&mut self, index: usize) -> Slot<'_> {
        self.as_mut().and_then(|list| list.get_mut(index)).map_or(Slot::Nothing, T::slot)
    }

    fn reset(&mut self) {
        *self = None;
    }
}

impl<T: Field> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn peek(&self, index: usize) -> Peek<'_> {
        self.get(index).map_or(Peek::Absent, T::peek)
    }
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
