//! Refusals, in PayPal's two shapes.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::issue;

/// One thing that is wrong with a request.
#[derive(Clone, Debug)]
pub(crate) struct Detail {
    issue: Cow<'static, str>,
    description: Cow<'static, str>,
    field: Option<String>,
    value: Option<String>,
    location: Option<&'static str>,
}

impl Detail {
    /// A detail with the issue's usual description.
    pub(crate) fn new(issue: impl Into<Cow<'static, str>>) -> Self {
        let issue = issue.into();
        let description = issue::describe(&issue);
        Self { issue, description, field: None, value: None, location: None }
    }

    /// Says it in other words.
    pub(crate) fn saying(mut self, words: impl Into<Cow<'static, str>>) -> Self {
        self.description = words.into();
        self
    }

    /// Where in the body, as a JSON pointer.
    pub(crate) fn at(mut self, pointer: impl Into<String>) -> Self {
        self.field = Some(pointer.into());
        self.location = Some("body");
        self
    }

    /// Which parameter of the path, the query or the headers.
    pub(crate) fn parameter(mut self, location: &'static str, name: &str) -> Self {
        self.field = Some(name.to_owned());
        self.location = Some(location);
        self
    }

    /// What was sent there.
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

/// What a collected [`Detail`] means for the request.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    malformed: Vec<Detail>,
    refused: Vec<Detail>,
}

impl Problems {
    /// The request does not conform to the interface: 400.
    pub(crate) fn malformed(&mut self, detail: Detail) {
        self.malformed.push(detail);
    }

    /// The request is well formed and can't be done: 422.
    pub(crate) fn refused(&mut self, detail: Detail) {
        self.refused.push(detail);
    }

    /// A malformed request is not looked at further, so that its details stand alone.
    pub(crate) fn into_result(self) -> Result<(), Failure> {
        if !self.malformed.is_empty() {
            return Err(Failure::new(400, self.malformed));
        }
        if !self.refused.is_empty() {
            return Err(Failure::new(422, self.refused));
        }
        Ok(())
    }
}

/// An answer that is an error.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    body: Body,
}

#[derive(Clone, Debug)]
enum Body {
    Api { name: Cow<'static, str>, message: Cow<'static, str>, details: Vec<Detail> },
    Identity { error: &'static str, description: &'static str },
}

impl Failure {
    /// The usual error of a status.
    pub(crate) fn new(status: u16, details: Vec<Detail>) -> Self {
        let (name, message) = issue::of_status(status);
        Self { status, body: Body::Api { name: name.into(), message: message.into(), details } }
    }

    /// The error of a status, with a name that is not the usual one.
    pub(crate) fn named(status: u16, name: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status, body: Body::Api { name: name.into(), message: message.into(), details: Vec::new() } }
    }

    /// In the shape of the identity service.
    pub(crate) fn identity(status: u16, error: &'static str, description: &'static str) -> Self {
        Self { status, body: Body::Identity { error, description } }
    }

    /// 422 with one issue.
    pub(crate) fn refused(issue: &'static str) -> Self {
        Self::new(422, vec![Detail::new(issue)])
    }

    /// 404 for an id in the path.
    pub(crate) fn not_found(parameter: &str, id: &str) -> Self {
        Self::new(404, vec![Detail::new("INVALID_RESOURCE_ID").parameter("path", parameter).value(id)])
    }

    /// The body.
    pub(crate) fn to_json(&self, debug_id: &str) -> Value {
        match &self.body {
            Body::Identity { error, description } => {
                json!({ "error": error, "error_description": description })
            }
            Body::Api { name, message, details } => {
                let details: Vec<Value> = details.iter().map(Detail::to_json).collect();
                let href = "https://developer.paypal.com/api/rest/responses/";
                let link = json!({ "href": href, "rel": "information_link", "method": "GET" });
                json!({
                    "name": name, "message": message, "debug_id": debug_id,
                    "details": details, "links": [link],
                })
            }
        }
    }
}

impl From<Detail> for Failure {
    fn from(detail: Detail) -> Self {
        Self::new(422, vec![detail])
    }
}
