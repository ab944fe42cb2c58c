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

mod approval;
mod builder;
mod check;
mod clock;
mod dispatch;
mod error;
mod handlers;
mod id;
mod idempotency;
mod issue;
mod log;
mod mock;
mod money;
mod route;
mod server;
mod state;
mod token;

use std::{fmt, io, net::SocketAddr, sync::Arc};

use tokio::{sync::oneshot, task::JoinHandle};

pub use builder::SandboxBuilder;
pub use idempotency::RequestIdReuse;
pub use log::LoggedRequest;

use dispatch::Core;

/// A PayPal server that runs in this process. It stops when it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    client_id: String,
    client_secret: String,
    core: Arc<Core>,
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
        &self.core.base_url
    }

    /// Returns a client id that the sandbox accepts.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Returns the secret of [`client_id`](Self::client_id).
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// Approves an order in the name of the payer, as the approval page does. Returns whether the
    /// order was waiting for an approval.
    pub fn approve(&self, order_id: &str) -> bool {
        let now = self.core.clock.now();
        self.core.lock().state.approve(order_id, now)
    }

    /// Returns the logged requests, the oldest first. The log holds the latest ten thousand.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.core.lock().log.all()
    }

    /// Counts the requests of an operation, such as `orders.capture`, whatever their answers were.
    pub fn count(&self, operation: &str) -> usize {
        self.core.lock().log.count(operation)
    }

    /// Clears the log of requests.
    pub fn clear_requests(&self) {
        self.core.lock().log.clear();
    }

    /// Revokes all tokens issued so far.
    pub fn revoke_tokens(&self) {
        self.core.lock().tokens.revoke();
    }

    /// Lists the operations that the sandbox implements: API and id, such as `orders` and
    /// `orders.capture`.
    pub fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
        handlers::implemented()
    }

    /// Accepts no more requests, and waits until those in progress are answered.
    pub async fn shutdown(mut self) {
        drop(self.stop.take());
        let _ = (&mut self.task).await;
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
