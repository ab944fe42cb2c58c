//! Collects and checks the options of a verifier.

use std::{fmt, sync::Arc, time::Duration};

use rustls_pki_types::{CertificateDer, ServerName};
use secrecy::SecretString;

use super::{
    ReplayGuard, Verifier, WebhookError, WebhookErrorKind, address,
    chain::{Trust, read_certificates},
    fetch::{Fetcher, SIZE_LIMIT},
    roots,
    store::CertificateStore,
    verifier::Shared,
};
use crate::{
    Client, Clock, Environment, ReqwestTransport, SystemClock, Transport,
    client::{ProxyUrl, TransportOptions},
};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const FETCH_TIMEOUT: Duration = Duration::from_secs(10);
/// PayPal repeats the delivery of an event for up to this time.
const REDELIVERY: Duration = Duration::from_secs(3 * 86_400);
/// The default tolerance: the time of redelivery, and one day for clocks and delays.
const TOLERANCE: Duration = Duration::from_secs(4 * 86_400);
const CACHED: usize = 16;
const ISSUER_HOSTS: [&str; 1] = ["cacerts.digicert.com"];

const LIVE_NAME: &str = "messageverificationcerts.paypal.com";
const SANDBOX_NAME: &str = "messageverificationcerts.sandbox.paypal.com";

/// Collects the options of a [`Verifier`].
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::{Environment, webhook::Verifier};
///
/// let verifier = Verifier::builder(Environment::Sandbox, "4JH86294D6297924G")
///     .also_webhook_id("8PT597110X687430L")
///     .tolerance(Duration::from_secs(7 * 86_400))
///     .build()?;
/// # let _ = verifier;
/// # Ok::<(), paypal_runtime::webhook::WebhookError>(())
/// ```
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Clone)]
pub struct VerifierBuilder {
    environment: Environment,
    webhook_ids: Vec<String>,
    clock: Arc<dyn Clock>,
    transport: Option<Arc<dyn Transport>>,
    proxy: Option<ProxyUrl>,
    fetch_timeout: Duration,
    tolerance: Option<Duration>,
    public_roots: bool,
    anchors: Vec<Vec<u8>>,
    intermediates: Vec<Vec<u8>>,
    pins: Vec<Vec<u8>>,
    issuer_hosts: Vec<String>,
    capacity: usize,
    guard: Option<Arc<dyn ReplayGuard>>,
}

impl Verifier {
    /// Returns a builder for a verifier. `webhook_id` is the id that PayPal gave the *webhook* when
    /// it was created, not an event's id.
    pub fn builder(environment: Environment, webhook_id: impl Into<String>) -> VerifierBuilder {
        VerifierBuilder::new(environment, webhook_id.into())
    }

    /// Returns a builder for a verifier that uses the environment, transport and clock of a client.
    /// `client` is a [`Client`], or the generated crate's client.
    pub fn for_client(client: &impl AsRef<Client>, webhook_id: impl Into<String>) -> VerifierBuilder {
        VerifierBuilder::for_client(client.as_ref(), webhook_id.into())
    }
}

impl VerifierBuilder {
    pub(super) fn new(environment: Environment, webhook_id: String) -> Self {
        Self {
            environment,
            webhook_ids: vec![webhook_id],
            clock: Arc::new(SystemClock),
            transport: None,
            proxy: None,
            fetch_timeout: FETCH_TIMEOUT,
            tolerance: Some(TOLERANCE),
            public_roots: true,
            anchors: Vec::new(),
            intermediates: Vec::new(),
            pins: Vec::new(),
            issuer_hosts: ISSUER_HOSTS.map(str::to_owned).to_vec(),
            capacity: CACHED,
            guard: None,
        }
    }

    pub(super) fn for_client(client: &Client, webhook_id: String) -> Self {
        let mut builder = Self::new(client.shared.environment.clone(), webhook_id);
        builder.transport = Some(Arc::clone(&client.shared.transport));
        builder.clock = Arc::clone(&client.shared.clock);
        builder
    }

    /// Also accepts events of another webhook. Use it if several webhooks point to one endpoint, or
    /// if one webhook replaces another. PayPal's simulator signs with the webhook id `WEBHOOK_ID`;
    /// accept that id in tests only.
    pub fn also_webhook_id(mut self, webhook_id: impl Into<String>) -> Self {
        self.webhook_ids.push(webhook_id.into());
        self
    }

    /// Sets the clock that certificate validity and the tolerance are checked with. The default is
    /// the system clock.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Fetches certificates through this HTTP proxy: see
    /// [`ClientBuilder::proxy`](crate::ClientBuilder::proxy). A verifier of
    /// [`for_client`](Verifier::for_client) uses the client's proxy, and one with a transport of
    /// its own leaves it to that.
    ///
    /// ```
    /// use paypal_runtime::{Environment, webhook::Verifier};
    ///
    /// let verifier = Verifier::builder(Environment::Sandbox, "4JH86294D6297924G")
    ///     .proxy("http://proxy.example:3128")
    ///     .build()?;
    /// # let _ = verifier;
    /// # Ok::<(), paypal_runtime::webhook::WebhookError>(())
    /// ```
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.proxy = Some(ProxyUrl::new(url.into()));
        self
    }

    /// Sets the transport that fetches certificates. Like every [`Transport`], it must not follow
    /// redirects.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the time limit for fetching one certificate; 10 s by default. A delivery waits for at
    /// most four fetches, and only if the certificates are not cached yet.
    ///
    /// At most four certificates are fetched for deliveries at once. The wait for a place among
    /// them does not count against this limit and has no limit of its own, so a server should bound
    /// the time of a request. A delivery that is dropped then does not stop the fetch.
    pub fn fetch_timeout(mut self, timeout: Duration) -> Self {
        self.fetch_timeout = timeout;
        self
    }

    /// Refuses deliveries that are older than `tolerance`; four days by default. Deliveries whose
    /// time is more than an hour ahead of the clock are refused too. The minimum is three days,
    /// because PayPal repeats deliveries for that long.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// Accepts deliveries of any age, for example to verify stored deliveries again. Somebody who
    /// has the headers of one genuine delivery can then send other bodies with them at any time;
    /// see "What a signature proves" in the documentation of [`webhook`](super).
    pub fn without_tolerance(mut self) -> Self {
        self.tolerance = None;
        self
    }

    /// Adds a trusted root certificate, in PEM or DER.
    ///
    /// A verifier of PayPal's live environment takes none but the built-in root certificates, for
    /// example to trust one of them alone: somebody who can set a root of their own, by a variable
    /// or a file, could forge events about money. [`build`](Self::build) refuses others. Tests of a
    /// live endpoint [pin](Self::pinned_certificate) the certificate of their signer.
    pub fn trust_anchor(mut self, certificate: impl AsRef<[u8]>) -> Self {
        self.anchors.push(certificate.as_ref().to_vec());
        self
    }

    /// Sets whether the built-in root certificates are trusted; they are by default. The built-in
    /// roots are Mozilla's roots for web sites and the older DigiCert root that PayPal's
    /// certificates led to until 2026.
    pub fn public_roots(mut self, trusted: bool) -> Self {
        self.public_roots = trusted;
        self
    }

    /// Adds intermediate certificates, in PEM (one or several) or DER. PayPal's address serves only
    /// PayPal's own certificate; if its issuer's certificate is added here, it does not have to be
    /// fetched.
    pub fn intermediates(mut self, certificates: impl AsRef<[u8]>) -> Self {
        self.intermediates.push(certificates.as_ref().to_vec());
        self
    }

    /// Also allows fetching issuer certificates from this host. PayPal's certificate contains the
    /// address of its issuer's certificate. By default only addresses on `cacerts.digicert.com` are
    /// fetched. A fetched issuer certificate helps to build the chain and is not trusted by itself.
    pub fn issuer_host(mut self, host: impl Into<String>) -> Self {
        self.issuer_hosts.push(host.into());
        self
    }

    /// Turns off the fetching of issuer certificates.
    pub fn without_fetched_issuers(mut self) -> Self {
        self.issuer_hosts.clear();
        self
    }

    /// Accepts only this certificate of PayPal, in PEM or DER. Nothing is fetched and no chain is
    /// verified; the certificate's name, key and validity still are. Call it several times to
    /// accept several certificates, for the time when PayPal replaces its certificate.
    pub fn pinned_certificate(mut self, certificate: impl AsRef<[u8]>) -> Self {
        self.pins.push(certificate.as_ref().to_vec());
        self
    }

    /// Sets the maximum number of cached certificates; 16 by default.
    pub fn cache_capacity(mut self, certificates: usize) -> Self {
        self.capacity = certificates;
        self
    }

    /// Refuses deliveries that were handled before, as recorded by `guard`. There is no guard by
    /// default.
    pub fn replay_guard(mut self, guard: impl ReplayGuard + 'static) -> Self {
        self.guard = Some(Arc::new(guard));
        self
    }

    /// Checks the options and builds the verifier. Sends no request.
    ///
    /// # Errors
    ///
    /// Fails with [`WebhookErrorKind::Configuration`](super::WebhookErrorKind::Configuration) if an
    /// option is invalid; the error names the option.
    pub fn build(mut self) -> Result<Verifier, WebhookError> {
        let refuse = |message: &'static str| Err(WebhookError::new(WebhookErrorKind::Configuration, message));
        for id in &self.webhook_ids {
            check_webhook_id(id)?;
        }
        self.environment.validate().map_err(|error| {
            WebhookError::with_source(WebhookErrorKind::Configuration, "the environment is invalid", error)
        })?;
        if self.tolerance.is_some_and(|tolerance| tolerance < REDELIVERY) {
            return refuse(
                "the tolerance must be at least three days, because PayPal repeats deliveries for that long",
            );
        }
        if self.fetch_timeout.is_zero() {
            return refuse("the time limit must be greater than zero");
        }
        self.environment = address::known(self.environment);
        let pins: Vec<_> = read_all(&self.pins, "a pinned certificate")?;
        let trust = Arc::new(self.trust()?);
        let store = if pins.is_empty() { Some(self.store(&trust)?) } else { None };
        let shared = Shared {
            environment: self.environment,
            webhook_ids: self.webhook_ids,
            clock: self.clock,
            tolerance: self.tolerance,
            trust,
            pins,
            store,
            guard: self.guard,
        };
        Ok(Verifier { shared: Arc::new(shared) })
    }

    fn trust(&self) -> Result<Trust, WebhookError> {
        let mut anchors = Vec::new();
        if self.public_roots {
            anchors.extend(roots::web().chain(roots::legacy()));
        }
        for certificate in read_all(&self.anchors, "a trust anchor")? {
            let anchor = roots::anchor(&certificate).ok_or_else(|| not_readable("a trust anchor"))?;
            if self.environment.is_live() && !roots::is_built_in(&anchor) {
                return Err(WebhookError::new(
                    WebhookErrorKind::Configuration,
                    "a verifier of the live environment takes no trust anchor of its own",
                ));
            }
            anchors.push(anchor);
        }
        let name = certificate_name(&self.environment);
        Ok(Trust {
            anchors,
            intermediates: read_all(&self.intermediates, "an intermediate certificate")?,
            name: ServerName::try_from(name).map_err(|_| not_readable("the certificate's name"))?,
        })
    }

    fn store(&self, trust: &Arc<Trust>) -> Result<CertificateStore, WebhookError> {
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => {
                let transport = ReqwestTransport::new(TransportOptions {
                    connect_timeout: CONNECT_TIMEOUT,
                    body_limit: SIZE_LIMIT,
                    proxy: self.proxy.clone(),
                    ..TransportOptions::default()
                });
                Arc::new(transport.map_err(|error| {
                    WebhookError::with_source(
                        WebhookErrorKind::Configuration,
                        "the HTTP client cannot be created",
                        error,
                    )
                })?)
            }
        };
        let fetcher = Fetcher::new(transport, self.fetch_timeout);
        let (clock, trust) = (Arc::clone(&self.clock), Arc::clone(trust));
        Ok(CertificateStore::new(clock, trust, fetcher, self.issuer_hosts.clone(), self.capacity))
    }
}

/// Returns the host name in the certificate that signs an environment's events.
pub(super) fn certificate_name(environment: &Environment) -> &'static str {
    if *environment == Environment::Live { LIVE_NAME } else { SANDBOX_NAME }
}

/// Checks that a webhook id has a valid form. An event's id, which begins with `WH-`, is often
/// mistaken for the webhook's id.
pub(super) fn check_webhook_id(id: &str) -> Result<(), WebhookError> {
    let refuse = |message: &'static str| Err(WebhookError::new(WebhookErrorKind::Configuration, message));
    if id.starts_with("WH-") {
        return refuse(
            "the webhook id begins with `WH-`, so it is an event's id; the webhook's id is on the dashboard",
        );
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if !(1..=50).contains(&id.len()) || !id.bytes().all(plain) {
        return refuse("the webhook id must consist of 1 to 50 letters, digits, `-` and `_`");
    }
    Ok(())
}

fn read_all(blobs: &[Vec<u8>], option: &'static str) -> Result<Vec<CertificateDer<'static>>, WebhookError> {
    let mut certificates = Vec::new();
    for bytes in blobs {
        certificates.extend(read_certificates(bytes).map_err(|_| not_readable(option))?);
    }
    Ok(certificates)
}

fn not_readable(option: &str) -> WebhookError {
    WebhookError::new(WebhookErrorKind::Configuration, format!("{option} cannot be parsed"))
}

impl fmt::Debug for VerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierBuilder")
            .field("environment", &self.environment)
            .field("webhook_ids", &self.webhook_ids)
            .field("tolerance", &self.tolerance)
            .field("public_roots", &self.public_roots)
            .field("issuer_hosts", &self.issuer_hosts)
            .finish_non_exhaustive()
    }
}
