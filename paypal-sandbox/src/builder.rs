//! The options of a sandbox.

use std::{io, net::Ipv4Addr, sync::Arc, time::Duration};

use paypal_generated::{Clock, SystemClock};
use tokio::{net::TcpListener, runtime::Handle, sync::oneshot};
use uuid::Uuid;

use crate::{Sandbox, dispatch::Core, idempotency::RequestIdReuse, server, token::Tokens};

/// Collects the options of a [`Sandbox`].
#[must_use = "nothing runs until it is started"]
pub struct SandboxBuilder {
    port: u16,
    clock: Box<dyn Clock>,
    seed: Option<u64>,
    credentials: Vec<(String, String)>,
    token_lifetime: Duration,
    reuse: RequestIdReuse,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            port: 0,
            clock: Box::new(SystemClock),
            seed: None,
            credentials: Vec::new(),
            token_lifetime: Duration::from_secs(9 * 3600),
            reuse: RequestIdReuse::default(),
        }
    }
}

impl SandboxBuilder {
    /// Sets the port; the default is 0, which picks a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the clock by which tokens, orders, authorizations and request ids expire; the default
    /// is the system's clock.
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
    pub fn credentials(mut self, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        self.credentials.push((client_id.into(), client_secret.into()));
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

    /// Starts the sandbox: listens on loopback and answers requests.
    ///
    /// # Errors
    ///
    /// If the port can't be opened, or if there is no Tokio runtime.
    pub async fn start(self) -> io::Result<Sandbox> {
        Handle::try_current().map_err(io::Error::other)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let (client_id, client_secret) = self
            .credentials
            .first()
            .cloned()
            .unwrap_or_else(|| ("sandbox-client-id".to_owned(), "sandbox-client-secret".to_owned()));
        let seed = self.seed.unwrap_or_else(|| Uuid::new_v4().as_u64_pair().1);
        let tokens = |ids: &mut _| Tokens::new(self.credentials, self.token_lifetime, ids);
        let core = Arc::new(Core::new(format!("http://{address}"), self.clock, self.reuse, seed, tokens));
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(server::serve(listener, core.clone(), stopped));
        Ok(Sandbox { address, client_id, client_secret, core, stop: Some(stop), task })
    }
}
