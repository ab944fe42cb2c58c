//! An imported document without its secret, as a connection keeps it, so that an export has its
//! unknown fields and the order of its keys again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::encoding::contains;
use super::mask::{MASK, is_secret_name};
use super::parts::{Part, Values, join, split};
use crate::error::{Error, Result};
use crate::store::is_mask;

/// A document in which masks stand in place of the secret, and the places where it stood.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Template {
    /// The document.
    pub(super) document: Value,
    /// The texts in which the secret stood, by their JSON pointers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    places: BTreeMap<String, Vec<Part>>,
    /// The version of the connection that the import made.
    #[serde(default = "first")]
    pub(super) version: u64,
}

const fn first() -> u64 {
    1
}

impl Template {
    /// Takes the secrets out of a document: `secret` in all its encodings, and the values of
    /// properties that hold secrets of other programs, such as cached access tokens. The latter are
    /// not kept anywhere.
    ///
    /// # Errors
    ///
    /// Fails if the name of a property or a number contains the secret.
    pub(super) fn strip(mut document: Value, secret: Option<&str>, client_id: Option<&str>) -> Result<Self> {
        let mut strip = Strip { secret, client_id, places: BTreeMap::new() };
        strip.value(&mut document, &mut String::new(), false)?;
        Ok(Self { document, places: strip.places, version: first() })
    }

    /// Returns the document with a secret, or with masks.
    pub(super) fn fill(&self, values: Values<'_>) -> Value {
        let mut document = self.document.clone();
        for (pointer, parts) in &self.places {
            if let Some(place) = document.pointer_mut(pointer) {
                *place = Value::from(join(parts, values));
            }
        }
        document
    }

    /// Returns the template as a connection keeps it.
    pub(super) fn to_value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// Reads a template that a connection keeps.
    pub(super) fn from_value(value: &Value) -> Option<Self> {
        serde_json::from_value(value.clone()).ok()
    }
}

/// Takes secrets out of a document.
struct Strip<'a> {
    secret: Option<&'a str>,
    client_id: Option<&'a str>,
    places: BTreeMap<String, Vec<Part>>,
}

impl Strip<'_> {
    /// Takes the secrets out of a value; `is_secret` says that it is the value of a property that
    /// holds one.
    fn value(&mut self, value: &mut Value, pointer: &mut String, is_secret: bool) -> Result<()> {
        match value {
            Value::String(text) => {
                if let Some(parts) = self.secret.and_then(|secret| split(text, secret, self.client_id)) {
                    *text = join(&parts, Values { secret: None, client_id: self.client_id });
                    self.places.insert(pointer.clone(), parts);
                } else if is_secret && !text.is_empty() && !is_mask(text) && !is_expression(text) {
                    MASK.clone_into(text);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.at(&index.to_string(), item, pointer, is_secret)?;
                }
            }
            Value::Object(fields) => {
                // A list of headers has the name and the value in two properties.
                let names_secret = ["name", "key"]
                    .iter()
                    .any(|name| fields.get(*name).and_then(Value::as_str).is_some_and(is_secret_name));
                for (name, field) in fields.iter_mut() {
                    self.check_text(name)?;
                    let is_secret = is_secret_name(name) || (names_secret && name == "value");
                    let is_secret = is_secret && field.is_string();
                    self.at(&name.replace('~', "~0").replace('/', "~1"), field, pointer, is_secret)?;
                }
            }
            Value::Number(number) => self.check_text(&number.to_string())?,
            Value::Bool(_) | Value::Null => {}
        }
        Ok(())
    }

    fn at(&mut self, name: &str, value: &mut Value, pointer: &mut String, is_secret: bool) -> Result<()> {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(name);
        let result = self.value(value, pointer, is_secret);
        pointer.truncate(length);
        result
    }

    /// Checks a text that cannot be replaced. A short secret may be a part of any name by chance.
    fn check_text(&self, text: &str) -> Result<()> {
        match self.secret {
            Some(secret) if secret.len() >= 8 && contains(text, secret) => {
                Err(Error::usage("the secret is in the name of a property or in a number of the document")
                    .help("remove it there; the document is not imported"))
            }
            _ => Ok(()),
        }
    }
}

/// Returns whether a text is an expression of Celigo's, which names a secret and is none.
pub(super) fn is_expression(text: &str) -> bool {
    let text = text.trim().trim_start_matches("Basic ").trim_start_matches("Bearer ").trim_start();
    text.starts_with("{{") && text.ends_with("}}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_secret_is_taken_out_and_put_in_again() {
        let document = json!({
            "z": { "clientSecret": "E-secret-1" }, "a/b": ["x=E-secret-1&y", 1.5, null], "plain": "E-secret",
        });
        let template = Template::strip(document.clone(), Some("E-secret-1"), None).unwrap();
        let stored = template.to_value().to_string();
        assert!(!stored.contains("E-secret-1"), "{stored}");
        let template = Template::from_value(&template.to_value()).unwrap();
        assert_eq!(template.fill(Values { secret: Some("E-secret-1"), client_id: None }), document);
        let masked = template.fill(Values { secret: None, client_id: None });
        assert_eq!(masked["a/b"][0], "x=******&y");
        let keys: Vec<&String> = masked.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["z", "a/b", "plain"]);
    }

    #[test]
    fn cached_tokens_of_other_programs_are_not_kept() {
        let document = json!({
            "token": { "token": "A21AA-live-token", "scheme": "Bearer" },
            "headers": [{ "name": "Authorization", "value": "Bearer A21AA" }, { "name": "x", "value": "y" }],
            "refreshToken": "{{{connection.refreshToken}}}",
        });
        let stored = Template::strip(document, None, None).unwrap().document;
        assert_eq!(
            stored,
            json!({
                "token": { "token": "******", "scheme": "Bearer" },
                "headers": [{ "name": "Authorization", "value": "******" }, { "name": "x", "value": "y" }],
                "refreshToken": "{{{connection.refreshToken}}}",
            })
        );
    }

    #[test]
    fn a_secret_as_the_name_of_a_property_is_refused() {
        for document in [json!({ "E-secret-1": 1 }), json!([{ "a": { "x E-secret-1": "" } }])] {
            let error = Template::strip(document, Some("E-secret-1"), None).unwrap_err();
            assert!(!format!("{error:?}").contains("E-secret-1"));
        }
        let error = Template::strip(json!({ "a": 123_456_789 }), Some("123456789"), None);
        assert!(error.is_err());
    }
}
