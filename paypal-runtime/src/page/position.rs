//! The position of a page: its query parameters, and how they are written into a call.

use std::borrow::Cow;

use bytes::Bytes;
use percent_encoding::percent_decode_str;

use super::paging::{Next, Paging, Place};
use crate::{Call, Value, ValueRef, http::push_query, model::Extra};

/// The position of a page: the parameters that request it, encoded as in a query, such as
/// `page=3&page_size=100`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Position(String);

/// Page number or offset, and page size, found in the call's parameters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RequestedPage {
    /// The page number or the offset.
    pub(super) at: Option<i64>,
    /// The requested number of items per page.
    pub(super) size: Option<i64>,
}

impl Position {
    /// Creates a position with one parameter.
    pub(super) fn new(name: &str, value: impl ToString) -> Self {
        Self::default().and(name, value)
    }

    /// Adds a parameter.
    pub(super) fn and(mut self, name: &str, value: impl ToString) -> Self {
        push_query(&mut self.0, name, &value.to_string());
        self
    }

    /// Adds the parameters of another position.
    pub(super) fn with(mut self, others: &Self) -> Self {
        if !self.0.is_empty() && !others.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(&others.0);
        self
    }

    /// Takes the query of a link, which may be an absolute URL or not. The rest of the link is
    /// never used.
    pub(super) fn of_link(href: &str) -> Self {
        let before_fragment = href.split('#').next().unwrap_or_default();
        let query = before_fragment.split_once('?').map_or("", |(_, query)| query);
        Self(query.split('&').filter(|pair| !pair.is_empty()).map(visible).collect::<Vec<_>>().join("&"))
    }

    /// Parses a query from the text of a stored cursor; `None` if it cannot be a query.
    pub(super) fn parse(query: &str) -> Option<Self> {
        let fits = |c: char| c.is_ascii_graphic() && c != '#';
        query.chars().all(fits).then(|| Self(query.to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the call that requests this page. Parameters of the same name are replaced, the
    /// others are kept.
    pub(super) fn for_page(&self, call: &Call, paging: &Paging) -> Result<Call, String> {
        let names: Vec<Cow<'_, str>> = pairs(&self.0).map(|(name, _, _)| name).collect();
        let has = |name: &str| names.iter().any(|other| other == name);
        // Page numbers depend on the page size, so the call's own page size is not kept.
        let counted = matches!(paging.next, Next::Number { .. });
        let drop = |name: &str| {
            has(name) || paging.first_only.contains(&name) || counted && paging.page_size == Some(name)
        };
        match paging.place {
            Place::Query => {
                let others =
                    pairs(call.query_text()).filter(|(name, _, _)| !drop(name)).map(|(_, _, pair)| pair);
                let query =
                    others.chain(pairs(&self.0).map(|(_, _, pair)| pair)).collect::<Vec<_>>().join("&");
                Ok(call.for_page(query, call.body_bytes().cloned()))
            }
            Place::Body => {
                // Only the paging parameters change: every other value keeps its text.
                let body = object(call)?;
                let mut next = Extra::new();
                for (name, value) in body.entries().filter(|(name, _)| has(name) || !drop(name)) {
                    next.insert(&name, value);
                }
                for (name, value, _) in pairs(&self.0) {
                    let value = value.parse::<i64>().map_or_else(|_| Value::from(&*value), Value::from);
                    next.insert(&name, value);
                }
                let bytes = next.to_object().text().to_owned();
                Ok(call.for_page(call.query_text().to_owned(), Some(Bytes::from(bytes))))
            }
        }
    }
}

impl RequestedPage {
    /// Reads page number or offset, and page size, from the parameters of a call.
    pub(super) fn of(call: &Call, paging: &Paging) -> Result<Self, String> {
        let at = match paging.next {
            Next::Number { parameter, .. } | Next::Offset { parameter, .. } => Some(parameter),
            Next::Cursor { .. } | Next::LastItem { .. } | Next::Link | Next::Url { .. } => None,
        };
        Ok(match paging.place {
            Place::Query => {
                let find = |name: &str| {
                    pairs(call.query_text()).filter(|(other, _, _)| other == name).last()?.1.parse().ok()
                };
                Self { at: at.and_then(find), size: paging.page_size.and_then(find) }
            }
            Place::Body => {
                let body = object(call)?;
                let find = |name: &str| integer(body.get(name)?);
                Self { at: at.and_then(find), size: paging.page_size.and_then(find) }
            }
        })
    }
}

/// Returns the last value of a parameter in the query of a call.
pub(super) fn query(call: &Call, name: &str) -> Option<String> {
    pairs(call.query_text())
        .filter(|(other, _, _)| other == name)
        .last()
        .map(|(_, value, _)| value.into_owned())
}

/// Returns the call with other values of query parameters that it has; their places stay.
pub(super) fn with_query(call: Call, values: [(&str, &str); 2]) -> Call {
    let replaced = |(name, value, pair): (Cow<'_, str>, Cow<'_, str>, &str)| {
        let other = values.iter().find(|(other, new)| *other == name && *new != value);
        let Some((name, new)) = other else { return pair.to_owned() };
        let mut text = String::new();
        push_query(&mut text, name, new);
        text
    };
    let query = pairs(call.query_text()).map(replaced).collect::<Vec<_>>().join("&");
    let body = call.body_bytes().cloned();
    call.for_page(query, body)
}

/// Splits a query into pairs: the decoded name, the decoded value, and the pair as written.
fn pairs(query: &str) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>, &str)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decode = |text| percent_decode_str(text).decode_utf8_lossy();
        (decode(name), decode(value), pair)
    })
}

/// Parses the body of a call as an object; no body is an empty object.
fn object(call: &Call) -> Result<Value, String> {
    let body = call.body_bytes().map_or("{}", |body| str::from_utf8(body).unwrap_or_default());
    let object = body.parse::<Value>().ok().filter(Value::is_object);
    object.ok_or_else(|| {
        "the request body is not an object, so it cannot hold the paging parameters".to_owned()
    })
}

/// Reads a whole number, which may be written as `20.0` or as a string.
fn integer(value: ValueRef<'_>) -> Option<i64> {
    if let Some(text) = value.as_str() {
        return text.parse().ok();
    }
    value.as_i64().or_else(|| value.text().strip_suffix(".0")?.parse().ok())
}

/// Percent-encodes characters that a URL cannot hold. Sequences that are already encoded stay as
/// they are.
fn visible(text: &str) -> String {
    use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
    const UNSAFE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\'');
    utf8_percent_encode(text, UNSAFE).to_string()
}
