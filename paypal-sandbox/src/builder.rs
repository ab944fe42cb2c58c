//! The options of a sandbox.

use std::{
    io,
    net::Ipv4Addr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use paypal_generated::{Clock, SystemClock};
use tokio::{net::TcpListener, runtime::Handle, sync::oneshot, task::JoinSet};
use uuid::Uuid;

use crate::{
    Sandbox,
    config::{Application, Config, Reporting, WebhookOptions},
    environments::Core,
    gate::idempotency::RequestIdReuse,
    server,
    webhook::{schedule::Schedule, worker},
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
    webhooks: WebhookOptions,
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
            webhooks: WebhookOptions::default(),
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

    /// Sets when a webhook is tried again that was not acknowledged: the times after its first try,
    /// in the time of the environment. Each is moved by up to a tenth of the wait before it, but
    /// none beyond the last one. By default there are 24: after 1, 2, 4, 8, 15 and 30 minutes, 1, 2
    /// and 3 hours, and then in equal steps up to 72 hours.
    pub fn webhook_schedule(mut self, times: impl IntoIterator<Item = Duration>) -> Self {
        self.webhooks.schedule = Schedule::new(times);
        self
    }

    /// Sets how long a try to send a webhook waits for the answer of the endpoint; the default is
    /// ten seconds.
    pub fn webhook_timeout(mut self, limit: Duration) -> Self {
        self.webhooks.timeout = limit;
        self
    }

    /// Sets whether `PAYPAL-TRANSMISSION-TIME` is the time of the environment. By default it is the
    /// real time, since a verifier refuses what is older than its tolerance or an hour in the
    /// future. The times in the events are those of the environment in any case.
    pub fn webhook_time_of_sandbox(mut self, is_used: bool) -> Self {
        self.webhooks.has_time_of_sandbox = is_used;
        self
    }

    /// Starts the sandbox: listens on loopback and answers requests.
    ///
    /// # Errors
    ///
    /// If the port can't be opened, or if there is no Tokio runtime.
    pub async fn start(self) -> io::Result<Sandbox> {
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
            webhooks: self.webhooks,
            allow_remote: false,
        }));
        let mut workers = JoinSet::new();
        if let Some(opening) = core.take_opening() {
            workers.spawn(worker::run(core.clone(), opening));
        }
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(server::serve(listener, core.clone(), stopped));
        Ok(Sandbox {
            address,
            client_id,
            client_secret,
            core,
            shared: OnceLock::new(),
            stop: Some(stop),
            task,
            _workers: workers,
        })
    }
}
