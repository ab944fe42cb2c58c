//! What all formats read from a document, and how they read and write properties.

use secrecy::SecretString;
use serde_json::{Map, Value};
use url::Url;

use super::template::is_expression;
use crate::connection::{Concurrency, Destination, EntityType, Name, Provider};
use crate::error::{Error, Result};
use crate::store::is_mask;
use paypal_generated::DateTime;

/// What a document says about a connection.
#[derive(Debug)]
pub(super) struct Fields {
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) provider: Provider,
    pub(super) destination: Option<Destination>,
    /// The base URL; `None` for the destination's own.
    pub(super) host: Option<Url>,
    pub(super) entity_type: Option<EntityType>,
    pub(super) client_id: Option<String>,
    pub(super) secret: Found,
    pub(super) concurrency: Option<Concurrency>,
    pub(super) lender: Option<Lender>,
    pub(super) expires_at: Option<DateTime>,
    /// Whether the format has concurrency and lender, so that their absence means none.
    pub(super) has_concurrency: bool,
}

impl Fields {
    pub(super) const fn new(provider: Provider) -> Self {
        Self {
            name: None,
            description: None,
            provider,
            destination: None,
            host: None,
            entity_type: None,
            client_id: None,
            secret: Found::Nothing,
            concurrency: None,
            lender: None,
            expires_at: None,
            has_concurrency: false,
        }
    }
}

/// The secret of a document.
#[derive(Debug)]
pub(super) enum Found {
    /// There is none.
    Nothing,
    /// A mask stands in its place.
    Mask,
    /// The secret.
    Secret(SecretString),
}

impl Found {
    /// Reads the text in the place of a secret.
    pub(super) fn of(text: Option<&str>) -> Self {
        match text {
            None | Some("") => Self::Nothing,
            Some(text) if is_expression(text) => Self::Nothing,
            Some(text) if is_mask(text) => Self::Mask,
            Some(text) => Self::Secret(SecretString::from(text)),
        }
    }
}

/// The connection whose concurrency a document borrows.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Lender {
    /// By its id in the other program.
    Id(String),
    /// By its name.
    Name(Name),
}

/// Reads a property that is a string; `None` if it is absent or null.
///
/// # Errors
///
/// Fails if it is of another type. The value is not shown, because it may be a secret.
pub(super) fn text<'a>(document: &'a Value, pointer: &str) -> Result<Option<&'a str>> {
    match document.pointer(pointer) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(wrong(pointer, "is not a string")),
    }
}

/// Reads a property that must be a string and not empty.
pub(super) fn required<'a>(document: &'a Value, pointer: &str) -> Result<&'a str> {
    match text(document, pointer)? {
        Some(text) if !text.trim().is_empty() => Ok(text),
        _ => Err(wrong(pointer, "is missing")),
    }
}

/// Reads a concurrency.
pub(super) fn concurrency(document: &Value, pointer: &str) -> Result<Option<Concurrency>> {
    match document.pointer(pointer) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Number(number)) => match number.as_u64() {
            Some(number) => Concurrency::try_from(number).map(Some),
            None => Err(wrong(pointer, "is not 1 to 25")),
        },
        Some(_) => Err(wrong(pointer, "is not a number")),
    }
}

/// Returns an error about a property.
pub(super) fn wrong(pointer: &str, what: &str) -> Error {
    let path = pointer.trim_start_matches('/').replace('/', ".");
    Error::usage(format!("{path} {what}, in the document"))
}

/// Sets a property, and makes the objects above it. A place that has a value of another kind above
/// it stays as it is.
pub(super) fn set(document: &mut Value, pointer: &str, value: Value) {
    let mut place = document;
    for name in pointer.split('/').skip(1) {
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        place = match place {
            Value::Object(fields) => fields.entry(name).or_insert(Value::Null),
            Value::Array(items) => match name.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                Some(item) => item,
                None => return,
            },
            _ => return,
        };
    }
    *place = value;
}

/// Sets a property, or removes it if there is no value. A property that is null or empty already
/// stays as it is.
pub(super) fn set_or_remove(document: &mut Value, pointer: &str, value: Option<Value>) {
    if let Some(value) = value {
        return set(document, pointer, value);
    }
    let Some((above, name)) = pointer.rsplit_once('/') else { return };
    if let Some(Value::Object(fields)) = document.pointer_mut(above)
        && fields.get(name).is_some_and(|old| !old.is_null() && old != "")
    {
        fields.shift_remove(name);
    }
}
