//! The log of requests.

use serde_json::{Map, Value, json};

use super::stream::Source;
use crate::{log::LoggedRequest, route::Query, world::environment::World};

/// The stream of requests.
pub(super) const STREAM: Source = Source {
    latest: |world| world.log.number(),
    after: |world, after, most| {
        let requests = world.log.after(after).take(most);
        requests.map(|request| (request.number, to_json(request))).collect()
    },
};

/// Shows the log of requests, without credentials; of many, the latest `limit`.
pub(super) fn show(world: &World, query: &Query) -> Value {
    let is_shown = |name: &str, value: &str| query.get(name).is_none_or(|wanted| wanted == value);
    let limit = query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(usize::MAX);
    let requests: Vec<Value> = world
        .log
        .all()
        .iter()
        .filter(|request| {
            is_shown("operation", request.operation.unwrap_or_default())
                && is_shown("status", &request.status.to_string())
        })
        .map(to_json)
        .collect();
    let first = requests.len().saturating_sub(limit);
    json!({ "requests": requests.get(first..) })
}

/// Shows a request, without its headers and its body.
pub(super) fn to_json(request: &LoggedRequest) -> Value {
    let mut shown = Map::new();
    for (name, value) in [
        ("time", Some(request.time.text())),
        ("operation", request.operation.map(str::to_owned)),
        ("method", Some(request.method.clone())),
        ("path", Some(request.path.clone())),
        ("query", Some(request.query.clone())),
        ("request_id", request.header("paypal-request-id").map(str::to_owned)),
        ("debug_id", Some(request.debug_id.clone())),
        ("issue", request.issue.clone()),
        ("resource", request.resource.clone()),
    ] {
        shown.extend(value.map(|value| (name.to_owned(), Value::from(value))));
    }
    shown.insert("status".to_owned(), Value::from(request.status));
    Value::Object(shown)
}
