//! What a limit knows of a request.

use std::time::Duration;

use crate::Environment;

/// What a limit can tell requests apart by: the environment, the client id, the subject and the
/// API. It contains no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitKey<'a> {
    environment: &'a Environment,
    client_id: &'a str,
    subject: Option<&'a str>,
    api: &'static str,
}

impl<'a> LimitKey<'a> {
    /// Creates a key without a subject. The client does this for each request.
    pub const fn new(environment: &'a Environment, client_id: &'a str, api: &'static str) -> Self {
        Self { environment, client_id, subject: None, api }
    }

    /// Sets the account that the request is made for, if it is not the app's own.
    #[must_use]
    pub const fn with_subject(mut self, subject: Option<&'a str>) -> Self {
        self.subject = subject;
        self
    }

    /// Returns the environment that the request is sent to.
    pub fn environment(&self) -> &'a Environment {
        self.environment
    }

    /// Returns the client id of the credentials; empty if they have none.
    pub fn client_id(&self) -> &'a str {
        self.client_id
    }

    /// Returns the account that the request is made for: the client's
    /// [`subject`](crate::Client::subject); `None` for the app's own account.
    pub fn subject(&self) -> Option<&'a str> {
        self.subject
    }

    /// Returns the API's module, such as `orders`.
    pub fn api(&self) -> &'static str {
        self.api
    }
}

/// A request that needs a permit.
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::{Environment, LimitKey, LimitRequest, LocalLimit, LimitRules, RequestLimit};
///
/// let limit = LocalLimit::new(LimitRules::new().level(1));
/// let request = LimitRequest::new(LimitKey::new(&Environment::Sandbox, "client-id", "orders"));
/// let request = request.with_longest_wait(Duration::from_secs(3));
/// let permit = limit.try_acquire(&request);
/// assert!(permit.is_some() && limit.try_acquire(&request).is_none());
/// drop(permit);
/// assert!(limit.try_acquire(&request).is_some());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LimitRequest<'a> {
    key: LimitKey<'a>,
    attempt: Duration,
    longest_wait: Duration,
    ignores_pause: bool,
}

impl<'a> LimitRequest<'a> {
    /// Creates a request that may take 60 s and may wait for 180 s.
    pub const fn new(key: LimitKey<'a>) -> Self {
        Self {
            key,
            attempt: Duration::from_secs(60),
            longest_wait: Duration::from_secs(180),
            ignores_pause: false,
        }
    }

    /// Sets how long the attempt takes at most.
    #[must_use]
    pub const fn with_attempt(mut self, attempt: Duration) -> Self {
        self.attempt = attempt;
        self
    }

    /// Sets how long the request may wait for a permit.
    #[must_use]
    pub const fn with_longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Sets whether the request is sent although PayPal asked for a pause.
    #[must_use]
    pub const fn ignoring_pause(mut self, ignores: bool) -> Self {
        self.ignores_pause = ignores;
        self
    }

    /// Returns what the limit tells requests apart by.
    pub fn key(&self) -> &LimitKey<'a> {
        &self.key
    }

    /// Returns how long the attempt takes at most, from the permit to the response.
    pub fn attempt(&self) -> Duration {
        self.attempt
    }

    /// Returns how long the request may wait for a permit: the rest of the call's deadline.
    pub fn longest_wait(&self) -> Duration {
        self.longest_wait
    }

    /// Returns whether the request is sent although PayPal asked for a pause: the call has
    /// `ignore_cooldown(true)`.
    pub fn ignores_pause(&self) -> bool {
        self.ignores_pause
    }
}

/// The result of an attempt, for a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitReport {
    /// PayPal processed the request: any status but 429 and 503.
    Accepted,
    /// PayPal asked to send fewer requests: a 429, or a 503 with `Retry-After`. It asked for this
    /// pause, if it named one.
    Refused(Option<Duration>),
}
