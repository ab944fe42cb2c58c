//! Hooks: what watches attempts.

#[cfg(feature = "tracing")]
mod tracing;

use std::{fmt, time::Duration};

#[cfg(feature = "tracing")]
pub use self::tracing::TracingHook;

use crate::{
    Environment, Error, ErrorKind, Method, Operation, RequestId, TokenStoreError,
    model::{Deviation, DeviationKinds},
};

/// Is told of each attempt before it begins and after it ended, and, where it asks for it, of what in a response deviates from its spec: for
/// logs, metrics and traces.
///
/// What it sees holds no secrets: no headers, no bodies, and of the URL the template alone. Hooks are called in the order in which they were given
/// to the builder, on the task that makes the call, and must not block. Where a call's future is dropped, `after` is not
/// called for the attempt that was under way. Requests for tokens are part of the attempt that needs them.
///
/// ```
/// use paypal_runtime::{Attempt, AttemptEnd, Client, Credentials, Hook};
///
/// struct Log;
///
/// impl Hook for Log {
///     fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
///         eprintln!("{attempt}: {end}"); // orders.capture, attempt 1: 503 in 212ms, debug id f00, again in 371ms
///     }
/// }
///
/// let paypal = Client::builder(Credentials::new("id", "secret")).hook(Log).build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
pub trait Hook: Send + Sync {
    /// An attempt begins.
    fn before(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// An attempt ended.
    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let _ = (attempt, end);
    }

    /// Which kinds of deviation of a response from its spec [`deviations`](Self::deviations) is told; none by default. To tell where a body deviates it
    /// has to be walked a second time, which is done only where one of these kinds was seen. Asked once a call, and only where something deviates.
    fn interest(&self) -> DeviationKinds {
        DeviationKinds::NONE
    }

    /// The body of a successful response deviates from its spec in ways that are of [`interest`](Self::interest). Told after the last attempt's `after`.
    fn deviations(&self, attempt: &Attempt<'_>, deviations: &[Deviation]) {
        let _ = (attempt, deviations);
    }

    /// The [`TokenStore`](crate::TokenStore) failed or took too long; the client got a token for itself.
    fn token_store_failed(&self, error: &TokenStoreError) {
        let _ = error;
    }
}

/// An attempt of a call.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) request_id: Option<&'a RequestId>,
    pub(crate) number: u32,
    pub(crate) environment: &'a Environment,
}

impl Attempt<'_> {
    /// The API's module, as in `orders`.
    pub fn api(&self) -> &'static str {
        self.operation.api
    }

    /// The operation's id, as in `orders.create`.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.operation.method
    }

    /// The path with its parameters in braces: without ids, which differ from call to call and may be personal.
    pub fn path_template(&self) -> &'static str {
        self.operation.path
    }

    /// Which PayPal the call goes to.
    pub fn environment(&self) -> &Environment {
        self.environment
    }

    /// The `PayPal-Request-Id`, where the call has one. It is the same for all attempts of a call.
    pub fn request_id(&self) -> Option<&RequestId> {
        self.request_id
    }

    /// Which attempt of the call it is, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl fmt::Display for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, attempt {}", self.operation.id, self.number)
    }
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug)]
pub struct AttemptEnd<'a> {
    pub(crate) status: Option<u16>,
    pub(crate) debug_id: Option<&'a str>,
    pub(crate) error: Option<&'a Error>,
    pub(crate) duration: Duration,
    pub(crate) retry_in: Option<Duration>,
}

impl AttemptEnd<'_> {
    /// The status code, where there was a response.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// PayPal's id for what it did.
    pub fn debug_id(&self) -> Option<&str> {
        self.debug_id
    }

    /// What kind of failure it was; `None` for a 2xx.
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error.map(Error::kind)
    }

    /// PayPal's name of the error, as in `RATE_LIMIT_REACHED`.
    pub fn error_name(&self) -> Option<&str> {
        self.error.and_then(Error::name)
    }

    /// The first issue's code, as in `INSTRUMENT_DECLINED`.
    pub fn issue(&self) -> Option<&str> {
        self.error.and_then(Error::issue)
    }

    /// How long the attempt took: the wait for a place and for a token included.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// After which wait the call is sent again; `None` where this was its last attempt.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}

impl fmt::Display for AttemptEnd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status, self.error) {
            (Some(status), _) => write!(f, "{status}")?,
            (None, Some(error)) => write!(f, "{}", error.kind())?,
            (None, None) => f.write_str("done")?,
        }
        write!(f, " in {:?}", self.duration)?;
        if let Some(debug_id) = self.debug_id {
            write!(f, ", debug id {}", debug_id.escape_debug())?;
        }
        match self.retry_in {
            Some(wait) => write!(f, ", again in {wait:?}"),
            None => Ok(()),
        }
    }
}
