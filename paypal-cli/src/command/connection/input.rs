//! A connection as a JSON object, for programs that create connections.

use std::io::{self, Read};

use paypal_generated::DateTime;
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::fields::{self, Fields};
use crate::blocking;
use crate::connection::{Concurrency, Destination, EntityType, Name, Provider};
use crate::error::{Error, Result};

/// More than any connection has.
const MOST: u64 = 1 << 20;

/// What a JSON object says about a connection.
#[derive(Debug, Default)]
pub(super) struct Input {
    pub(super) name: Option<Name>,
    pub(super) provider: Option<Provider>,
    pub(super) secret: Option<SecretString>,
    destination: Option<Destination>,
    client_id: Option<String>,
    entity_type: Option<EntityType>,
    host: Option<Url>,
    concurrency: Option<Concurrency>,
    borrow_from: Option<Name>,
    description: Option<String>,
    expires_at: Option<DateTime>,
}

/// The object as it is written. `null` is the same as nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: Option<String>,
    provider: Option<String>,
    destination: Option<String>,
    client_id: Option<String>,
    client_secret: Option<String>,
    api_key: Option<String>,
    entity_type: Option<String>,
    host: Option<String>,
    concurrency: Option<u64>,
    borrow_from: Option<String>,
    description: Option<String>,
    expires_at: Option<String>,
}

impl Input {
    /// Reads an object from a file; `-` is standard input.
    pub(super) fn read(file: &str) -> Result<Self> {
        let path = file.to_owned();
        let read = blocking::of_command(move || {
            let mut text = String::new();
            let read = if path == "-" {
                io::stdin().lock().take(MOST).read_to_string(&mut text)
            } else {
                std::fs::File::open(path).and_then(|file| file.take(MOST).read_to_string(&mut text))
            };
            let text = SecretString::from(text);
            read.map(|_| text)
        })?;
        Self::parse(&read.map_err(|error| Error::usage(format!("cannot read {file}: {error}")))?)
    }

    fn parse(text: &SecretString) -> Result<Self> {
        // Serde's errors repeat values, which may be secrets; only the names of fields are told.
        let object: Value = serde_json::from_str(secrecy::ExposeSecret::expose_secret(text))
            .map_err(|error| Error::usage(format!("the connection is not JSON (line {})", error.line())))?;
        let unknown = unknown_field(&object);
        let raw: Raw = serde_json::from_value(object).map_err(|_| match unknown {
            Some(name) => Error::usage(format!("the connection has a field {name:?}, which there is not")),
            None => {
                Error::usage("the connection is not a JSON object with texts, and a number as concurrency")
            }
        })?;
        let secret = match (raw.client_secret, raw.api_key) {
            (Some(_), Some(_)) => {
                return Err(Error::usage("the connection has both client_secret and api_key"));
            }
            (one, other) => one.or(other).map(SecretString::from),
        };
        Ok(Self {
            name: parsed(raw.name)?,
            provider: parsed(raw.provider)?,
            secret,
            destination: parsed(raw.destination)?,
            client_id: raw.client_id.filter(|id| !id.is_empty()),
            entity_type: parsed(raw.entity_type)?,
            host: raw.host.as_deref().map(fields::host).transpose()?,
            concurrency: raw.concurrency.map(Concurrency::try_from).transpose()?,
            borrow_from: parsed(raw.borrow_from)?,
            description: raw.description,
            expires_at: raw.expires_at.as_deref().map(fields::time).transpose()?,
        })
    }

    /// Sets the fields that are not set.
    pub(super) fn fill(&self, fields: &mut Fields) {
        fields.destination = fields.destination.or(self.destination);
        fields.entity_type = fields.entity_type.or(self.entity_type);
        fields.concurrency = fields.concurrency.or(self.concurrency);
        fill(&mut fields.client_id, &self.client_id);
        fill(&mut fields.host, &self.host);
        fill(&mut fields.borrow_from, &self.borrow_from);
        fill(&mut fields.description, &self.description);
        fill(&mut fields.expires, &self.expires_at);
    }
}

/// The fields of the object, to name one that is unknown.
const FIELDS: &[&str] = &[
    "name",
    "provider",
    "destination",
    "client_id",
    "client_secret",
    "api_key",
    "entity_type",
    "host",
    "concurrency",
    "borrow_from",
    "description",
    "expires_at",
];

fn unknown_field(object: &Value) -> Option<String> {
    object.as_object()?.keys().find(|key| !FIELDS.contains(&key.as_str())).cloned()
}

fn parsed<T: std::str::FromStr<Err = Error>>(text: Option<String>) -> Result<Option<T>> {
    text.map(|text| text.parse()).transpose()
}

fn fill<T: Clone>(field: &mut Option<T>, value: &Option<T>) {
    if field.is_none() {
        field.clone_from(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Input> {
        Input::parse(&SecretString::from(text))
    }

    #[test]
    fn wrong_objects_are_refused_without_their_values() {
        let table = [
            (r#"{"client_secret": "s3cret""#, "not JSON"),
            (r#"{"client_secret": ["s3cret"]}"#, "JSON object"),
            (r#"["s3cret"]"#, "JSON object"),
            (r#"{"secret": "s3cret"}"#, "\"secret\""),
            (r#"{"client_secret": "s3cret", "api_key": "s3cret"}"#, "both"),
            (r#"{"concurrency": 26, "client_secret": "s3cret"}"#, "1 to 25"),
            (r#"{"provider": "stripe", "client_secret": "s3cret"}"#, "stripe"),
        ];
        for (text, part) in table {
            let error = parse(text).unwrap_err();
            assert!(error.message().contains(part) && !error.message().contains("s3cret"), "{text}: {error}");
        }
    }

    #[test]
    fn options_come_before_the_object() {
        let input = parse(r#"{"destination": "sandbox", "concurrency": 5, "host": null}"#).unwrap();
        let mut fields = Fields { destination: Some(Destination::Live), ..Fields::default() };
        input.fill(&mut fields);
        assert_eq!(fields.destination, Some(Destination::Live));
        assert_eq!(fields.concurrency.map(Concurrency::get), Some(5));
        assert!(fields.host.is_none());
    }
}
