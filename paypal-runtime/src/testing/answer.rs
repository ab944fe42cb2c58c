//! What a request gets.

use std::time::Duration;

use bytes::Bytes;
use serde_core::Serialize;
use serde_json::json;

use crate::{RawResponse, TransportErrorKind};

/// What a [`Script`](super::Script) answers a request with: a response, a failure of the connection, or nothing ever.
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

    /// A response with a JSON body: of a generated type, or any value that can be encoded.
    pub fn json(status: u16, body: &(impl Serialize + ?Sized)) -> Self {
        Self::text(status, "application/json", serde_json::to_vec(body).unwrap_or_default())
    }

    /// A response with any body.
    pub fn text(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        RawResponse::new(status).with_header("content-type", content_type).with_body(body).into()
    }

    /// A response without a body, as 204 is.
    pub fn status(status: u16) -> Self {
        RawResponse::new(status).into()
    }

    /// An error with this name and no details, as PayPal writes it.
    pub fn error(status: u16, name: &str) -> Self {
        Self::json(
            status,
            &json!({"name": name, "message": "Of a test.", "debug_id": DEBUG_ID, "details": []}),
        )
    }

    /// A 422 with this issue, as in `ORDER_NOT_APPROVED`.
    pub fn issue(issue: &str) -> Self {
        let details = json!([{"issue": issue, "description": "Of a test."}]);
        let name = "UNPROCESSABLE_ENTITY";
        Self::json(
            422,
            &json!({"name": name, "message": "Of a test.", "debug_id": DEBUG_ID, "details": details}),
        )
    }

    /// The card, or whatever was paid with, is declined: a 422 with `INSTRUMENT_DECLINED`.
    pub fn declined() -> Self {
        Self::issue("INSTRUMENT_DECLINED")
    }

    /// Wrong credentials: the 401 of a request for a token ([`Script::tokens`](super::Script::tokens)).
    pub fn invalid_client() -> Self {
        Self::json(401, &json!({"error": "invalid_client", "error_description": "Of a test."}))
    }

    /// A token that PayPal no longer takes: a 401, after which the client gets another token and asks again.
    pub fn invalid_token() -> Self {
        Self::json(401, &json!({"error": "invalid_token", "error_description": "Of a test."}))
    }

    /// A 404.
    pub fn not_found() -> Self {
        Self::error(404, "RESOURCE_NOT_FOUND")
    }

    /// A 429 that asks to wait this long, in whole seconds.
    pub fn rate_limited(retry_after: Duration) -> Self {
        Self::error(429, "RATE_LIMIT_REACHED").with_header("retry-after", &retry_after.as_secs().to_string())
    }

    /// A 5xx of PayPal's.
    pub fn server_error(status: u16) -> Self {
        Self::error(status, if status == 503 { "SERVICE_UNAVAILABLE" } else { "INTERNAL_SERVER_ERROR" })
    }

    /// A page of a gateway, as in a 502, where JSON belongs.
    pub fn html(status: u16) -> Self {
        Self::text(status, "text/html", "<html><body>Of a test.</body></html>")
    }

    /// A 200 whose JSON breaks off.
    pub fn truncated() -> Self {
        Self::text(200, "application/json", r#"{"id":"#)
    }

    /// Nothing ever: a time limit passes.
    pub fn hang() -> Self {
        Self::new(End::Hang)
    }

    /// No connection: nothing was sent.
    pub fn refused() -> Self {
        Self::new(End::Broken(TransportErrorKind::Connect))
    }

    /// The connection is reset after the request was sent.
    pub fn reset() -> Self {
        Self::new(End::Broken(TransportErrorKind::Interrupted))
    }

    /// The response's body is over the limit.
    pub fn too_large() -> Self {
        Self::new(End::Broken(TransportErrorKind::TooLarge))
    }

    /// The same answer with one header more, where it is a response.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let End::Response(response) = self.end {
            self.end = End::Response(response.with_header(name, value));
        }
        self
    }

    /// The same answer, this much later.
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

/// In the bodies of errors.
const DEBUG_ID: &str = "f1a2b3c4d5e6f";
