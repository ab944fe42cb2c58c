//! The client, which holds the state that all calls share.

mod builder;
mod cooldown;
pub(crate) mod credentials;
mod exchange;
mod observe;
mod options;
pub(crate) mod pipeline;
mod reqwest;
mod sdk_token;
mod shared_refresh;
mod shared_token;
mod subject;
mod token_cache;
mod tokens;
mod unsettled;
mod with_credentials;

use std::{fmt, sync::Arc, time::Duration};

use ::http::HeaderMap;
use tokio::runtime::Handle;

pub use builder::ClientBuilder;
pub use reqwest::ReqwestTransport;
pub(crate) use reqwest::{ProxyUrl, TransportOptions};
pub use sdk_token::SdkTokenCall;

use self::{
    cooldown::Cooldowns, credentials::ReplaceableCredentials, tokens::Tokens, unsettled::UnsettledIds,
};
use crate::{
    Clock, Credentials, Environment, Error, ErrorReader, Hook, Prefer, RequestLimit, RetryPolicy, Transport,
    http::AUTH_ASSERTION, model::DeviationKinds,
};

/// A client of PayPal's REST APIs for one environment and one REST app.
///
/// A clone is cheap and shares connections and the access token. Create one client for each pair of
/// credentials and keep it; [`with_credentials`](Self::with_credentials) makes clients of other
/// accounts that share its connections. The token is fetched on the first call, refreshed before it
/// expires, and sent only to this environment's host, and to the server that a spec names for an
/// operation ([`Call::server`](crate::Call::server)); PayPal's specs name none.
///
/// A failed call is retried if a retry cannot make it act twice; the table is in the documentation
/// of [`RetryPolicy`].
///
/// # Tokens
///
/// The token is requested by a Tokio task of its own, and calls only wait for its result. So a
/// token arrives, and a new refresh token is kept, even if every call has given up waiting. While
/// the current token is valid no call waits: the refresh runs in the background. The client
/// remembers a failed request for a short time, in which every call that needs a token gets the
/// same error: for as long as `Retry-After` says (at most an hour), 10 s if PayPal refused the
/// credentials or the grant, otherwise 500 ms, doubled by each further failure up to 8 s.
///
/// A 401 replaces the token: once, however many calls got it with that token. The new token is not
/// replaced because of a 401 within 10 s, unless PayPal accepted it first and then calls it invalid
/// (`invalid_token`).
///
/// Several runtimes can share a client. If the token request runs on another runtime and does not
/// end within 500 ms (with a refresh token: within the attempt timeout), a call makes its own.
///
/// # Cool-down
///
/// After a 429 or a 503 with `Retry-After`, the client and its clones send nothing to that API at
/// that host before that time, at most for an hour. A call waits for it. If its deadline or the
/// policy's [`longest_wait`](RetryPolicy::longest_wait) is sooner, it fails at once with
/// [`ErrorKind::CoolingDown`](crate::ErrorKind::CoolingDown). `ignore_cooldown(true)` on a call
/// sends it nevertheless. All calls of [`Client::request`] and [`Client::follow`] count as one API;
/// a client of another account has its own cool-downs.
///
/// # Without an async `main`
///
/// A program whose functions are not async makes one Tokio runtime when it starts, keeps it as long
/// as the client, and runs each call on it by `block_on`, from any of its threads:
///
/// ```no_run
/// use paypal_runtime::{Client, Method, Value};
/// use tokio::runtime::Builder;
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
///     let paypal = Client::sandbox("client-id", "client-secret")?;
///     let path = "/v1/identity/oauth2/userinfo?schema=openid";
///     let user = paypal.request::<Value>(Method::Get, path);
///     let user = runtime.block_on(user.send())?.into_value();
///     println!("{:?}", user.get("name"));
///     Ok(())
/// }
/// ```
///
/// The one worker thread refreshes tokens and keeps connections alive between calls. A
/// `current_thread` runtime has no thread and works only during `block_on`: calls work as well, but
/// an early refresh goes on only during later calls, and a connection that the server closed
/// meanwhile is noticed at the next call. A function that already runs on a runtime awaits its
/// calls; Tokio does not allow `block_on` there. `examples/blocking.rs` is a whole program.
///
/// Without a runtime the default transport sends nothing, and a call fails with
/// [`ErrorKind::Request`](crate::ErrorKind::Request). With a transport of your own that needs no
/// runtime, calls work without one. There is no background refresh then: when the token has
/// expired, a call requests the next one inside its own future, and the other calls wait for it, or
/// make their own request after 500 ms.
///
/// # Example
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
    pub(crate) credentials: Arc<ReplaceableCredentials>,
    pub(crate) error_reader: ErrorReader,
    /// Default headers of calls and of token requests.
    pub(crate) headers: HeaderMap,
    /// The `Prefer` of operations that accept it.
    pub(crate) prefer: Option<Prefer>,
    pub(crate) attempt_timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) random: Arc<Random>,
    /// The limit that each attempt needs a permit of.
    pub(crate) limit: Option<Arc<dyn RequestLimit>>,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) strict: DeviationKinds,
    pub(crate) memory_limit: usize,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) tokens: Arc<Tokens>,
    pub(crate) cooldowns: Arc<Cooldowns>,
    pub(crate) unsettled: Arc<UnsettledIds>,
    /// Whether the transport works only on a Tokio runtime.
    pub(crate) needs_runtime: bool,
}

impl Shared {
    /// Returns the default headers of a call.
    pub(crate) fn call_headers(&self) -> HeaderMap {
        let mut headers = self.headers.clone();
        if let Some(assertion) = self.credentials.assertion() {
            headers.insert(AUTH_ASSERTION, assertion);
        }
        headers
    }

    /// Fails if the transport needs a Tokio runtime and there is none.
    pub(crate) fn check_runtime(&self) -> Result<(), Error> {
        if self.needs_runtime && Handle::try_current().is_err() {
            return Err(Error::no_runtime());
        }
        Ok(())
    }
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

impl AsRef<Client> for Client {
    fn as_ref(&self) -> &Client {
        self
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("environment", &self.shared.environment)
            .field("credentials", &self.shared.credentials.current().credentials)
            .field("subject", &self.subject())
            .field("attempt_timeout", &self.shared.attempt_timeout)
            .field("deadline", &self.shared.deadline)
            .field("retry", &self.shared.retry)
            .field("limit", &self.shared.limit)
            .field("strict", &self.shared.strict)
            .finish_non_exhaustive()
    }
}
