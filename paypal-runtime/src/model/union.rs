//! Unions: enums of several types, whose arm is chosen by the received value.

use serde_json::Value;

use super::{ArmTest, Field, FieldMut, UnionMut, UnionTable};

/// A JSON value of the decoder or of `locate`, as far as the tests of arms read it.
pub(crate) trait JsonView: Sized {
    /// Whether its JSON type is the one that the test requires.
    fn is(&self, test: ArmTest) -> bool;
    /// The property of this name.
    fn property(&self, name: &str) -> Option<&Self>;
    /// The text, if it is a string.
    fn text(&self) -> Option<&str>;
}

impl JsonView for Value {
    fn is(&self, test: ArmTest) -> bool {
        match test {
            ArmTest::Property(..) | ArmTest::Keys(_) | ArmTest::Object => self.is_object(),
            ArmTest::List => self.is_array(),
            ArmTest::Text => self.is_string(),
            ArmTest::Number => self.is_number(),
            ArmTest::Boolean => self.is_boolean(),
        }
    }

    fn property(&self, name: &str) -> Option<&Self> {
        self.get(name)
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }
}

impl UnionTable {
    /// The index of the first arm whose test the value passes.
    pub(crate) fn find(&self, value: &impl JsonView) -> Option<usize> {
        self.arms.iter().position(|arm| {
            value.is(arm.test)
                && match arm.test {
                    ArmTest::Property(name, values) => {
                        let text = value.property(name).and_then(JsonView::text);
                        text.is_some_and(|text| values.contains(&text))
                    }
                    ArmTest::Keys(names) => names.iter().all(|name| value.property(name).is_some()),
                    _ => true,
                }
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
