//! Unions: enums of several types, whose arm is chosen by the received value.

use std::borrow::Cow;

use super::{ArmTest, Field, FieldMut, UnionMut, UnionTable};
use crate::json::{Value, ValueRef};

impl UnionTable {
    /// The index of the first arm whose test the value passes.
    pub(crate) fn find(&self, value: ValueRef<'_>) -> Option<usize> {
        let properties: Vec<(Cow<'_, str>, ValueRef<'_>)> = value.entries().collect();
        // The last of duplicate properties counts.
        let property = |name: &str| properties.iter().rev().find(|(other, _)| other == name).map(|it| it.1);
        self.arms.iter().position(|arm| match arm.test {
            ArmTest::Property(name, values) => {
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
