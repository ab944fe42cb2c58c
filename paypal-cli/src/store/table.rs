//! A connection as a table of `connections.toml`.

use std::{collections::BTreeMap, fmt::Display, str::FromStr};

use paypal_generated::DateTime;
use serde_json::Value as Json;
use toml_edit::{Array, Item, Table, Value, value};

use crate::connection::{Concurrency, Connection, SecretPlace};

/// A connection, with what only the store needs to know of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) connection: Connection,
    /// The host, neither the provider's nor this computer, that may get the secret.
    pub(super) allowed_host: Option<String>,
    /// The version of the connection that stored the secret; 0 if the store does not have it.
    pub(super) secret_version: u64,
}

/// What is wrong with a table, and where.
pub(super) struct Fault {
    pub(super) at: Option<usize>,
    pub(super) message: String,
}

type Read<T> = std::result::Result<T, Fault>;

/// Reads a table.
pub(super) fn read(table: &Table) -> Read<Entry> {
    let reader = Reader { table };
    let version = reader.number("version")?.unwrap_or(1).max(1);
    let secret = reader.secret()?;
    let is_stored = matches!(secret, SecretPlace::Encrypted | SecretPlace::Plaintext);
    let secret_version = match reader.number("secret_version")? {
        Some(number) => number,
        None if is_stored => version,
        None => 0,
    };
    let created_at = reader.time("created_at")?.unwrap_or_else(|| DateTime::from("1970-01-01T00:00:00Z"));
    let connection = Connection {
        id: reader.required("id")?,
        name: reader.required("name")?,
        version,
        description: reader.text("description")?.map(str::to_owned),
        provider: reader.required("provider")?,
        destination: reader.required("destination")?,
        entity_type: reader.parsed("entity_type")?,
        host: reader.parsed("host")?,
        client_id: reader.text("client_id")?.map(str::to_owned),
        secret,
        concurrency: reader.concurrency()?,
        borrow_from: reader.parsed("borrow_from")?,
        updated_at: reader.time("updated_at")?.unwrap_or_else(|| created_at.clone()),
        created_at,
        expires_at: reader.time("expires_at")?,
        extensions: reader.extensions()?,
    };
    let allowed_host = reader.text("allowed_host")?.map(str::to_owned);
    Ok(Entry { connection, allowed_host, secret_version })
}

/// Writes what differs into a table. Comments and unknown keys stay.
pub(super) fn write(table: &mut Table, entry: &Entry) {
    let connection = &entry.connection;
    let text = |value: &dyn Display| Some(Value::from(value.to_string()));
    let number = |number: u64| i64::try_from(number).ok().map(Value::from);
    set(table, "id", text(&connection.id));
    set(table, "name", text(&connection.name));
    set(table, "version", number(connection.version));
    set(table, "description", connection.description.as_deref().map(Value::from));
    set(table, "provider", text(&connection.provider));
    set(table, "destination", text(&connection.destination));
    set(table, "entity_type", connection.entity_type.and_then(|entity| text(&entity)));
    set(table, "host", connection.host.as_ref().and_then(|host| text(host)));
    set(table, "allowed_host", entry.allowed_host.as_deref().map(Value::from));
    set(table, "client_id", connection.client_id.as_deref().map(Value::from));
    let (place, command, variable) = match &connection.secret {
        SecretPlace::Encrypted => ("encrypted", None, None),
        SecretPlace::Plaintext => ("plaintext", None, None),
        SecretPlace::Command(words) => ("command", Some(Value::Array(words.iter().collect::<Array>())), None),
        SecretPlace::Variable(name) => ("variable", None, Some(Value::from(name))),
    };
    set(table, "secret", Some(Value::from(place)));
    set(table, "secret_version", number(entry.secret_version).filter(|_| entry.secret_version > 0));
    set(table, "secret_command", command);
    set(table, "secret_variable", variable);
    set(table, "concurrency", connection.concurrency.map(|level| Value::from(i64::from(level.get()))));
    set(table, "borrow_from", connection.borrow_from.as_ref().and_then(|name| text(name)));
    set(table, "created_at", Some(Value::from(connection.created_at.as_str())));
    set(table, "updated_at", Some(Value::from(connection.updated_at.as_str())));
    set(table, "expires_at", connection.expires_at.as_ref().map(|time| Value::from(time.as_str())));
    write_extensions(table, &connection.extensions);
}

/// Extensions are JSON texts, because TOML has no null.
fn write_extensions(table: &mut Table, extensions: &BTreeMap<String, Json>) {
    if extensions.is_empty() {
        table.remove("extensions");
        return;
    }
    let item = table.entry("extensions").or_insert_with(|| Item::Table(Table::new()));
    if !item.is_table() {
        *item = Item::Table(Table::new());
    }
    if let Some(inner) = item.as_table_mut() {
        inner.retain(|format, _| extensions.contains_key(format));
        for (format, json) in extensions {
            set(inner, format, Some(Value::from(json.to_string())));
        }
    }
}

/// Sets or removes a value. A value that is the same keeps how it is written.
fn set(table: &mut Table, key: &str, new: Option<Value>) {
    let Some(mut new) = new else {
        table.remove(key);
        return;
    };
    let old = table.get_mut(key).and_then(Item::as_value_mut);
    match old {
        Some(old) if same(old, &new) => {}
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => {
            table.insert(key, value(new));
        }
    }
}

fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.value() == other.value(),
        (Value::Integer(one), Value::Integer(other)) => one.value() == other.value(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        _ => false,
    }
}

struct Reader<'a> {
    table: &'a Table,
}

impl<'a> Reader<'a> {
    fn fault<T>(&self, key: &str, message: impl Display) -> Read<T> {
        let span = self.table.get(key).and_then(Item::span).or_else(|| self.table.span());
        Err(Fault { at: span.map(|span| span.start), message: format!("{key}: {message}") })
    }

    fn text(&self, key: &str) -> Read<Option<&'a str>> {
        match self.table.get(key) {
            None => Ok(None),
            Some(item) => {
                item.as_str().map_or_else(|| self.fault(key, "this must be a text"), |t| Ok(Some(t)))
            }
        }
    }

    fn parsed<T: FromStr<Err: Display>>(&self, key: &str) -> Read<Option<T>> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        text.parse().map_or_else(|error| self.fault(key, error), |value| Ok(Some(value)))
    }

    fn required<T: FromStr<Err: Display>>(&self, key: &str) -> Read<T> {
        match self.parsed(key)? {
            Some(value) => Ok(value),
            None => self.fault(key, "this connection has none; make one by: paypal connection create"),
        }
    }

    fn number(&self, key: &str) -> Read<Option<u64>> {
        let Some(item) = self.table.get(key) else { return Ok(None) };
        let number = item.as_integer().and_then(|number| u64::try_from(number).ok());
        number.map_or_else(|| self.fault(key, "this must be a whole number"), |number| Ok(Some(number)))
    }

    fn concurrency(&self) -> Read<Option<Concurrency>> {
        let Some(number) = self.number("concurrency")? else { return Ok(None) };
        Concurrency::try_from(number).map_or_else(|error| self.fault("concurrency", error), |c| Ok(Some(c)))
    }

    fn time(&self, key: &str) -> Read<Option<DateTime>> {
        let Some(item) = self.table.get(key) else { return Ok(None) };
        let text = item.as_datetime().map(ToString::to_string);
        let time = text.or_else(|| item.as_str().map(str::to_owned)).map(DateTime::from);
        match time.filter(|time| time.to_system_time().is_ok()) {
            Some(time) => Ok(Some(time)),
            None => self.fault(key, "this must be a time, such as 2026-01-31T12:00:00Z"),
        }
    }

    fn secret(&self) -> Read<SecretPlace> {
        match self.text("secret")? {
            Some("encrypted") => Ok(SecretPlace::Encrypted),
            Some("plaintext") => Ok(SecretPlace::Plaintext),
            Some("command") => match self.table.get("secret_command").and_then(Item::as_array) {
                Some(words) if !words.is_empty() && words.iter().all(Value::is_str) => {
                    let words = words.iter().filter_map(Value::as_str).map(str::to_owned);
                    Ok(SecretPlace::Command(words.collect()))
                }
                _ => self.fault(
                    "secret_command",
                    "this must be a list of words, such as [\"pass\", \"show\", \"x\"]",
                ),
            },
            Some("variable") => Ok(SecretPlace::Variable(self.required("secret_variable")?)),
            Some(_) => self.fault(
                "secret",
                "this must be encrypted, plaintext, command or variable; a secret is never in this file",
            ),
            None => self.fault("secret", "this connection has none; make one by: paypal connection create"),
        }
    }

    fn extensions(&self) -> Read<BTreeMap<String, Json>> {
        let Some(item) = self.table.get("extensions") else { return Ok(BTreeMap::new()) };
        let Some(table) = item.as_table_like() else {
            return self.fault("extensions", "this must be a table");
        };
        let mut extensions = BTreeMap::new();
        for (format, item) in table.iter() {
            let json = item.as_str().and_then(|text| serde_json::from_str(text).ok());
            let Some(json) = json else {
                return self.fault("extensions", format!("{format} must be a JSON text"));
            };
            extensions.insert(format.to_owned(), json);
        }
        Ok(extensions)
    }
}
