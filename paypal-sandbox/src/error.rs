//! Error responses, in PayPal's two formats: that of the APIs and that of the identity service.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::issue;

/// PayPal's page about errors.
pub(crate) const INFORMATION: &str = "https://developer.paypal.com/api/rest/responses/";

/// One problem of a request: an element of `details` in an error response.
#[derive(Clone, Debug)]
pub(crate) struct Detail {
    issue: Cow<'static, str>,
    description: Cow<'static, str>,
    field: Option<String>,
    value: Option<String>,
    location: Option<&'static str>,
}

impl Detail {
    /// Creates a detail with the usual description of its issue.
    pub(crate) fn new(issue: impl Into<Cow<'static, str>>) -> Self {
        let issue = issue.into();
        let description = issue::describe(&issue);
        Self { issue, description, field: None, value: None, location: None }
    }

    /// Replaces the description.
    pub(crate) fn description(mut self, words: impl Into<Cow<'static, str>>) -> Self {
        self.description = words.into();
        self
    }

    /// Sets the field of the body that is wrong, as a JSON pointer.
    pub(crate) fn at(mut self, pointer: impl Into<String>) -> Self {
        self.field = Some(pointer.into());
        self.location = Some("body");
        self
    }

    /// Sets the header that is wrong. PayPal's `location` has no value for headers, so there is
    /// none.
    pub(crate) fn header(mut self, name: &str) -> Self {
        self.field = Some(name.to_owned());
        self
    }

    /// Sets the parameter of the path or the query that is wrong.
    pub(crate) fn parameter(mut self, location: &'static str, name: &str) -> Self {
        self.field = Some(name.to_owned());
        self.location = Some(location);
        self
    }

    /// Sets the value that was sent in the field.
    pub(crate) fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    fn to_json(&self) -> Value {
        let mut object = Map::new();
        for (key, value) in [
            ("field", self.field.as_deref()),
            ("value", self.value.as_deref()),
            ("location", self.location),
            ("issue", Some(&*self.issue)),
            ("description", Some(&*self.description)),
        ] {
            if let Some(value) = value {
                object.insert(key.to_owned(), Value::from(value));
            }
        }
        Value::Object(object)
    }
}

/// Collects the problems of a request.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    malformed: Vec<Detail>,
    refused: Vec<Detail>,
}

impl Problems {
    /// Adds a problem of form: the request does not conform to the interface (status 400).
    pub(crate) fn malformed(&mut self, detail: Detail) {
        self.malformed.push(detail);
    }

    /// Adds a problem of a value: the request is well formed but can't be carried out (status 422).
    pub(crate) fn refused(&mut self, detail: Detail) {
        self.refused.push(detail);
    }

    /// Returns the failure, if any. A malformed request is reported with its problems of form
    /// alone.
    pub(crate) fn into_result(self) -> Result<(), Failure> {
        if !self.malformed.is_empty() {
            return Err(Failure::new(400, self.malformed));
        }
        if !self.refused.is_empty() {
            return Err(Failure::new(422, self.refused));
        }
        Ok(())
    }

    /// Returns the failure, if any, as one error of a name of its own, as the APIs of the first
    /// version report problems of either kind.
    pub(crate) fn into_named(self, status: u16, name: &'static str) -> Result<(), Failure> {
        let details: Vec<Detail> = self.malformed.into_iter().chain(self.refused).collect();
        if details.is_empty() {
            return Ok(());
        }
        let message = issue::describe(name);
        Err(Failure {
            status,
            body: Box::new(Body::Api {
                name: name.into(),
                message,
                details,
                links: Vec::new(),
                more: Vec::new(),
            }),
        })
    }
}

/// An error response.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    /// Boxed, so that results are small.
    body: Box<Body>,
}

#[derive(Clone, Debug)]
enum Body {
    Api {
        name: Cow<'static, str>,
        message: Cow<'static, str>,
        details: Vec<Detail>,
        /// Links to what the caller can do about it.
        links: Vec<Value>,
        /// Further fields, which only some errors have.
        more: Vec<(&'static str, Value)>,
    },
    Identity {
        error: Cow<'static, str>,
        description: &'static str,
    },
}

impl Failure {
    /// Creates the usual error of a status.
    pub(crate) fn new(status: u16, details: Vec<Detail>) -> Self {
        let (name, message) = issue::of_status(status);
        let (name, message) = (name.into(), message.into());
        Self {
            status,
            body: Box::new(Body::Api { name, message, details, links: Vec::new(), more: Vec::new() }),
        }
    }

    /// Creates the error of a status, with another name than the usual one.
    pub(crate) fn named(status: u16, name: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        let (name, message) = (name.into(), message.into());
        Self {
            status,
            body: Box::new(Body::Api {
                name,
                message,
                details: Vec::new(),
                links: Vec::new(),
                more: Vec::new(),
            }),
        }
    }

    /// Adds a field that only some errors have.
    pub(crate) fn with_field(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        if let Body::Api { more, .. } = &mut *self.body {
            more.push((name, value.into()));
        }
        self
    }

    /// Adds a detail.
    pub(crate) fn with(mut self, detail: Detail) -> Self {
        if let Body::Api { details, .. } = &mut *self.body {
            details.push(detail);
        }
        self
    }

    /// Creates an error in the format of the identity service.
    pub(crate) fn identity(
        status: u16,
        error: impl Into<Cow<'static, str>>,
        description: &'static str,
    ) -> Self {
        Self { status, body: Box::new(Body::Identity { error: error.into(), description }) }
    }

    /// Replaces the name of an error of an API.
    pub(crate) fn renamed(mut self, new: String) -> Self {
        if let Body::Api { name, .. } = &mut *self.body {
            *name = new.into();
        }
        self
    }

    /// Creates a 422 error with one issue.
    pub(crate) fn refused(issue: &'static str) -> Self {
        Self::new(422, vec![Detail::new(issue)])
    }

    /// Creates a 422 error with one issue at a field of the body.
    pub(crate) fn refused_at(issue: &'static str, pointer: &str) -> Self {
        Detail::new(issue).at(pointer).into()
    }

    /// Creates a 400 error with one issue at a field of the body.
    pub(crate) fn malformed_at(issue: &'static str, pointer: &str) -> Self {
        Self::new(400, vec![Detail::new(issue).at(pointer)])
    }

    /// Creates the 403 error for a caller that lacks a permission.
    pub(crate) fn denied(words: &'static str) -> Self {
        Self::new(403, vec![Detail::new("PERMISSION_DENIED").description(words)])
    }

    /// Creates the 404 error for an unknown id in the path.
    pub(crate) fn not_found(parameter: &str, id: &str) -> Self {
        Self::new(404, vec![Detail::new("INVALID_RESOURCE_ID").parameter("path", parameter).value(id)])
    }

    /// The code that says what is wrong: the first issue, or the name of an error without issues.
    pub(crate) fn issue(&self) -> &str {
        match &*self.body {
            Body::Api { name, details, .. } => details.first().map_or(name, |detail| &detail.issue),
            Body::Identity { error, .. } => error,
        }
    }

    /// The field of the first problem and its description, if it is about a field.
    pub(crate) fn wrong_field(&self) -> Option<(&str, &str)> {
        match &*self.body {
            Body::Api { details, .. } => {
                let detail = details.first()?;
                Some((detail.field.as_deref()?, &detail.description))
            }
            Body::Identity { .. } => None,
        }
    }

    /// Renames the fields of the body that are wrong: a request may have been translated before it
    /// was checked.
    pub(crate) fn rename(mut self, renamed: impl Fn(&str) -> String) -> Self {
        if let Body::Api { details, .. } = &mut *self.body {
            for detail in details.iter_mut().filter(|detail| detail.location == Some("body")) {
                detail.field = detail.field.take().map(|field| renamed(&field));
            }
        }
        self
    }

    /// Adds a link to what the caller can do about it.
    pub(crate) fn with_link(mut self, link: Value) -> Self {
        if let Body::Api { links, .. } = &mut *self.body {
            links.push(link);
        }
        self
    }

    /// Builds the response body.
    pub(crate) fn to_json(&self, debug_id: &str) -> Value {
        match &*self.body {
            Body::Identity { error, description } => {
                json!({ "error": error, "error_description": description })
            }
            Body::Api { name, message, details, links, more } => {
                let details: Vec<Value> = details.iter().map(Detail::to_json).collect();
                let mut shown =
                    vec![json!({ "href": INFORMATION, "rel": "information_link", "method": "GET" })];
                shown.extend(links.iter().cloned());
                let mut body = json!({
                    "name": name, "message": message, "debug_id": debug_id,
                    "details": details, "links": shown,
                });
                if let Some(body) = body.as_object_mut() {
                    body.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
                }
                body
            }
        }
    }
}

impl From<Detail> for Failure {
    fn from(detail: Detail) -> Self {
        Self::new(422, vec![detail])
    }
}
