//! The log of requests.

use serde_json::{Map, Value, json};

use crate::{route::Query, world::environment::World};

/// Shows the log of requests, without credentials.
pub(super) fn show(world: &World, query: &Query) -> Value {
    let is_shown = |name: &str, value: &str| query.get(name).is_none_or(|wanted| wanted == value);
    let requests: Vec<Value> = world
        .log
        .all()
        .iter()
        .filter(|request| {
            is_shown("operation", request.operation.unwrap_or_default())
                && is_shown("status", &request.status.to_string())
        })
        .map(|request| {
            let mut shown = Map::new();
            for (name, value) in [
                ("time", Some(request.time.text())),
                ("operation", request.operation.map(str::to_owned)),
                ("method", Some(request.method.clone())),
                ("path", Some(request.path.clone())),
                ("query", Some(request.query.clone())),
                ("request_id", request.header("paypal-request-id").map(str::to_owned)),
                ("debug_id", Some(request.debug_id.clone())),
                ("fault", request.fault.clone()),
            ] {
                shown.extend(value.map(|value| (name.to_owned(), Value::from(value))));
            }
            shown.insert("status".to_owned(), Value::from(request.status));
            Value::Object(shown)
        })
        .collect();
    json!({ "requests": requests })
}
