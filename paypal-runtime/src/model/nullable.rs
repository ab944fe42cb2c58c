//! Values that may be null, with which a `PATCH` removes a property.

use super::{Field, FieldMut, FieldRef, NullableMut, ValueKind};

/// A value, or an explicit null.
///
/// A property of a request that its spec declares nullable is an `Option<Nullable<T>>`: `None`
/// leaves the property out, so that the service does not change it; [`Null`](Self::Null) sends
/// null, so that the service removes it.
///
/// ```
/// use paypal_runtime::model::Nullable;
///
/// let name: Nullable<String> = "Anna".into();
/// assert_eq!(name.value().map(String::as_str), Some("Anna"));
/// assert!(Nullable::<String>::Null.is_null());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// Null.
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether it is null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, or `None` if it is null.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Returns the owned value, or `None` if it is null.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T> From<T> for Nullable<Box<T>> {
    fn from(value: T) -> Self {
        Self::Value(Box::new(value))
    }
}

impl From<&str> for Nullable<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T: Field> Field for Nullable<T> {
    const KIND: ValueKind = ValueKind::Nullable(&T::KIND);

    fn empty() -> Self {
        Self::Null
    }

    fn field_mut(&mut self) -> FieldMut<'_> {
        FieldMut::Nullable(self)
    }

    fn optional_field_mut(value: &mut Option<Self>) -> FieldMut<'_> {
        FieldMut::Nullable(value)
    }

    fn field_ref(&self) -> FieldRef<'_> {
        self.value().map_or(FieldRef::Null, T::field_ref)
    }
}

impl<T: Field> NullableMut for Nullable<T> {
    fn null(&mut self) {
        *self = Self::Null;
    }

    fn value(&mut self) -> FieldMut<'_> {
        if self.is_null() {
            *self = Self::Value(T::empty());
        }
        match self {
            Self::Value(value) => value.field_mut(),
            Self::Null => FieldMut::Nothing,
        }
    }

    fn reset(&mut self) {
        *self = Self::Null;
    }
}

impl<T: Field> NullableMut for Option<Nullable<T>> {
    fn null(&mut self) {
        *self = Some(Nullable::Null);
    }

    fn value(&mut self) -> FieldMut<'_> {
        NullableMut::value(self.get_or_insert(Nullable::Null))
    }

    fn reset(&mut self) {
        *self = None;
    }
}
