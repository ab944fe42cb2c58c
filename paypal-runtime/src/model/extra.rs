//! The part of a received object that its declared fields can't hold.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde_json::Value;

use super::indexes::Indexes;

/// Unknown properties, and values that did not fit their field.
///
/// It takes one pointer, which is null if the response matched its spec. Unknown properties are
/// kept when decoding and sent when encoding; a caller may add properties that this version of the
/// SDK does not know yet.
///
/// ```
/// let mut extra = paypal_runtime::model::Extra::new();
/// extra.insert("new_property", "value");
/// assert_eq!(extra.get("new_property").and_then(|value| value.as_str()), Some("value"));
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
    unknown: Unknown,
    raw: Vec<(usize, RawValue)>,
    missing: Indexes,
    whole: Option<Value>,
}

/// Unknown properties in the order they were received. A few are searched one by one, which is
/// faster than hashing; more of them get an index, so that the time stays linear in the body's
/// length.
#[derive(Clone, Default)]
struct Unknown {
    entries: Vec<(Box<str>, Value)>,
    index: Option<HashMap<Box<str>, usize>>,
}

const FEW: usize = 32;

impl Unknown {
    fn position(&self, name: &str) -> Option<usize> {
        match &self.index {
            None => self.entries.iter().position(|(other, _)| **other == *name),
            Some(index) => index.get(name).copied(),
        }
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.entries.get(self.position(name)?).map(|(_, value)| value)
    }

    /// Sets a property and returns its previous value.
    fn insert(&mut self, name: Box<str>, value: Value) -> Option<Value> {
        if let Some((_, place)) = self.position(&name).and_then(|at| self.entries.get_mut(at)) {
            return Some(std::mem::replace(place, value));
        }
        if let Some(index) = &mut self.index {
            index.insert(name.clone(), self.entries.len());
        } else if self.entries.len() == FEW {
            let names = self.entries.iter().map(|(name, _)| name).chain([&name]).cloned();
            self.index = Some(names.zip(0..).collect());
        }
        self.entries.push((name, value));
        None
    }

    fn remove(&mut self, name: &str) -> Option<Value> {
        let (_, value) = self.entries.remove(self.position(name)?);
        if self.index.is_some() {
            self.index = Some(self.entries.iter().map(|(name, _)| name.clone()).zip(0..).collect());
        }
        Some(value)
    }
}

/// Compares as JSON objects: the order of the properties does not matter.
impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.entries.len() == other.entries.len()
            && self.entries.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

/// A value as it was received, stored because the typed field could not hold it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RawValue {
    /// The value of the field or element itself.
    Whole(Value),
    /// Some elements of a list, by index.
    Elements(Vec<(usize, RawValue)>),
    /// Some entries of a map, by name.
    Entries(BTreeMap<String, RawValue>),
}

impl RawValue {
    pub(crate) fn element(&self, index: usize) -> Option<&RawValue> {
        match self {
            RawValue::Whole(_) | RawValue::Entries(_) => None,
            // The decoder added them in order.
            RawValue::Elements(elements) => {
                let at = elements.binary_search_by_key(&index, |(at, _)| *at).ok()?;
                elements.get(at).map(|(_, raw)| raw)
            }
        }
    }

    pub(crate) fn entry(&self, name: &str) -> Option<&RawValue> {
        match self {
            RawValue::Entries(entries) => entries.get(name),
            RawValue::Whole(_) | RawValue::Elements(_) => None,
        }
    }

    /// Whether null was received.
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, RawValue::Whole(Value::Null))
    }
}

impl Extra {
    /// Creates an empty one.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The unknown property of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.unknown.get(name)
    }

    /// Sets an undeclared property, to be sent with the declared ones.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.replace(name.into().into_boxed_str(), value.into());
    }

    /// Sets an undeclared property as [`insert`](Self::insert) does; returns its previous value.
    pub(crate) fn replace(&mut self, name: Box<str>, value: Value) -> Option<Value> {
        self.inner().unknown.insert(name, value)
    }

    /// Removes an undeclared property.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.unknown.remove(name)
    }

    /// The unknown properties, in the order they were received.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|inner| &inner.unknown.entries).map(|(name, value)| (&**name, value))
    }

    /// Whether there is no unknown property.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|inner| inner.unknown.entries.is_empty())
    }

    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }

    /// Whether it equals `Extra::new()`: no unknown property and no raw value.
    pub(crate) fn is_default(&self) -> bool {
        self.0.as_ref().is_none_or(|inner| {
            inner.unknown.entries.is_empty()
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
        if inner.unknown.entries.is_empty() { inner.whole.as_ref() } else { None }
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
    fn many_unknown_properties_are_found_and_removed_as_few_are() {
        let mut extra = Extra::new();
        for round in [1, 2] {
            for number in 0..100 {
                let before = extra.replace(format!("p{number}").into(), (number * round).into());
                assert_eq!(before.is_some(), round == 2, "p{number}");
            }
        }
        assert_eq!(extra.iter().count(), 100);
        assert_eq!(extra.remove("p7"), Some(14.into()));
        assert_eq!(extra.get("p7"), None);
        assert_eq!(extra.get("p99"), Some(&198.into()));
        let mut other = Extra::new();
        extra
            .iter()
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .for_each(|(name, value)| other.insert(name, value.clone()));
        assert_eq!(extra, other);
        let mut emptied = Extra::new();
        emptied.insert("a", 1);
        emptied.remove("a");
        assert_eq!(emptied, Extra::new());
    }
}
