//! The options of a sandbox.

use std::{
    io,
    net::Ipv4Addr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use paypal_generated::{Clock, SystemClock};
use tokio::{net::TcpListener, runtime::Handle, sync::oneshot};
use uuid::Uuid;

use crate::{
    Sandbox,
    config::{Application, Config, Reporting},
    environments::Core,
    fault::{self, Fault},
    gate::idempotency::RequestIdReuse,
    server::{self, Limits},
};

/// The client id and secret that a sandbox offers unless others are given.
const CLIENT: (&str, &str) = ("sandbox-client-id", "sandbox-client-secret");

/// Collects the options of a [`Sandbox`].
#[must_use = "nothing runs until it is started"]
pub struct SandboxBuilder {
    port: u16,
    clock: Box<dyn Clock>,
    seed: Option<u64>,
    applications: Vec<Application>,
    token_lifetime: Duration,
    reuse: RequestIdReuse,
    requests_per_minute: Option<u32>,
    reporting: Reporting,
    faults: Vec<Fault>,
    pub(crate) limits: Limits,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            port: 0,
            clock: Box::new(SystemClock),
            seed: None,
            applications: Vec::new(),
            token_lifetime: Duration::from_secs(9 * 3600),
            reuse: RequestIdReuse::default(),
            requests_per_minute: None,
            reporting: Reporting::default(),
            faults: Vec::new(),
            limits: Limits::default(),
        }
    }
}

impl SandboxBuilder {
    /// Sets the port; the default is 0, which picks a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the clock on which the clocks of the environments run; the default is the system's
    /// clock. Tokens, orders, authorizations and request ids expire by it, and subscriptions renew.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Sets a seed for ids, so that the same requests get the same ids; by default ids are random.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Accepts this client. Once a client is given, only the given clients are accepted; by default
    /// any client id and secret that are not empty are accepted.
    pub fn credentials(self, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        self.application(Application::new(client_id, client_secret))
    }

    /// Accepts the client of an application: of another merchant, or with few scopes. A merchant
    /// may have several. Once one is given, only the given clients are accepted.
    pub fn application(mut self, application: Application) -> Self {
        self.applications.push(application);
        self
    }

    /// Sets the lifetime of access tokens; the default is nine hours.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Sets the answer to a request id that was used before for a different request; the default is
    /// [`RequestIdReuse::Refuse`].
    pub fn request_id_reuse(mut self, reuse: RequestIdReuse) -> Self {
        self.reuse = reuse;
        self
    }

    /// Sets how many operations an environment carries out in a minute of its clock; it answers 429
    /// to the others. By default there is no limit.
    pub fn requests_per_minute(mut self, limit: u32) -> Self {
        self.requests_per_minute = Some(limit);
        self
    }

    /// Sets how old a transaction must be before transaction search shows it; the default is zero.
    /// PayPal says up to three hours.
    pub fn reporting_lag(mut self, lag: Duration) -> Self {
        self.reporting.lag = lag;
        self
    }

    /// Sets the most results of a transaction search; a search with more answers
    /// `RESULTSET_TOO_LARGE`. The default is 10,000.
    pub fn reporting_limit(mut self, results: usize) -> Self {
        self.reporting.result_limit = results;
        self
    }

    /// Sets the fault rules with which each environment begins.
    pub fn faults(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.faults = faults.into_iter().collect();
        self
    }

    /// Sets how many connections are served at the same time; requests on further ones are answered
    /// with 503. The default is 512.
    pub fn max_connections(mut self, most: usize) -> Self {
        self.limits.connections = most;
        self
    }

    /// Starts the sandbox: listens on loopback and answers requests.
    ///
    /// # Errors
    ///
    /// If the port can't be opened, if there is no Tokio runtime, or if a fault rule is refused.
    pub async fn start(self) -> io::Result<Sandbox> {
        let faults = fault::check_list(self.faults)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        Handle::try_current().map_err(io::Error::other)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let first = self.applications.first();
        let client = |application: &Application| {
            (application.client_id.clone(), application.client_secret.clone().unwrap_or_default())
        };
        let (client_id, client_secret) =
            first.map_or_else(|| (CLIENT.0.to_owned(), CLIENT.1.to_owned()), client);
        let core = Arc::new(Core::new(Config {
            base_url: format!("http://{address}"),
            clock: self.clock,
            seed: self.seed.unwrap_or_else(|| Uuid::new_v4().as_u64_pair().1),
            token_lifetime: self.token_lifetime,
            reuse: self.reuse,
            accepts_any: self.applications.is_empty(),
            applications: self.applications,
            requests_per_minute: self.requests_per_minute,
            reporting: self.reporting,
            faults,
        }));
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(server::serve(listener, core.clone(), stopped, self.limits));
        Ok(Sandbox {
            address,
            client_id,
            client_secret,
            core,
            shared: OnceLock::new(),
            stop: Some(stop),
            task,
        })
    }
}
