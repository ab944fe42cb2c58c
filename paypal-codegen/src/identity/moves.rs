//! Records where the parts of a document went in its next version.

use std::collections::{BTreeMap, HashMap};

use super::places::Places;

/// The places that moved, by API.
///
/// A place is a JSON pointer. What is inside a place moves with it, unless it has an entry of its
/// own: the entry with the longest pointer counts.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    apis: HashMap<String, HashMap<String, Vec<String>>>,
}

impl Moves {
    /// Creates an empty record: nothing moved.
    pub fn new() -> Self {
        Self::default()
    }

    /// Records where the node at an old pointer went: to one place, to several, or, with none, to
    /// nowhere. A later record of the same place replaces an earlier one.
    pub fn add(&mut self, api: &str, old: &str, new: Vec<String>) {
        self.apis.entry(api.to_owned()).or_default().insert(old.to_owned(), new);
    }

    /// Creates the record of what an identity found out.
    pub fn of_places(places: BTreeMap<String, Places>) -> Self {
        let apis = places.into_iter().map(|(api, places)| (api, places.into_iter().collect()));
        Self { apis: apis.collect() }
    }

    /// Adds all records of another, which replace those of the same places.
    pub fn extend(&mut self, other: Self) {
        for (api, places) in other.apis {
            self.apis.entry(api).or_default().extend(places);
        }
    }

    /// Returns the new pointers of the node that stood at an old pointer. They are empty if the
    /// node is gone. A node of which nothing is recorded stays where it is.
    pub fn of(&self, api: &str, old: &str) -> Vec<String> {
        let Some(places) = self.apis.get(api) else { return vec![old.to_owned()] };
        let mut head = old;
        loop {
            if let Some(new) = places.get(head) {
                let rest = old.strip_prefix(head).unwrap_or_default();
                return new.iter().map(|new| format!("{new}{rest}")).collect();
            }
            match head.rfind('/') {
                Some(end) => head = head.get(..end).unwrap_or_default(),
                None => return vec![old.to_owned()],
            }
        }
    }

    /// Returns whether nothing moved.
    pub fn is_empty(&self) -> bool {
        self.apis.values().all(HashMap::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_recorded_place_counts() {
        let mut moves = Moves::new();
        moves.add("a", "/components/schemas/card", vec!["/x".to_owned(), "/y".to_owned()]);
        moves.add("a", "/components/schemas/card/properties/number", vec!["/z".to_owned()]);
        moves.add("a", "/components/schemas/gone", Vec::new());
        let table: [(&str, &[&str]); 6] = [
            ("/components/schemas/card", &["/x", "/y"]),
            ("/components/schemas/card/properties/name", &["/x/properties/name", "/y/properties/name"]),
            ("/components/schemas/card/properties/number/type", &["/z/type"]),
            ("/components/schemas/gone/type", &[]),
            ("/components/schemas/card-2", &["/components/schemas/card-2"]),
            ("", &[""]),
        ];
        for (old, new) in table {
            assert_eq!(moves.of("a", old), new, "{old}");
        }
        assert_eq!(moves.of("b", "/components/schemas/gone"), ["/components/schemas/gone"]);
    }
}
