//! A local PayPal for tests and for trying things out: real HTTP on loopback, real state, no money.
//!
//! Requests go through the whole of what a client does: a token, JSON in and out, `PayPal-Request-Id`, `Prefer`, links, errors in PayPal's
//! shapes. Amounts and states are computed from what was sent. Operations are found through the registry of `paypal-generated`; those that
//! are not played yet answer 501.
//!
//! ```
//! use paypal_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::start().await?;
//! assert!(sandbox.base_url().starts_with("http://127.0.0.1:"));
//! // Give the base URL to a client as its environment, with `sandbox.client_id()` and `sandbox.client_secret()`.
//! sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! What differs from PayPal, on purpose:
//!
//! * A payer approves an order by opening its approval link with `&approve` added, by posting to it, or through [`Sandbox::approve`]. An
//!   order waits three hours for that, and six more for being paid.
//! * The fee of a payment is 3.49 % and 0.49 of its currency, rounded half up; a refund does not give it back.
//! * With `return=minimal`, which is the default, an answer has id, status and links and nothing else.
//! * The same request id with another body or path is refused ([`RequestIdReuse`]). A request that was refused is not remembered.
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

/// A PayPal that runs in this process. It stops when it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    client_id: String,
    client_secret: String,
    core: Arc<Core>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Sandbox {
    /// Starts one with default options, on a port that is free.
    ///
    /// # Errors
    ///
    /// Where no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A sandbox with options.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What URLs begin with, without a slash at the end: the environment of a client.
    pub fn base_url(&self) -> &str {
        &self.core.base_url
    }

    /// A client id it accepts.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The secret of [`client_id`](Self::client_id).
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// The payer approves an order, as they would on its page. Tells whether the order waited for it.
    pub fn approve(&self, order_id: &str) -> bool {
        let now = self.core.clock.now();
        self.core.lock().state.approve(order_id, now)
    }

    /// Every request so far, the oldest first; of very many, the latest ten thousand.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.core.lock().log.all()
    }

    /// How many requests of an operation came, as in `orders.capture`, whatever they were answered.
    pub fn count(&self, operation: &str) -> usize {
        self.core.lock().log.count(operation)
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.core.lock().log.clear();
    }

    /// Makes all tokens given out so far unknown.
    pub fn revoke_tokens(&self) {
        self.core.lock().tokens.revoke();
    }

    /// The operations it plays: API and id, as in `orders` and `orders.capture`.
    pub fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
        handlers::played()
    }

    /// Takes no more requests, and waits until those under way are answered.
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
