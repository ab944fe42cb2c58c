//! Properties of an object whose values are JSON text.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::json::{Reader, Value, ValueRef, write_name};

/// Named JSON values in their order, as one text: `,"a":1,"b":[2]`. A property costs its text, and
/// the encoder copies all of them at once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Members {
    text: String,
    count: usize,
}

impl Members {
    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The properties as JSON, a comma before each.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the properties in their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, ValueRef<'_>)> {
        let mut reader = Reader::new(&self.text);
        (0..self.count).map_while(move |_| {
            let name = Cow::Owned(reader.next_name(false).ok()??.to_owned());
            Some((name, reader.skip().ok()?))
        })
    }

    pub(crate) fn get(&self, name: &str) -> Option<ValueRef<'_>> {
        self.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Appends a property from its text, such as `"a": 1`.
    pub(crate) fn push_text(&mut self, property: &str) {
        self.text.reserve(property.len() + 1);
        self.text.push(',');
        self.text.push_str(property);
        self.count += 1;
    }

    /// Appends a property.
    pub(crate) fn push(&mut self, name: &str, value: ValueRef<'_>) {
        let mut property = Vec::new();
        write_name(&mut property, name);
        property.extend_from_slice(value.text().as_bytes());
        // The name and the value are texts, and the writer adds ASCII.
        self.push_text(&String::from_utf8(property).unwrap_or_default());
    }

    /// Sets a property and returns its previous value.
    pub(crate) fn set(&mut self, name: &str, value: ValueRef<'_>) -> Option<Value> {
        let previous = self.remove(name);
        self.push(name, value);
        previous
    }

    /// Removes a property and returns its value.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Value> {
        let removed = self.get(name)?.to_value();
        self.retain(|other, _| other != name);
        Some(removed)
    }

    /// Keeps the properties that pass the test, which gets the name and the index.
    pub(crate) fn retain(&mut self, mut is_kept: impl FnMut(&str, usize) -> bool) {
        let mut kept = Self::default();
        for (index, (name, value)) in self.iter().enumerate() {
            if is_kept(&name, index) {
                kept.push(&name, value);
            }
        }
        if kept.count < self.count {
            *self = kept;
        }
    }

    /// Removes all but the last property of each name, and calls `found` with each name that was
    /// there twice.
    pub(crate) fn remove_duplicates(&mut self, mut found: impl FnMut(&str)) {
        if self.count < 2 {
            return;
        }
        let mut last: HashMap<Cow<'_, str>, usize> = HashMap::with_capacity(self.count);
        for (index, (name, _)) in self.iter().enumerate() {
            if last.contains_key(&name) {
                found(&name);
            }
            last.insert(name, index);
        }
        if last.len() < self.count {
            let last: HashMap<String, usize> =
                last.into_iter().map(|(name, index)| (name.into_owned(), index)).collect();
            self.retain(|name, index| last.get(name) == Some(&index));
        }
    }
}

/// Compares as JSON objects: the order of the properties does not matter.
impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        self.count == other.count
            && (self.text == other.text || {
                let others: HashMap<_, _> = other.iter().collect();
                self.iter().all(|(name, value)| others.get(&name) == Some(&value))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::Members;
    use crate::json::ValueRef;

    fn members(entries: &[(&str, &'static str)]) -> Members {
        let mut members = Members::default();
        for (name, value) in entries {
            members.push(name, ValueRef::new(value));
        }
        members
    }

    #[test]
    fn properties_are_found_replaced_and_removed() {
        let mut some = members(&[("a", "1"), ("", "\"b\""), ("é\"", "[2]")]);
        some.push_text(r#""\u0063" : {"d":4}"#);
        assert_eq!(some.get("é\"").map(ValueRef::text), Some("[2]"));
        assert_eq!(some.get("").map(ValueRef::text), Some("\"b\""));
        assert_eq!(some.get("c").map(ValueRef::text), Some(r#"{"d":4}"#));
        assert!(some.get("d").is_none());
        assert_eq!(some.set("a", ValueRef::new("3")).unwrap().text(), "1");
        assert_eq!(some.text(), r#","":"b","é\"":[2],"c":{"d":4},"a":3"#);
        assert_eq!(some.remove("é\"").unwrap().text(), "[2]");
        assert!(some.remove("é").is_none());
        assert_eq!(some.iter().count(), 3);
    }

    #[test]
    fn the_last_of_several_properties_of_one_name_stays() {
        let mut some = members(&[("a", "1"), ("b", "2"), ("a", "3"), ("a", "4")]);
        let mut found = Vec::new();
        some.remove_duplicates(|name| found.push(name.to_owned()));
        assert_eq!((some.text(), found.len()), (r#","b":2,"a":4"#, 2));
    }

    #[test]
    fn the_order_does_not_matter_for_equality() {
        assert_eq!(members(&[("a", "1"), ("b", "2")]), members(&[("b", "2"), ("a", "1")]));
        assert_ne!(members(&[("a", "1")]), members(&[("a", "1.0")]));
    }
}
