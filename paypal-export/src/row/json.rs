//! JSON that was read once: it is looked at many times, copied and hashed.

use std::{borrow::Cow, collections::BTreeMap};

use paypal_generated::{Value, runtime::ValueRef};

/// JSON as a tree. Numbers keep their text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json<'a> {
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
    List(Vec<Json<'a>>),
    Text(Cow<'a, str>),
    /// A number, a boolean or null.
    Other(&'a str),
}

impl<'a> Json<'a> {
    /// Reads a value.
    pub(crate) fn read(value: &'a Value) -> Self {
        // The empty pointer leads to the whole value.
        value.pointer("").map_or(Self::Other("null"), Self::of)
    }

    fn of(value: ValueRef<'a>) -> Self {
        if value.is_object() {
            Self::Object(value.entries().map(|(name, value)| (name, Self::of(value))).collect())
        } else if value.is_array() {
            Self::List(value.elements().map(Self::of).collect())
        } else if let Some(text) = value.as_str() {
            Self::Text(text)
        } else {
            Self::Other(value.text())
        }
    }

    /// Returns a property; the last one if there are several of its name.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => {
                entries.iter().rev().find(|(found, _)| found == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// Whether it is null.
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Other("null"))
    }

    /// Returns the value that a JSON pointer through objects leads to.
    pub(crate) fn pointer(&self, pointer: &str) -> Option<&Self> {
        pointer.split('/').skip(1).try_fold(self, |value, name| value.get(name))
    }

    /// Returns the text at a JSON pointer. A number or a boolean is its text: ids are texts
    /// whatever PayPal sends. Null and lists are no text.
    pub(crate) fn text(&self, pointer: &str) -> Option<&str> {
        match self.pointer(pointer)? {
            Self::Text(text) => Some(text),
            Self::Other("null") | Self::Object(_) | Self::List(_) => None,
            Self::Other(text) => Some(text),
        }
    }

    /// Returns the elements at a JSON pointer; none if there is no list.
    pub(crate) fn elements(&self, pointer: &str) -> &[Self] {
        match self.pointer(pointer) {
            Some(Self::List(list)) => list,
            _ => &[],
        }
    }

    /// Writes the JSON without spaces, with its properties in their order, and without those that
    /// JSON pointers lead to. Each element of a list has the pointer of the list: `/errors/details`
    /// leads to the `details` of each element if `errors` is a list.
    pub(crate) fn without(&self, pointers: &[&str]) -> String {
        let mut text = String::new();
        self.copy("", pointers, &mut text);
        text
    }

    /// Writes the JSON in a form that equal meanings have in common: its properties are sorted. The
    /// properties that JSON pointers lead to are left out, as in [`without`](Self::without).
    pub(crate) fn canonical(&self, pointers: &[&str]) -> String {
        let mut text = String::new();
        self.sorted("", pointers, &mut text);
        text
    }

    /// Lists the JSON pointers of all values that are neither an object nor null.
    pub(crate) fn pointers(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Object(entries) => {
                for (name, value) in entries {
                    value.pointers(&step(at, name), found);
                }
            }
            Self::Other("null") => {}
            _ => found.push(at.to_owned()),
        }
    }

    fn copy(&self, at: &str, pointers: &[&str], text: &mut String) {
        match self {
            Self::Object(entries) => {
                let steps = entries.iter().map(|(name, value)| (step(at, name), name, value));
                let kept = steps.filter(|(at, ..)| !pointers.contains(&at.as_str()));
                list(text, ['{', '}'], kept, |(at, name, value), text| {
                    string(name, text);
                    text.push(':');
                    value.copy(&at, pointers, text);
                });
            }
            Self::List(elements) => {
                list(text, ['[', ']'], elements, |value, text| value.copy(at, pointers, text));
            }
            Self::Text(found) => string(found, text),
            Self::Other(found) => text.push_str(found),
        }
    }

    fn sorted(&self, at: &str, pointers: &[&str], text: &mut String) {
        match self {
            Self::Object(entries) => {
                // Of several properties of one name the last one counts.
                let entries: BTreeMap<_, _> = entries.iter().map(|(name, value)| (name, value)).collect();
                let steps = entries.into_iter().map(|(name, value)| (step(at, name), name, value));
                let kept = steps.filter(|(at, ..)| !pointers.contains(&at.as_str()));
                list(text, ['{', '}'], kept, |(at, name, value), text| {
                    string(name, text);
                    text.push(':');
                    value.sorted(&at, pointers, text);
                });
            }
            Self::List(elements) => {
                list(text, ['[', ']'], elements, |value, text| value.sorted(at, pointers, text));
            }
            Self::Text(found) => string(found, text),
            Self::Other(found) => text.push_str(found),
        }
    }
}

fn list<T>(
    text: &mut String,
    [open, close]: [char; 2],
    parts: impl IntoIterator<Item = T>,
    mut part: impl FnMut(T, &mut String),
) {
    text.push(open);
    for (index, value) in parts.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        part(value, text);
    }
    text.push(close);
}

fn string(value: &str, text: &mut String) {
    text.push_str(&serde_json::Value::from(value).to_string());
}

fn step(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Value {
        text.parse().unwrap()
    }

    #[test]
    fn equal_meanings_have_one_text() {
        let text = |json: &str| Json::read(&value(json)).canonical(&[]);
        assert_eq!(text(r#"{"b": [1.0, null], "a": "\u0041/é"}"#), r#"{"a":"A/é","b":[1.0,null]}"#);
        assert_eq!(text(r#"{"a":1,"a":2}"#), r#"{"a":2}"#);
    }

    #[test]
    fn properties_are_left_out_of_a_copy() {
        let value = value(r#"{"b":{"c":1,"d":[{"c":2}]},"a":1.50,"e~":3}"#);
        let json = Json::read(&value);
        assert_eq!(json.without(&["/b/c", "/e~0"]), r#"{"b":{"d":[{"c":2}]},"a":1.50}"#);
        assert_eq!(json.canonical(&["/b/c", "/e~0"]), r#"{"a":1.50,"b":{"d":[{"c":2}]}}"#);
    }

    #[test]
    fn properties_are_left_out_of_the_elements_of_lists() {
        let value = value(r#"{"errors":[{"details":"Anna","name":"E"},[{"details":1}]],"details":2}"#);
        let json = Json::read(&value);
        let without = r#"{"errors":[{"name":"E"},[{}]],"details":2}"#;
        assert_eq!(json.without(&["/errors/details"]), without);
        assert_eq!(json.canonical(&["/errors/details"]), r#"{"details":2,"errors":[{"name":"E"},[{}]]}"#);
        assert_eq!(json.without(&["/errors"]), r#"{"details":2}"#);
    }

    #[test]
    fn values_are_found_by_their_pointers() {
        let value = value(r#"{"id":35000000000000000000,"a":{"b":"c","n":null,"l":[1,2]}}"#);
        let json = Json::read(&value);
        assert_eq!(json.text("/id"), Some("35000000000000000000"));
        assert_eq!(json.text("/a/b"), Some("c"));
        assert_eq!(json.text("/a/n"), None);
        assert_eq!(json.elements("/a/l").len(), 2);
        let mut found = Vec::new();
        json.pointers("", &mut found);
        assert_eq!(found, ["/id", "/a/b", "/a/l"]);
    }
}
