//! Writes parameters and forms in OpenAPI's styles.

use std::borrow::Cow;

use ::percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    ValueRef,
    model::{Field, FieldRef, encode},
};

/// An OpenAPI style: how a list or an object is written into a path, a query or a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// A path or a header: `a,b`; an object is `key,value,…`, or `key=value,…` exploded.
    Simple {
        /// OpenAPI's `explode`: each element or property is written on its own.
        explode: bool,
    },
    /// A path: `.a,b`, or `.a.b` exploded.
    Label {
        /// OpenAPI's `explode`: each element or property is written on its own.
        explode: bool,
    },
    /// A path: `;name=a,b`, or `;name=a;name=b` exploded.
    Matrix {
        /// OpenAPI's `explode`: each element or property is written on its own.
        explode: bool,
    },
    /// A query: `name=a,b`, or `name=a&name=b` exploded.
    Form {
        /// OpenAPI's `explode`: each element or property is written on its own.
        explode: bool,
    },
    /// A query: `name=a b`.
    SpaceDelimited,
    /// A query: `name=a|b`.
    PipeDelimited,
    /// A query: `name[key]=value`, nested to any depth.
    DeepObject,
}

/// The value of a parameter or a form: a text, a list or an object.
#[derive(Clone, Debug)]
pub struct StyledValue {
    value: Value,
    reserved: bool,
}

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl StyledValue {
    /// Creates a list of texts.
    pub fn list<T: std::fmt::Display>(values: impl IntoIterator<Item = T>) -> Self {
        let values = values.into_iter().map(|value| Value::Text(value.to_string()));
        Self { value: Value::List(values.collect()), reserved: false }
    }

    /// Creates a text.
    pub fn text(value: impl std::fmt::Display) -> Self {
        Self { value: Value::Text(value.to_string()), reserved: false }
    }

    /// Creates the value of a model or a map, without absent fields.
    pub fn of<T: Field>(value: &T) -> Self {
        Self { value: Value::of(value.field_ref()).unwrap_or(Value::Object(Vec::new())), reserved: false }
    }

    /// Creates a text with the value as JSON.
    pub fn json<T: Field>(value: &T) -> Self {
        // Encoding a model never fails.
        let json = encode(value).unwrap_or_default();
        Self::text(String::from_utf8_lossy(&json))
    }

    /// Does not encode reserved characters (OpenAPI's `allowReserved`), except `&`, `#` and `+`,
    /// which would change the meaning of the query.
    #[must_use]
    pub fn allow_reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// Returns the pairs of a query or a form.
    pub(crate) fn pairs(&self, style: Style, name: &str) -> Vec<(String, String)> {
        let one = |text: String| vec![(name.to_owned(), text)];
        match (style, &self.value) {
            (_, Value::Text(text)) => one(text.clone()),
            (Style::DeepObject, value) => {
                let mut pairs = Vec::new();
                value.deep(name, &mut pairs);
                pairs
            }
            (Style::Form { explode: true }, Value::List(values)) => {
                values.iter().map(|value| (name.to_owned(), value.flat(","))).collect()
            }
            (Style::Form { explode: true }, Value::Object(entries)) => {
                entries.iter().map(|(key, value)| (key.clone(), value.flat(","))).collect()
            }
            (Style::SpaceDelimited, value) => one(value.flat(" ")),
            (Style::PipeDelimited, value) => one(value.flat("|")),
            (_, value) => one(value.flat(",")),
        }
    }

    /// Appends the pairs to a query, encoded.
    pub(crate) fn push(&self, style: Style, name: &str, query: &mut String) {
        let set = if self.reserved { QUERY } else { RESERVED };
        for (name, value) in self.pairs(style, name) {
            if !query.is_empty() {
                query.push('&');
            }
            query.extend(utf8_percent_encode(&name, RESERVED));
            query.push('=');
            query.extend(utf8_percent_encode(&value, set));
        }
    }

    /// Encodes a form with a pair for each property.
    pub(crate) fn form(&self) -> String {
        let mut form = String::new();
        let own = |value: &Value| Self { value: value.clone(), reserved: false };
        match &self.value {
            Value::Object(entries) => {
                entries.iter().for_each(|(key, value)| own(value).push(Style::DeepObject, key, &mut form));
            }
            other => own(other).push(Style::DeepObject, "value", &mut form),
        }
        form
    }

    /// Returns the text of a path segment, encoded except for its separators, or the text of a
    /// header.
    pub(crate) fn segment(&self, style: Style, name: &str, is_header: bool) -> String {
        let encoded = |text: &str| {
            if is_header { text.to_owned() } else { utf8_percent_encode(text, RESERVED).to_string() }
        };
        let (before, separator, explode) = match style {
            Style::Label { explode } => (".", if explode { "." } else { "," }, explode),
            Style::Matrix { explode } => (";", if explode { ";" } else { "," }, explode),
            Style::Simple { explode } => ("", ",", explode),
            _ => ("", ",", false),
        };
        let is_matrix = matches!(style, Style::Matrix { .. });
        let name = encoded(name);
        let parts: Vec<String> = match &self.value {
            Value::Text(text) => vec![encoded(text)],
            Value::List(values) => values.iter().map(|value| encoded(&value.flat(","))).collect(),
            Value::Object(entries) => {
                let sign = if explode { "=" } else { "," };
                let pair = |(key, value): &(String, Value)| {
                    format!("{}{sign}{}", encoded(key), encoded(&value.flat(",")))
                };
                entries.iter().map(pair).collect()
            }
        };
        match &self.value {
            Value::List(_) if is_matrix && explode => {
                parts.iter().map(|part| format!(";{name}={part}")).collect()
            }
            Value::Object(_) if is_matrix && explode => parts.iter().map(|part| format!(";{part}")).collect(),
            _ if is_matrix => format!(";{name}={}", parts.join(separator)),
            _ => format!("{before}{}", parts.join(separator)),
        }
    }
}

impl Value {
    fn of(field: FieldRef<'_>) -> Option<Self> {
        Some(match field {
            FieldRef::Absent | FieldRef::Null => return None,
            FieldRef::Text(text) => Self::Text(text.to_owned()),
            FieldRef::Boolean(value) => Self::Text(value.to_string()),
            FieldRef::Integer(value) => Self::Text(value.to_string()),
            FieldRef::Unsigned(value) => Self::Text(value.to_string()),
            FieldRef::Number(value) => Self::Text(value.to_string()),
            FieldRef::List(list) => {
                Self::List((0..list.len()).filter_map(|index| Self::of(list.field_ref(index))).collect())
            }
            FieldRef::Map(map) => Self::Object(
                map.entries().filter_map(|(name, value)| Some((name.to_owned(), Self::of(value)?))).collect(),
            ),
            FieldRef::Object(object) => Self::of_properties(object.properties(None)),
            FieldRef::Arm(object, discriminator) => {
                Self::of_properties(object.properties(discriminator.to_send(object)))
            }
            FieldRef::Any(value) => Self::of_json(value)?,
        })
    }

    fn of_properties<'a>(properties: impl Iterator<Item = (Cow<'a, str>, FieldRef<'a>)>) -> Self {
        Self::Object(
            properties.filter_map(|(name, value)| Some((name.into_owned(), Self::of(value)?))).collect(),
        )
    }

    fn of_json(value: ValueRef<'_>) -> Option<Self> {
        if value.is_null() {
            return None;
        }
        Some(if value.is_string() {
            Self::Text(value.as_str()?.into_owned())
        } else if value.is_array() {
            Self::List(value.elements().filter_map(Self::of_json).collect())
        } else if value.is_object() {
            let entries = value.entries();
            Self::Object(
                entries
                    .filter_map(|(name, value)| Some((name.into_owned(), Self::of_json(value)?)))
                    .collect(),
            )
        } else {
            Self::Text(value.text().to_owned())
        })
    }

    /// Joins all elements or properties to one text.
    fn flat(&self, separator: &str) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List(values) => {
                values.iter().map(|value| value.flat(separator)).collect::<Vec<_>>().join(separator)
            }
            Self::Object(entries) => entries
                .iter()
                .map(|(key, value)| format!("{key}{separator}{}", value.flat(separator)))
                .collect::<Vec<_>>()
                .join(separator),
        }
    }

    fn deep(&self, name: &str, pairs: &mut Vec<(String, String)>) {
        match self {
            Self::Text(text) => pairs.push((name.to_owned(), text.clone())),
            Self::List(values) => values.iter().for_each(|value| value.deep(name, pairs)),
            Self::Object(entries) => {
                entries.iter().for_each(|(key, value)| value.deep(&format!("{name}[{key}]"), pairs));
            }
        }
    }
}

/// All characters except RFC 3986's unreserved ones.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// All characters except those that the value of a query may contain.
const QUERY: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Map;

    fn colour() -> StyledValue {
        StyledValue::of(&Map::from([("B".to_owned(), 150_i64), ("R".to_owned(), 100)]))
    }

    /// The tables of the OpenAPI specification, with escapes.
    #[test]
    fn values_are_written_in_the_styles_of_a_path() {
        let table = [
            (Style::Simple { explode: false }, ["a%2C", "a,b", "B,150,R,100"]),
            (Style::Simple { explode: true }, ["a%2C", "a,b", "B=150,R=100"]),
            (Style::Label { explode: false }, [".a%2C", ".a,b", ".B,150,R,100"]),
            (Style::Label { explode: true }, [".a%2C", ".a.b", ".B=150.R=100"]),
            (Style::Matrix { explode: false }, [";n=a%2C", ";n=a,b", ";n=B,150,R,100"]),
            (Style::Matrix { explode: true }, [";n=a%2C", ";n=a;n=b", ";B=150;R=100"]),
        ];
        for (style, expected) in table {
            let written = [StyledValue::text("a,"), StyledValue::list(["a", "b"]), colour()]
                .map(|parts| parts.segment(style, "n", false));
            assert_eq!(written, expected, "{style:?}");
        }
        assert_eq!(
            StyledValue::list(["a b", "c"]).segment(Style::Simple { explode: false }, "n", true),
            "a b,c"
        );
    }

    #[test]
    fn values_are_written_in_the_styles_of_a_query() {
        let table = [
            (Style::Form { explode: true }, "n=a&n=b%26", "B=150&R=100"),
            (Style::Form { explode: false }, "n=a%2Cb%26", "n=B%2C150%2CR%2C100"),
            (Style::SpaceDelimited, "n=a%20b%26", "n=B%20150%20R%20100"),
            (Style::PipeDelimited, "n=a%7Cb%26", "n=B%7C150%7CR%7C100"),
            (Style::DeepObject, "n=a&n=b%26", "n%5BB%5D=150&n%5BR%5D=100"),
        ];
        for (style, list, object) in table {
            let mut query = String::new();
            StyledValue::list(["a", "b&"]).push(style, "n", &mut query);
            assert_eq!(query, list, "{style:?}");
            query.clear();
            colour().push(style, "n", &mut query);
            assert_eq!(query, object, "{style:?}");
        }
        let mut query = "a=1".to_owned();
        StyledValue::text("http://x/?a=b&c#d+e").allow_reserved().push(
            Style::Form { explode: true },
            "u",
            &mut query,
        );
        assert_eq!(query, "a=1&u=http://x/?a=b%26c%23d%2Be");
        let nested = crate::Value::from(serde_json::json!({ "a": { "b": [1, true, null], "c": null } }));
        query.clear();
        StyledValue::of(&nested).push(Style::DeepObject, "f", &mut query);
        assert_eq!(query, "f%5Ba%5D%5Bb%5D=1&f%5Ba%5D%5Bb%5D=true");
        let json = StyledValue::json(&nested).pairs(Style::DeepObject, "f");
        assert_eq!(json, [("f".to_owned(), nested.to_string())]);
    }
}
