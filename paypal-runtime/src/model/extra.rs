//! The part of a received object that its declared fields can't hold.

use std::borrow::Cow;
use std::fmt;

use super::indexes::Indexes;
use super::members::Members;
use super::raw::RawValue;
use crate::json::{Value, ValueRef};

/// Unknown properties, and values that did not fit their field.
///
/// It takes one pointer, which is null if the response matched its spec. Unknown properties are
/// kept when decoding and sent when encoding; a caller may add properties that this version of the
/// SDK does not know yet.
///
/// ```
/// let mut extra = paypal_runtime::model::Extra::new();
/// extra.insert("new_property", "value");
/// assert_eq!(extra.get("new_property").map(|value| value.text()), Some("\"value\""));
/// ```
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Inner>>);

/// An `Extra` whose properties were all removed equals a new one.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(own), Some(other)) => own == other,
            _ => self.is_default() && other.is_default(),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
struct Inner {
    unknown: Members,
    raw: Vec<(usize, RawValue)>,
    missing: Indexes,
    whole: Option<Value>,
}

impl Extra {
    /// The bytes of memory that it takes once it stores something.
    pub(crate) const SIZE: usize = size_of::<Inner>();

    /// Creates an empty one.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The unknown property of this name.
    pub fn get(&self, name: &str) -> Option<ValueRef<'_>> {
        self.0.as_ref()?.unknown.get(name)
    }

    /// Sets an undeclared property, to be sent with the declared ones.
    pub fn insert(&mut self, name: impl AsRef<str>, value: impl Into<Value>) {
        self.inner().unknown.set(name.as_ref(), value.into().view());
    }

    /// Returns the properties as an object.
    pub(crate) fn to_object(&self) -> Value {
        Value::of_text(format!("{{{}}}", self.text().strip_prefix(',').unwrap_or_default()))
    }

    /// Removes an undeclared property.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.unknown.remove(name)
    }

    /// The unknown properties, in the order they were received.
    pub fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, ValueRef<'_>)> {
        self.0.iter().flat_map(|inner| inner.unknown.iter())
    }

    /// Whether there is no unknown property.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|inner| inner.unknown.is_empty())
    }

    /// The unknown properties as JSON, a comma before each.
    pub(crate) fn text(&self) -> &str {
        self.0.as_ref().map_or("", |inner| inner.unknown.text())
    }

    /// The unknown properties, for the decoder to fill.
    pub(crate) fn unknown_mut(&mut self) -> &mut Members {
        &mut self.inner().unknown
    }

    /// Removes all but the last of several unknown properties of one name, and calls `found` for
    /// each name that was there twice.
    pub(crate) fn remove_duplicates(&mut self, found: impl FnMut(&str)) {
        if let Some(inner) = &mut self.0 {
            inner.unknown.remove_duplicates(found);
        }
    }

    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }

    /// Whether it equals `Extra::new()`: no unknown property and no raw value.
    pub(crate) fn is_default(&self) -> bool {
        self.0.as_ref().is_none_or(|inner| {
            inner.unknown.is_empty()
                && inner.raw.is_empty()
                && inner.missing.is_empty()
                && inner.whole.is_none()
        })
    }

    pub(crate) fn is_none(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn set_raw(&mut self, index: usize, raw: RawValue) {
        self.inner().raw.push((index, raw));
    }

    pub(crate) fn remove_raw(&mut self, index: usize) {
        if let Some(inner) = &mut self.0 {
            inner.raw.retain(|(at, _)| *at != index);
        }
    }

    pub(crate) fn raw(&self, index: usize) -> Option<&RawValue> {
        self.0.as_ref()?.raw.iter().find(|(at, _)| *at == index).map(|(_, raw)| raw)
    }

    pub(crate) fn set_missing(&mut self, index: usize) {
        self.inner().missing.insert(index);
    }

    pub(crate) fn is_missing(&self, index: usize) -> bool {
        self.0.as_ref().is_some_and(|inner| inner.missing.contains(index))
    }

    pub(crate) fn set_whole(&mut self, value: Value) {
        self.inner().whole = Some(value);
    }

    /// The value received instead of the whole object, unless an unknown property was added since.
    pub(crate) fn only_whole(&self) -> Option<&Value> {
        let inner = self.0.as_ref()?;
        if inner.unknown.is_empty() { inner.whole.as_ref() } else { None }
    }
}

/// Writes only the names: an unknown property may contain a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Extra;

    #[test]
    fn an_emptied_extra_equals_a_new_one() {
        let mut extra = Extra::new();
        extra.insert("a", 1_i64);
        extra.insert("a", 2_i64);
        assert_eq!(extra.get("a").map(|value| value.text()), Some("2"));
        extra.remove("a");
        assert_eq!(extra, Extra::new());
    }
}
