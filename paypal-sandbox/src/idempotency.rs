//! `PayPal-Request-Id`: two requests with the same id act once.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use paypal_generated::registry::OperationEntry;
use paypal_generated::runtime::RequestIdUse;
use serde_json::Value;

use crate::{
    error::{Detail, Failure},
    state::Resource,
};

/// Decides the answer to a request id that was used before for a different request. PayPal does not
/// document its answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestIdReuse {
    /// Answers 422 with the issue `DUPLICATE_REQUEST_ID`, so that the mistake is noticed.
    #[default]
    Refuse,
    /// Answers with the resource of the first request.
    Replay,
}

/// The requests that made a resource, by operation, client and request id.
#[derive(Debug, Default)]
pub(crate) struct Replays {
    made: HashMap<Key, Made>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    api: &'static str,
    operation: &'static str,
    client_id: String,
    request_id: String,
}

#[derive(Debug)]
struct Made {
    path: String,
    body: Value,
    resource: Resource,
    at: SystemTime,
}

impl Key {
    /// Builds the key of a request; `None` if the request has no id or its operation supports none.
    pub(crate) fn of(
        operation: &'static OperationEntry,
        client_id: &str,
        request_id: Option<&str>,
    ) -> Result<Option<Self>, Failure> {
        let RequestIdUse::Supported { max_length, .. } = operation.request_id else { return Ok(None) };
        let Some(request_id) = request_id else { return Ok(None) };
        if request_id.is_empty() || max_length.is_some_and(|limit| request_id.len() > usize::from(limit)) {
            let detail = Detail::new("INVALID_STRING_LENGTH").parameter("header", "PayPal-Request-Id");
            return Err(Failure::new(400, vec![detail.value(request_id)]));
        }
        Ok(Some(Self {
            api: operation.api,
            operation: operation.id,
            client_id: client_id.to_owned(),
            request_id: request_id.to_owned(),
        }))
    }
}

impl Replays {
    /// Finds the resource that the first request with this id made. A refused request made none and
    /// is not remembered.
    pub(crate) fn find(
        &mut self,
        key: &Key,
        lifetime: Option<Duration>,
        now: SystemTime,
        (path, body): (&str, &Value),
        reuse: RequestIdReuse,
    ) -> Result<Option<Resource>, Failure> {
        let Some(made) = self.made.get(key) else { return Ok(None) };
        if lifetime.is_some_and(|lifetime| now >= made.at + lifetime) {
            self.made.remove(key);
            return Ok(None);
        }
        if reuse == RequestIdReuse::Refuse && (made.path != path || made.body != *body) {
            let detail = Detail::new("DUPLICATE_REQUEST_ID").parameter("header", "PayPal-Request-Id");
            return Err(Failure::from(detail.value(key.request_id.as_str())));
        }
        Ok(Some(made.resource.clone()))
    }

    pub(crate) fn remember(&mut self, key: Key, path: &str, body: Value, resource: Resource, at: SystemTime) {
        self.made.insert(key, Made { path: path.to_owned(), body, resource, at });
    }
}

/// Returns how long an operation remembers request ids; `None` for ever. The default is one day,
/// for operations whose documentation gives no lifetime.
pub(crate) fn lifetime(operation: &OperationEntry) -> Option<Duration> {
    const HOUR: u64 = 3600;
    let text = match operation.request_id {
        RequestIdUse::Supported { lifetime: Some(text), .. } => text,
        _ => "1 day",
    };
    if text == "forever" {
        return None;
    }
    let (number, unit) = text.split_once(' ').unwrap_or(("1", "day"));
    let unit = if unit.starts_with("hour") { HOUR } else { 24 * HOUR };
    Some(Duration::from_secs(number.parse::<u64>().unwrap_or(1) * unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use paypal_generated::registry;

    #[test]
    fn lifetimes_of_the_registry_are_parsed() {
        let hours =
            |api, id| lifetime(registry::find_operation(api, id).unwrap()).map(|time| time.as_secs() / 3600);
        assert_eq!(hours("orders", "orders.create"), Some(6));
        assert_eq!(hours("payments", "captures.refund"), Some(45 * 24));
    }
}
