//! The types that a field of a model may have.

use rust_decimal::Decimal;

use super::{ElementsMut, FieldMut, FieldRef, List, ListMut, ValueKind};
use crate::json::Value;

/// A type that a model's field, an element of a list, or a body may have.
pub trait Field: Sized {
    /// The kind of its values.
    const KIND: ValueKind;
    /// The bytes of memory that a new value takes outside its own: of a box, its content.
    const BOXED: usize = 0;
    /// The empty value, to which an absent required property decodes.
    fn empty() -> Self;
    /// Write access to the value.
    fn field_mut(&mut self) -> FieldMut<'_>;
    /// Write access to a value that may be absent.
    fn optional_field_mut(value: &mut Option<Self>) -> FieldMut<'_>;
    /// Read access to the value.
    fn field_ref(&self) -> FieldRef<'_>;
}

/// The kind of a Rust type.
pub const fn kind_of<T: Field>() -> ValueKind {
    T::KIND
}

impl<T: Field> Field for Option<T> {
    const KIND: ValueKind = T::KIND;

    fn empty() -> Self {
        None
    }

    fn field_mut(&mut self) -> FieldMut<'_> {
        T::optional_field_mut(self)
    }

    fn optional_field_mut(value: &mut Option<Self>) -> FieldMut<'_> {
        T::optional_field_mut(value.get_or_insert(None))
    }

    fn field_ref(&self) -> FieldRef<'_> {
        self.as_ref().map_or(FieldRef::Absent, T::field_ref)
    }
}

macro_rules! scalar {
    ($type:ty, $kind:ident, $place:ident, $optional:ident, $empty:expr, |$value:ident| $field:expr) => {
        impl Field for $type {
            const KIND: ValueKind = ValueKind::$kind;

            fn empty() -> Self {
                $empty
            }

            fn field_mut(&mut self) -> FieldMut<'_> {
                FieldMut::$place(self)
            }

            fn optional_field_mut(value: &mut Option<Self>) -> FieldMut<'_> {
                FieldMut::$optional(value)
            }

            fn field_ref(&self) -> FieldRef<'_> {
                let $value = self;
                $field
            }
        }
    };
}

scalar!(String, Text, Text, OptionalText, String::new(), |value| FieldRef::Text(value));
scalar!(bool, Boolean, Boolean, OptionalBoolean, false, |value| FieldRef::Boolean(*value));
scalar!(i64, Integer, Integer, OptionalInteger, 0, |value| FieldRef::Integer(*value));
scalar!(u64, Unsigned, Unsigned, OptionalUnsigned, 0, |value| FieldRef::Unsigned(*value));
scalar!(Decimal, Number, Number, OptionalNumber, Decimal::ZERO, |value| FieldRef::Number(*value));
scalar!(Value, Any, Any, OptionalAny, Value::null(), |value| FieldRef::Any(value.view()));

impl<T: Field> Field for Vec<T> {
    const KIND: ValueKind = ValueKind::List(&T::KIND);

    fn empty() -> Self {
        Vec::new()
    }

    fn field_mut(&mut self) -> FieldMut<'_> {
        FieldMut::List(self)
    }

    fn optional_field_mut(value: &mut Option<Self>) -> FieldMut<'_> {
        FieldMut::List(value)
    }

    fn field_ref(&self) -> FieldRef<'_> {
        FieldRef::List(self)
    }
}

impl<T: Field> ListMut for Vec<T> {
    fn begin(&mut self) -> &mut dyn ElementsMut {
        self.clear();
        self
    }

    fn reset(&mut self) {
        self.clear();
    }
}

impl<T: Field> ListMut for Option<Vec<T>> {
    fn begin(&mut self) -> &mut dyn ElementsMut {
        self.insert(Vec::new())
    }

    fn reset(&mut self) {
        *self = None;
    }
}

impl<T: Field> ElementsMut for Vec<T> {
    fn push(&mut self) -> FieldMut<'_> {
        self.push(T::empty());
        self.last_mut().map_or(FieldMut::Nothing, T::field_mut)
    }

    fn pop(&mut self) {
        self.truncate(self.len().saturating_sub(1));
    }

    fn growth(&self) -> usize {
        growth(self.len(), self.capacity(), size_of::<T>(), T::BOXED)
    }
}

/// Returns the bytes that the next element of a list requests.
fn growth(length: usize, capacity: usize, size: usize, boxed: usize) -> usize {
    if length < capacity {
        return boxed;
    }
    // A list doubles its capacity, and starts with 4 elements, or with 1 if they are large.
    let least = if size <= 1024 { 4 } else { 1 };
    capacity.saturating_mul(2).max(least).saturating_mul(size).saturating_add(boxed)
}

impl<T: Field> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn field_ref(&self, index: usize) -> FieldRef<'_> {
        self.get(index).map_or(FieldRef::Absent, T::field_ref)
    }
}
