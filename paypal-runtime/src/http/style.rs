//! Writes parameters and forms in OpenAPI's styles.

use ::percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::encode::push_cookie;
use super::nested::{Nested, for_each_property};
use crate::model::{Field, FieldRef, encode, write};

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
    /// A query: `name[key]=value`, nested to any depth. The elements of a list are `name[0]=value`.
    DeepObject,
}

/// How one property of a form is written, in place of the usual way: OpenAPI's `encoding`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// Like a query parameter of this style.
    Style(Style),
    /// As JSON.
    Json,
}

/// The value of a parameter or a form: a text, a list or an object.
#[derive(Clone, Debug)]
pub struct StyledValue {
    value: Nested,
    reserved: bool,
}

impl StyledValue {
    /// Creates a list of texts.
    pub fn list<T: std::fmt::Display>(values: impl IntoIterator<Item = T>) -> Self {
        let values = values.into_iter().map(|value| Nested::Text(value.to_string()));
        Self { value: Nested::List(values.collect()), reserved: false }
    }

    /// Creates a text.
    pub fn text(value: impl std::fmt::Display) -> Self {
        Self { value: Nested::Text(value.to_string()), reserved: false }
    }

    /// Creates the value of a model or a map, without absent fields.
    pub fn of<T: Field>(value: &T) -> Self {
        Self { value: Nested::of(value.field_ref()).unwrap_or(Nested::Object(Vec::new())), reserved: false }
    }

    /// Creates a list of any values.
    pub fn items<T: Field>(values: &[T]) -> Self {
        let items = values.iter().filter_map(|value| Nested::of(value.field_ref()));
        Self { value: Nested::List(items.collect()), reserved: false }
    }

    /// Creates the value of a form, with the given encodings of some of its properties.
    pub fn encoded<T: Field>(value: &T, encodings: &[(&str, Encoding)]) -> Self {
        let mut entries = Vec::new();
        for_each_property(value.field_ref(), &mut |name, value| {
            let encoding = encodings.iter().find(|(property, _)| *property == name).map(|(_, it)| *it);
            let Some(nested) = Nested::of(value) else { return };
            match encoding {
                None => entries.push((name.to_owned(), nested)),
                Some(Encoding::Json) => entries.push((name.to_owned(), json_text(value))),
                Some(Encoding::Style(style)) => {
                    let pairs = Self { value: nested, reserved: false }.pairs(style, name);
                    entries.extend(pairs.into_iter().map(|(name, text)| (name, Nested::Text(text))));
                }
            }
        });
        Self { value: Nested::Object(entries), reserved: false }
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

    /// Returns the pairs of a query, a cookie or a form. A list or an object that contains lists or
    /// objects is written with brackets, whatever the style: no other style can write it.
    pub(crate) fn pairs(&self, style: Style, name: &str) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        match (style, &self.value) {
            (_, Nested::Text(text)) => pairs.push((name.to_owned(), text.clone())),
            (Style::DeepObject, value) => value.brackets(name, &mut pairs),
            (Style::Form { explode: true }, list @ Nested::List(_)) => list.repeated(name, &mut pairs),
            (Style::Form { explode: true }, Nested::Object(entries)) => {
                entries.iter().for_each(|(key, value)| value.repeated(key, &mut pairs));
            }
            (_, value) if value.is_deep() => value.brackets(name, &mut pairs),
            (Style::SpaceDelimited, value) => pairs.push((name.to_owned(), value.flat(" "))),
            (Style::PipeDelimited, value) => pairs.push((name.to_owned(), value.flat("|"))),
            (_, value) => pairs.push((name.to_owned(), value.flat(","))),
        }
        pairs
    }

    /// Appends the pairs to a query, encoded.
    pub(crate) fn push(&self, style: Style, name: &str, query: &mut String) {
        let set = if self.reserved { QUERY } else { RESERVED };
        for (name, value) in self.pairs(style, name) {
            push_pair(&name, &value, set, query);
        }
    }

    /// Appends the pairs to the value of a `Cookie` header, encoded.
    pub(crate) fn push_cookies(&self, style: Style, name: &str, cookies: &mut String) {
        for (name, value) in self.pairs(style, name) {
            push_cookie(cookies, &name, &value);
        }
    }

    /// Encodes a form: a pair for each scalar, for each element of a list of scalars, and for each
    /// scalar inside an object or a list of objects.
    pub(crate) fn form(&self) -> String {
        let mut form = String::new();
        let mut pairs = Vec::new();
        match &self.value {
            Nested::Object(entries) => {
                entries.iter().for_each(|(key, value)| value.repeated(key, &mut pairs));
            }
            other => other.repeated("value", &mut pairs),
        }
        for (name, value) in pairs {
            push_pair(&name, &value, RESERVED, &mut form);
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
            Nested::Text(text) => vec![encoded(text)],
            Nested::List(values) => values.iter().map(|value| encoded(&value.flat(","))).collect(),
            Nested::Object(entries) => {
                let sign = if explode { "=" } else { "," };
                let pair = |(key, value): &(String, Nested)| {
                    format!("{}{sign}{}", encoded(key), encoded(&value.flat(",")))
                };
                entries.iter().map(pair).collect()
            }
        };
        match &self.value {
            Nested::List(_) if is_matrix && explode => {
                parts.iter().map(|part| format!(";{name}={part}")).collect()
            }
            Nested::Object(_) if is_matrix && explode => {
                parts.iter().map(|part| format!(";{part}")).collect()
            }
            _ if is_matrix => format!(";{name}={}", parts.join(separator)),
            _ => format!("{before}{}", parts.join(separator)),
        }
    }
}

/// Returns the JSON of a property.
fn json_text(value: FieldRef<'_>) -> Nested {
    let mut json = Vec::new();
    write(&mut json, value);
    Nested::Text(String::from_utf8_lossy(&json).into_owned())
}

/// Appends `name=value` to a query or a form, encoded.
fn push_pair(name: &str, value: &str, set: &'static AsciiSet, into: &mut String) {
    if !into.is_empty() {
        into.push('&');
    }
    into.extend(utf8_percent_encode(name, RESERVED));
    into.push('=');
    into.extend(utf8_percent_encode(value, set));
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
            (Style::DeepObject, "n%5B0%5D=a&n%5B1%5D=b%26", "n%5BB%5D=150&n%5BR%5D=100"),
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
        assert_eq!(query, "f%5Ba%5D%5Bb%5D%5B0%5D=1&f%5Ba%5D%5Bb%5D%5B1%5D=true");
        let json = StyledValue::json(&nested).pairs(Style::DeepObject, "f");
        assert_eq!(json, [("f".to_owned(), nested.to_string())]);
    }

    fn value(json: serde_json::Value) -> crate::Value {
        crate::Value::from(json)
    }

    fn decoded(pairs: Vec<(String, String)>) -> String {
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    #[test]
    fn lists_of_objects_keep_their_members_together() {
        let items =
            value(serde_json::json!([{ "price": "A", "quantity": 1 }, { "price": "B", "tags": ["x", "y"] }]));
        let expected = "i[0][price]=A&i[0][quantity]=1&i[1][price]=B&i[1][tags][0]=x&i[1][tags][1]=y";
        for style in [
            Style::DeepObject,
            Style::Form { explode: true },
            Style::Form { explode: false },
            Style::SpaceDelimited,
        ] {
            assert_eq!(decoded(StyledValue::of(&items).pairs(style, "i")), expected, "{style:?}");
            assert_eq!(decoded(StyledValue::of(&items).pairs(style, "i[]")), expected, "{style:?}");
        }
        let texts = value(serde_json::json!(["a", "b"]));
        assert_eq!(decoded(StyledValue::of(&texts).pairs(Style::DeepObject, "n[]")), "n[]=a&n[]=b");
        assert_eq!(
            decoded(StyledValue::of(&value(serde_json::json!(5))).pairs(Style::DeepObject, "n")),
            "n=5"
        );
        let mixed = value(serde_json::json!({ "page": 1, "sort": ["a", "b"], "at": { "gte": 1 } }));
        assert_eq!(
            decoded(StyledValue::of(&mixed).pairs(Style::Form { explode: true }, "p")),
            "page=1&sort=a&sort=b&at[gte]=1"
        );
    }

    #[test]
    fn properties_of_forms_follow_their_encodings() {
        let body = value(serde_json::json!({
            "expand": ["a", "b"], "tags": ["c", "d"], "meta": { "k": [1] }, "ids": [1, 2], "none": null,
            "items": [{ "price": "A", "quantity": 1 }, { "price": "B" }]
        }));
        let encodings = [
            ("expand", Encoding::Style(Style::DeepObject)),
            ("meta", Encoding::Json),
            ("ids", Encoding::Style(Style::Form { explode: false })),
        ];
        let form = StyledValue::encoded(&body, &encodings).form();
        let pairs: Vec<(String, String)> =
            url::form_urlencoded::parse(form.as_bytes()).into_owned().collect();
        assert_eq!(
            decoded(pairs),
            "expand[0]=a&expand[1]=b&tags=c&tags=d&meta={\"k\":[1]}&ids=1,2&items[0][price]=A&items[0][quantity]=1&items[1][price]=B"
        );
    }

    #[test]
    fn cookies_can_end_neither_the_cookie_nor_the_header() {
        let mut cookies = String::new();
        StyledValue::text("a; b=c\r\n,\"\\é%").push_cookies(
            Style::Form { explode: true },
            "s;=",
            &mut cookies,
        );
        StyledValue::list(["1", "2"]).push_cookies(Style::Form { explode: true }, "n", &mut cookies);
        StyledValue::list(["1", "2"]).push_cookies(Style::Form { explode: false }, "m", &mut cookies);
        assert_eq!(cookies, "s%3B%3D=a%3B%20b=c%0D%0A%2C%22%5C%C3%A9%25; n=1; n=2; m=1%2C2");
    }
}
