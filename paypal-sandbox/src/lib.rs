//! A local PayPal for tests and experiments: real HTTP on loopback, real state, no money.
//!
//! The sandbox plays every operation of PayPal's REST APIs in the registry of `paypal-generated`. A
//! client notices little difference: there are access tokens, `PayPal-Request-Id`, `Prefer`,
//! `PayPal-Auth-Assertion`, pages of lists, links, and errors in PayPal's formats. Amounts and
//! states are computed from the requests, and every movement of money is booked in a ledger.
//!
//! A test starts a sandbox and takes its client. The sandbox listens on a free port until it is
//! dropped:
//!
//! ```
//! use paypal_generated::orders::{
//!     AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest,
//! };
//! use paypal_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let paypal = sandbox.client()?;
//!
//! let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
//! let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
//! let order_id = paypal.orders().create(&request).await?.id.ok_or("the order has no id")?;
//! assert!(sandbox.approve(&order_id)); // in the place of the payer
//! paypal.orders().capture(&order_id).await?;
//! assert_eq!(sandbox.count("orders.capture"), 1);
//! # Ok(())
//! # }
//! ```
//!
//! The program `paypal-sandbox` does the same for programs in other languages. The file
//! `docs/local-paypal.md` of the repository has all of its requests, pages and test values.
//!
//! # Environments, time and money
//!
//! * Tests can share a sandbox: [`Sandbox::environment`] gives each an environment of its own, with
//!   accounts, money, tokens, resources, log and clock that no other environment sees.
//! * [`SandboxEnvironment::advance`] moves the clock, and carries out what becomes due in the order
//!   of time: subscriptions renew, payouts are processed, authorizations and tokens expire.
//! * An environment begins with three merchants, who have money in four currencies, and three
//!   buyers. [`SandboxEnvironment::balances`] shows the money of an account, and
//!   [`SandboxEnvironment::is_balanced`] checks the ledger.
//! * [`SandboxEnvironment::events`] lists the events that webhooks tell.
//! * [`SandboxBuilder`] sets the clock, a seed that makes ids predictable, the [`Application`]s
//!   with their merchants and scopes, a limit of requests, and the delay of transaction search.
//! * What a payer or a person at PayPal does is a request below `/_sandbox` without a token. Links
//!   for payers lead to pages of the sandbox; a POST to such a link approves or pays.
//!
//! # In a browser
//!
//! * Links for payers, such as `approve`, lead to pages without JavaScript: a payer chooses a buyer
//!   and the money, passes or fails 3-D Secure, and approves or refuses. The browser then returns
//!   to the shop with PayPal's parameters.
//! * The inspector at `/` shows requests and events as they come, resources with their history,
//!   deliveries, the ledger as a chart, the clock and the faults.
//!
//! # Webhooks
//!
//! Events are sent to the webhooks of their applications, signed as PayPal signs them, with keys
//! that each sandbox makes for itself. A verifier accepts them if it trusts the root:
//!
//! ```
//! use paypal_generated::{
//!     runtime::webhook::Verifier,
//!     webhooks::{EventType, Webhook},
//! };
//! use paypal_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # #[cfg(feature = "full")] {
//! let (sandbox, paypal) = Sandbox::with_client().await?;
//! let webhook = Webhook::new("http://127.0.0.1:8080/webhooks", vec![EventType::new("*")]);
//! let webhook_id = paypal.webhooks().create(&webhook).await?.id.ok_or("no id")?;
//! let verifier = Verifier::for_client(&paypal, webhook_id)
//!     .trust_anchor(sandbox.webhook_root()?)
//!     .build()?;
//! # let _ = verifier;
//! // Carry out something, and wait until the endpoint was told.
//! sandbox.delivered().await;
//! # }
//! # Ok(())
//! # }
//! ```
//!
//! * A delivery that is not acknowledged is tried again by the clock of the environment, 24 times
//!   in three days ([`SandboxBuilder::webhook_schedule`]). [`SandboxEnvironment::play`] moves the
//!   clock and makes the tries on the way; [`SandboxEnvironment::advance`] moves it alone.
//! * Events are sent in their order to each endpoint, at least once.
//!   [`SandboxEnvironment::hold_deliveries`] and [`SandboxEnvironment::flush_deliveries`] change
//!   the order and send duplicates, [`SandboxEnvironment::resend`] sends a delivery again, and
//!   [`SandboxEnvironment::deliveries`] lists all with their tries.
//! * Nothing is sent to other computers: such a delivery is [`DeliveryStatus::NotSent`]. An
//!   endpoint is on this computer if its URL has a loopback address, or the name `localhost` or one
//!   below it. Names are not looked up. HTTPS with any certificate works too.
//!
//! # Who may reach it
//!
//! * The sandbox listens on loopback. It refuses requests by other host names and requests of
//!   foreign web pages with 403, and live credentials that can be told apart with 401. Such
//!   requests are in no log.
//! * [`SandboxBuilder::allow_remote`] lets other computers reach it. Pages and everything below
//!   `/_sandbox` need a [`Password`] then.
//!
//! # Data
//!
//! Everything is in memory, and lost when the sandbox is dropped. With
//! [`SandboxBuilder::data_file`], everything but the log of requests and the fault rules is in a
//! file. A sandbox that is started again on the file goes on as it was, also after a crash: an
//! answer goes out when all that it tells is on the disk. [`SandboxEnvironment::export`] and
//! [`SandboxEnvironment::import`] move an environment to another sandbox.
//!
//! # Test values
//!
//! They make a payment fail, wait, or need the payer:
//!
//! * The names on cards of PayPal's page "Card testing", such as `CCREJECT-REFUSED`, give captures
//!   that are `DECLINED`, with the code of the processor.
//! * The names `SANDBOX-DECLINED`, `SANDBOX-PENDING` and `SANDBOX-3DS` are the sandbox's own: the
//!   payment is refused, its money comes later, or the payer must authenticate.
//! * `POST /_sandbox/orders/{id}/approve` takes `"funding": "DECLINED"` or `"ECHECK"` for a payer's
//!   wallet. `POST /_sandbox/captures/{id}/settle` ends the wait of a pending capture.
//! * There, `"three_d_secure": "FAILED"` lets the authentication of a card fail: the order is
//!   approved with the liability shift `NO`, and the merchant should not capture it.
//! * The header `PayPal-Mock-Response` requests an issue that an operation of Orders v2 or Payments
//!   v2 documents. PayPal's test values of payouts (`ERRPYO001`) and of Invoicing v2 (`ERRINV001`)
//!   work as well.
//! * [`SandboxBuilder::misbehaving_reports`] books transactions that break programs which read
//!   reports.
//! * [`SandboxEnvironment::seed_transactions`] fills an environment with many transactions over a
//!   range of time.
//!
//! # Failure on demand
//!
//! A [`Fault`] is a rule that makes chosen requests fail: with an error, a wait, or a connection
//! that breaks, before their work or after it. [`SandboxEnvironment::add_fault`] adds one, as
//! `POST /_sandbox/faults` does, and [`SandboxEnvironment::faults`] tells how often each fired. The
//! file `fault-matrix.md` of this crate shows what the client makes of each fault.
//!
//! A payment must not be made twice if its answer was lost. This test loses the answer to a
//! capture, and then repeats the call with the same request id:
//!
//! ```
//! use paypal_generated::{Outcome, RequestId, RetryPolicy};
//! use paypal_sandbox::{Fault, FaultTransport, Sandbox};
//! # use paypal_generated::orders::{
//! #     AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest,
//! # };
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let (sandbox, paypal) = Sandbox::with_client().await?;
//! # let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
//! # let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
//! # let order_id = paypal.orders().create(&request).await?.id.ok_or("the order has no id")?;
//! # sandbox.approve(&order_id);
//! // `order_id` is the id of an approved order.
//! let environment = sandbox.environment("").ok_or("no environment")?;
//! let lost = Fault::after().operation("orders.capture").transport(FaultTransport::Reset).times(1);
//! environment.add_fault(lost)?;
//!
//! // The client must not repeat the call by itself here.
//! let id = RequestId::new("shop-1001-capture")?;
//! let call = paypal.orders().capture(&order_id).request_id(id.clone());
//! let error = call.retry(RetryPolicy::none()).await.unwrap_err();
//! assert_eq!(error.outcome(), Outcome::Unknown);
//!
//! // The same id gives the first result: there is one payment.
//! paypal.orders().capture(&order_id).request_id(id).await?;
//! let events = environment.events();
//! let paid = events.iter().filter(|event| *event == "PAYMENT.CAPTURE.COMPLETED");
//! assert_eq!(paid.count(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Many merchants
//!
//! Each environment has three merchants: `MERCHANTAAAA2`, `MERCHANTBBBB2` and `MERCHANTCCCC2`. Any
//! client id is an application of the first one. [`SandboxBuilder::application`] adds an
//! application of another merchant. From then on, only the given applications are accepted.
//! [`Sandbox::client`] is a client of the first of them. A call may also name a merchant by an auth
//! assertion:
//!
//! ```
//! use paypal_generated::{AuthAssertion, Credentials};
//! use paypal_sandbox::{Application, Sandbox};
//! # use paypal_generated::orders::{
//! #     AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest,
//! # };
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder()
//!     .application(Application::new("platform", "its-secret"))
//!     .application(Application::new("shop-c", "its-secret").merchant("MERCHANTCCCC2"))
//!     .start()
//!     .await?;
//! let platform = sandbox.client()?;
//! let shop_c = platform.with_credentials(Credentials::new("shop-c", "its-secret"))?;
//!
//! # let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("EUR", "10.00"));
//! # let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
//! let shop_b = AuthAssertion::payer_id("MERCHANTBBBB2");
//! let order = platform.orders().create(&request).on_behalf_of(&shop_b).await?;
//! let order_id = order.id.ok_or("the order has no id")?;
//! // No other merchant sees the order.
//! assert!(shop_c.orders().get(&order_id).await.unwrap_err().is_not_found());
//! # Ok(())
//! # }
//! ```
//!
//! # Blocking callers, and other languages
//!
//! The sandbox runs on a Tokio runtime. A test whose functions are not async makes a runtime with a
//! thread of its own, because the sandbox answers on that thread:
//!
//! ```
//! use paypal_sandbox::Sandbox;
//! use tokio::runtime::Builder;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
//! let (sandbox, paypal) = runtime.block_on(Sandbox::with_client())?;
//! let call = paypal.orders().get("5O190127TN364715T");
//! assert!(runtime.block_on(call.send()).unwrap_err().is_not_found());
//! // Any other HTTP client uses this address, with these credentials.
//! println!("{} {} {}", sandbox.base_url(), sandbox.client_id(), sandbox.client_secret());
//! # Ok(())
//! # }
//! ```
//!
//! A program in another language uses the address of the program `paypal-sandbox` in the place of
//! `https://api-m.sandbox.paypal.com`. A program that calls `Client::from_env` reads the address
//! from the variable `PAYPAL_ENVIRONMENT`:
//!
//! ```sh
//! paypal-sandbox --port 8080
//! PAYPAL_ENVIRONMENT=http://127.0.0.1:8080 PAYPAL_CLIENT_ID=x PAYPAL_CLIENT_SECRET=y cargo run
//! ```
//!
//! # Differences from PayPal
//!
//! * Names of errors and issue codes are PayPal's. The texts of `message` and `description` are our
//!   own words, since PayPal's texts are PayPal's: a program should not depend on them.
//! * Any client id and secret that are not empty are accepted, unless the builder names
//!   applications. They belong to the first merchant and have all scopes. The token endpoint knows
//!   the grant `client_credentials` alone.
//! * The fee of a payment is 3.49 % plus 0.49 of its currency, rounded half up. A refund does not
//!   return the fee. Buyers can always pay: their balances go below zero.
//! * An order waits three hours for its approval, and six more hours for its payment. A day after
//!   it expired it is forgotten.
//! * Where an operation takes `Prefer`, the default `return=minimal` answers id, status and links
//!   alone.
//! * A request id that is repeated with another body or path is refused ([`RequestIdReuse`]). A
//!   refused request is not remembered.
//! * Cards need no approval, except those that ask for authentication. Invoices are listed the
//!   oldest first.
//! * PayPal does not publish when it sends a webhook again: the times are the sandbox's own.
//!   `PAYPAL-TRANSMISSION-TIME` is the real time, while the times in events are those of the
//!   environment ([`SandboxBuilder::webhook_time_of_sandbox`]). The certificate is served together
//!   with that of its issuer. `simulate-event` signs for the webhook id `WEBHOOK_ID`, as PayPal
//!   does.
//! * A buyer opens a dispute by `POST /_sandbox/disputes`. Who does not respond in 20 days of an
//!   inquiry, or in 10 days of a claim, loses the dispute. The application of the seller may carry
//!   out the operations of the buyer too.
//! * A merchant that a partner referred signs up by
//!   `POST /_sandbox/partners/{referral_id}/complete`, and revokes its consent by
//!   `POST /_sandbox/partners/{merchant_id}/revoke`. The seeded merchants consent to every partner.
//!
//! # Features
//!
//! | feature | what it brings | crates that it adds |
//! |---|---|---|
//! | `full` (default) | all APIs; without it, orders, payments and invoicing alone | none |
//! | `cli` (default) | the program `paypal-sandbox`, and the module `cli` | `clap` |
//!
//! A test does not need the command line:
//!
//! ```toml
//! [dev-dependencies.paypal-sandbox]
//! # Use a checkout beside yours until the crate is published.
//! path = "../paypal-rust-sdk/paypal-sandbox"
//! default-features = false
//! features = ["full"]
//! ```

mod access;
mod acts;
mod apis;
mod builder;
#[cfg(feature = "cli")]
pub mod cli;
mod config;
mod control;
mod delivery;
mod dispatch;
mod environment;
mod environments;
mod error;
mod fault;
mod gate;
mod issue;
mod ledger;
mod log;
mod message;
mod money;
mod multipart;
mod pages;
mod route;
mod server;
mod states;
mod store;
mod test_values;
mod webhook;
mod world;

use std::{
    fmt, io,
    net::SocketAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use paypal_generated::{Client, Credentials, Environment, Error};
use tokio::{
    sync::oneshot,
    task::{JoinHandle, JoinSet},
};

pub use access::Password;
pub use acts::ActError;
pub use apis::{ReportMisbehaviour, SeededTransactions};
pub use builder::SandboxBuilder;
pub use config::Application;
pub use delivery::{Delivery, DeliveryAttempt};
pub use environment::SandboxEnvironment;
pub use fault::{Fault, FaultCount, FaultError, FaultTransport};
pub use gate::idempotency::RequestIdReuse;
pub use ledger::LedgerEntry;
pub use log::LoggedRequest;
pub use states::{StateMachine, Transition};
pub use world::{
    delivery::{DeliveryStatus, FlushOrder},
    reports::ReportTampering,
};

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
    /// The tasks that send webhooks; they end when the sandbox is dropped.
    _workers: JoinSet<()>,
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

    /// Starts a sandbox with default options, and returns it with a client for it: the fixture of a
    /// test in one line.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let (sandbox, paypal) = paypal_sandbox::Sandbox::with_client().await?;
    /// assert!(paypal.orders().get("5O190127TN364715T").await.unwrap_err().is_not_found());
    /// assert_eq!(sandbox.count("orders.get"), 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start), or if the TLS library can't be set up.
    pub async fn with_client() -> io::Result<(Self, Client)> {
        let sandbox = Self::start().await?;
        let client = sandbox.client().map_err(io::Error::other)?;
        Ok((sandbox, client))
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
    /// money, resources, tokens, request ids, clock or log, and begin with the same ones. The empty
    /// name is that of the default environment, to which [`client`](Self::client) belongs.
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

    /// Moves the clock forward as [`advance`](Self::advance) does, and sends the webhooks that
    /// become due on the way: see [`SandboxEnvironment::play`].
    pub async fn play(&self, by: Duration) {
        if let Some(environment) = self.main() {
            environment.play(by).await;
        }
    }

    /// Waits until all webhooks that are due were sent: see [`SandboxEnvironment::delivered`].
    pub async fn delivered(&self) {
        if let Some(environment) = self.main() {
            environment.delivered().await;
        }
    }

    /// Returns the root certificate of the sandbox's webhooks in PEM. A verifier accepts them if it
    /// trusts this root.
    ///
    /// ```
    /// use paypal_generated::runtime::webhook::Verifier;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let webhook_id = "4JH86294D6297924G";
    /// let (sandbox, paypal) = paypal_sandbox::Sandbox::with_client().await?;
    /// let verifier = Verifier::for_client(&paypal, webhook_id)
    ///     .trust_anchor(sandbox.webhook_root()?)
    ///     .build()?;
    /// # let _ = verifier;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If no keys can be made.
    pub fn webhook_root(&self) -> io::Result<String> {
        self.core.webhook_root().map_err(io::Error::other)
    }

    /// Signs webhooks with a new certificate at a new URL from now on, as PayPal does now and then.
    /// The old one is still served. It takes about 0.1 s.
    ///
    /// # Errors
    ///
    /// If no keys can be made.
    pub fn rotate_webhook_certificate(&self) -> io::Result<()> {
        self.core.rotate_leaf().map(drop).map_err(io::Error::other)
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

    /// Accepts no more requests, and waits up to four seconds until those in progress are answered.
    /// Their connections are closed then. Streams of events and answers that a fault rule stalls
    /// end at once. The data file is closed.
    pub async fn shutdown(mut self) {
        drop(self.stop.take());
        if tokio::time::timeout(SHUTDOWN, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}

impl Drop for Sandbox {
    /// Stops the server, and closes the data file.
    fn drop(&mut self) {
        drop(self.stop.take());
        self.core.close();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
