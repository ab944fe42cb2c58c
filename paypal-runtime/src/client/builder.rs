//! Collects and checks the options of a client.

use std::{env, fmt, marker::PhantomData, sync::Arc, time::Duration};

use ::http::{HeaderMap, HeaderName, HeaderValue, header};

use super::{Client, Random, Shared, TransportOptions, credentials::ReplaceableCredentials, tokens::Tokens};
use crate::{
    ApiError, AuthAssertion, Clock, ConcurrencyLimit, Credentials, Environment, Error, ErrorReader, Hook,
    Prefer, RequestLimit, ReqwestTransport, RetryPolicy, SystemClock, TokenStore, Transport,
    http::{PARTNER_ATTRIBUTION_ID, header_value},
    limit::AllLimits,
    model::{DEFAULT_MEMORY_LIMIT, DeviationKinds},
    retry,
};

const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
const DEADLINE: Duration = Duration::from_secs(180);
const USER_AGENT: &str = concat!("paypal-rust-sdk/", env!("CARGO_PKG_VERSION"));

/// Collects the options of a client and builds it: a [`Client`], or any `C` made from one, such as
/// the generated crate's client.
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::{Client, Credentials, Environment};
///
/// let paypal = Client::builder(Credentials::new("client-id", "client-secret"))
///     .environment(Environment::Live)
///     .attempt_timeout(Duration::from_secs(30))
///     .build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C = Client> {
    credentials: Credentials,
    environment: Option<Result<Environment, Error>>,
    pub(super) connections: TransportOptions,
    attempt_timeout: Duration,
    user_agent: String,
    partner_attribution_id: Option<String>,
    auth_assertion: Option<AuthAssertion>,
    deadline: Duration,
    retry: RetryPolicy,
    random: Arc<Random>,
    concurrency: Option<ConcurrencyLimit>,
    limits: Vec<Arc<dyn RequestLimit>>,
    hooks: Vec<Arc<dyn Hook>>,
    strict: DeviationKinds,
    memory_limit: usize,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    token_store: Option<Arc<dyn TokenStore>>,
    error_reader: ErrorReader,
    pub(super) prefer: Option<Prefer>,
    builds: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Creates a builder with default options: the sandbox, 10 s to connect, 60 s per attempt, 180
    /// s per call, at most 4 attempts.
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            environment: None,
            connections: TransportOptions::default(),
            attempt_timeout: ATTEMPT_TIMEOUT,
            user_agent: USER_AGENT.to_owned(),
            partner_attribution_id: None,
            auth_assertion: None,
            deadline: DEADLINE,
            retry: RetryPolicy::default(),
            random: Arc::new(retry::random),
            concurrency: None,
            limits: Vec::new(),
            hooks: Vec::new(),
            strict: DeviationKinds::NONE,
            memory_limit: DEFAULT_MEMORY_LIMIT,
            transport: None,
            clock: Arc::new(SystemClock),
            token_store: None,
            error_reader: ApiError::paypal,
            prefer: None,
            builds: PhantomData,
        }
    }

    /// Creates a builder with default options, and with credentials and environment from
    /// environment variables: `PAYPAL_CLIENT_ID`, `PAYPAL_CLIENT_SECRET`, and `PAYPAL_ENVIRONMENT`,
    /// which is `sandbox`, `live` or a base URL; without it, the sandbox.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a variable is
    /// missing or invalid; the error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| env::var(name).ok())
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let nonempty = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let required = |name: &str| {
            nonempty(name)
                .ok_or_else(|| Error::configuration(format!("the environment variable {name} is not set")))
        };
        let credentials = Credentials::new(required("PAYPAL_CLIENT_ID")?, required("PAYPAL_CLIENT_SECRET")?);
        let environment = match nonempty("PAYPAL_ENVIRONMENT") {
            Some(environment) => environment.parse().map_err(|error| {
                let why = "PAYPAL_ENVIRONMENT is invalid: it must be `sandbox`, `live` or a base URL";
                Error::configuration(why).with_source(error)
            })?,
            None => Environment::Sandbox,
        };
        Ok(Self::new(credentials).environment(environment))
    }

    /// Sets the environment: one of PayPal's, or another service's. The default is PayPal's sandbox
    /// if the credentials are a client id and secret of PayPal; other credentials have no default.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(Ok(environment));
        self
    }

    /// Sets the environment to a server of an OpenAPI document: see
    /// [`Environment::of_server`](crate::Environment::of_server). If it is invalid,
    /// [`build`](Self::build) fails.
    ///
    /// ```
    /// use paypal_runtime::{Client, Credentials};
    ///
    /// let client = Client::builder(Credentials::bearer("key"))
    ///     .server("https://{shop}.example.com", &[("shop", "flowers")])
    ///     .build()?;
    /// assert_eq!(client.environment().base_url(), "https://flowers.example.com");
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    pub fn server(mut self, url: &str, variables: &[(&str, &str)]) -> Self {
        self.environment = Some(Environment::of_server(url, variables));
        self
    }

    /// Sets the time limit for connecting: name lookup, TCP and TLS; 10 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connections.connect_timeout = timeout;
        self
    }

    /// Sets the time limit of one attempt, from sending the request to the last byte of the
    /// response; 60 s by default. It also limits a token request. If it passes, the outcome of a
    /// payment is unknown, so do not make it short.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets the time limit of a whole call: all its attempts, the waits between them, and the waits
    /// for the concurrency limit and for a token; 180 s by default. An attempt never gets more time
    /// than is left.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets how failed calls are retried; [`RetryPolicy::none`] turns retries off.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the source of the random numbers, from 0 to 1, that spread the waits between attempts;
    /// the system's by default.
    pub fn randomness(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.random = Arc::new(random);
        self
    }

    /// Limits the number of concurrent requests, over all clients that share the limit; unlimited
    /// by default.
    pub fn concurrency_limit(mut self, limit: &ConcurrencyLimit) -> Self {
        self.concurrency = Some(limit.clone());
        self
    }

    /// Adds a limit of concurrent requests, of their rate, or both: a
    /// [`LocalLimit`](crate::LocalLimit), a `RedisLimit` or your own. With several, each attempt
    /// needs a permit of each; a limit that was added twice counts once. The order in which they
    /// are added does not matter. If one of them has no permit at once or soon (within 100 ms, then
    /// 200 ms, 400 ms, …), the attempt gives the others back, waits for that one alone, and then
    /// takes the others again. So it stops no request for long that needs only the others. A turn
    /// of a rate that it gives back is lost, and one that it keeps may be used that much later.
    ///
    /// Clients with different credentials can share the limit. A `LocalLimit` or `RedisLimit` gives
    /// each client id its own limit, unless its rules have
    /// [`scope(LimitScope::Everything)`](crate::LimitRules::scope). A [`ConcurrencyLimit`] bounds
    /// all clients that share it together.
    ///
    /// ```
    /// use paypal_runtime::{Client, Credentials, LimitRules, LocalLimit, Rate};
    ///
    /// let limit = LocalLimit::new(LimitRules::new().level(25).rate(Rate::per_minute(240)));
    /// let paypal = Client::builder(Credentials::new("id", "secret")).limit(limit).build()?;
    /// # let _ = paypal;
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    pub fn limit(mut self, limit: impl RequestLimit + 'static) -> Self {
        self.limits.push(Arc::new(limit));
        self
    }

    /// Adds a hook. Hooks are called in the order in which they were added.
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Sets the value of `User-Agent`; this library's name and version by default.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sets the `PayPal-Partner-Attribution-Id` (BN code) of every call.
    pub fn partner_attribution_id(mut self, id: impl Into<String>) -> Self {
        self.partner_attribution_id = Some(id.into());
        self
    }

    /// Sets the merchant that every call is made for, unless a call sets another: the header
    /// `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, assertion: AuthAssertion) -> Self {
        self.auth_assertion = Some(assertion);
        self
    }

    /// Makes these deviations of a response from its spec errors. For tests: in production, a
    /// change in PayPal's responses would fail calls whose payment was made.
    pub fn strict(mut self, kinds: DeviationKinds) -> Self {
        self.strict = kinds;
        self
    }

    /// Sets whether proxies are taken from the environment (`HTTPS_PROXY`, …); off by default.
    /// Proxies are used only for `https`, because they cannot read the tunneled traffic. Requests
    /// to an `http` address on this machine are sent directly, otherwise the proxy could read the
    /// token.
    pub fn system_proxy(mut self, use_it: bool) -> Self {
        self.connections.system_proxy = use_it;
        self
    }

    /// Sets the maximum size of a response's body in bytes, after decompression; 32 MiB by default.
    /// A larger body is an error.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.connections.body_limit = bytes;
        self
    }

    /// Sets how many bytes of memory the values of one response may take; 64 MiB by default. A
    /// response whose values would take more is an error, which says that the call succeeded and
    /// holds the body.
    ///
    /// Independent of this option, values take at most 8 times the size of the body, or 8 MiB if
    /// that is more. Answers of PayPal stay far below; only a body made for the purpose exceeds it.
    pub fn memory_limit(mut self, bytes: usize) -> Self {
        self.memory_limit = bytes;
        self
    }

    /// Sets the checks of HTTP/2 connections that have open requests. After `interval` without a
    /// frame from the server the client sends a PING; if its answer takes longer than `timeout`,
    /// the connection is closed. The defaults are 15 s and 10 s. An interval of `Duration::MAX`
    /// turns the checks off.
    pub fn http2_keep_alive(mut self, interval: Duration, timeout: Duration) -> Self {
        self.connections.keep_alive = (interval, timeout);
        self
    }

    /// Sets after which time an idle connection is closed; 60 s by default. `Duration::MAX` means
    /// no limit.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.connections.pool_idle_timeout = timeout;
        self
    }

    /// Sets after which time connections are replaced by new ones, so that a changed address of the
    /// server is noticed; 1 h by default, counted from the start of the pool. Requests that run
    /// finish on the old connections. `Duration::MAX` means no limit.
    pub fn connection_age(mut self, age: Duration) -> Self {
        self.connections.connection_age = age;
        self
    }

    /// Trusts the certificates of a PEM file in addition to the platform's root certificates, for
    /// example that of a company's proxy. [`build`](Self::build) fails if the text has no
    /// certificate.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connections.root_certificates.push(pem.into());
        self
    }

    /// Sets the transport, for example a test transport or an HTTP client of your own. The options
    /// of connections (connect timeout, proxy, body limit, keep-alive, idle limit, age, root
    /// certificates) are then up to the transport.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the clock; the default is the system clock.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Shares access tokens through a store with other clients and processes. By default a client
    /// shares its token only with its clones.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.token_store = Some(Arc::new(store));
        self
    }

    /// Sets the function that reads the error bodies of a service other than PayPal; the default is
    /// [`ApiError::paypal`].
    ///
    /// ```
    /// use paypal_runtime::{ApiError, Client, Credentials, Environment, Value};
    ///
    /// /// `{"code": "…", "detail": "…"}`
    /// fn read(body: &[u8]) -> ApiError {
    ///     let body: Value = serde_json::from_slice(body).unwrap_or_default();
    ///     let text = |key: &str| body.get(key).and_then(|value| value.as_str());
    ///     ApiError::new().name(text("code").as_deref()).message(text("detail").as_deref())
    /// }
    ///
    /// let client = Client::builder(Credentials::bearer("key"))
    ///     .environment(Environment::custom("https://api.example.com")?)
    ///     .error_reader(read)
    ///     .build()?;
    /// # let _ = client;
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    pub fn error_reader(mut self, reader: ErrorReader) -> Self {
        self.error_reader = reader;
        self
    }

    /// Checks the options and builds the client. Sends no request.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if an option is
    /// invalid or if TLS cannot be set up.
    pub fn build(self) -> Result<C, Error> {
        let is_for_paypal = self.credentials.are_for_paypal();
        let credentials = ReplaceableCredentials::new(self.credentials, self.auth_assertion)?;
        let environment = match self.environment {
            Some(environment) => environment?,
            None if is_for_paypal => Environment::Sandbox,
            // The credentials may belong to another service, so they must not be sent to PayPal by
            // default.
            None => {
                return Err(Error::configuration("these credentials have no default environment: set one"));
            }
        };
        environment.validate()?;
        if self.attempt_timeout.is_zero() || self.deadline.is_zero() {
            return Err(Error::configuration("a timeout must be greater than zero"));
        }
        self.connections.check()?;
        let limit =
            all_limits(self.concurrency, self.limits, self.attempt_timeout.min(self.deadline), &self.clock)?;
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        let mut set = |name: HeaderName, option: &str, value: &str| {
            let value = header_value(&name, value).filter(|_| !value.trim().is_empty());
            let refused =
                || Error::configuration(format!("the {option} must be visible ASCII and not empty"));
            headers.insert(name, value.ok_or_else(refused)?);
            Ok(())
        };
        set(header::USER_AGENT, "user agent", &self.user_agent)?;
        if let Some(id) = &self.partner_attribution_id {
            set(PARTNER_ATTRIBUTION_ID, "partner attribution id", id)?;
        }
        let needs_runtime = self.transport.is_none();
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(ReqwestTransport::new(self.connections)?),
        };
        let shared = Shared {
            environment,
            credentials: Arc::new(credentials),
            error_reader: self.error_reader,
            headers,
            prefer: self.prefer,
            attempt_timeout: self.attempt_timeout,
            deadline: self.deadline,
            retry: self.retry,
            random: self.random,
            limit,
            hooks: self.hooks,
            strict: self.strict,
            memory_limit: self.memory_limit,
            transport,
            clock: self.clock,
            tokens: Arc::new(Tokens::new(self.token_store, None)),
            cooldowns: Arc::default(),
            unsettled: Arc::default(),
            needs_runtime,
        };
        Ok(C::from(Client { shared: Arc::new(shared) }))
    }
}

/// Returns one limit for all. Fails if an attempt may take longer than one of them accepts.
fn all_limits(
    concurrency: Option<ConcurrencyLimit>,
    limits: Vec<Arc<dyn RequestLimit>>,
    attempt: Duration,
    clock: &Arc<dyn Clock>,
) -> Result<Option<Arc<dyn RequestLimit>>, Error> {
    let concurrency = concurrency.map(|limit| Arc::new(limit) as Arc<dyn RequestLimit>);
    let limit = AllLimits::of(concurrency.into_iter().chain(limits).collect(), clock);
    let longest = limit.as_ref().map_or(Duration::MAX, |limit| limit.longest_attempt());
    if attempt > longest {
        let why = format!("the limit needs an attempt timeout of at most {longest:?}");
        return Err(Error::configuration(why));
    }
    Ok(limit)
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("environment", &self.environment)
            .field("connect_timeout", &self.connections.connect_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("user_agent", &self.user_agent)
            .field("partner_attribution_id", &self.partner_attribution_id)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("concurrency", &self.concurrency)
            .field("limits", &self.limits)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_from_environment_variables() {
        type Row<'a> = (&'a [(&'a str, &'a str)], Result<&'a str, &'a str>);
        let table: [Row; 6] = [
            (&[("PAYPAL_CLIENT_ID", "i"), ("PAYPAL_CLIENT_SECRET", "s")], Ok("sandbox")),
            (
                &[("PAYPAL_CLIENT_ID", "i"), ("PAYPAL_CLIENT_SECRET", "s"), ("PAYPAL_ENVIRONMENT", "live")],
                Ok("live"),
            ),
            (
                &[
                    ("PAYPAL_CLIENT_ID", "i"),
                    ("PAYPAL_CLIENT_SECRET", "s"),
                    ("PAYPAL_ENVIRONMENT", "http://[::1]:8/"),
                ],
                Ok("http://[::1]:8"),
            ),
            (&[("PAYPAL_CLIENT_SECRET", "s")], Err("PAYPAL_CLIENT_ID")),
            (&[("PAYPAL_CLIENT_ID", "i"), ("PAYPAL_CLIENT_SECRET", " ")], Err("PAYPAL_CLIENT_SECRET")),
            (
                &[("PAYPAL_CLIENT_ID", "i"), ("PAYPAL_CLIENT_SECRET", "s"), ("PAYPAL_ENVIRONMENT", "prod")],
                Err("PAYPAL_ENVIRONMENT"),
            ),
        ];
        for (variables, expected) in table {
            let find =
                |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned());
            match (ClientBuilder::<Client>::from_variables(find), expected) {
                (Ok(builder), Ok(environment)) => {
                    assert_eq!(builder.environment.unwrap().unwrap().to_string(), environment)
                }
                (Err(error), Err(variable)) => assert!(error.to_string().contains(variable), "{error}"),
                (outcome, _) => panic!("{variables:?}: {outcome:?}"),
            }
        }
    }

    #[test]
    fn invalid_options_are_refused() {
        let builder = || Client::builder(Credentials::new("id", "secret"));
        let table: [(&str, ClientBuilder); 13] = [
            ("user agent", builder().user_agent("a\r\nb")),
            ("partner attribution id", builder().partner_attribution_id("")),
            ("timeout", builder().attempt_timeout(Duration::ZERO)),
            ("timeout", builder().connect_timeout(Duration::ZERO)),
            ("timeout", builder().deadline(Duration::ZERO)),
            ("auth assertion", builder().auth_assertion(AuthAssertion::payer_id(""))),
            ("http://", builder().environment(Environment::Custom("http://paypal.example".parse().unwrap()))),
            ("client secret", Client::builder(Credentials::new("id", ""))),
            ("environment", Client::builder(Credentials::bearer("key"))),
            ("environment", Client::builder(Credentials::none())),
            ("`shop`", Client::builder(Credentials::bearer("key")).server("https://{shop}.example", &[])),
            ("environment", Client::builder(Credentials::new("id", "secret").token_path("/token"))),
            (
                "need a client id",
                Client::builder(Credentials::bearer("key"))
                    .environment(Environment::Sandbox)
                    .auth_assertion(AuthAssertion::payer_id("MERCHANT")),
            ),
        ];
        for (about, builder) in table {
            let error = builder.build().unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Configuration);
            assert!(error.to_string().contains(about), "{error}");
        }
    }
}
