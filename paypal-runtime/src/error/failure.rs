//! Creates an [`Error`] from each failure, and records whether PayPal may have acted on the call.

use std::{
    error::Error as StdError,
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use super::{ApiError, Error, ErrorKind, ErrorReader, Inner, display::OneLine, path::path_of_error};
use crate::{
    Operation, RawResponse, RequestId, TransportError, TransportErrorKind,
    http::retry_after,
    model::{DecodeError, Deviation},
};

impl Error {
    fn new(kind: ErrorKind, description: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            description: description.into(),
            operation: None,
            request_id: None,
            response: None,
            api: ApiError::default(),
            deviations: Vec::new(),
            path: None,
            getting_token: false,
            outcome_unknown: false,
            already_done: false,
            attempts: 0,
            hold: None,
            source: None,
        }))
    }

    /// An invalid option of the client.
    pub(crate) fn configuration(description: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, description)
    }

    /// A call from which no request can be built.
    pub(crate) fn request(description: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, description)
    }

    /// A request that got no response.
    pub(crate) fn transport(error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Connect | TransportErrorKind::NotSent => ErrorKind::Connect,
            TransportErrorKind::NoRuntime => ErrorKind::Request,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::TooLarge | TransportErrorKind::Interrupted => ErrorKind::Transport,
        };
        let mut this = Self::new(kind, format!("{error}: {}", root_cause(&error)));
        this.0.outcome_unknown = !matches!(kind, ErrorKind::Connect | ErrorKind::Request);
        this.with_source(error)
    }

    /// An attempt that reached its time limit.
    pub(crate) fn timeout(limit: Duration) -> Self {
        let mut this = Self::new(ErrorKind::Timeout, format!("no response within {limit:?}"));
        this.0.outcome_unknown = true;
        this
    }

    /// A call whose deadline passed before this attempt was sent.
    pub(crate) fn deadline(deadline: Duration) -> Self {
        Self::new(
            ErrorKind::Timeout,
            format!("the deadline of {deadline:?} passed before the request was sent"),
        )
    }

    /// A call that may not be sent yet, because PayPal asked the client to wait.
    pub(crate) fn cooling_down(api: &str, left: Duration) -> Self {
        let description = format!(
            "PayPal asked the client to send nothing to `{api}` for another {left:?} (`Retry-After`)"
        );
        Self::new(ErrorKind::CoolingDown, description).held(left)
    }

    /// A call that gets no permit of the client's limit.
    pub(crate) fn limit(description: impl Into<String>) -> Self {
        Self::new(ErrorKind::Limit, description)
    }

    /// A call that needs a Tokio runtime and has none.
    pub(crate) fn no_runtime() -> Self {
        Self::request(
            "there is no Tokio runtime: await the call on one, or run it with `Runtime::block_on` of a \
             runtime with `enable_all`",
        )
    }

    /// A response that is not 2xx.
    pub(crate) fn api(response: RawResponse, read: ErrorReader) -> Self {
        let mut this = Self::new(ErrorKind::Api, String::new());
        this.0.api = read(&response.body);
        this.0.outcome_unknown = may_have_acted(response.status) || this.may_still_act();
        this.0.response = Some(response);
        this
    }

    /// A token request that cannot be made.
    pub(crate) fn no_grant(why: &str) -> Self {
        Self::new(ErrorKind::Token, why)
    }

    /// A failure of the caller's function that gets tokens.
    pub(crate) fn bearer_source(cause: Box<dyn StdError + Send + Sync>) -> Self {
        let mut this = Self::new(ErrorKind::Token, "the function that gets bearer tokens failed");
        this.0.source = Some(Arc::from(cause));
        this
    }

    /// A response of the token endpoint without a usable token.
    pub(crate) fn token(response: RawResponse, why: &str) -> Self {
        let mut this = Self::new(ErrorKind::Token, why);
        this.0.api = ApiError::paypal(&response.body);
        if this.name() == Some("invalid_grant") {
            this.0.description =
                "the code or refresh token is used, expired or revoked: the account's owner has to give consent again".into();
        }
        this.0.response = Some(response);
        this
    }

    /// A 2xx whose body is not JSON, or whose values would take too much memory.
    pub(crate) fn decode(response: &RawResponse, error: &DecodeError) -> Self {
        if error.is_too_large() {
            let size = response.body.len();
            let description = format!(
                "the call succeeded, but the values of its body of {size} bytes would take more memory \
                 than the client's `memory_limit`, or than 8 times the body; `response()` has the body"
            );
            let mut this = Self::new(ErrorKind::Decode, description);
            this.0.outcome_unknown = true;
            this.0.response = Some(response.clone());
            return this.with_source(error.clone());
        }
        let path = path_of_error(&response.body);
        let place = path.as_deref().filter(|path| *path != "$").map(|path| format!(" at {}", OneLine(path)));
        let mut this =
            Self::new(ErrorKind::Decode, format!("the body is not JSON{}", place.unwrap_or_default()));
        this.0.outcome_unknown = true;
        this.0.response = Some(response.clone());
        this.0.path = path;
        this.with_source(NotJson { line: error.line(), column: error.column() })
    }

    /// A 2xx whose body deviates from its spec in a way that strict mode refuses.
    pub(crate) fn deviation(response: RawResponse, deviations: Vec<Deviation>) -> Self {
        let mut description = "the body deviates from its spec".to_owned();
        if let Some(first) = deviations.first() {
            description.push_str(&format!(": {first}"));
        }
        if deviations.len() > 1 {
            description.push_str(&format!(" and {} more", deviations.len() - 1));
        }
        let mut this = Self::new(ErrorKind::Deviation, description);
        this.0.deviations = deviations;
        this.0.outcome_unknown = true;
        this.0.response = Some(response);
        this
    }

    /// A page from which the next page cannot be found.
    pub(crate) fn paging(description: impl Into<String>) -> Self {
        Self::new(ErrorKind::Paging, description)
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// Marks the failure as one of the token request: the call itself was not sent.
    pub(crate) fn while_getting_token(mut self) -> Self {
        self.0.getting_token = true;
        self.0.outcome_unknown = false;
        self
    }

    /// Records how long the client sends nothing of this kind.
    pub(crate) fn held(mut self, hold: Duration) -> Self {
        self.0.hold = Some(hold);
        self
    }

    /// Returns how long the client sends nothing of this kind.
    pub(crate) fn hold(&self) -> Option<Duration> {
        self.0.hold
    }

    /// Returns how long the next attempt has to wait, by the client's own rules or by
    /// `Retry-After`.
    pub(crate) fn wait(&self, now: SystemTime) -> Option<Duration> {
        self.0.hold.or_else(|| retry_after(self.headers()?, now))
    }

    /// Records the number of attempts, and whether any of them may have had an effect. A refusal
    /// that says that the effect exists settles the outcome of the attempts before it.
    pub(crate) fn after(mut self, attempts: u32, outcome_unknown: bool) -> Self {
        self.0.attempts = attempts;
        self.0.outcome_unknown |= outcome_unknown && !self.0.already_done;
        self
    }

    /// Records the operation and the request id. An operation that only reads has no effect, so its
    /// outcome is never unknown.
    pub(crate) fn of(mut self, operation: &'static Operation, request_id: Option<&RequestId>) -> Self {
        self.0.operation = Some(operation);
        self.0.request_id = request_id.cloned();
        self.0.outcome_unknown &= !operation.is_safe();
        self
    }

    /// Returns whether the token request failed, not the call.
    pub(crate) fn is_getting_token(&self) -> bool {
        self.0.getting_token
    }

    /// Returns whether the caller's function that gets tokens failed. No other failure of a token
    /// request has a cause and no response.
    pub(crate) fn is_of_bearer_source(&self) -> bool {
        self.0.kind == ErrorKind::Token && self.0.source.is_some() && self.0.response.is_none()
    }

    /// Returns whether PayPal reports that it is still processing a request with the same id.
    pub(crate) fn is_in_progress(&self) -> bool {
        self.name().into_iter().chain(self.issues()).any(|code| code == "PREVIOUS_REQUEST_IN_PROGRESS")
    }

    /// Returns whether PayPal reports that it is still working on the effect: on a request with the
    /// same id, or on an order that it captures by itself.
    fn may_still_act(&self) -> bool {
        self.is_in_progress() || self.issues().any(|code| code == "ORDER_COMPLETION_IN_PROGRESS")
    }

    /// Returns whether the response's body was larger than allowed.
    pub(crate) fn is_body_too_large(&self) -> bool {
        let cause = self.0.source.as_deref().and_then(|source| source.downcast_ref::<TransportError>());
        cause.is_some_and(|cause| cause.kind() == TransportErrorKind::TooLarge)
    }
}

/// Returns the innermost cause, which is the most specific: `Connection refused`, `UnknownIssuer`.
fn root_cause(error: &TransportError) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

/// Returns whether a request with this response status may have had an effect. A 4xx means that
/// PayPal refused it, except 408 (PayPal stopped waiting for the request) and 409 (an earlier
/// request with the same id is still being processed).
fn may_have_acted(status: u16) -> bool {
    !(400..500).contains(&status) || matches!(status, 408 | 409)
}

/// The position at which a body stops being JSON. The parser's message is dropped, because it may
/// quote the body.
#[derive(Debug)]
struct NotJson {
    line: usize,
    column: usize,
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid JSON at line {} column {}", self.line, self.column)
    }
}

impl StdError for NotJson {}
