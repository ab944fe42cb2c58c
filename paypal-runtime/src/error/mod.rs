//! The error of a failed call, for programs and for people.

mod advice;
mod api;
mod body;
mod display;
mod failure;
mod kind;
mod outcome;
mod path;
mod retry_class;
mod shown;

use std::{
    error::Error as StdError,
    sync::Arc,
    time::{Duration, SystemTime},
};

use ::http::HeaderMap;

pub use api::{ApiError, ErrorDetail, ErrorReader};
pub use kind::ErrorKind;
pub use outcome::Outcome;
pub(crate) use retry_class::RetryClass;

use crate::{Link, Operation, RawResponse, RequestId, http::debug_id, model::Deviation};

/// The error of a failed call.
///
/// `Display` is one line for a log: operation, status, name, issues, fields and debug id. Neither
/// `Display` nor `Debug` shows a secret, the body, or PayPal's messages about values;
/// [`message`](Self::message), [`details`](Self::details) and [`body`](Self::body) return them. Of
/// the message of another service, `Display` shows plain words and leaves out all that may be a
/// value.
///
/// Before you send the call again, look at [`outcome`](Self::outcome).
///
/// ```
/// # use paypal_runtime::{Error, Outcome};
/// fn advise(error: &Error) -> &'static str {
///     match (error.outcome(), error.issue()) {
///         (Outcome::AlreadyDone, _) => "read the order: it is paid",
///         (Outcome::Unknown, _) => "send it again with the same request id",
///         (Outcome::NotDone, Some("INSTRUMENT_DECLINED")) => "choose another payment method",
///         (Outcome::NotDone, _) => "call support",
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// A description of the failure by this library.
    description: String,
    operation: Option<&'static Operation>,
    request_id: Option<RequestId>,
    response: Option<RawResponse>,
    api: ApiError,
    deviations: Vec<Deviation>,
    path: Option<String>,
    getting_token: bool,
    outcome_unknown: bool,
    /// Whether PayPal refused the call because its effect exists already.
    already_done: bool,
    attempts: u32,
    /// How long the client sends nothing of this kind, counted from the error's creation.
    hold: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// Returns the kind of the failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the Rust method of the called operation, such as `payments().refund_capture`; for an
    /// operation without a method its id, such as `custom.post`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(Operation::shown)
    }

    /// Returns the id that the spec gives to the called operation, such as `captures.refund`.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// Returns the status code, if a response was received. For [`ErrorKind::Token`] it is the
    /// status of the token endpoint.
    pub fn status(&self) -> Option<u16> {
        self.0.response.as_ref().map(RawResponse::status)
    }

    /// Returns PayPal's name of the error, such as `UNPROCESSABLE_ENTITY` or `invalid_client`.
    pub fn name(&self) -> Option<&str> {
        self.0.api.name.as_deref()
    }

    /// Returns PayPal's message. It is written for developers, not for payers.
    pub fn message(&self) -> Option<&str> {
        self.0.api.message.as_deref()
    }

    /// Returns the first issue's code, such as `ORDER_ALREADY_CAPTURED`.
    pub fn issue(&self) -> Option<&str> {
        self.issues().next()
    }

    /// Returns the first issue's code as the API's own type.
    ///
    /// ```
    /// # use paypal_runtime::Error;
    /// # #[derive(PartialEq)] enum Issue { InstrumentDeclined, Other }
    /// # impl From<&str> for Issue {
    /// #     fn from(code: &str) -> Self {
    /// #         match code {
    /// #             "INSTRUMENT_DECLINED" => Self::InstrumentDeclined,
    /// #             _ => Self::Other,
    /// #         }
    /// #     }
    /// # }
    /// fn was_declined(error: &Error) -> bool {
    ///     error.issue_as::<Issue>() == Some(Issue::InstrumentDeclined)
    /// }
    /// ```
    pub fn issue_as<T: for<'a> From<&'a str>>(&self) -> Option<T> {
        self.issue().map(T::from)
    }

    /// Returns the codes of all issues, in PayPal's order.
    pub fn issues(&self) -> impl Iterator<Item = &str> {
        self.0.api.details.iter().filter_map(ErrorDetail::issue)
    }

    /// Returns all problems that PayPal found, in PayPal's order.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.0.api.details
    }

    /// Returns the links in the error body, including those of its [`details`](Self::details).
    /// After [`Outcome::AlreadyDone`] a link may lead to the resource that exists.
    pub fn links(&self) -> &[Link] {
        &self.0.api.links
    }

    /// Returns where a 2xx body deviates from its spec; empty unless the kind is
    /// [`ErrorKind::Deviation`].
    pub fn deviations(&self) -> &[Deviation] {
        &self.0.deviations
    }

    /// Returns the JSON path at which a 2xx body stops being JSON, such as
    /// `$.purchase_units[0].amount`; `None` unless the kind is [`ErrorKind::Decode`].
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Returns PayPal's debug id of the request, which PayPal's support asks for.
    pub fn debug_id(&self) -> Option<&str> {
        self.headers().and_then(debug_id).or(self.0.api.debug_id.as_deref())
    }

    /// Returns the `PayPal-Request-Id` of the call: send the same call with this id to learn the
    /// outcome.
    pub fn request_id(&self) -> Option<&RequestId> {
        self.0.request_id.as_ref()
    }

    /// Returns the response's headers, if a response was received.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(RawResponse::headers)
    }

    /// Returns the response's body as received; empty if no response was received. It may contain
    /// data that `Debug` hides.
    pub fn body(&self) -> &[u8] {
        self.0.response.as_ref().map_or(&[], |response| response.body())
    }

    /// Returns whether PayPal may have acted on the call although no usable response was received:
    /// after a timeout, a broken connection, a 5xx, or a 2xx that cannot be decoded. It is false if
    /// nothing was sent, if PayPal refused the call, and for calls that only read. If a call was
    /// sent several times, it is true if it is true of any attempt: a later refusal does not settle
    /// the outcome of an earlier attempt, unless it says that the effect exists already.
    ///
    /// It is the same as `outcome() == Outcome::Unknown`. If it is true, do not start a new
    /// payment: send the same call with the same [`request_id`](Self::request_id), or look up the
    /// resource at PayPal. If it is false, [`outcome`](Self::outcome) tells whether the effect
    /// exists already.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// Returns how many attempts were made, including attempts that ended before anything was sent;
    /// 0 if the call itself was invalid.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns whether the same call, with the same request id if it has one, can be sent again
    /// without acting twice, and might succeed then. The client has already retried it as often as
    /// its [`RetryPolicy`](crate::RetryPolicy) allows.
    pub fn is_retryable(&self) -> bool {
        self.0.operation.is_some_and(|operation| RetryClass::of(self).may_repeat(operation))
    }

    /// Returns how long to wait before the call is sent again: as long as PayPal asked
    /// (`Retry-After`, in seconds or as a date, counted from now), or, for
    /// [`ErrorKind::CoolingDown`] and a failed token request, as long as the client itself waits,
    /// counted from the error's creation.
    pub fn retry_after(&self) -> Option<Duration> {
        self.wait(SystemTime::now())
    }

    /// Returns whether no connection could be established.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Returns whether no response was received in time: a time limit of this client passed, or one
    /// of a gateway at PayPal (408, 504).
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout || matches!(self.status(), Some(408 | 504))
    }

    /// Returns whether authentication failed: the credentials are wrong, or PayPal refused the
    /// token (401).
    pub fn is_auth(&self) -> bool {
        self.kind() == ErrorKind::Token || self.status() == Some(401)
    }

    /// Returns whether the requested resource does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(404)
    }

    /// Returns whether PayPal asks the client to slow down (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// Returns whether PayPal responded with 2xx and a body that is not JSON.
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
