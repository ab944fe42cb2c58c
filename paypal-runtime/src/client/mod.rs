//! The client: what every call shares.

mod builder;
mod concurrency;
mod exchange;
pub(crate) mod pipeline;
mod reqwest;
mod sdk_token;
mod shared_token;
mod subject;
mod token_cache;
mod tokens;

use std::{fmt, sync::Arc, time::Duration};

use ::http::HeaderMap;

pub use builder::ClientBuilder;
pub use concurrency::ConcurrencyLimit;
pub use reqwest::ReqwestTransport;
pub use sdk_token::SdkTokenCall;

use self::tokens::Tokens;
use crate::{
    Clock, Credentials, Environment, Error, ErrorReader, Hook, RetryPolicy, Transport, http::Authorization,
    model::DeviationKinds,
};

/// A client of PayPal's REST APIs for one environment and one REST app.
///
/// A clone is cheap and shares connections and the access token. Make one for each pair of credentials and keep it. The token is fetched
/// on the first call, refreshed before it expires, and sent to this environment's host alone.
///
/// A call that fails is sent again where that can't make it act twice; the table is in the documentation of [`RetryPolicy`].
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

/// A random number from 0 to 1.
pub(crate) type Random = dyn Fn() -> f64 + Send + Sync;

/// What the clones of a client share.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) environment: Environment,
    pub(crate) credentials: Credentials,
    /// What calls carry where it is no access token.
    pub(crate) authorization: Option<Authorization>,
    pub(crate) error_reader: ErrorReader,
    /// Sent with every call.
    pub(crate) headers: HeaderMap,
    /// Sent with requests for tokens: whom a call is made for is none of the token's business.
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
    /// A client with options; the environment is the sandbox until another is chosen.
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }

    /// A client of PayPal's sandbox with default options.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the credentials can't be right or TLS can't be set up.
    pub fn sandbox(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self, Error> {
        Self::builder(Credentials::new(client_id, client_secret.into())).build()
    }

    /// A client of PayPal itself, where money moves, with default options.
    ///
    /// # Errors
    ///
    /// As [`sandbox`](Self::sandbox).
    pub fn live(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self, Error> {
        Self::builder(Credentials::new(client_id, client_secret.into()))
            .environment(Environment::Live)
            .build()
    }

    /// A client from the environment variables that [`ClientBuilder::from_env`] reads.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) naming the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Which PayPal the client talks to.
    pub fn environment(&self) -> &Environment {
        &self.shared.environment
    }

    /// How calls are sent again. A policy made from it shares its budget.
    pub fn retry_policy(&self) -> &RetryPolicy {
        &self.shared.retry
    }

    /// The client id it calls with; empty where its [`Credentials`] have none.
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
