//! The description of an operation in generated code.

use ::http::{HeaderMap, HeaderValue, header};
use bytes::Bytes;

use crate::{Advice, Method};

/// One operation of an API, as described by its spec and overlay. Generated code has one `static`
/// for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The API's module, such as `orders`.
    pub api: &'static str,
    /// The operation's id in the spec, such as `captures.refund`.
    pub id: &'static str,
    /// The Rust method, as a call from the client: `payments().refund_capture`. It is empty for an
    /// operation without a method; errors then show the id.
    pub rust_path: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces, such as `/v2/checkout/orders/{id}`.
    pub path: &'static str,
    /// Whether the operation accepts a `PayPal-Request-Id`.
    pub request_id: RequestIdUse,
    /// The body that is sent if the call has none.
    pub empty_body: EmptyBody,
    /// The issues by which a refusal says that the effect of this operation exists already, such as
    /// `ORDER_ALREADY_CAPTURED` for a capture: see
    /// [`Outcome::AlreadyDone`](crate::Outcome::AlreadyDone). An entry is an issue code, the name
    /// of an error, or the sentence that PayPal sends in place of a code.
    pub already_done: &'static [&'static str],
    /// What to do about the issue codes of the operation's API, by code: see
    /// [`Error::advice`](crate::Error::advice).
    pub advice: &'static [(&'static str, Advice)],
}

impl Operation {
    /// Returns the Rust method, or the id if there is none.
    pub(crate) const fn shown(&self) -> &'static str {
        if self.rust_path.is_empty() { self.id } else { self.rust_path }
    }

    /// Returns what to do about an issue code of the operation's API; `None` if the code is not
    /// known.
    pub fn advice_on(&self, issue: &str) -> Option<Advice> {
        self.advice.iter().find(|(code, _)| *code == issue).map(|(_, advice)| *advice)
    }

    /// Returns whether the operation only reads, so that sending it changes nothing at PayPal.
    pub const fn is_safe(&self) -> bool {
        self.method.is_safe() || matches!(self.request_id, RequestIdUse::ReadOnly)
    }

    /// Returns whether the operation is idempotent: repeating the same request has no further
    /// effect. It only reads, its method is PUT or DELETE, or it accepts a request id.
    pub const fn is_repeatable(&self) -> bool {
        self.is_safe()
            || matches!(self.method, Method::Put | Method::Delete)
            || self.request_id.is_supported()
    }
}

/// Whether an operation accepts a `PayPal-Request-Id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestIdUse {
    /// It accepts none: sent twice, it acts twice, unless its method is idempotent.
    Unsupported,
    /// It needs none, whatever its method: it only reads, for example a search by POST.
    ReadOnly,
    /// It accepts one: sent twice with the same id, it acts once.
    Supported {
        /// The maximum number of characters of the id; `None` if PayPal does not document it.
        max_length: Option<u16>,
        /// How long PayPal remembers the id, such as `6 hours`; `None` if PayPal does not document
        /// it.
        lifetime: Option<&'static str>,
    },
}

impl RequestIdUse {
    /// Returns whether the operation accepts a request id.
    pub const fn is_supported(self) -> bool {
        matches!(self, Self::Supported { .. })
    }
}

/// The body of a request whose call has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmptyBody {
    /// No body.
    Nothing,
    /// A `Content-Type` without a body, which some of PayPal's operations require.
    ContentType(&'static str),
    /// The JSON object `{}`.
    Json,
}

impl EmptyBody {
    /// Adds the `Content-Type` and returns the body.
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
