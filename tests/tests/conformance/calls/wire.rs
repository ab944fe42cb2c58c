//! Compares the request of every call with the specs.

use std::fmt::Debug;

use paypal_generated::model::DeviationKinds;
use paypal_generated::{ErrorKind, Request};
use serde_json::Value;

use super::spawn::request_body;
use super::{Arguments, Entry, table::CALLS};
use crate::components::report;
use crate::script::Script;
use paypal_test_support::specs::{self, Api, Shape, elements, entries, operations, resolve};

/// A parameter of the spec.
pub(super) struct Parameter {
    /// The name of the Rust argument.
    argument: String,
    pub name: String,
    place: String,
    pub required: bool,
    pub value: String,
}

/// Returns the Rust name of a parameter.
pub(super) fn rust_name(wire: &str) -> String {
    let snake = wire.to_ascii_lowercase().replace(['-', ' '], "_");
    snake.strip_prefix("paypal_").unwrap_or(&snake).to_owned()
}

/// An operation, and the arguments of its call.
pub(super) struct Expected<'a> {
    method: String,
    path: &'a str,
    pub parameters: Vec<Parameter>,
    request_id: bool,
    pub body: Option<Value>,
    pub operation: &'a Value,
    document: &'a Value,
    pub body_required: bool,
    pub arguments: Arguments,
}

/// Returns the name of the Rust argument of a parameter.
fn argument(entry: &Value) -> String {
    let wanted = entry["x-rust-name"].as_str().map(str::to_owned);
    wanted.unwrap_or_else(|| rust_name(entry["name"].as_str().unwrap()))
}

pub(super) fn expected<'a>(
    api: &'a Api,
    (path, method, operation): (&'a str, &str, &'a Value),
) -> Expected<'a> {
    let lists = [&api.document["paths"][path]["parameters"], &operation["parameters"]];
    let all: Vec<&Value> =
        lists.into_iter().flat_map(elements).map(|entry| resolve(&api.document, entry)).collect();
    let is = |entry: &Value, name: &str| entry["name"].as_str().unwrap().eq_ignore_ascii_case(name);
    let request_id = all.iter().any(|entry| is(entry, "paypal-request-id"));
    let sent = || all.iter().filter(|entry| !is(entry, "paypal-request-id") && !is(entry, "content-type"));
    let headers = sent().filter(|entry| entry["in"] == "header");
    let body = request_body(api, operation);
    let arguments = Arguments {
        headers: headers.map(|entry| argument(entry)).collect(),
        body: body.clone().unwrap_or_default(),
        ..Arguments::default()
    };
    let parameters = sent().map(|entry| {
        let name = entry["name"].as_str().unwrap();
        let value = match &*api.shape(&entry["schema"]) {
            _ if is(entry, "prefer") => "return=representation".to_owned(),
            Shape::Integer => "7".to_owned(),
            Shape::Boolean => "true".to_owned(),
            _ => arguments.text(&argument(entry)),
        };
        Parameter {
            argument: argument(entry),
            name: name.to_owned(),
            place: entry["in"].as_str().unwrap().to_owned(),
            required: entry["required"] == true,
            value,
        }
    });
    Expected {
        method: method.to_ascii_uppercase(),
        path,
        parameters: parameters.collect(),
        request_id,
        body,
        operation,
        document: &api.document,
        body_required: resolve(&api.document, &operation["requestBody"])["required"] == true,
        arguments,
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

/// Fails if a part of a request is not what it must be.
fn same(part: &str, is: &dyn Debug, must: &dyn Debug) -> Result<(), String> {
    let (is, must) = (format!("{is:?}"), format!("{must:?}"));
    if is == must { Ok(()) } else { Err(format!("{part} is {is}, not {must}")) }
}

/// Escapes every byte that is not an unreserved character of RFC 3986.
fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

impl Expected<'_> {
    fn of<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.place == place)
    }

    /// Compares a request with the spec; `options` tells whether optional arguments were given.
    fn check(&self, request: &Request, options: bool) -> Result<(), String> {
        same("the method", &request.method().as_str(), &self.method)?;
        let path = (self.of("path")).fold(self.path.to_owned(), |path, it| {
            path.replace(&format!("{{{}}}", it.name), &escaped(&it.value))
        });
        same("the path", &request.url().path(), &path)?;
        let mut query: Vec<_> = request.url().query_pairs().into_owned().collect();
        let mut pairs: Vec<_> = (self.of("query").filter(|it| options || it.required))
            .map(|it| (it.name.clone(), it.value.clone()))
            .collect();
        query.sort();
        pairs.sort();
        same("the query", &query, &pairs)?;
        for header in self.of("header") {
            let given = options || header.required;
            same(&header.name, &request.header(&header.name), &given.then_some(header.value.as_str()))?;
        }
        same(
            "the presence of a request id",
            &request.header("PayPal-Request-Id").is_some(),
            &self.request_id,
        )?;
        self.check_body(request, options)
    }

    fn check_body(&self, request: &Request, options: bool) -> Result<(), String> {
        let (content_type, sent) = (request.header("Content-Type"), request.body().map(|body| &body[..]));
        let is_plain = |multipart: &&Value| multipart["json_alone"] == true && !options;
        if let Some(multipart) = self.operation.get("x-multipart").filter(|it| !is_plain(it)) {
            let text = String::from_utf8_lossy(sent.unwrap_or_default()).into_owned();
            let boundary = content_type.and_then(|it| it.strip_prefix("multipart/form-data; boundary="));
            let boundary = boundary.ok_or_else(|| format!("the content type is {content_type:?}"))?;
            let part = multipart["json"]["part"].as_str();
            let files = elements(&multipart["files"]).filter_map(Value::as_str).filter(|_| options);
            let names: Vec<&str> = part.into_iter().chain(files).collect();
            let ends = text.matches(&format!("--{}", boundary.trim_matches('"'))).count();
            if ends != names.len() + 1 {
                return Err(format!("{} parts and {ends} boundaries: {text}", names.len()));
            }
            let is_there = |name: &&&str| text.contains(&format!("name=\"{name}\""));
            return match names.iter().find(|name| !is_there(name)) {
                Some(name) => Err(format!("no part {name}: {text}")),
                None => Ok(()),
            };
        }
        let is_given = options || self.body_required || self.operation.get("x-multipart").is_some();
        let given = self.body.as_ref().filter(|_| is_given);
        let must = match (given, self.operation["x-empty-body"].as_str()) {
            (Some(body), _) => (Some(body.clone()), Some("application/json")),
            (None, Some("json")) => (Some(serde_json::json!({})), Some("application/json")),
            (None, Some("content-type")) => (None, Some("application/json")),
            (None, _) => (None, None),
        };
        let sent = sent.filter(|body| !body.is_empty());
        let is_form = resolve(self.document, &self.operation["requestBody"])["content"].get(FORM).is_some();
        if is_form && content_type == Some(FORM) {
            // A form has the encoding of a query.
            let mut url = request.url().clone();
            url.set_query(sent.and_then(|body| std::str::from_utf8(body).ok()));
            let fields: serde_json::Map<String, Value> = url
                .query_pairs()
                .map(|(name, value)| (name.into_owned(), Value::String(value.into_owned())))
                .collect();
            let fields = Value::Object(fields);
            return same("the form", &Some(&fields), &given);
        }
        let sent = sent.map(|body| serde_json::from_slice(body).unwrap());
        if (&sent, content_type) != (&must.0, must.1) {
            return Err(format!("the body is {content_type:?} {sent:?}, not {must:?}"));
        }
        Ok(())
    }
}

/// Returns everything that is wrong with a call.
fn problems(call: &Entry, expected: &Expected<'_>, refusals: &mut usize) -> Vec<String> {
    let client = Script::default().client(DeviationKinds::NONE);
    let mut problems = Vec::new();
    for (options, made) in [(true, call.request), (false, call.plain)] {
        let outcome = made(&client, &expected.arguments).map_err(|error| error.to_string());
        if let Err(problem) = outcome.and_then(|request| expected.check(&request, options)) {
            problems.push(problem);
        }
    }
    for parameter in expected.of("path") {
        *refusals += 1;
        let empty = Some(parameter.argument.clone());
        let outcome = (call.plain)(&client, &Arguments { empty, ..expected.arguments.clone() });
        match outcome {
            Err(error)
                if error.kind() == ErrorKind::Request && error.to_string().contains(&parameter.name) => {}
            Err(error) => problems.push(format!("an empty {}: {error}", parameter.name)),
            Ok(request) => problems.push(format!("an empty {} gives {}", parameter.name, request.url())),
        }
    }
    problems
}

#[test]
fn every_request_is_as_its_spec_describes() {
    let (mut found, mut refusals, mut parameters) = (Vec::new(), 0, 0);
    for api in specs::apis() {
        for operation in operations(&api.document) {
            let id = operation.2["operationId"].as_str().unwrap();
            let Some(call) = CALLS.iter().find(|call| (call.api, call.id) == (&api.name, id)) else {
                continue;
            };
            let expected = expected(&api, operation);
            parameters += expected.parameters.len();
            let problems = problems(call, &expected, &mut refusals);
            found.extend(problems.into_iter().map(|problem| format!("{} {id}: {problem}", api.name)));
        }
    }
    println!("{} calls, {parameters} parameters, {refusals} refusals", CALLS.len());
    report(&found);
    // The checks above ran at least once.
    assert!(refusals > 0 && entries(&specs::apis()[0].document["paths"]).count() > 0);
}
