//! The log of requests.

use paypal_generated::registry;
use serde_json::{Map, Value, json};

use super::{Answered, stream::Source};
use crate::{
    access::mask,
    error::{Detail, Failure},
    log::LoggedRequest,
    route::Query,
    world::environment::World,
};

/// The stream of requests.
pub(super) const STREAM: Source = Source {
    latest: |world| world.log.number(),
    after: |world, after, most| {
        let requests = world.log.after(after).take(most);
        requests.map(|request| (request.number, to_json(request, false))).collect()
    },
};

/// Shows the log of requests: those of an operation or a status, or after the one with a number; of
/// many, the latest `limit`.
/// With `details=true`, headers and bodies are shown too. Secrets are masked.
pub(super) fn show(world: &World, query: &Query) -> Answered {
    let is_shown = |name: &str, value: &str| query.get(name).is_none_or(|wanted| wanted == value);
    let after = read(query, "after", Some(0), |text| text.parse().ok())?;
    let has_details = read(query, "details", Some(false), |text| text.parse().ok())?;
    let limit = read(query, "limit", Some(usize::MAX), |text| text.parse().ok())?;
    let requests: Vec<&LoggedRequest> = world
        .log
        .after(after)
        .filter(|request| {
            is_shown("operation", request.operation.unwrap_or_default())
                && is_shown("status", &request.status.to_string())
        })
        .collect();
    let ignored = requests.iter().filter(|request| request.is_mock_ignored).count();
    let skipped = requests.len().saturating_sub(limit);
    let shown: Vec<Value> =
        requests.into_iter().skip(skipped).map(|request| to_json(request, has_details)).collect();
    Ok(json!({ "requests": shown, "latest": world.log.number(), "mock_ignored": ignored }))
}

/// Reads a parameter of the query.
fn read<T>(
    query: &Query,
    name: &str,
    usual: Option<T>,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, Failure> {
    query.get(name).map_or(usual, parse).ok_or_else(|| {
        Failure::new(400, vec![Detail::new("INVALID_PARAMETER_SYNTAX").parameter("query", name)])
    })
}

/// Shows a request, with its headers and its body if `has_details`.
pub(super) fn to_json(request: &LoggedRequest, has_details: bool) -> Value {
    let mut shown = Map::new();
    shown.insert("number".to_owned(), Value::from(request.number));
    for (name, value) in [
        ("time", Some(request.time.text())),
        ("operation", request.operation.map(str::to_owned)),
        ("method", Some(request.method.clone())),
        ("path", Some(request.path.clone())),
        ("query", Some(mask::query(&request.query))),
        ("request_id", request.header("paypal-request-id").map(str::to_owned)),
        ("debug_id", Some(request.debug_id.clone())),
        ("issue", request.issue.clone()),
        ("advice", advice(request)),
        ("fault", request.fault.clone()),
        ("resource", request.resource.clone()),
    ] {
        shown.extend(value.map(|value| (name.to_owned(), Value::from(value))));
    }
    shown.insert("status".to_owned(), Value::from(request.status));
    let millis = u64::try_from(request.duration.as_millis()).unwrap_or(u64::MAX);
    shown.insert("duration_ms".to_owned(), Value::from(millis));
    if request.is_mock_ignored {
        shown.insert("mock_ignored".to_owned(), Value::from(true));
    }
    if has_details {
        shown.insert("headers".to_owned(), mask::headers(&request.headers));
        shown.insert("body".to_owned(), mask::body(&request.headers, &request.body));
    }
    Value::Object(shown)
}

/// Returns what to do about the issue of a request, as the SDK advises.
fn advice(request: &LoggedRequest) -> Option<String> {
    let (operation, issue) = (request.operation?, request.issue.as_deref()?);
    let mut same = registry::operations().filter(|entry| entry.id == operation);
    same.find_map(|entry| entry.operation.advice_on(issue)).map(|advice| advice.to_string())
}
