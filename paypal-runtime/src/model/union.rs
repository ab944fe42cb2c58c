//! Unions: enums of several types, whose arm is chosen by the received value.

use super::{ArmTest, Discriminator, Field, FieldMut, UnionMut, UnionTable};
use crate::json::{Value, ValueRef};

impl UnionTable {
    /// The index of the first arm whose test the value passes.
    pub(crate) fn find(&self, value: ValueRef<'_>) -> Option<usize> {
        let properties = if value.is_object() { self.tested(value) } else { Vec::new() };
        let property = |name: &str| properties.iter().find(|(other, _)| *other == name).and_then(|it| it.1);
        self.arms.iter().position(|arm| match arm.test {
            ArmTest::Property(name, values) | ArmTest::Discriminator(Discriminator { name, values }) => {
                property(name).and_then(ValueRef::as_str).is_some_and(|text| values.contains(&&*text))
            }
            ArmTest::Keys(names) => value.is_object() && names.iter().all(|name| property(name).is_some()),
            ArmTest::Object => value.is_object(),
            ArmTest::List => value.is_array(),
            ArmTest::Text => value.is_string(),
            ArmTest::Number => value.is_number(),
            ArmTest::Boolean => value.is_boolean(),
        })
    }

    /// Reads the properties that the tests ask for. The last of duplicate properties counts.
    fn tested<'a>(&self, value: ValueRef<'a>) -> Vec<(&'static str, Option<ValueRef<'a>>)> {
        let names = self.arms.iter().flat_map(|arm| match arm.test {
            ArmTest::Property(name, _) | ArmTest::Discriminator(Discriminator { name, .. }) => vec![name],
            ArmTest::Keys(names) => names.to_vec(),
            _ => Vec::new(),
        });
        let mut tested: Vec<(&'static str, Option<ValueRef<'a>>)> = names.map(|name| (name, None)).collect();
        tested.sort_unstable_by_key(|(name, _)| *name);
        tested.dedup_by_key(|(name, _)| *name);
        value.for_each_property(|name, value| {
            if let Ok(at) = tested.binary_search_by_key(&name, |(name, _)| *name)
                && let Some(place) = tested.get_mut(at)
            {
                place.1 = Some(value);
            }
        });
        tested
    }
}

/// An enum generated from a `oneOf` or `anyOf`.
pub trait Union: Sized + Clone + Send + Sync + 'static {
    /// The table of its arms and their tests.
    fn table() -> &'static UnionTable;
    /// Becomes the arm at an index of the table and returns write access to its value.
    #[doc(hidden)]
    fn arm(&mut self, index: usize) -> FieldMut<'_>;
    /// The arm `Unknown` with a value that passes no arm's test.
    #[doc(hidden)]
    fn unknown(value: Value) -> Self;
}

impl<U: Union + Field> UnionMut for Option<U> {
    fn table(&self) -> &'static UnionTable {
        <U as Union>::table()
    }

    fn arm(&mut self, index: usize) -> FieldMut<'_> {
        self.get_or_insert_with(U::empty).arm(index)
    }

    fn unknown(&mut self, value: Value) {
        *self = Some(U::unknown(value));
    }

    fn reset(&mut self) {
        *self = None;
    }
}
