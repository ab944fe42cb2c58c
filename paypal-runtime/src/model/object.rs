//! What every struct made from a component can do.

use super::{Extra, Field, Kind, Object, ObjectSlot, Peek, Slot, Table};

/// A struct made from a component.
pub trait Model: Object + Clone + Send + Sync + 'static {
    /// The field table.
    fn table() -> &'static Table;
    /// The value with nothing in it.
    #[doc(hidden)]
    fn blank() -> Self;
}

impl<T: Model> Field for T {
    const KIND: Kind = Kind::Object(<T as Model>::table);

    fn empty() -> Self {
        T::blank()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }

    fn optional_slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Object(value)
    }

    fn peek(&self) -> Peek<'_> {
        Peek::Object(self)
    }
}

/// A component that holds itself does so in a box.
impl<T: Model> Object for Box<T> {
    fn table(&self) -> &'static Table {
        <T as Model>::table()
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        Object::slot(&mut **self, index)
    }

    fn peek(&self, index: usize) -> Peek<'_> {
        Object::peek(&**self, index)
    }

    fn extra(&self) -> &Extra {
        Object::extra(&**self)
    }

    fn extra_mut(&mut self) -> &mut Extra {
        Object::extra_mut(&mut **self)
    }
}

impl<T: Model> Model for Box<T> {
    fn table() -> &'static Table {
        <T as Model>::table()
    }

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Model> ObjectSlot for T {
    fn begin(&mut self) -> &mut dyn Object {
        self
    }

    fn reset(&mut self) {
        *self = T::blank();
    }
}

impl<T: Model> ObjectSlot for Option<T> {
    fn begin(&mut self) -> &mut dyn Object {
        self.get_or_insert_with(T::blank)
    }

    fn reset(&mut self) {
        *self = None;
    }
}
