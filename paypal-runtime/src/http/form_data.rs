//! Writes the fields of a model as parts of a `multipart/form-data` body.

use super::Multipart;
use crate::model::{Field, FieldRef};

impl Multipart {
    /// Adds a part for each field of an object: a scalar as text, a list as a part for each of its
    /// elements, an object as JSON. Absent fields are left out.
    #[must_use]
    pub fn fields<T: Field>(self, object: &T) -> Self {
        match object.field_ref() {
            FieldRef::Object(object) => {
                let declared = object.table().fields.iter().enumerate();
                let parts = declared
                    .fold(self, |parts, (index, field)| parts.field(field.name, object.field_ref(index)));
                object
                    .extra()
                    .iter()
                    .fold(parts, |parts, (name, value)| parts.field(name, FieldRef::Any(value)))
            }
            FieldRef::Map(map) => map.entries().fold(self, |parts, (name, value)| parts.field(name, value)),
            _ => self,
        }
    }

    fn field(self, name: &str, value: FieldRef<'_>) -> Self {
        match value {
            FieldRef::Absent | FieldRef::Null | FieldRef::Any(serde_json::Value::Null) => self,
            FieldRef::Text(text) => self.text(name, text),
            FieldRef::Boolean(value) => self.text(name, value.to_string()),
            FieldRef::Integer(value) => self.text(name, value.to_string()),
            FieldRef::Number(value) => self.text(name, value.to_string()),
            FieldRef::List(list) => {
                (0..list.len()).fold(self, |parts, index| parts.field(name, list.field_ref(index)))
            }
            FieldRef::Any(serde_json::Value::String(text)) => self.text(name, text),
            FieldRef::Any(serde_json::Value::Array(items)) => {
                items.iter().fold(self, |parts, item| parts.field(name, FieldRef::Any(item)))
            }
            FieldRef::Any(value @ (serde_json::Value::Bool(_) | serde_json::Value::Number(_))) => {
                self.text(name, value.to_string())
            }
            object @ (FieldRef::Object(_) | FieldRef::Map(_) | FieldRef::Any(_)) => {
                self.json_bytes(name, serde_json::to_vec(&object))
            }
        }
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
        let entries = object.as_object().unwrap();
        let parts = entries.iter().fold(Multipart::with_boundary("XX"), |parts, (name, value)| {
            parts.field(name, FieldRef::Any(value))
        });
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
}
