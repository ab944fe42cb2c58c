//! The trait [`Model`] of generated structs, and their use as a field.

use super::{Extra, Field, FieldMut, FieldRef, Object, ObjectMut, Table, ValueKind};

/// A struct generated from a component.
pub trait Model: Clone + Send + Sync + 'static {
    /// The field table.
    const TABLE: &'static Table;
    /// The bytes of memory that a new value takes outside its own: of a box, its content.
    #[doc(hidden)]
    const BOXED: usize = 0;
    /// The field table.
    fn table() -> &'static Table {
        Self::TABLE
    }
    /// Creates a value without any field set.
    #[doc(hidden)]
    fn empty() -> Self;
    /// Write access to the field at an index of the table.
    fn field_mut(&mut self, index: usize) -> FieldMut<'_>;
    /// Read access to the field at an index of the table.
    fn field_ref(&self, index: usize) -> FieldRef<'_>;
    /// Unknown properties and values that did not fit.
    fn extra(&self) -> &Extra;
    /// Unknown properties: kept when decoding, sent when encoding.
    fn extra_mut(&mut self) -> &mut Extra;
}

impl<T: Model> Object for T {
    fn table(&self) -> &'static Table {
        T::TABLE
    }

    fn field_mut(&mut self, index: usize) -> FieldMut<'_> {
        Model::field_mut(self, index)
    }

    fn field_ref(&self, index: usize) -> FieldRef<'_> {
        Model::field_ref(self, index)
    }

    fn extra(&self) -> &Extra {
        Model::extra(self)
    }

    fn extra_mut(&mut self) -> &mut Extra {
        Model::extra_mut(self)
    }
}

impl<T: Model> Field for T {
    const KIND: ValueKind = ValueKind::Object(<T as Model>::table);
    const BOXED: usize = <T as Model>::BOXED;

    fn empty() -> Self {
        T::empty()
    }

    fn field_mut(&mut self) -> FieldMut<'_> {
        FieldMut::Object(self, <T as Model>::BOXED)
    }

    fn optional_field_mut(value: &mut Option<Self>) -> FieldMut<'_> {
        FieldMut::Object(value, <T as Model>::BOXED)
    }

    fn field_ref(&self) -> FieldRef<'_> {
        FieldRef::Object(self)
    }
}

/// A component that contains itself is boxed.
impl<T: Model> Model for Box<T> {
    const TABLE: &'static Table = T::TABLE;
    const BOXED: usize = size_of::<T>();

    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn field_mut(&mut self, index: usize) -> FieldMut<'_> {
        Model::field_mut(&mut **self, index)
    }

    fn field_ref(&self, index: usize) -> FieldRef<'_> {
        Model::field_ref(&**self, index)
    }

    fn extra(&self) -> &Extra {
        Model::extra(&**self)
    }

    fn extra_mut(&mut self) -> &mut Extra {
        Model::extra_mut(&mut **self)
    }
}

impl<T: Model> ObjectMut for T {
    fn begin(&mut self) -> &mut dyn Object {
        self
    }

    fn reset(&mut self) {
        *self = T::empty();
    }
}

impl<T: Model> ObjectMut for Option<T> {
    fn begin(&mut self) -> &mut dyn Object {
        self.get_or_insert_with(T::empty)
    }

    fn reset(&mut self) {
        *self = None;
    }
}
