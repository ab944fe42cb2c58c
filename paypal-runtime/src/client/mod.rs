//! The client, which holds the state that all calls share.

mod builder;
mod concurrency;
mod exchange;
pub(crate) mod pipeline;
mod reqwest;
mod sdk_token;
mod shared_refresh;
mod shared_token;
mod subject;
mod token_cache;
mod tokens;

use std::{fmt, sync::Arc, time::Duration};

use ::http::HeaderMap;

pub use builder::ClientBuilder;
pub use concurrency::ConcurrencyLimit;
pub use reqwest::ReqwestTransport;
pub(crate) use reqwest::TransportOptions;
pub use sdk_token::SdkTokenCall;

use self::tokens::Tokens;
use crate::{
    Clock, Credentials, Environment, Error, ErrorReader, Hook, RetryPolicy, Transport, http::Authorization,
    model::DeviationKinds,
};

/// A client of PayPal's REST APIs for one environment and one REST app.
///
/// A clone is cheap and shares connections and the access token. Create one client for each pair of
/// credentials and keep it. The token is fetched on the first call, refreshed before it expires,
/// and sent only to this environment's host.
///
/// A failed call is retried if a retry cannot make it act twice; the table is in the documentation
/// of [`RetryPolicy`].
///
/// ```
/// use paypal_runtime::{Client, Environment};
///
/// let paypal = Client::sandbox("client-id", "client-secret")?;
/// assert_eq!(*paypal.environment(), Environment::Sandbox);
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

/// Returns a random number from 0 to 1.
pub(crate) type Random = dyn Fn() -> f64 + Send + Sync;

/// The state that the clones of a client share.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) environment: Environment,
    pub(crate) credentials: Credentials,
    /// The credential that calls carry, if it is not an access token.
    pub(crate) authorization: Option<Authorization>,
    pub(crate) error_reader: ErrorReader,
    /// Default headers of calls.
    pub(crate) headers: HeaderMap,
    /// Default headers of token requests: those of calls without `PayPal-Auth-Assertion`.
    pub(crate) token_headers: HeaderMap,
    pub(crate) attempt_timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) random: Arc<Random>,
    pub(crate) concurrency: Option<ConcurrencyLimit>,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) strict: DeviationKinds,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) tokens: Arc<Tokens>,
}

impl Client {
    /// Returns a builder for a client with options. The default environment is the sandbox.
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }

    /// Creates a client of PayPal's sandbox with default options.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the credentials
    /// are invalid or if TLS cannot be set up.
    pub fn sandbox(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self, Error> {
        Self::builder(Credentials::new(client_id, client_secret.into())).build()
    }

    /// Creates a client of PayPal's live environment, where money moves, with default options.
    ///
    /// # Errors
    ///
    /// Fails like [`sandbox`](Self::sandbox).
    pub fn live(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self, Error> {
        Self::builder(Credentials::new(client_id, client_secret.into()))
            .environment(Environment::Live)
            .build()
    }

    /// Creates a client from the environment variables that [`ClientBuilder::from_env`] reads.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a variable is
    /// missing or invalid; the error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Returns the environment that the client calls.
    pub fn environment(&self) -> &Environment {
        &self.shared.environment
    }

    /// Returns how calls are retried. A policy made from it shares its budget.
    pub fn retry_policy(&self) -> &RetryPolicy {
        &self.shared.retry
    }

    /// Returns the client id; empty if the [`Credentials`] have none.
    pub fn client_id(&self) -> &str {
        self.shared.credentials.client_id()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("environment", &self.shared.environment)
            .field("credentials", &self.shared.credentials)
            .field("subject", &self.subject())
            .field("attempt_timeout", &self.shared.attempt_timeout)
            .field("deadline", &self.shared.deadline)
            .field("retry", &self.shared.retry)
            .field("concurrency", &self.shared.concurrency)
            .field("strict", &self.shared.strict)
            .finish_non_exhaustive()
    }
}
