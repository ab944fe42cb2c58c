//! Writes the fields of a model as parts of a `multipart/form-data` body.

use super::Multipart;
use crate::model::{Field, FieldRef, write};

impl Multipart {
    /// Adds a part for each field of an object: a scalar as text, a list as a part for each of its
    /// elements, an object as JSON. Absent fields are left out.
    #[must_use]
    pub fn fields<T: Field>(self, object: &T) -> Self {
        match object.field_ref() {
            FieldRef::Object(object) => {
                object.properties(None).fold(self, |parts, (name, value)| parts.field(&name, value))
            }
            FieldRef::Arm(object, discriminator) => object
                .properties(discriminator.to_send(object))
                .fold(self, |parts, (name, value)| parts.field(&name, value)),
            FieldRef::Map(map) => map.entries().fold(self, |parts, (name, value)| parts.field(name, value)),
            _ => self,
        }
    }

    fn field(self, name: &str, value: FieldRef<'_>) -> Self {
        match value {
            FieldRef::Absent | FieldRef::Null => self,
            FieldRef::Any(value) if value.is_null() => self,
            FieldRef::Text(text) => self.text(name, text),
            FieldRef::Boolean(value) => self.text(name, value.to_string()),
            FieldRef::Integer(value) => self.text(name, value.to_string()),
            FieldRef::Unsigned(value) => self.text(name, value.to_string()),
            FieldRef::Number(value) => self.text(name, value.to_string()),
            FieldRef::List(list) => {
                (0..list.len()).fold(self, |parts, index| parts.field(name, list.field_ref(index)))
            }
            FieldRef::Any(value) if value.is_string() => self.text(name, value.as_str().unwrap_or_default()),
            FieldRef::Any(value) if value.is_array() => {
                value.elements().fold(self, |parts, item| parts.field(name, FieldRef::Any(item)))
            }
            FieldRef::Any(value) if value.is_boolean() || value.is_number() => self.text(name, value.text()),
            object @ (FieldRef::Object(_) | FieldRef::Arm(..) | FieldRef::Map(_) | FieldRef::Any(_)) => {
                let mut json = Vec::new();
                write(&mut json, object);
                self.json_bytes(name, Ok(json))
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
        let object = crate::Value::from(object);
        let parts = object.entries().fold(Multipart::with_boundary("XX"), |parts, (name, value)| {
            parts.field(&name, FieldRef::Any(value))
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
