//! Reads error bodies, PayPal's in every format in which they were seen.
//!
//! Nothing here fails: unreadable parts are skipped, and the raw body stays in the error.

use std::{borrow::Cow, fmt};

use super::shown::shown;
use crate::{Link, Value, ValueRef, model};

/// Reads the body of a response that is not 2xx. It skips unreadable parts; the body itself stays
/// in the [`Error`](crate::Error).
pub type ErrorReader = fn(&[u8]) -> ApiError;

/// The content of an error body. Every part may be absent.
///
/// PayPal's bodies are read by default. For another service,
/// [`ClientBuilder::error_reader`](crate::ClientBuilder::error_reader) takes a function that
/// returns an `ApiError`.
///
/// `Debug` hides the messages, which may repeat parts of the request.
#[derive(Clone, Default, PartialEq)]
pub struct ApiError {
    pub(crate) name: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) debug_id: Option<String>,
    pub(crate) details: Vec<ErrorDetail>,
    pub(crate) links: Vec<Link>,
    /// The words of the message that logs may show; `None` for a body in PayPal's format, whose
    /// codes say enough.
    pub(crate) shown: Option<String>,
}

/// One problem that PayPal found in a request.
///
/// `Debug` hides the value and the description, which may repeat parts of the request.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ErrorDetail {
    issue: Option<String>,
    field: Option<String>,
    value: Option<String>,
    location: Option<String>,
    description: Option<String>,
    /// A sentence that PayPal sends in place of the code, if there is a description as well.
    sentence: Option<String>,
    links: Vec<Link>,
}

impl ErrorDetail {
    /// Creates a detail for a service other than PayPal. Logs show the issue code and the field,
    /// but not the description.
    pub fn new(issue: Option<&str>, field: Option<&str>, description: Option<&str>) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Self { issue: owned(issue), field: owned(field), description: owned(description), ..Self::default() }
    }

    /// Returns the code of the issue, such as `INSTRUMENT_DECLINED`.
    pub fn issue(&self) -> Option<&str> {
        self.issue.as_deref()
    }

    /// Returns the location in the request, usually as a JSON pointer.
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// Returns the value that was sent there. It may be a secret: PayPal repeats card numbers too.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Returns the part of the request that has the field: `body`, `path` or `query`.
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// Returns the links of this problem, such as the link to the payout batch that has the same
    /// `sender_batch_id`.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// Adds a link.
    #[must_use]
    pub fn link(mut self, link: Link) -> Self {
        self.links.push(link);
        self
    }

    /// Returns PayPal's description of the problem.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Returns the texts that may be a sentence in place of a code.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &str> {
        self.sentence.as_deref().into_iter().chain(self.description())
    }

    fn read(value: ValueRef<'_>) -> Option<Self> {
        let detail = if value.is_object() {
            let (issue, words) = code_or_description(text(value, &["issue", "name", "code"]));
            let description = text(value, &["description", "message", "detail", "title"]);
            let (description, sentence) = match description {
                Some(description) => (Some(description), words),
                None => (words, None),
            };
            Self {
                issue,
                field: text(value, &["field"]),
                value: text(value, &["value"]),
                location: text(value, &["location"]),
                description,
                sentence,
                // PayPal writes both names.
                links: ["link", "links"].iter().filter_map(|key| value.get(key)).flat_map(links).collect(),
            }
        } else {
            Self { description: Some(value.as_str()?.into_owned()), ..Self::default() }
        };
        (detail != Self::default()).then_some(detail)
    }
}

/// The most details, and the most links of each, that are read. The body of the error has the rest.
const MOST: usize = 200;

/// The number of errors in errors, and of JSON in strings, that are opened.
const LEVELS: u32 = 3;

/// Properties that only error bodies of PayPal and of its identity service have.
const OF_PAYPAL: [&str; 5] = ["name", "debug_id", "details", "issues", "error_description"];

/// Separates a code from a sentence. The v1 APIs put a sentence in place of the code, and the
/// sentence may repeat parts of the request, so only a code is shown.
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
    /// Creates an empty error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the error's code, which [`Error::name`](crate::Error::name) returns and logs show.
    #[must_use]
    pub fn name(mut self, name: Option<&str>) -> Self {
        self.name = name.map(str::to_owned);
        self
    }

    /// Sets the message: [`Error::message`](crate::Error::message).
    #[must_use]
    pub fn message(mut self, message: Option<&str>) -> Self {
        self.message = message.map(str::to_owned);
        self
    }

    /// Sets the service's id of the request: [`Error::debug_id`](crate::Error::debug_id). Logs show
    /// it.
    #[must_use]
    pub fn debug_id(mut self, id: Option<&str>) -> Self {
        self.debug_id = id.map(str::to_owned);
        self
    }

    /// Adds one problem of the request, and its links to those of the error.
    #[must_use]
    pub fn detail(mut self, detail: ErrorDetail) -> Self {
        self.links.extend_from_slice(&detail.links);
        self.details.push(detail);
        self
    }

    /// Reads an error body of PayPal, or one that has its code and its message at the usual places.
    pub fn paypal(body: &[u8]) -> Self {
        match model::decode::<Value>(body) {
            Ok(decoded) => Self::read(decoded.value.view(), LEVELS),
            Err(_) => Self::default(),
        }
    }

    /// Reads a value. `levels` is the number of errors in errors that are opened.
    fn read(value: ValueRef<'_>, levels: u32) -> Self {
        if value.is_object() {
            Self::from_object(value, levels)
        } else if value.is_array() {
            Self::from_items(value, levels)
        } else {
            value.as_str().map_or_else(Self::default, |inner| Self::from_string(inner.into_owned(), levels))
        }
    }

    /// Reads the format of the APIs (`name`, `message`, `details` or `issues`) or of the identity
    /// service (`error`, `error_description`).
    fn from_object(object: ValueRef<'_>, levels: u32) -> Self {
        if levels > 0
            && let Some(inner) = object.get("error").filter(|inner| inner.is_object())
        {
            return Self::read(inner, levels - 1);
        }
        let list =
            |keys: &[&str]| keys.iter().find_map(|key| object.get(key).filter(|value| !value.is_null()));
        let details: Vec<_> = list(&["details", "issues", "errors"]).into_iter().flat_map(details).collect();
        let mut links: Vec<_> = list(&["links"]).into_iter().flat_map(links).collect();
        links.extend(details.iter().flat_map(|detail| detail.links.iter().cloned()));
        if let Some(href) = text(object, &["information_link"]) {
            links.push(Link::new(href).with_rel("information_link"));
        }
        let (name, words) = code_or_description(text(object, &["name", "error"]));
        let mut this = Self {
            name,
            message: text(object, &["message", "error_description"]).or(words),
            debug_id: text(object, &["debug_id"]),
            details,
            links,
            shown: None,
        };
        if !OF_PAYPAL.iter().any(|key| object.get(key).is_some()) {
            this.read_other(object);
        }
        this
    }

    /// Reads the usual places of other services: RFC 9457, JSON:API, and `code` and `message`.
    fn read_other(&mut self, object: ValueRef<'_>) {
        if self.name.is_none() {
            let code = |key: &&str| code_or_description(text(object, &[key])).0;
            self.name = ["code", "reason", "status", "type"].iter().find_map(code);
        }
        if self.message.is_none() {
            let of_detail = || self.details.first()?.description.clone();
            self.message = text(object, &["detail", "title", "description"]).or_else(of_detail);
        }
        // The title of a problem is the same in each response, unlike its detail.
        let words = text(object, &["title"]).or_else(|| self.message.clone());
        self.shown = words.as_deref().and_then(shown);
    }

    /// Reads a list of errors: the first one gives name and message, and each one adds its details,
    /// or itself as a detail.
    fn from_items(items: ValueRef<'_>, levels: u32) -> Self {
        let mut errors = (items.elements())
            .filter(|item| item.is_object())
            .map(|object| (object, Self::from_object(object, levels)));
        let Some((object, mut first)) = errors.next() else {
            return Self { details: details(items).collect(), ..Self::default() };
        };
        if first.name.is_none() && first.details.is_empty() {
            first.details.extend(ErrorDetail::read(object));
        }
        for (object, error) in errors {
            first.links.extend(error.links);
            if error.details.is_empty() {
                first.details.extend(ErrorDetail::read(object));
            } else {
                first.details.extend(error.details);
            }
        }
        first
    }

    /// Reads a string, which is either JSON in quotes or a message.
    fn from_string(inner: String, levels: u32) -> Self {
        match inner.parse::<Value>() {
            Ok(value) if levels > 0 && (value.is_object() || value.is_array()) => {
                Self::read(value.view(), levels - 1)
            }
            _ => Self {
                shown: shown(&inner),
                message: Some(inner).filter(|words| !words.is_empty()),
                ..Self::default()
            },
        }
    }
}

fn links(value: ValueRef<'_>) -> impl Iterator<Item = Link> {
    items(value).filter_map(link)
}

fn link(value: ValueRef<'_>) -> Option<Link> {
    let link = Link::new(text(value, &["href"])?);
    let link = text(value, &["rel"]).into_iter().fold(link, Link::with_rel);
    Some(text(value, &["method", "encType"]).into_iter().fold(link, Link::with_method))
}

fn details(value: ValueRef<'_>) -> impl Iterator<Item = ErrorDetail> {
    items(value).filter_map(ErrorDetail::read)
}

/// Returns the items of a list; a single value counts as a list of one.
fn items(value: ValueRef<'_>) -> impl Iterator<Item = ValueRef<'_>> {
    let single = (!value.is_array()).then_some(value);
    value.elements().chain(single).take(MOST)
}

/// Returns the first of these properties that can be read as text and is not empty.
fn text(object: ValueRef<'_>, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| {
        let value = object.get(key)?;
        if value.is_number() || value.is_boolean() {
            return Some(value.text().to_owned());
        }
        value.as_str().map(Cow::into_owned).filter(|text| !text.is_empty())
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
