//! Checks every call against the specs from PayPal's older files, as a server that knows only
//! those.

use std::collections::BTreeSet;

use paypal_generated::Request;
use paypal_generated::model::DeviationKinds;
use serde_json::Value;

use super::spawn::request_body;
use super::wire::rust_name;
use super::{Arguments, table::CALLS};
use crate::script::Script;
use paypal_test_support::specs::{self, Api, elements, entries, operations, resolve, root};
use paypal_test_support::{revisions, upstream};

/// An operation of the older files.
struct Operation<'a> {
    method: &'a str,
    path: &'a str,
    parameters: Vec<&'a Value>,
    body: &'a Value,
    /// The media types of a request body, from the spec and its overlay.
    media_types: Vec<&'a str>,
}

/// Headers that OpenAPI does not treat as parameters: security schemes and media types describe
/// them.
const NO_PARAMETERS: [&str; 3] = ["accept", "authorization", "content-type"];

impl<'a> Operation<'a> {
    fn new(api: &'a Api, (path, method, operation): (&'a str, &'a str, &'a Value)) -> Self {
        let lists = [&api.document["paths"][path]["parameters"], &operation["parameters"]];
        let parameters = lists.into_iter().flat_map(elements).map(|it| resolve(&api.document, it));
        let is_one = |it: &&Value| {
            !NO_PARAMETERS.contains(&it["name"].as_str().unwrap().to_ascii_lowercase().as_str())
        };
        let body = resolve(&api.document, &operation["requestBody"]);
        let mut media_types: Vec<&str> = entries(&body["content"]).map(|(it, _)| it.as_str()).collect();
        if operation["x-multipart"]["json_alone"] == true || operation["x-empty-body"] == "json" {
            media_types.push("application/json");
        }
        Self { method, path, parameters: parameters.filter(is_one).collect(), body, media_types }
    }

    /// Returns the name of each parameter in a place, and whether it is required.
    fn names(&self, place: &'a str) -> impl Iterator<Item = (&'a str, bool)> {
        let there = self.parameters.iter().filter(move |it| it["in"] == place);
        there.map(|it| (it["name"].as_str().unwrap(), it["required"] == true))
    }

    /// Returns the reasons why the server would refuse a request. If `exact`, unknown parameters
    /// are a reason.
    fn refusals(&self, request: &Request, exact: bool) -> Vec<String> {
        let mut refusals = Vec::new();
        let (path, url) = (self.path, request.url());
        let is_same = |(template, segment): (&str, &str)| {
            if template.starts_with('{') { !segment.is_empty() } else { template == segment }
        };
        let lengths = [path, url.path()].map(|path| path.split('/').count());
        let route = lengths[0] == lengths[1] && path.split('/').zip(url.path().split('/')).all(is_same);
        if !route || !request.method().as_str().eq_ignore_ascii_case(self.method) {
            refusals.push(format!(
                "{} {} is not {} {path}",
                request.method().as_str(),
                url.path(),
                self.method
            ));
        }
        let given: Vec<String> = url.query_pairs().map(|(name, _)| name.into_owned()).collect();
        let is_missing = |name: &&str| !given.iter().any(|it| it == name);
        let required = self.names("query").filter(|it| it.1).map(|it| it.0);
        refusals.extend(required.filter(is_missing).map(|name| format!("lacks {name}")));
        let unknown = given.iter().filter(|it| exact && self.names("query").all(|(name, _)| name != *it));
        refusals.extend(unknown.map(|name| format!("does not know {name}")));
        let headers = self.names("header").filter(|it| it.1 && request.header(it.0).is_none());
        refusals.extend(headers.map(|(name, _)| format!("lacks {name}")));
        let is_empty = request.body().is_none_or(|body| body.is_empty());
        if is_empty && self.body["required"] == true {
            refusals.push("lacks a body".to_owned());
        }
        let media_type =
            request.header("Content-Type").and_then(|it| it.split(';').next()).unwrap_or_default();
        if !is_empty && !self.media_types.contains(&media_type) {
            refusals.push(format!("does not accept {media_type}"));
        }
        refusals
    }
}

/// An operation of a document: path, method, operation.
type Found<'a> = (&'a str, &'a str, &'a Value);

/// Returns the same operation of the newer specs: that with the same method and path. PayPal may
/// rename operations and path parameters.
fn newer<'a>(apis: &'a [Api], api: &str, (path, method, _): Found<'_>) -> Option<(&'a Api, Found<'a>)> {
    let parts = |path: &str| -> Vec<String> {
        let part = |it: &str| if it.starts_with('{') { "{}".to_owned() } else { it.to_owned() };
        path.split('/').map(part).collect()
    };
    let api = apis.iter().find(|it| it.name == api)?;
    let mut operations = operations(&api.document);
    let found = operations.find(|it| it.1 == method && parts(it.0) == parts(path))?;
    Some((api, found))
}

/// Whether a refusal is of a parameter that the newer files no longer have. The newer client can't
/// send it, although the older files may require it.
fn is_of_gone_parameter(refusal: &str, newer: &Operation<'_>) -> bool {
    let name = refusal.strip_prefix("lacks ").filter(|name| *name != "a body");
    name.is_some_and(|name| newer.parameters.iter().all(|parameter| parameter["name"] != name))
}

#[test]
fn an_older_server_accepts_every_call() {
    let Some(folder) = upstream::before_base() else { return };
    let tree = tempfile::tempdir().unwrap();
    revisions::update(&root(), folder, tree.path());
    let client = Script::default().client(DeviationKinds::NONE);
    let (mut refused, mut calls) = (BTreeSet::new(), 0);
    let apis = specs::apis();
    for api in specs::apis_in(&tree.path().join("specs")) {
        for found in operations(&api.document) {
            let id = found.2["operationId"].as_str().unwrap();
            let (newer_api, newer) =
                newer(&apis, &api.name, found).unwrap_or_else(|| panic!("{} {id} is gone", api.name));
            let now = &newer.2["operationId"];
            let Some(call) = CALLS.iter().find(|call| call.api == api.name && now == call.id) else {
                continue;
            };
            let (operation, newer) = (Operation::new(&api, found), Operation::new(newer_api, newer));
            let arguments = Arguments {
                headers: [&operation, &newer]
                    .into_iter()
                    .flat_map(|it| it.names("header"))
                    .map(|(name, _)| rust_name(name))
                    .collect(),
                body: request_body(&api, found.2).unwrap_or_default(),
                ..Arguments::default()
            };
            for (exact, made) in [(true, call.plain), (false, call.request)] {
                calls += 1;
                let request = made(&client, &arguments).unwrap();
                let refusals = operation.refusals(&request, exact).into_iter();
                let refusals = refusals.filter(|refusal| !is_of_gone_parameter(refusal, &newer));
                refused.extend(refusals.map(|why| format!("{} {id}: {why}", api.name)));
            }
        }
    }
    println!("{calls} requests");
    assert!(calls > 0);
    assert!(refused.is_empty(), "{refused:#?}");
}
