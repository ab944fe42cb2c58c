//! The options of a sandbox.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::PathBuf,
    sync::{Arc, OnceLock},
    time::Duration,
};

use paypal_generated::{Clock, SystemClock};
use tokio::{net::TcpListener, runtime::Handle, sync::oneshot, task::JoinSet};
use uuid::Uuid;

use crate::{
    Password, ReportMisbehaviour, Sandbox,
    access::Access,
    config::{Application, Config, Reporting, WebhookOptions},
    environments::Core,
    fault::{self, Fault},
    gate::idempotency::RequestIdReuse,
    server::{self, Limits},
    webhook::{schedule::Schedule, worker},
};

/// The client id and secret that a sandbox offers unless others are given.
const CLIENT: (&str, &str) = ("sandbox-client-id", "sandbox-client-secret");

/// Collects the options of a [`Sandbox`].
#[must_use = "nothing runs until it is started"]
pub struct SandboxBuilder {
    host: IpAddr,
    remote: Option<Password>,
    port: u16,
    clock: Box<dyn Clock>,
    seed: Option<u64>,
    applications: Vec<Application>,
    token_lifetime: Duration,
    reuse: RequestIdReuse,
    requests_per_minute: Option<u32>,
    reporting: Reporting,
    data_file: Option<PathBuf>,
    logged_requests: usize,
    faults: Vec<Fault>,
    pub(crate) limits: Limits,
    webhooks: WebhookOptions,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            host: Ipv4Addr::LOCALHOST.into(),
            remote: None,
            port: 0,
            clock: Box::new(SystemClock),
            seed: None,
            applications: Vec::new(),
            token_lifetime: Duration::from_secs(9 * 3600),
            reuse: RequestIdReuse::default(),
            requests_per_minute: None,
            reporting: Reporting::default(),
            data_file: None,
            logged_requests: 10_000,
            faults: Vec::new(),
            limits: Limits::default(),
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

    /// Sets the address on which the sandbox listens; the default is 127.0.0.1. An address that
    /// other computers can reach needs [`allow_remote`](Self::allow_remote).
    pub fn host(mut self, address: IpAddr) -> Self {
        self.host = address;
        self
    }

    /// Permits other computers: the sandbox may listen on any address, answers to any host name,
    /// and delivers webhooks to any URL. Its pages and everything below `/_sandbox` need the
    /// password, by HTTP Basic with any user name. Without it, all of this is for loopback alone.
    pub fn allow_remote(mut self, password: Password) -> Self {
        self.remote = Some(password);
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

    /// Keeps all environments in a file, so that they are as they were when a sandbox is started
    /// again on the same file. The file is created if it does not exist; only its owner can read
    /// it. By default everything is in memory, and lost when the sandbox is dropped.
    ///
    /// A request is answered, and a method that changes something returns, when the change is on
    /// the disk. One process at a time can use the file.
    pub fn data_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.data_file = Some(path.into());
        self
    }

    /// Lets environments begin with transactions that break programs which read reports, if `true`:
    /// ids that look like numbers, one id in two rows, a payment without a fee, a refund with a fee
    /// of the other sign, the rows of a currency conversion, and a payment that is pending for a
    /// day. The balances agree with them.
    pub fn misbehaving_reports(mut self, misbehaves: bool) -> Self {
        self.reporting.misbehaves = misbehaves;
        self
    }

    /// Sets how transaction search misbehaves while it is read: rows come late, pages shift, fields
    /// are missing. By default it does not.
    pub fn report_misbehaviour(mut self, misbehaviour: ReportMisbehaviour) -> Self {
        self.reporting.misbehaviour = misbehaviour;
        self
    }

    /// Sets how many requests the log of an environment holds; the default is 10,000. The oldest
    /// are removed first.
    pub fn logged_requests(mut self, requests: usize) -> Self {
        self.logged_requests = requests;
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

    /// Sets when a webhook is tried again that was not acknowledged: the times after its first try,
    /// in the time of the environment and in any order. Each comes up to a tenth of the wait before
    /// it earlier or later, but none after the last one. By default there are 24: after 1, 2, 4, 8,
    /// 15 and 30 minutes, 1, 2 and 3 hours, and then in equal steps up to 72 hours.
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
    /// If the port can't be opened, if there is no Tokio runtime, if the address or the password is
    /// not permitted ([`io::ErrorKind::InvalidInput`]), if a fault rule is refused, or if the data
    /// file can't be opened: because it can't be written, another process uses it, or it is no data
    /// file of this version.
    pub async fn start(mut self) -> io::Result<Sandbox> {
        let faults = fault::check_list(std::mem::take(&mut self.faults))
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        Handle::try_current().map_err(io::Error::other)?;
        self.check_access()?;
        let listener = TcpListener::bind((self.host, self.port)).await?;
        let address = listener.local_addr()?;
        let first = self.applications.first();
        let client = |application: &Application| {
            (application.client_id.clone(), application.client_secret.clone().unwrap_or_default())
        };
        let (client_id, client_secret) =
            first.map_or_else(|| (CLIENT.0.to_owned(), CLIENT.1.to_owned()), client);
        let core = Core::new(Config {
            base_url: base_url(address),
            clock: self.clock,
            seed: self.seed.unwrap_or_else(|| Uuid::new_v4().as_u64_pair().1),
            token_lifetime: self.token_lifetime,
            reuse: self.reuse,
            accepts_any: self.applications.is_empty(),
            applications: self.applications,
            requests_per_minute: self.requests_per_minute,
            reporting: self.reporting,
            webhooks: self.webhooks,
            allow_remote: self.remote.is_some(),
            access: Access::new(address, self.remote),
            logged_requests: self.logged_requests,
            data_file: self.data_file,
            faults,
        })?;
        let core = Arc::new(core);
        let mut workers = JoinSet::new();
        if let Some(opening) = core.take_opening() {
            workers.spawn(worker::run(core.clone(), opening));
        }
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
            _workers: workers,
        })
    }

    /// Refuses to listen for other computers unless that is permitted.
    fn check_access(&self) -> io::Result<()> {
        let refuse = |words: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, words));
        match &self.remote {
            None if !self.host.is_loopback() => {
                refuse("the address can be reached from other computers, which is not permitted")
            }
            Some(password) if password.text().is_empty() => refuse("the password is empty"),
            _ => Ok(()),
        }
    }
}

/// The base URL of a sandbox. One that listens on all addresses is reached by that of loopback.
fn base_url(mut address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        let is_v4 = address.is_ipv4();
        address.set_ip(if is_v4 { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() });
    }
    format!("http://{address}")
}
