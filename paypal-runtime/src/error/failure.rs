//! How each failure becomes an [`Error`], and whether PayPal may have acted before it.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use super::{ApiError, Error, ErrorKind, Inner};
use crate::{
    Method, Operation, RawResponse, RequestId, TransportError, TransportErrorKind,
    model::{DecodeError, Deviation},
};

impl Error {
    fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            what: what.into(),
            operation: None,
            request_id: None,
            response: None,
            api: ApiError::default(),
            deviations: Vec::new(),
            getting_token: false,
            outcome_unknown: false,
            source: None,
        }))
    }

    /// An option that can't be right.
    pub(crate) fn configuration(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, what)
    }

    /// A call that can't be made a request.
    pub(crate) fn request(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, what)
    }

    /// A request that got no response.
    pub(crate) fn transport(error: TransportError, method: Method) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::TooLarge | TransportErrorKind::Interrupted => ErrorKind::Transport,
        };
        let mut this = Self::new(kind, format!("{error}: {}", root_cause(&error)));
        this.0.outcome_unknown = kind != ErrorKind::Connect && !method.is_safe();
        this.with_source(error)
    }

    /// An attempt whose time limit passed.
    pub(crate) fn timeout(limit: Duration, method: Method) -> Self {
        let mut this = Self::new(ErrorKind::Timeout, format!("no response within {limit:?}"));
        this.0.outcome_unknown = !method.is_safe();
        this
    }

    /// A response that is not 2xx.
    pub(crate) fn api(response: RawResponse, method: Method) -> Self {
        let mut this = Self::new(ErrorKind::Api, String::new());
        this.0.api = ApiError::parse(&response.body);
        this.0.outcome_unknown = !method.is_safe() && may_have_acted(response.status);
        this.0.response = Some(response);
        this
    }

    /// An answer of the token endpoint that is no token.
    pub(crate) fn token(response: RawResponse, why: &str) -> Self {
        let mut this = Self::new(ErrorKind::Token, why);
        this.0.api = ApiError::parse(&response.body);
        this.0.response = Some(response);
        this
    }

    /// A 2xx whose body is not JSON.
    pub(crate) fn decode(response: RawResponse, error: &DecodeError, method: Method) -> Self {
        let mut this = Self::new(ErrorKind::Decode, "the body is not JSON");
        this.0.outcome_unknown = !method.is_safe();
        this.0.response = Some(response);
        this.with_source(NotJson { line: error.line(), column: error.column() })
    }

    /// A 2xx whose body deviates in a way that strict mode forbids.
    pub(crate) fn deviation(response: RawResponse, deviations: Vec<Deviation>, method: Method) -> Self {
        let mut what = "the body deviates from its spec".to_owned();
        if let Some(first) = deviations.first() {
            what.push_str(&format!(": {first}"));
        }
        if deviations.len() > 1 {
            what.push_str(&format!(" and {} more", deviations.len() - 1));
        }
        let mut this = Self::new(ErrorKind::Deviation, what);
        this.0.deviations = deviations;
        this.0.outcome_unknown = !method.is_safe();
        this.0.response = Some(response);
        this
    }

    /// A page that does not lead on.
    pub(crate) fn paging(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Paging, what)
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// The same failure while a token was fetched: the call itself was not sent.
    pub(crate) fn while_getting_token(mut self) -> Self {
        self.0.getting_token = true;
        self.0.outcome_unknown = false;
        self
    }

    /// The same failure of this call.
    pub(crate) fn of(mut self, operation: &'static Operation, request_id: Option<&RequestId>) -> Self {
        self.0.operation = Some(operation);
        self.0.request_id = request_id.cloned();
        self
    }
}

/// The innermost cause, which says most: `Connection refused`, `UnknownIssuer`.
fn root_cause(error: &TransportError) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

/// Whether a request answered with this status may have had an effect: not where PayPal refused it (4xx), save when it gave up waiting
/// for the request (408) or says that an earlier one with the same id is at work (409).
fn may_have_acted(status: u16) -> bool {
    !(400..500).contains(&status) || matches!(status, 408 | 409)
}

/// Where a body stops being JSON. The parser's own words may quote the body, so they are not kept.
#[derive(Debug)]
struct NotJson {
    line: usize,
    column: usize,
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no JSON at line {} column {}", self.line, self.column)
    }
}

impl StdError for NotJson {}
