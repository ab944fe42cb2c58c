//! The types a model's field may have.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{Kind, List, ListSlot, Peek, Slot};

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

/// The kind of a Rust type.
pub const fn kind_of<T: Field>() -> Kind {
    T::KIND
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
