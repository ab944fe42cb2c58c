//! The answers that a script gives to requests.

use std::time::Duration;

use bytes::Bytes;
use serde_core::Serialize;
use serde_json::json;

use crate::{RawResponse, TransportErrorKind};

/// The answer of a [`Script`](super::Script) to a request: a response, a connection failure, or no
/// answer at all.
#[derive(Clone, Debug)]
pub struct Answer {
    pub(super) end: End,
    pub(super) after: Duration,
}

#[derive(Clone, Debug)]
pub(super) enum End {
    Response(RawResponse),
    Broken(TransportErrorKind),
    Hang,
}

impl Answer {
    fn new(end: End) -> Self {
        Self { end, after: Duration::ZERO }
    }

    /// A response with a JSON body: a value of a generated type, or any other value that
    /// serializes.
    pub fn json(status: u16, body: &(impl Serialize + ?Sized)) -> Self {
        Self::text(status, "application/json", serde_json::to_vec(body).unwrap_or_default())
    }

    /// A response with any body and content type.
    pub fn text(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        RawResponse::new(status).with_header("content-type", content_type).with_body(body).into()
    }

    /// A response without a body, such as a 204.
    pub fn status(status: u16) -> Self {
        RawResponse::new(status).into()
    }

    /// An error response in PayPal's format, with this name and no details.
    pub fn error(status: u16, name: &str) -> Self {
        Self::json(
            status,
            &json!({"name": name, "message": "A test error.", "debug_id": DEBUG_ID, "details": []}),
        )
    }

    /// A 422 response with this issue, such as `ORDER_NOT_APPROVED`.
    pub fn issue(issue: &str) -> Self {
        let details = json!([{"issue": issue, "description": "A test error."}]);
        let name = "UNPROCESSABLE_ENTITY";
        Self::json(
            422,
            &json!({"name": name, "message": "A test error.", "debug_id": DEBUG_ID, "details": details}),
        )
    }

    /// A 422 response with `INSTRUMENT_DECLINED`: the card or other funding source is declined.
    pub fn declined() -> Self {
        Self::issue("INSTRUMENT_DECLINED")
    }

    /// A 401 response for wrong credentials, for token requests
    /// ([`Script::tokens`](super::Script::tokens)).
    pub fn invalid_client() -> Self {
        Self::json(401, &json!({"error": "invalid_client", "error_description": "A test error."}))
    }

    /// A 401 response for a token that PayPal no longer accepts. The client then gets another token
    /// and sends the call again.
    pub fn invalid_token() -> Self {
        Self::json(401, &json!({"error": "invalid_token", "error_description": "A test error."}))
    }

    /// A 404 response.
    pub fn not_found() -> Self {
        Self::error(404, "RESOURCE_NOT_FOUND")
    }

    /// A 429 response with `Retry-After`, in whole seconds.
    pub fn rate_limited(retry_after: Duration) -> Self {
        Self::error(429, "RATE_LIMIT_REACHED").with_header("retry-after", &retry_after.as_secs().to_string())
    }

    /// A 5xx error response in PayPal's format.
    pub fn server_error(status: u16) -> Self {
        Self::error(status, if status == 503 { "SERVICE_UNAVAILABLE" } else { "INTERNAL_SERVER_ERROR" })
    }

    /// An HTML page of a gateway instead of JSON, as often sent with a 502.
    pub fn html(status: u16) -> Self {
        Self::text(status, "text/html", "<html><body>A test error.</body></html>")
    }

    /// A 200 response whose JSON is cut off.
    pub fn truncated() -> Self {
        Self::text(200, "application/json", r#"{"id":"#)
    }

    /// No answer: the request waits until a time limit ends it.
    pub fn hang() -> Self {
        Self::new(End::Hang)
    }

    /// A refused connection: nothing is sent.
    pub fn refused() -> Self {
        Self::new(End::Broken(TransportErrorKind::Connect))
    }

    /// A server that refuses the request before it processes it (HTTP/2): nothing is done.
    pub fn not_processed() -> Self {
        Self::new(End::Broken(TransportErrorKind::NotSent))
    }

    /// A connection that is reset after the request was sent.
    pub fn reset() -> Self {
        Self::new(End::Broken(TransportErrorKind::Interrupted))
    }

    /// A response body that is larger than the limit.
    pub fn too_large() -> Self {
        Self::new(End::Broken(TransportErrorKind::TooLarge))
    }

    /// Adds a header, if the answer is a response.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let End::Response(response) = self.end {
            self.end = End::Response(response.with_header(name, value));
        }
        self
    }

    /// Delays the answer by `time`.
    #[must_use]
    pub fn after(mut self, time: Duration) -> Self {
        self.after = time;
        self
    }
}

impl From<RawResponse> for Answer {
    fn from(response: RawResponse) -> Self {
        Self::new(End::Response(response))
    }
}

/// The debug id in error bodies.
const DEBUG_ID: &str = "f1a2b3c4d5e6f";
