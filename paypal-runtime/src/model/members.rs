//! Properties of an object whose values are JSON text.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

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
        let mut reader = Reader::of_valid(&self.text);
        (0..self.count).map_while(move |_| {
            let name = Cow::Owned(reader.next_name(false).ok()??.to_owned());
            Some((name, ValueRef::new(reader.skip().ok()?)))
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

    /// Sets a property, at its place if it has one already.
    pub(crate) fn set(&mut self, name: &str, value: ValueRef<'_>) {
        if self.get(name).is_none() {
            return self.push(name, value);
        }
        let mut changed = Self::default();
        for (other, old) in self.iter() {
            changed.push(&other, if other == name { value } else { old });
        }
        *self = changed;
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

    /// The bytes of memory that `remove_duplicates` takes.
    pub(crate) fn memory_to_compare(&self) -> usize {
        self.count.saturating_mul(size_of::<Place>())
    }

    /// Removes all but the last property of each name, and calls `found` with each name that was
    /// there twice.
    pub(crate) fn remove_duplicates(&mut self, mut found: impl FnMut(&str)) {
        if self.count < 2 {
            return;
        }
        let mut places = self.places();
        places.sort_unstable();
        let mut doubles: HashSet<usize> = HashSet::new();
        let mut rest = places.as_slice();
        // Different names may have the same hash, so names of equal hashes are compared.
        while let Some((first, after)) = rest.split_first() {
            let same = after.iter().take_while(|other| other.hash == first.hash).count();
            let (group, next) = rest.split_at_checked(same + 1).unwrap_or((rest, &[]));
            rest = next;
            for (at, place) in group.iter().enumerate() {
                let name = self.name_at(place.start);
                let is_last = !group.iter().skip(at + 1).any(|other| self.name_at(other.start) == name);
                if !is_last {
                    found(&name);
                    doubles.insert(place.start);
                }
            }
        }
        if doubles.is_empty() {
            return;
        }
        let starts: Vec<usize> = self.places().into_iter().map(|place| place.start).collect();
        self.retain(|_, index| starts.get(index).is_none_or(|start| !doubles.contains(start)));
    }

    /// Returns the hash and the place of each name.
    fn places(&self) -> Vec<Place> {
        let mut places = Vec::with_capacity(self.count);
        let mut reader = Reader::of_valid(&self.text);
        for _ in 0..self.count {
            let start = reader.position();
            let Ok(Some(name)) = reader.next_name(false) else { break };
            let mut hasher = DefaultHasher::new();
            name.hash(&mut hasher);
            places.push(Place { hash: hasher.finish(), start });
            if reader.skip().is_err() {
                break;
            }
        }
        places
    }

    fn name_at(&self, start: usize) -> String {
        let mut reader = Reader::of_valid(self.text.get(start..).unwrap_or_default());
        reader.next_name(false).ok().flatten().map(str::to_owned).unwrap_or_default()
    }
}

/// The hash of a name, and where its property begins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    hash: u64,
    start: usize,
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
        some.set("a", ValueRef::new("3"));
        assert_eq!(some.text(), r#","a":3,"":"b","é\"":[2],"c":{"d":4}"#);
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
