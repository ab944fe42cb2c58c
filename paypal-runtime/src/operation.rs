//! The static description of an operation in generated code.

use ::http::{HeaderMap, HeaderValue, header};
use bytes::Bytes;

use crate::Method;

/// One operation of an API, as its spec and overlay describe it. Generated code has one `static`
/// for each operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The API's module, as in `orders`.
    pub api: &'static str,
    /// The operation's id, as in `orders.create`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces, as in `/v2/checkout/orders/{id}`.
    pub path: &'static str,
    /// Whether it supports a `PayPal-Request-Id`.
    pub request_id: RequestIdUse,
    /// What is sent for a call without a body.
    pub empty_body: EmptyBody,
}

impl Operation {
    /// Whether it only reads, so that sending it changes nothing at PayPal.
    pub const fn is_safe(&self) -> bool {
        self.method.is_safe() || matches!(self.request_id, RequestIdUse::ReadOnly)
    }

    /// Whether repeating the same request acts once: the operation only reads, its method is `PUT`
    /// or `DELETE`, or it supports a request id.
    pub const fn is_repeatable(&self) -> bool {
        self.is_safe()
            || matches!(self.method, Method::Put | Method::Delete)
            || self.request_id.is_supported()
    }
}

/// Whether an operation supports a `PayPal-Request-Id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestIdUse {
    /// It supports none: sent twice, it acts twice, unless its method is idempotent.
    Unsupported,
    /// It supports and needs none, whatever its method: it only reads, as a search by `POST` does.
    ReadOnly,
    /// It supports one: sent twice with the same id, it acts once.
    Supported {
        /// The most characters of the id; `None` if PayPal does not document a limit.
        max_length: Option<u16>,
        /// How long PayPal remembers the id, for example `6 hours`; `None` if it is not documented.
        lifetime: Option<&'static str>,
    },
}

impl RequestIdUse {
    /// Whether the operation supports a request id.
    pub const fn is_supported(self) -> bool {
        matches!(self, Self::Supported { .. })
    }
}

/// The content of a request whose call has no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmptyBody {
    /// No body and no `Content-Type`.
    Nothing,
    /// A `Content-Type` and no body, which some of PayPal's operations require.
    ContentType(&'static str),
    /// The JSON object `{}`.
    Json,
}

impl EmptyBody {
    /// Adds the header and returns the body.
    pub(crate) fn apply(self, headers: &mut HeaderMap) -> Option<Bytes> {
        match self {
            Self::Nothing => None,
            Self::ContentType(content_type) => {
                headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
                None
            }
            Self::Json => {
                headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
                Some(Bytes::from_static(b"{}"))
            }
        }
    }
}
