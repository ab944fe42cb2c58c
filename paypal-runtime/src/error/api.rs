//! What error bodies say, and PayPal's in all the shapes they were seen in.
//!
//! Nothing here fails: whatever can't be read is left out, and the raw body stays in the error.

use std::fmt;

use serde_json::{Map, Value};

use crate::Link;

/// Reads the body of an answer that is not 2xx. What it can't read it leaves out: the body itself stays in the [`Error`](crate::Error).
pub type ErrorReader = fn(&[u8]) -> ApiError;

/// What an error body says. Every part may be absent.
///
/// PayPal's bodies are read without further ado; for another service's,
/// [`ClientBuilder::error_reader`](crate::ClientBuilder::error_reader) takes a function that makes one of these.
///
/// `Debug` hides the words, which may repeat what was sent.
#[derive(Clone, Default, PartialEq)]
pub struct ApiError {
    pub(crate) name: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) debug_id: Option<String>,
    pub(crate) details: Vec<ErrorDetail>,
    pub(crate) links: Vec<Link>,
}

/// One thing that PayPal found wrong with a request.
///
/// `Debug` hides the value and the description, which may repeat what was sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ErrorDetail {
    issue: Option<String>,
    field: Option<String>,
    value: Option<String>,
    location: Option<String>,
    description: Option<String>,
}

impl ErrorDetail {
    /// A detail for a service that is not PayPal: a code and a field, which logs show, and words, which they do not.
    pub fn new(issue: Option<&str>, field: Option<&str>, description: Option<&str>) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Self { issue: owned(issue), field: owned(field), description: owned(description), ..Self::default() }
    }

    /// The code of the issue, as in `INSTRUMENT_DECLINED`.
    pub fn issue(&self) -> Option<&str> {
        self.issue.as_deref()
    }

    /// Where in the request it is: most often a JSON pointer.
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// The value that was sent there. It may be a secret: PayPal repeats card numbers too.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Which part of the request the field is in: `body`, `path` or `query`.
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// What PayPal says about it in words.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    fn read(value: &Value) -> Option<Self> {
        let detail = match value {
            Value::Object(object) => {
                let (issue, words) = code_or_description(text(object, &["issue", "name", "code"]));
                Self {
                    issue,
                    field: text(object, &["field"]),
                    value: text(object, &["value"]),
                    location: text(object, &["location"]),
                    description: text(object, &["description", "message"]).or(words),
                }
            }
            Value::String(words) => Self { description: Some(words.clone()), ..Self::default() },
            _ => return None,
        };
        (detail != Self::default()).then_some(detail)
    }
}

/// The v1 APIs put a sentence where others have a code, and the sentence may repeat what was sent: only a code is shown.
fn code_or_description(text: Option<String>) -> (Option<String>, Option<String>) {
    let is_code = text.as_deref().is_some_and(|text| {
        text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    });
    if is_code { (text, None) } else { (None, text) }
}

impl fmt::Debug for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorDetail")
            .field("issue", &self.issue)
            .field("field", &self.field)
            .field("location", &self.location)
            .finish_non_exhaustive()
    }
}

impl ApiError {
    /// Nothing is said.
    pub fn new() -> Self {
        Self::default()
    }

    /// The error's code, which [`Error::name`](crate::Error::name) gives and logs show.
    #[must_use]
    pub fn name(mut self, name: Option<&str>) -> Self {
        self.name = name.map(str::to_owned);
        self
    }

    /// What is said in words: [`Error::message`](crate::Error::message).
    #[must_use]
    pub fn message(mut self, message: Option<&str>) -> Self {
        self.message = message.map(str::to_owned);
        self
    }

    /// The service's id for what it did: [`Error::debug_id`](crate::Error::debug_id). Logs show it.
    #[must_use]
    pub fn debug_id(mut self, id: Option<&str>) -> Self {
        self.debug_id = id.map(str::to_owned);
        self
    }

    /// Adds one thing that is wrong with the request.
    #[must_use]
    pub fn detail(mut self, detail: ErrorDetail) -> Self {
        self.details.push(detail);
        self
    }

    /// Reads a body of PayPal's.
    pub fn paypal(body: &[u8]) -> Self {
        let body = String::from_utf8_lossy(body);
        match serde_json::from_str(body.trim_start_matches('\u{feff}')) {
            Ok(value) => Self::read(value),
            Err(_) => Self::default(),
        }
    }

    fn read(value: Value) -> Self {
        match value {
            Value::Object(object) => Self::from_object(&object),
            Value::Array(items) => Self::from_items(&items),
            Value::String(inner) => Self::from_string(inner),
            _ => Self::default(),
        }
    }

    /// The API's shape (`name`, `message`, `details` or `issues`) or the identity service's (`error`, `error_description`).
    fn from_object(object: &Map<String, Value>) -> Self {
        if let Some(inner @ Value::Object(_)) = object.get("error") {
            return Self::read(inner.clone());
        }
        let list =
            |keys: &[&str]| keys.iter().find_map(|key| object.get(*key).filter(|value| !value.is_null()));
        let mut links: Vec<_> =
            list(&["links"]).map(items).unwrap_or_default().iter().filter_map(link).collect();
        if let Some(href) = text(object, &["information_link"]) {
            links.push(Link::new(href).with_rel("information_link"));
        }
        let (name, words) = code_or_description(text(object, &["name", "error"]));
        Self {
            name,
            message: text(object, &["message", "error_description"]).or(words),
            debug_id: text(object, &["debug_id"]),
            details: details(list(&["details", "issues", "errors"]).map(items).unwrap_or_default()),
            links,
        }
    }

    /// A list of errors: the first one gives the names, and each gives its details, or itself.
    fn from_items(items: &[Value]) -> Self {
        let mut errors =
            items.iter().filter_map(Value::as_object).map(|object| (object, Self::from_object(object)));
        let Some((object, mut first)) = errors.next() else {
            return Self { details: details(items), ..Self::default() };
        };
        if first.name.is_none() && first.details.is_empty() {
            first.details.extend(ErrorDetail::read(&Value::Object(object.clone())));
        }
        for (object, error) in errors {
            if error.details.is_empty() {
                first.details.extend(ErrorDetail::read(&Value::Object(object.clone())));
            } else {
                first.details.extend(error.details);
            }
        }
        first
    }

    /// A string: another JSON document in quotes, or words.
    fn from_string(inner: String) -> Self {
        match serde_json::from_str(&inner) {
            Ok(value @ (Value::Object(_) | Value::Array(_))) => Self::read(value),
            _ => Self { message: Some(inner).filter(|words| !words.is_empty()), ..Self::default() },
        }
    }
}

fn link(value: &Value) -> Option<Link> {
    let object = value.as_object()?;
    let link = Link::new(text(object, &["href"])?);
    let link = text(object, &["rel"]).into_iter().fold(link, Link::with_rel);
    Some(text(object, &["method", "encType"]).into_iter().fold(link, Link::with_method))
}

fn details(values: &[Value]) -> Vec<ErrorDetail> {
    values.iter().filter_map(ErrorDetail::read).collect()
}

/// The items of a list; one thing where a list belongs is a list of it.
fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice)
}

/// The first of these properties that can be read as text and is not empty.
fn text(object: &Map<String, Value>, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match object.get(*key)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    })
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("name", &self.name)
            .field("debug_id", &self.debug_id)
            .field("details", &self.details)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
