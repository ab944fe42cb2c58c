//! Maps: objects whose property names are data.

use std::collections::BTreeMap;

use super::{Entries, Field, FieldMut, FieldRef, MapMut, ValueKind};

/// An object whose property names are data: its values by name.
pub type Map<T> = BTreeMap<String, T>;

impl<T: Field> Field for Map<T> {
    const KIND: ValueKind = ValueKind::Map(&T::KIND);

    fn empty() -> Self {
        Self::new()
    }

    fn field_mut(&mut self) -> FieldMut<'_> {
        FieldMut::Map(self)
    }

    fn optional_field_mut(value: &mut Option<Self>) -> FieldMut<'_> {
        FieldMut::Map(value)
    }

    fn field_ref(&self) -> FieldRef<'_> {
        FieldRef::Map(self)
    }
}

impl<T: Field> MapMut for Map<T> {
    fn begin(&mut self) {
        self.clear();
    }

    fn contains(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn entry(&mut self, name: &str) -> FieldMut<'_> {
        BTreeMap::entry(self, name.to_owned()).or_insert_with(T::empty).field_mut()
    }

    fn remove(&mut self, name: &str) {
        BTreeMap::remove(self, name);
    }

    fn growth(&self) -> usize {
        // The first node has room for 11 entries. Later nodes are at least half full.
        let entry = size_of::<String>() + size_of::<T>();
        if self.is_empty() { 11 * entry + T::BOXED } else { 2 * entry + T::BOXED }
    }

    fn reset(&mut self) {
        self.clear();
    }
}

impl<T: Field> MapMut for Option<Map<T>> {
    fn begin(&mut self) {
        *self = Some(Map::new());
    }

    fn contains(&self, name: &str) -> bool {
        self.as_ref().is_some_and(|map| map.contains_key(name))
    }

    fn entry(&mut self, name: &str) -> FieldMut<'_> {
        MapMut::entry(self.get_or_insert_with(Map::new), name)
    }

    fn remove(&mut self, name: &str) {
        if let Some(map) = self {
            MapMut::remove(map, name);
        }
    }

    fn growth(&self) -> usize {
        self.as_ref().map_or_else(|| Map::<T>::new().growth(), MapMut::growth)
    }

    fn reset(&mut self) {
        *self = None;
    }
}

impl<T: Field> Entries for Map<T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }

    fn entries(&self) -> Box<dyn Iterator<Item = (&str, FieldRef<'_>)> + '_> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value.field_ref())))
    }
}
