//! A local PayPal for tests and experiments: real HTTP on loopback, real state, no money.
//!
//! The sandbox covers everything that a client does: access tokens, JSON bodies,
//! `PayPal-Request-Id`, `Prefer`, links, and errors in PayPal's formats. It computes amounts and
//! states from the requests. It finds operations in the registry of `paypal-generated`, and answers
//! 501 for operations that it does not implement.
//!
//! ```
//! use paypal_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::start().await?;
//! assert!(sandbox.base_url().starts_with("http://127.0.0.1:"));
//! // Give the base URL to a client as its environment, and `sandbox.client_id()` and
//! // `sandbox.client_secret()` as its credentials.
//! sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! Deliberate differences from PayPal:
//!
//! * A payer approves an order by opening its approval link with `&approve` added, by posting to
//!   the link, or through [`Sandbox::approve`]. An order waits three hours for its approval, and
//!   six more hours for its payment.
//! * The fee of a payment is 3.49 % plus 0.49 of its currency, rounded half up. A refund does not
//!   return the fee.
//! * With `return=minimal`, which is the default, an answer has only id, status and links.
//! * A request id that is repeated with another body or path is refused ([`RequestIdReuse`]). A
//!   refused request is not remembered.
//! * Cards need no approval. Invoices are listed the oldest first.
//! * `verify-webhook-signature` checks no signature: it compares the event, byte for byte, with the
//!   one that was delivered to the webhook. Events are not sent to webhooks yet: deliveries wait as
//!   `PENDING` (`GET /_sandbox/deliveries`).
//! * A buyer opens a dispute by `POST /_sandbox/disputes`. Who does not respond in 20 days of an
//!   inquiry, or in 10 days of a claim, loses the dispute. The application of the seller may carry
//!   out the operations of the buyer too.
//! * A merchant that a partner referred signs up by
//!   `POST /_sandbox/partners/{referral_id}/complete`, and revokes its consent by
//!   `POST /_sandbox/partners/{merchant_id}/revoke`. The seeded merchants consent to every partner.
//!
//! Test values make a payment fail, wait, or need the payer:
//!
//! * The names on cards of PayPal's page "Card testing", such as `CCREJECT-REFUSED`, give captures
//!   that are `DECLINED`, with the code of the processor.
//! * The names `SANDBOX-DECLINED`, `SANDBOX-PENDING` and `SANDBOX-3DS` are the sandbox's own: the
//!   payment is refused, its money comes later, or the payer must authenticate.
//! * `POST /_sandbox/orders/{id}/approve` takes `"funding": "DECLINED"` or `"ECHECK"` for a payer's
//!   wallet. `POST /_sandbox/captures/{id}/settle` ends the wait of a pending capture.

mod apis;
mod builder;
mod config;
mod control;
mod dispatch;
mod environment;
mod environments;
mod error;
mod gate;
mod issue;
mod log;
mod message;
mod money;
mod multipart;
mod page;
mod route;
mod server;
mod store;
mod world;

use std::{
    fmt, io,
    net::SocketAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use paypal_generated::{Client, Credentials, Environment, Error};
use tokio::{sync::oneshot, task::JoinHandle};

pub use builder::SandboxBuilder;
pub use config::Application;
pub use environment::SandboxEnvironment;
pub use gate::idempotency::RequestIdReuse;
pub use log::LoggedRequest;

use environments::Core;

/// How long [`Sandbox::shutdown`] waits for the requests in progress.
const SHUTDOWN: Duration = Duration::from_secs(5);

/// A PayPal server that runs in this process. It stops when it is dropped.
///
/// It has one environment to begin with; [`environment`](Self::environment) gives further ones,
/// which share nothing. The methods that act on accounts, the clock or the log are those of
/// [`SandboxEnvironment`]; a few of them are here too, for the default environment.
pub struct Sandbox {
    address: SocketAddr,
    client_id: String,
    client_secret: String,
    core: Arc<Core>,
    /// The client whose connections the clients of all environments share.
    shared: OnceLock<Client>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Sandbox {
    /// Starts a sandbox with default options, on a free port.
    ///
    /// # Errors
    ///
    /// If no port can be opened, or if there is no Tokio runtime.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, to start a sandbox with options.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Returns the address on which the sandbox listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the base URL, without a slash at the end. It is the environment of a client.
    pub fn base_url(&self) -> &str {
        &self.core.config.base_url
    }

    /// Returns a client id that the sandbox accepts.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Returns the secret of [`client_id`](Self::client_id).
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// Creates a client for the default environment.
    ///
    /// # Errors
    ///
    /// If the TLS library can't be set up.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_of("")
    }

    fn client_of(&self, environment: &str) -> Result<Client, Error> {
        let credentials = |id: &str| Credentials::new(id, self.client_secret.as_str());
        let shared = match self.shared.get() {
            Some(shared) => shared,
            None => {
                let client = Client::builder(credentials(&self.client_id))
                    .environment(Environment::custom(self.base_url())?)
                    .build()?;
                self.shared.get_or_init(|| client)
            }
        };
        if environment.is_empty() {
            return Ok(shared.clone());
        }
        shared.with_credentials(credentials(&format!("env.{environment}.{}", self.client_id)))
    }

    /// Returns an environment, which is created on its first use. Environments share no accounts,
    /// money, resources, tokens, request ids, clock or log, and begin with the same ones.
    ///
    /// A program reaches it with the client id `env.NAME.` followed by its own client id, or with
    /// the header `PayPal-Sandbox-Environment`. Returns `None` if the name has other characters
    /// than ASCII letters, digits, `-` and `_`, or if a thousand environments exist.
    pub fn environment(&self, name: &str) -> Option<SandboxEnvironment<'_>> {
        let world = self.core.environment(name)?;
        Some(SandboxEnvironment { sandbox: self, name: name.to_owned(), world })
    }

    /// The default environment.
    fn main(&self) -> Option<SandboxEnvironment<'_>> {
        self.environment("")
    }

    /// Approves an order in the name of the first buyer, as the approval page does. Returns whether
    /// the order was waiting for an approval.
    pub fn approve(&self, order_id: &str) -> bool {
        self.main().is_some_and(|environment| environment.approve(order_id))
    }

    /// Moves the clock forward and carries out what becomes due: tokens expire, and subscriptions
    /// renew.
    pub fn advance(&self, by: Duration) {
        if let Some(environment) = self.main() {
            environment.advance(by);
        }
    }

    /// Returns the logged requests, the oldest first. The log holds the latest ten thousand.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.main().map_or_else(Vec::new, |environment| environment.requests())
    }

    /// Counts the requests of an operation, such as `orders.capture`, whatever their answers were.
    pub fn count(&self, operation: &str) -> usize {
        self.main().map_or(0, |environment| environment.count(operation))
    }

    /// Clears the log of requests.
    pub fn clear_requests(&self) {
        if let Some(environment) = self.main() {
            environment.clear_requests();
        }
    }

    /// Revokes all tokens issued so far.
    pub fn revoke_tokens(&self) {
        if let Some(environment) = self.main() {
            environment.revoke_tokens();
        }
    }

    /// Lists the operations that the sandbox plays: API and id, such as `orders` and
    /// `orders.capture`.
    pub fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
        apis::implemented()
    }

    /// Accepts no more requests, and waits up to five seconds until those in progress are answered.
    pub async fn shutdown(mut self) {
        drop(self.stop.take());
        if tokio::time::timeout(SHUTDOWN, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
