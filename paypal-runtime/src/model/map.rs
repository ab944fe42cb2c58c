//! Maps: objects whose property names are data.

use std::collections::BTreeMap;

use super::{Entries, Field, Kind, MapSlot, Peek, Slot};

/// An object whose property names are data: its values by name.
pub type Map<T> = BTreeMap<String, T>;

impl<T: Field> Field for Map<T> {
    const KIND: Kind = Kind::Map(&T::KIND);

    fn empty() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }

    fn optional_slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Map(value)
    }

    fn peek(&self) -> Peek<'_> {
        Peek::Map(self)
    }
}

impl<T: Field> MapSlot for Map<T> {
    fn begin(&mut self) {
        self.clear();
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn entry(&mut self, name: &str) -> Slot<'_> {
        BTreeMap::entry(self, name.to_owned()).or_insert_with(T::empty).slot()
    }

    fn reset(&mut self) {
        self.clear();
    }
}

impl<T: Field> MapSlot for Option<Map<T>> {
    fn begin(&mut self) {
        *self = Some(Map::new());
    }

    fn has(&self, name: &str) -> bool {
        self.as_ref().is_some_and(|map| map.contains_key(name))
    }

    fn entry(&mut self, name: &str) -> Slot<'_> {
        MapSlot::entry(self.get_or_insert_with(Map::new), name)
    }

    fn reset(&mut self) {
        *self = None;
    }
}

impl<T: Field> Entries for Map<T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }

    fn entries(&self) -> Box<dyn Iterator<Item = (&str, Peek<'_>)> + '_> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value.peek())))
    }
}
