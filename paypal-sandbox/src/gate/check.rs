//! Checks a body against its component in the registry: required fields, types and limits.

use paypal_generated::runtime::EmptyBody;
use paypal_generated::{
    model::{Table, ValueKind},
    registry::{Limits, OperationEntry},
};
use serde_json::{Map, Value};
use url::{Url, form_urlencoded};

use super::limits;
use crate::{
    access::limits::DEPTH,
    error::{Detail, Failure, Problems},
    message::Incoming,
};

/// Reads and checks the body of a request. An absent body is `{}`.
pub(crate) fn body(operation: &'static OperationEntry, incoming: &Incoming) -> Result<Value, Failure> {
    let bytes = &incoming.body;
    let wants_type = !matches!(operation.empty_body, EmptyBody::Nothing);
    let media_type = media_type(incoming);
    let takes_parts = operation.request.is_some_and(|request| {
        request.part.is_some() || request.media_types.iter().any(|one| one.starts_with("multipart/"))
    });
    match media_type.as_deref() {
        Some("application/json" | "application/json-patch+json") => {}
        Some("application/x-www-form-urlencoded") if takes_form(operation) => {
            return Ok(form(bytes));
        }
        Some(multipart) if takes_parts && multipart.starts_with("multipart/") => {
            return parts(operation, incoming);
        }
        None if bytes.is_empty() && !wants_type => {}
        // A `Content-Type` without a body is ignored where the operation takes no body.
        Some(_) if bytes.is_empty() && operation.request.is_none() => {}
        None if !takes_parts => {
            let words = "Send `Content-Type: application/json`, also if there is no body.";
            return Err(Failure::named(415, "UNSUPPORTED_MEDIA_TYPE", words));
        }
        _ => return Err(Failure::new(415, Vec::new())),
    }
    let required = operation.request.is_some_and(|request| request.required);
    if bytes.is_empty() {
        if required {
            return Err(Failure::malformed_at("MISSING_REQUEST_BODY", "/"));
        }
        return Ok(Value::Object(serde_json::Map::new()));
    }
    json(operation, bytes)
}

/// Reads the body of a request without an operation: JSON, a form, or `{}`.
pub(crate) fn loose(incoming: &Incoming) -> Result<Value, Failure> {
    if incoming.body.is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    if media_type(incoming).as_deref() != Some("application/x-www-form-urlencoded") {
        return parse(&incoming.body);
    }
    // Some programs, such as curl, call every body a form unless they are told otherwise.
    if matches!(incoming.body.trim_ascii_start().first(), Some(b'{' | b'[')) {
        let words = "The body is JSON, but was read as a form: send `Content-Type: application/json`.";
        let detail = Detail::new("MALFORMED_REQUEST_JSON").at("/").description(words);
        return Err(Failure::new(400, vec![detail]));
    }
    Ok(form(&incoming.body))
}

/// The media type of the body, in lower case and without parameters.
fn media_type(incoming: &Incoming) -> Option<String> {
    let text = incoming.header("content-type")?;
    Some(text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
}

fn takes_form(operation: &OperationEntry) -> bool {
    let takes = |one: &&str| *one == "application/x-www-form-urlencoded";
    operation.request.is_some_and(|request| request.media_types.iter().any(takes))
}

/// Reads a form as an object of strings.
fn form(bytes: &[u8]) -> Value {
    let fields = form_urlencoded::parse(bytes);
    Value::Object(fields.map(|(name, value)| (name.into_owned(), Value::from(value.into_owned()))).collect())
}

/// Reads the JSON part of a multipart body.
fn parts(operation: &'static OperationEntry, incoming: &Incoming) -> Result<Value, Failure> {
    let malformed = || Failure::malformed_at("INVALID_PARAMETER_SYNTAX", "/");
    let parts = incoming.parts.as_deref().ok_or_else(malformed)?;
    let name = operation.request.and_then(|request| request.part);
    match parts.iter().find(|part| Some(part.name.as_str()) == name) {
        Some(part) => json(operation, &part.content),
        None => Ok(Value::Object(serde_json::Map::new())),
    }
}

fn json(operation: &'static OperationEntry, bytes: &[u8]) -> Result<Value, Failure> {
    let value = parse(bytes)?;
    let mut checker = Checker::new(operation.api, Some(operation), "");
    if let Some(name) = operation.request.and_then(|request| request.component) {
        checker.component(name, &value);
    }
    checker.problems.into_result()?;
    Ok(value)
}

/// Reads JSON that has not too many levels.
fn parse(bytes: &[u8]) -> Result<Value, Failure> {
    let value = serde_json::from_slice(bytes).ok().filter(|value| depth(value) <= DEPTH);
    value.ok_or_else(|| Failure::malformed_at("MALFORMED_REQUEST_JSON", "/"))
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(fields) => 1 + fields.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// The fields with the URLs to which browsers are sent. PayPal's specs give them the format `uri`,
/// which the registry does not have.
const BROWSER_URLS: [&str; 2] = ["return_url", "cancel_url"];

/// Whether a text is an absolute URL of a site or an app. Values of other types are checked by
/// their types.
fn leads_somewhere(value: &Value) -> bool {
    let Some(text) = value.as_str() else { return true };
    // The parser skips spaces around a URL and control characters in it.
    if text.contains(|character: char| character.is_control() || character.is_whitespace()) {
        return false;
    }
    Url::parse(text).is_ok_and(|url| !matches!(url.scheme(), "javascript" | "data" | "vbscript"))
}

struct Checker {
    /// The operation whose documented issues are used.
    operation: Option<&'static OperationEntry>,
    api: &'static str,
    pointer: String,
    problems: Problems,
    /// The limits of the component that is being checked.
    limits: &'static [(&'static str, Limits)],
    /// Whether the value is a secret, which no error repeats.
    is_secret: bool,
    /// The place within that component: `items/*`.
    place: String,
}

impl Checker {
    fn new(api: &'static str, operation: Option<&'static OperationEntry>, pointer: &str) -> Self {
        Self {
            operation,
            api,
            pointer: pointer.to_owned(),
            problems: Problems::default(),
            limits: &[],
            is_secret: false,
            place: String::new(),
        }
    }

    /// Checks a value against a component, or, if the name is in brackets, against a list of it.
    fn component(&mut self, name: &str, value: &Value) {
        let list_of = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let Some(entry) = limits::component(self.api, list_of.unwrap_or(name)) else { return };
        match (list_of, value) {
            (None, _) => {
                self.limits = entry.limits;
                self.value(&entry.kind, value);
            }
            (Some(_), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.below(&index.to_string(), "*", |checker| checker.value(&entry.kind, item));
                }
            }
            (Some(_), _) => self.wrong("INVALID_PARAMETER_SYNTAX", value),
        }
    }

    fn value(&mut self, kind: &ValueKind, value: &Value) {
        match (kind, value) {
            (ValueKind::Any, _)
            | (ValueKind::Text, Value::String(_))
            | (ValueKind::Boolean, Value::Bool(_))
            | (ValueKind::Number, Value::Number(_)) => self.limit(value),
            (kind, Value::String(text)) if kind.is_format() => {
                if !kind.accepts(text) {
                    self.wrong("INVALID_PARAMETER_SYNTAX", value);
                }
            }
            (ValueKind::Integer, Value::Number(number)) if number.is_i64() || number.is_u64() => {
                self.limit(value);
            }
            (ValueKind::Unsigned, Value::Number(number)) if number.is_u64() => self.limit(value),
            (ValueKind::Enum(known), Value::String(text)) => {
                if !known.contains(&text.as_str()) {
                    self.wrong("INVALID_PARAMETER_VALUE", value);
                }
            }
            (ValueKind::Object(table), Value::Object(object)) => self.object(table(), object),
            (ValueKind::List(element), Value::Array(items)) => {
                self.limit(value);
                for (index, item) in items.iter().enumerate() {
                    self.below(&index.to_string(), "*", |checker| checker.value(element, item));
                }
            }
            // PayPal's specs have no unions, so unions are not checked.
            (ValueKind::Nullable(_), Value::Null) | (ValueKind::Union(_), _) => {}
            (ValueKind::Nullable(inner), value) => self.value(inner, value),
            (ValueKind::Map(kind), Value::Object(entries)) => {
                for (name, value) in entries {
                    self.below(name, "*", |checker| checker.value(kind, value));
                }
            }
            _ => self.wrong("INVALID_PARAMETER_SYNTAX", value),
        }
    }

    /// Checks an object by the fields and the limits of its component.
    fn object(&mut self, table: &'static Table, object: &Map<String, Value>) {
        // An object without a component is described in place: its limits are those of the
        // component around it.
        let own = limits::component_of(self.api, table);
        let outer =
            own.map(|own| (std::mem::replace(&mut self.limits, own.limits), std::mem::take(&mut self.place)));
        for field in table.fields {
            let outer = self.is_secret;
            self.is_secret = outer || field.sensitive;
            self.below(field.name, field.name, |checker| match object.get(field.name) {
                // Fields that only the server sets are not checked.
                _ if field.read_only => {}
                None | Some(Value::Null) if field.required => checker.missing(),
                None => {}
                Some(value) if BROWSER_URLS.contains(&field.name) && !leads_somewhere(value) => {
                    checker.wrong("INVALID_PARAMETER_SYNTAX", value);
                }
                Some(value) => checker.value(&field.kind, value),
            });
            self.is_secret = outer;
        }
        if let Some((limits, place)) = outer {
            (self.limits, self.place) = (limits, place);
        }
    }

    /// Checks the limits of the present place.
    fn limit(&mut self, value: &Value) {
        let found = self.limits.iter().find(|(place, _)| *place == self.place);
        if let Some((_, limits)) = found
            && let Some(issue) = limits::issue(self.operation, limits, value)
        {
            self.wrong(issue, value);
        }
    }

    fn missing(&mut self) {
        let detail = Detail::new("MISSING_REQUIRED_PARAMETER").at(self.pointer.as_str());
        self.problems.malformed(detail);
    }

    fn wrong(&mut self, issue: &'static str, value: &Value) {
        let pointer = if self.pointer.is_empty() { "/" } else { self.pointer.as_str() };
        let mut detail = Detail::new(issue).at(pointer);
        match value {
            _ if self.is_secret => {}
            Value::String(text) => detail = detail.value(text.as_str()),
            Value::Object(_) | Value::Array(_) => {}
            scalar => detail = detail.value(scalar.to_string()),
        }
        self.problems.malformed(detail);
    }

    /// Visits a value below the present one; `place` is its place in the component.
    fn below(&mut self, segment: &str, place: &str, visit: impl FnOnce(&mut Self)) {
        let (length, place_length) = (self.pointer.len(), self.place.len());
        self.pointer.push('/');
        self.pointer.push_str(segment);
        if !self.place.is_empty() {
            self.place.push('/');
        }
        if place.contains(['~', '/']) {
            self.place.push_str(&place.replace('~', "~0").replace('/', "~1"));
        } else {
            self.place.push_str(place);
        }
        visit(self);
        self.pointer.truncate(length);
        self.place.truncate(place_length);
    }
}

/// Checks a value that the sandbox computed, such as a patched one, against a component.
pub(crate) fn conforms(
    api: &'static str,
    component: &str,
    value: &Value,
    pointer: &str,
    problems: &mut Problems,
) {
    let mut checker = Checker::new(api, None, pointer);
    checker.problems = std::mem::take(problems);
    checker.component(component, value);
    *problems = checker.problems;
}

/// Keeps the declared fields of a value that the caller may set. Only these are stored of a
/// request.
pub(crate) fn declared(api: &str, component: &str, value: &Value) -> Value {
    limits::component(api, component).map_or(Value::Null, |entry| keep_declared(&entry.kind, value))
}

fn keep_declared(kind: &ValueKind, value: &Value) -> Value {
    match (kind, value) {
        (ValueKind::Object(table), Value::Object(object)) => {
            let settable = table().fields.iter().filter(|field| !field.read_only);
            let declared = settable.filter_map(|field| {
                let value = object.get(field.name)?;
                Some((field.name.to_owned(), keep_declared(&field.kind, value)))
            });
            Value::Object(declared.collect())
        }
        (ValueKind::Nullable(inner), value) => keep_declared(inner, value),
        (ValueKind::List(element), Value::Array(items)) => {
            Value::Array(items.iter().map(|item| keep_declared(element, item)).collect())
        }
        _ => value.clone(),
    }
}

/// Returns the field table of a component.
pub(crate) fn table(api: &str, component: &str) -> Option<&'static Table> {
    limits::component(api, component)?.table.map(|table| table())
}
