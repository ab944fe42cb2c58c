//! Finds the path of each deviation in a body, along the static table of its type.
//!
//! It must find the same kinds that the decoder raises; a test over every component compares them.

use std::collections::HashSet;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::decode::parse_number;
use super::indexes::Indexes;
use super::union::JsonView;
use super::{ArmTest, Deviation, DeviationKind, Table, ValueKind};

pub(super) fn locate(text: &str, kind: &ValueKind) -> Result<Vec<Deviation>, serde_json::Error> {
    let tree: Tree = serde_json::from_str(text)?;
    let mut locator = Locator { path: String::from("$"), found: Vec::new(), in_union: false };
    locator.value(kind, &tree);
    Ok(locator.found)
}

struct Locator {
    path: String,
    found: Vec<Deviation>,
    /// Whether the value is inside a union. The decoder reads a union as one JSON value first, so
    /// that it sees only the last of duplicate properties.
    in_union: bool,
}

impl Locator {
    fn found(&mut self, kind: DeviationKind) {
        if self.in_union && kind == DeviationKind::Duplicate {
            return;
        }
        self.found.push(Deviation::new(self.path.clone(), kind));
    }

    fn value(&mut self, kind: &ValueKind, tree: &Tree) {
        match (kind, tree) {
            (ValueKind::Any, _) | (ValueKind::Nullable(_), Tree::Null) => {}
            (ValueKind::Nullable(inner), tree) => self.value(inner, tree),
            (_, Tree::Null) => self.found(DeviationKind::Null),
            (ValueKind::Text, Tree::Text(_)) | (ValueKind::Boolean, Tree::Boolean) => {}
            (ValueKind::Enum(is_known), Tree::Text(text)) => {
                if !is_known(text) {
                    self.found(DeviationKind::UnknownValue);
                }
            }
            (kind, Tree::Text(text)) if kind.is_format() => {
                if !kind.accepts(text) {
                    self.found(DeviationKind::Unreadable);
                }
            }
            (ValueKind::Integer, Tree::Number(number)) if number.is_i64() => {}
            (ValueKind::Number, Tree::Number(number)) if parse_number(&number.to_string()).is_some() => {}
            (ValueKind::Object(table), Tree::Object(entries)) => self.object(table(), entries),
            (ValueKind::List(element), Tree::List(elements)) => {
                for (index, value) in elements.iter().enumerate() {
                    self.below(&format!("[{index}]"), |locator| locator.value(element, value));
                }
            }
            (ValueKind::Union(table), tree) => {
                match table().arms.get(table().find(tree).unwrap_or(usize::MAX)) {
                    Some(arm) => {
                        let outer = std::mem::replace(&mut self.in_union, true);
                        self.value(&arm.kind, tree);
                        self.in_union = outer;
                    }
                    None => self.found(DeviationKind::UnknownValue),
                }
            }
            (ValueKind::Map(value), Tree::Object(entries)) => self.map(value, entries),
            _ => self.found(DeviationKind::WrongType),
        }
    }

    fn map(&mut self, kind: &ValueKind, entries: &[(String, Tree)]) {
        let mut seen = HashSet::new();
        for (name, value) in entries {
            let again = !seen.insert(name.as_str());
            self.below(&segment(name), |locator| {
                if again {
                    locator.found(DeviationKind::Duplicate);
                }
                locator.value(kind, value);
            });
        }
    }

    fn object(&mut self, table: &'static Table, entries: &[(String, Tree)]) {
        let mut seen = Indexes::default();
        let mut unknown = HashSet::new();
        for (name, value) in entries {
            let Some(index) = table.find(name, 0) else {
                let again = !unknown.insert(name.as_str());
                self.below(&segment(name), |locator| {
                    if !table.open {
                        locator.found(DeviationKind::UnknownField);
                    }
                    if again {
                        locator.found(DeviationKind::Duplicate);
                    }
                });
                continue;
            };
            let Some(field) = table.fields.get(index) else { continue };
            let again = seen.insert(index);
            self.below(&segment(name), |locator| {
                if again {
                    locator.found(DeviationKind::Duplicate);
                }
                if !(field.nullable && matches!(value, Tree::Null)) {
                    locator.value(&field.kind, value);
                }
            });
        }
        for (index, field) in table.fields.iter().enumerate() {
            if field.required && !seen.contains(index) {
                self.below(&segment(field.name), |locator| locator.found(DeviationKind::Missing));
            }
        }
    }

    fn below(&mut self, segment: &str, visit: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(segment);
        visit(self);
        self.path.truncate(length);
    }
}

/// Formats a name as `.name`, or as `['a name']` if it has other characters than an identifier.
fn segment(name: &str) -> String {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
    if plain { format!(".{name}") } else { format!("['{}']", name.replace('\'', "\\'")) }
}

impl JsonView for Tree {
    fn is(&self, test: ArmTest) -> bool {
        match test {
            ArmTest::Property(..) | ArmTest::Keys(_) | ArmTest::Object => matches!(self, Self::Object(_)),
            ArmTest::List => matches!(self, Self::List(_)),
            ArmTest::Text => matches!(self, Self::Text(_)),
            ArmTest::Number => matches!(self, Self::Number(_)),
            ArmTest::Boolean => matches!(self, Self::Boolean),
        }
    }

    fn property(&self, name: &str) -> Option<&Self> {
        match self {
            // The last of duplicate properties counts.
            Self::Object(entries) => entries.iter().rev().find(|(other, _)| other == name).map(|it| &it.1),
            _ => None,
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A JSON body with its duplicate properties.
enum Tree {
    Null,
    Boolean,
    Number(Number),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::Boolean)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Tree, E> {
        Ok(Number::from_f64(value).map_or(Tree::Null, Tree::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Tree, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element()? {
            elements.push(element);
        }
        Ok(Tree::List(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut entries: Vec<(String, Tree)> = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        // If any crate of the build enables `arbitrary_precision`, serde_json passes a number as a
        // map with one private key.
        if let [(name, Tree::Text(text))] = entries.as_slice()
            && name == "$serde_json::private::Number"
            && let Ok(Value::Number(number)) = serde_json::from_str(text)
        {
            return Ok(Tree::Number(number));
        }
        Ok(Tree::Object(entries))
    }
}
