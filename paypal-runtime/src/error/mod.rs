//! Why a call failed, told so that a program can act on it and a person can read it.

mod api;
mod display;
mod failure;
mod kind;
mod path;
mod retry_class;

use std::{
    error::Error as StdError,
    sync::Arc,
    time::{Duration, SystemTime},
};

use ::http::HeaderMap;

pub use api::{ApiError, ErrorDetail, ErrorReader};
pub use kind::ErrorKind;
pub(crate) use retry_class::RetryClass;

use crate::{
    Link, Operation, RawResponse, RequestId,
    http::{debug_id, retry_after},
    model::Deviation,
};

/// Why a call failed.
///
/// `Display` is one line for a log: operation, status, name, issue, field and debug id. Neither it nor `Debug` shows a secret, the body,
/// or PayPal's words about values; [`message`](Self::message), [`details`](Self::details) and [`body`](Self::body) do.
///
/// Before asking again, look at [`outcome_unknown`](Self::outcome_unknown).
///
/// ```
/// # use paypal_runtime::Error;
/// fn advise(error: &Error) -> &'static str {
///     match error.issue() {
///         Some("INSTRUMENT_DECLINED") => "choose another way to pay",
///         _ if error.outcome_unknown() => "ask again with the same request id",
///         _ => "call support",
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// What happened, in this library's words.
    what: String,
    operation: Option<&'static Operation>,
    request_id: Option<RequestId>,
    response: Option<RawResponse>,
    api: ApiError,
    deviations: Vec<Deviation>,
    path: Option<String>,
    getting_token: bool,
    outcome_unknown: bool,
    attempts: u32,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was called, as in `orders.create`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The status code, where there was a response: of the token endpoint, where the kind is [`ErrorKind::Token`].
    pub fn status(&self) -> Option<u16> {
        self.0.response.as_ref().map(RawResponse::status)
    }

    /// PayPal's name of the error, as in `UNPROCESSABLE_ENTITY` or `invalid_client`.
    pub fn name(&self) -> Option<&str> {
        self.0.api.name.as_deref()
    }

    /// What PayPal says in words. Made for developers, not for payers.
    pub fn message(&self) -> Option<&str> {
        self.0.api.message.as_deref()
    }

    /// The first issue's code, as in `ORDER_ALREADY_CAPTURED`.
    pub fn issue(&self) -> Option<&str> {
        self.issues().next()
    }

    /// The first issue's code as an API's own type.
    ///
    /// ```
    /// # use paypal_runtime::Error;
    /// # #[derive(PartialEq)] enum Issue { InstrumentDeclined, Other }
    /// # impl From<&str> for Issue {
    /// #     fn from(code: &str) -> Self { if code == "INSTRUMENT_DECLINED" { Self::InstrumentDeclined } else { Self::Other } }
    /// # }
    /// fn was_declined(error: &Error) -> bool {
    ///     error.issue_as::<Issue>() == Some(Issue::InstrumentDeclined)
    /// }
    /// ```
    pub fn issue_as<T: for<'a> From<&'a str>>(&self) -> Option<T> {
        self.issue().map(T::from)
    }

    /// The codes of all issues, in PayPal's order.
    pub fn issues(&self) -> impl Iterator<Item = &str> {
        self.0.api.details.iter().filter_map(ErrorDetail::issue)
    }

    /// Everything that PayPal found wrong, in its order.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.0.api.details
    }

    /// The links in the error body.
    pub fn links(&self) -> &[Link] {
        &self.0.api.links
    }

    /// Where a 2xx body deviates from its spec; empty unless the kind is [`ErrorKind::Deviation`].
    pub fn deviations(&self) -> &[Deviation] {
        &self.0.deviations
    }

    /// The JSON path at which a 2xx body stops being JSON, as in `$.purchase_units[0].amount`; `None` unless the kind is [`ErrorKind::Decode`].
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// PayPal's id for what it did, which its support asks for.
    pub fn debug_id(&self) -> Option<&str> {
        self.headers().and_then(debug_id).or(self.0.api.debug_id.as_deref())
    }

    /// The `PayPal-Request-Id` that was sent, or would have been: send the same call with it to learn the outcome.
    pub fn request_id(&self) -> Option<&RequestId> {
        self.0.request_id.as_ref()
    }

    /// The response's headers, where there was a response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(RawResponse::headers)
    }

    /// The response's body as it came; empty where there was none. It may hold what `Debug` hides.
    pub fn body(&self) -> &[u8] {
        self.0.response.as_ref().map_or(&[], |response| response.body())
    }

    /// Whether PayPal may have acted on the call although no usable answer came: after a timeout, a broken connection, a 5xx, a 2xx that
    /// can't be decoded. False where nothing was sent, where PayPal refused, and for calls that only read. Where a call was sent several
    /// times, true if it was true of any attempt: a later refusal does not tell what became of the earlier one.
    ///
    /// After it, do not make a new payment: send the same call with the same [`request_id`](Self::request_id), or look at what PayPal has.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// How many attempts were made, those included that ended before anything was sent; 0 where the call itself was not valid.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same call, with the same request id where it takes one, may be sent again without acting twice, and might succeed
    /// then. The client has done so already as often as its [`RetryPolicy`](crate::RetryPolicy) says.
    pub fn is_retryable(&self) -> bool {
        self.0.operation.is_some_and(|operation| RetryClass::of(self).may_repeat(operation))
    }

    /// How long PayPal asked to wait (`Retry-After`, in seconds or as a date), counted from now.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?, SystemTime::now())
    }

    /// Whether no connection was made.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Whether no response came in time: this client's limit passed, or a gateway's at PayPal (408, 504).
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout || matches!(self.status(), Some(408 | 504))
    }

    /// Whether PayPal does not know the caller: wrong credentials, or a token it refuses (401).
    pub fn is_auth(&self) -> bool {
        self.kind() == ErrorKind::Token || self.status() == Some(401)
    }

    /// Whether the thing named by the call does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(404)
    }

    /// Whether PayPal asks to slow down (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// Whether PayPal answered with 2xx and a body that is not JSON.
    pub fn is_undecodable(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source: &(dyn StdError + 'static) = self.0.source.as_deref()?;
        Some(source)
    }
}
