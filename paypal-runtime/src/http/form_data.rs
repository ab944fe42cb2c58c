//! Writes the fields of a model as parts of a `multipart/form-data` body.

use super::Multipart;
use super::nested::for_each_property;
use crate::model::{Field, FieldRef, write};

impl Multipart {
    /// Adds a part for each field of an object: a scalar as text, a list as a part for each of its
    /// elements, an object as JSON. Absent fields are left out.
    #[must_use]
    pub fn fields<T: Field>(self, object: &T) -> Self {
        self.fields_as(object, &[])
    }

    /// Adds a part for each field of an object, some of them with the given content types. With a
    /// content type of JSON, a field is one part with its JSON text: a list is not split, and a
    /// string has quotes.
    #[must_use]
    pub fn fields_as<T: Field>(mut self, object: &T, content_types: &[(&str, &str)]) -> Self {
        for_each_property(object.field_ref(), &mut |name, value| {
            let content_type = content_types.iter().find(|(field, _)| *field == name).map(|(_, it)| *it);
            self.field(name, value, content_type);
        });
        self
    }

    fn field(&mut self, name: &str, value: FieldRef<'_>, content_type: Option<&str>) {
        let is_whole = content_type.is_some_and(is_json);
        match value {
            FieldRef::Absent | FieldRef::Null => {}
            FieldRef::Any(value) if value.is_null() => {}
            FieldRef::List(list) if !is_whole => {
                (0..list.len()).for_each(|index| self.field(name, list.field_ref(index), content_type));
            }
            FieldRef::Any(value) if value.is_array() && !is_whole => {
                value.elements().for_each(|item| self.field(name, FieldRef::Any(item), content_type));
            }
            other => match text_of(other).filter(|_| !is_whole) {
                Some(text) => self.add(name, None, content_type, text.into()),
                None => {
                    let mut json = Vec::new();
                    write(&mut json, other);
                    self.add(name, None, content_type.or(Some("application/json")), json.into());
                }
            },
        }
    }
}

fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Returns the text of a scalar.
fn text_of(value: FieldRef<'_>) -> Option<String> {
    match value {
        FieldRef::Text(text) => Some(text.to_owned()),
        FieldRef::Boolean(value) => Some(value.to_string()),
        FieldRef::Integer(value) => Some(value.to_string()),
        FieldRef::Unsigned(value) => Some(value.to_string()),
        FieldRef::Number(value) => Some(value.to_string()),
        FieldRef::Any(value) if value.is_string() => Some(value.as_str().unwrap_or_default().into_owned()),
        FieldRef::Any(value) if value.is_boolean() || value.is_number() => Some(value.text().to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_is_a_part() {
        let object = serde_json::json!({
            "purpose": "batch", "count": 2, "none": null, "include[]": ["a", true, null], "anchor": { "at": 1.5 }
        });
        let map = crate::model::Map::from([("a".to_owned(), 1_i64)]);
        let body = Multipart::with_boundary("XX").fields(&map).encode().unwrap().body;
        assert_eq!(&body[..], b"--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX--\r\n");
        let object = crate::Value::from(object);
        let parts = Multipart::with_boundary("XX").fields(&object);
        let body = String::from_utf8(parts.encode().unwrap().body.to_vec()).unwrap();
        let heads: Vec<&str> =
            body.split("--XX\r\n").skip(1).map(|part| part.trim_end_matches("--XX--\r\n")).collect();
        let text = |name: &str, value: &str| {
            format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let json = "Content-Disposition: form-data; name=\"anchor\"\r\nContent-Type: application/json\r\n\r\n{\"at\":1.5}\r\n";
        assert_eq!(
            heads,
            [
                &text("purpose", "batch"),
                &text("count", "2"),
                &text("include[]", "a"),
                &text("include[]", "true"),
                json
            ]
        );
    }

    #[test]
    fn fields_have_the_content_types_that_are_given() {
        let object = crate::Value::from(serde_json::json!({
            "note": "# x", "tags": ["a", 1], "lines": ["b", "c"], "at": { "x": 1 }, "none": null
        }));
        let types = [
            ("note", "text/markdown"),
            ("tags", "application/json"),
            ("lines", "text/csv"),
            ("none", "a/b"),
            ("at", "a/b+json"),
        ];
        let body = Multipart::with_boundary("XX").fields_as(&object, &types).encode().unwrap().body;
        let part = |name: &str, content_type: &str, value: &str| {
            format!(
                "--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {content_type}\r\n\r\n{value}\r\n"
            )
        };
        let expected = [
            part("note", "text/markdown", "# x"),
            part("tags", "application/json", "[\"a\",1]"),
            part("lines", "text/csv", "b"),
            part("lines", "text/csv", "c"),
            part("at", "a/b+json", "{\"x\":1}"),
        ];
        assert_eq!(String::from_utf8_lossy(&body), expected.concat() + "--XX--\r\n");
    }

    #[test]
    fn a_field_whose_content_type_is_json_is_sent_as_json() {
        let object = crate::Value::from(serde_json::json!({
            "text": "a \"b\"\n", "empty": "", "number": 1.50, "flag": true, "list": ["c"], "none": null,
            "other": "d", "lines": "e"
        }));
        let types = [
            ("text", "application/json"),
            ("empty", "Application/JSON; charset=utf-8"),
            ("number", "application/json"),
            ("flag", "a/b+json"),
            ("list", "application/json"),
            ("none", "application/json"),
            ("other", "text/plain"),
            ("lines", "application/x-ndjson"),
        ];
        let body = Multipart::with_boundary("XX").fields_as(&object, &types).encode().unwrap().body;
        let body = String::from_utf8(body.to_vec()).unwrap();
        let values: Vec<&str> = (body.split("--XX\r\n").skip(1))
            .filter_map(|part| part.split("\r\n\r\n").nth(1)?.split("\r\n").next())
            .collect();
        assert_eq!(values, [r#""a \"b\"\n""#, "\"\"", "1.5", "true", r#"["c"]"#, "d", "e"]);
        let name = String::from("text");
        let map = crate::model::Map::from([(name, "a".to_owned())]);
        let body = Multipart::with_boundary("XX").fields_as(&map, &types).encode().unwrap().body;
        assert!(String::from_utf8_lossy(&body).contains("\r\n\r\n\"a\"\r\n"));
    }
}
