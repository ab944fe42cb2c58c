//! `PayPal-Request-Id`: two requests with the same id act once.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use paypal_generated::registry::OperationEntry;
use paypal_generated::runtime::RequestIdUse;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    apis::{Answer, Caller, Resource},
    error::{Detail, Failure},
    world::work::Work,
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

/// The table of request ids.
const TABLE: &str = "request-ids";
/// The kind of the job that forgets a request id.
pub(crate) const FORGET: &str = "request-id.forget";

/// The client, operation and request id of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key(String);

/// What the first request with a request id did.
#[derive(Debug, Serialize, Deserialize)]
struct Made {
    path: String,
    /// The SHA-256 of the body.
    body: String,
    outcome: Outcome,
}

/// The answer to a repeated request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Outcome {
    /// The present state of the resource that the first request made, with its status.
    Resource(u16, Resource),
    /// The same, shown only to a caller that prefers a representation.
    Quiet(Resource),
    /// The same, shown as a whole.
    Whole(Resource),
    /// The body of the first answer, with its status.
    Json(u16, Value),
    /// No body, as in the first answer, with its status.
    Empty(u16),
}

impl Outcome {
    /// What is remembered of an answer; `None` if a repeated request is carried out again.
    pub(crate) fn of(answer: &Answer) -> Option<Self> {
        match answer {
            Answer::Resource(status, resource) => Some(Self::Resource(*status, resource.clone())),
            Answer::Quiet(resource) => Some(Self::Quiet(resource.clone())),
            Answer::Whole(resource) => Some(Self::Whole(resource.clone())),
            Answer::Json(status, value) => Some(Self::Json(*status, value.clone())),
            Answer::Empty(status) => Some(Self::Empty(*status)),
            Answer::Bytes(..) | Answer::Html(..) | Answer::Redirect(_) => None,
        }
    }

    /// The answer to a repeated request: what was made by the first one exists already, so that 201
    /// becomes 200.
    pub(crate) fn repeated(self) -> Answer {
        let again = |status| if status == 201 { 200 } else { status };
        match self {
            Self::Resource(status, resource) => Answer::Resource(again(status), resource),
            Self::Quiet(resource) => Answer::Quiet(resource),
            Self::Whole(resource) => Answer::Whole(resource),
            Self::Json(status, value) => Answer::Json(again(status), value),
            Self::Empty(status) => Answer::Empty(status),
        }
    }
}

impl Key {
    /// Builds the key of a request; `None` if the request has no id or its operation supports none.
    pub(crate) fn of(
        operation: &'static OperationEntry,
        caller: &Caller,
        request_id: Option<&str>,
    ) -> Result<Option<Self>, Failure> {
        let RequestIdUse::Supported { max_length, .. } = operation.request_id else { return Ok(None) };
        let Some(request_id) = request_id else { return Ok(None) };
        if request_id.is_empty() || max_length.is_some_and(|limit| request_id.len() > usize::from(limit)) {
            let detail = Detail::new("INVALID_STRING_LENGTH").header("PayPal-Request-Id");
            return Err(Failure::new(400, vec![detail.value(request_id)]));
        }
        let Caller { client_id, merchant, .. } = caller;
        Ok(Some(Self(format!("{}/{}/{client_id}/{merchant}/{request_id}", operation.api, operation.id))))
    }
}

/// Finds what the first request with this id did. A refused request did nothing and is not
/// remembered.
pub(crate) fn find(
    work: &Work<'_>,
    key: &Key,
    (path, body): (&str, &[u8]),
    reuse: RequestIdReuse,
) -> Result<Option<Outcome>, Failure> {
    let Some(made) = work.rows.get::<Made>(TABLE, &key.0) else { return Ok(None) };
    if reuse == RequestIdReuse::Refuse && (made.path != path || made.body != digest(body)) {
        return Err(Detail::new("DUPLICATE_REQUEST_ID").header("PayPal-Request-Id").into());
    }
    Ok(Some(made.outcome))
}

/// Remembers what a request did, for as long as its operation says.
pub(crate) fn remember(
    work: &mut Work<'_>,
    key: &Key,
    operation: &OperationEntry,
    (path, body): (&str, &[u8]),
    outcome: Outcome,
) {
    let made = Made { path: path.to_owned(), body: digest(body), outcome };
    work.rows.set(TABLE, &key.0, &made);
    if let Some(lifetime) = lifetime(operation) {
        work.schedule(work.now + lifetime, FORGET, &key.0);
    }
}

/// Forgets a request id.
pub(crate) fn forget(work: &mut Work<'_>, key: &str) {
    work.rows.unset(TABLE, key);
}

/// Hashes a body, so that large ones are not stored. Whitespace and the order of keys count.
fn digest(body: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(body))
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
