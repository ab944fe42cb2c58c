//! Hooks, which observe the attempts of calls.

#[cfg(feature = "tracing")]
mod tracing;

use std::{fmt, time::Duration};

#[cfg(feature = "tracing")]
pub use self::tracing::TracingHook;

use crate::{
    Environment, Error, ErrorKind, Method, Operation, RequestId, TokenStoreError,
    model::{Deviation, DeviationKinds},
};

/// Observes each attempt of a call before it begins and after it ended, for logs, metrics and
/// traces. If its [`interest`](Self::interest) asks for it, a hook also receives the deviations of
/// responses from their spec.
///
/// A hook sees no secrets: no headers, no bodies, and only the template of the URL. Hooks are
/// called in the order in which they were added to the builder, on the task that makes the call
/// (`token_store_failed`: on the task that gets the token), and must not block. If a call's future
/// is dropped, `after` is not called for the attempt in progress. The wait for a token is part of
/// the attempt that needs the token.
///
/// A hook that panics does not fail the call: the panic ends at the hook, and the hook is called
/// again for the next attempt.
///
/// ```
/// use paypal_runtime::{Attempt, AttemptEnd, Client, Credentials, Hook};
///
/// struct Log;
///
/// impl Hook for Log {
///     fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
///         // orders.capture, attempt 1: 503 in 212ms, debug id f00, retry in 371ms
///         eprintln!("{attempt}: {end}");
///     }
/// }
///
/// let paypal = Client::builder(Credentials::new("id", "secret")).hook(Log).build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
pub trait Hook: Send + Sync {
    /// Called before an attempt begins.
    fn before(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// Called after an attempt ended.
    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let _ = (attempt, end);
    }

    /// Returns the kinds of deviations that [`deviations`](Self::deviations) receives; none by
    /// default. Finding the location of a deviation needs a second pass over the body, which is
    /// made only if a deviation of one of these kinds occurred. Called at most once per call, and
    /// only if the response deviates.
    fn interest(&self) -> DeviationKinds {
        DeviationKinds::NONE
    }

    /// Called with the deviations of a successful response's body, if one has a kind of
    /// [`interest`](Self::interest). Called after the last attempt's `after`.
    fn deviations(&self, attempt: &Attempt<'_>, deviations: &[Deviation]) {
        let _ = (attempt, deviations);
    }

    /// Called if the [`TokenStore`](crate::TokenStore) failed or took too long; the client then
    /// fetches a token for itself.
    fn token_store_failed(&self, error: &TokenStoreError) {
        let _ = error;
    }
}

/// One attempt of a call.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) request_id: Option<&'a RequestId>,
    pub(crate) number: u32,
    pub(crate) environment: &'a Environment,
    /// The server of the operation, if it is not the environment.
    pub(crate) server: Option<&'static str>,
}

impl Attempt<'_> {
    /// Returns the API's module, such as `orders`.
    pub fn api(&self) -> &'static str {
        self.operation.api
    }

    /// Returns the operation's id, such as `orders.create`.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> Method {
        self.operation.method
    }

    /// Returns the path with its parameters in braces. Ids, which differ from call to call and may
    /// be personal data, are not in it.
    pub fn path_template(&self) -> &'static str {
        self.operation.path
    }

    /// Returns the client's environment.
    pub fn environment(&self) -> &Environment {
        self.environment
    }

    /// Returns the base URL that the call is sent to: that of the operation's own
    /// [server](crate::Call::server), or else of the environment.
    pub fn base_url(&self) -> &str {
        self.server.unwrap_or_else(|| self.environment.base_url())
    }

    /// Returns the `PayPal-Request-Id`, if the call has one. It is the same for all attempts of a
    /// call.
    pub fn request_id(&self) -> Option<&RequestId> {
        self.request_id
    }

    /// Returns the number of the attempt within its call, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl fmt::Display for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, attempt {}", self.operation.id, self.number)
    }
}

/// The result of an attempt.
#[derive(Clone, Copy, Debug)]
pub struct AttemptEnd<'a> {
    pub(crate) status: Option<u16>,
    pub(crate) debug_id: Option<&'a str>,
    pub(crate) error: Option<&'a Error>,
    pub(crate) duration: Duration,
    pub(crate) retry_in: Option<Duration>,
}

impl AttemptEnd<'_> {
    /// Returns the status code, if a response was received.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Returns PayPal's debug id of the request.
    pub fn debug_id(&self) -> Option<&str> {
        self.debug_id
    }

    /// Returns the kind of the failure; `None` for a 2xx.
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error.map(Error::kind)
    }

    /// Returns PayPal's name of the error, such as `RATE_LIMIT_REACHED`.
    pub fn error_name(&self) -> Option<&str> {
        self.error.and_then(Error::name)
    }

    /// Returns the first issue's code, such as `INSTRUMENT_DECLINED`.
    pub fn issue(&self) -> Option<&str> {
        self.error.and_then(Error::issue)
    }

    /// Returns the duration of the attempt, including the waits for the end of a cool-down, for a
    /// token and for the concurrency limit.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// Returns the wait before the next attempt; `None` if this was the call's last attempt.
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
            Some(wait) => write!(f, ", retry in {wait:?}"),
            None => Ok(()),
        }
    }
}
