//! HTTP responses, raw and decoded.

use std::fmt;

use ::http::{HeaderMap, HeaderName, HeaderValue};
use bytes::Bytes;

use super::RequestId;
use crate::model::{Deviation, DeviationKinds, Payload};

/// A response as a transport reads it: status, headers and the whole body, not decoded.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RawResponse {
    /// Creates a response with a status, without headers and body.
    pub fn new(status: u16) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new() }
    }

    /// Returns the response with these headers instead of its own.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// Returns the response with this header added; a header that HTTP does not allow is left out.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            self.headers.append(name, value);
        }
        self
    }

    /// Returns the response with this body.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// The status code.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as received.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// Returns PayPal's debug id from the header. Some proxies double it (`[x, x]`); then one is
/// returned.
pub(crate) fn debug_id(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get("paypal-debug-id")?.to_str().ok()?;
    value.split([',', '[', ']']).map(str::trim).find(|id| !id.is_empty())
}

/// A response, the id of its request, and the number of attempts.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) response: RawResponse,
    pub(crate) request_id: Option<RequestId>,
    pub(crate) attempts: u32,
}

/// The response to a successful call: the decoded body, the status and the headers.
///
/// `Debug` shows the value as its own `Debug` does, and not the raw body.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    deviation_kinds: DeviationKinds,
    received: Received,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, deviation_kinds: DeviationKinds, received: Received) -> Self {
        Self { value, deviation_kinds, received }
    }

    /// The decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the decoded body without the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The number of attempts that the call made, including the last one.
    pub fn attempts(&self) -> u32 {
        self.received.attempts
    }

    /// The status code, from 200 to 299. PayPal answers a repeated create with 200 if the first
    /// answer was 201. The 404 of a `DELETE` that was repeated after an unknown outcome becomes
    /// 204.
    pub fn status(&self) -> u16 {
        self.received.response.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.response.headers
    }

    /// PayPal's debug id of the request, which its support asks for.
    pub fn debug_id(&self) -> Option<&str> {
        debug_id(self.headers())
    }

    /// The `PayPal-Request-Id` that was sent, if the operation supports one.
    pub fn request_id(&self) -> Option<&RequestId> {
        self.received.request_id.as_ref()
    }

    /// The body as received. It may contain values that `Debug` of the decoded value redacts.
    pub fn body(&self) -> &Bytes {
        &self.received.response.body
    }

    /// The kinds of deviation from the spec that the decoder met. This reads a stored value.
    pub fn deviation_kinds(&self) -> DeviationKinds {
        self.deviation_kinds
    }
}

impl<T: Payload> Response<T> {
    /// The deviations of the body from the spec, with their paths. Reads the body again, but only
    /// if [`deviation_kinds`](Self::deviation_kinds) is not empty.
    pub fn deviations(&self) -> Vec<Deviation> {
        if self.deviation_kinds.is_empty() {
            return Vec::new();
        }
        T::deviations(self.status(), self.body())
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("debug_id", &self.debug_id())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("deviation_kinds", &self.deviation_kinds)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_debug_id_is_read_once_even_if_doubled() {
        let table = [
            ("f1a2b3", Some("f1a2b3")),
            ("f1a2b3, f1a2b3", Some("f1a2b3")),
            ("[f1a2b3, f1a2b3]", Some("f1a2b3")),
            (" f1a2b3 ", Some("f1a2b3")),
            ("", None),
            ("[,]", None),
        ];
        for (header, expected) in table {
            let response = RawResponse::new(200).with_header("Paypal-Debug-Id", header);
            assert_eq!(debug_id(&response.headers), expected, "{header:?}");
        }
        assert_eq!(debug_id(&HeaderMap::new()), None);
        let doubled =
            RawResponse::new(200).with_header("PayPal-Debug-Id", "a").with_header("PayPal-Debug-Id", "a");
        assert_eq!(debug_id(&doubled.headers), Some("a"));
    }
}
