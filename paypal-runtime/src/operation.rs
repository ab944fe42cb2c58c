//! What generated code says about an operation.

use ::http::{HeaderMap, HeaderValue, header};
use bytes::Bytes;

use crate::Method;

/// One operation of an API, as its spec and overlay describe it. Generated code holds one `static` of each.
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
    /// Whether it takes a `PayPal-Request-Id`.
    pub request_id: RequestIdUse,
    /// What is sent where there is no body.
    pub empty_body: EmptyBody,
}

impl Operation {
    /// Whether it only reads, so that sending it changes nothing at PayPal.
    pub const fn is_safe(&self) -> bool {
        self.method.is_safe() || matches!(self.request_id, RequestIdUse::ReadOnly)
    }

    /// Whether it acts once however often the same request is sent: it only reads, puts or deletes, or takes a request id.
    pub const fn is_repeatable(&self) -> bool {
        self.is_safe()
            || matches!(self.method, Method::Put | Method::Delete)
            || self.request_id.is_supported()
    }
}

/// Whether an operation takes a `PayPal-Request-Id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestIdUse {
    /// It takes none: sent twice, it acts twice, unless its method says otherwise.
    Unsupported,
    /// It takes and needs none, whatever its method: it only reads, as a search by POST does.
    ReadOnly,
    /// It takes one: sent twice with the same id, it acts once.
    Supported {
        /// The most characters the id may have; `None` where PayPal does not say.
        max_length: Option<u16>,
        /// How long PayPal remembers the id, as in `6 hours`; `None` where it does not say.
        lifetime: Option<&'static str>,
    },
}

impl RequestIdUse {
    /// Whether it takes one.
    pub const fn is_supported(self) -> bool {
        matches!(self, Self::Supported { .. })
    }
}

/// What a request carries where its call has no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmptyBody {
    /// Nothing.
    Nothing,
    /// A `Content-Type` and no body, which some of PayPal's operations insist on.
    ContentType(&'static str),
    /// The JSON object `{}`.
    Json,
}

impl EmptyBody {
    /// Adds the header and gives the bytes.
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
