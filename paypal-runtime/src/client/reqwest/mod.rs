//! The default transport, over [`reqwest`](https://docs.rs/reqwest).

mod body;
mod failure;
mod options;
mod pools;
mod proxy;
mod tls;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use ::http::{HeaderValue, header};

use self::{
    failure::failure,
    pools::{Pool, Pools},
    tls::Tls,
};
pub(crate) use self::{options::TransportOptions, proxy::ProxyUrl};
use crate::{Error, Method, Request, Transport, TransportError, TransportErrorKind, TransportFuture};

/// The default [`Transport`]. It pools connections and uses HTTP/2 if the server offers it.
///
/// It follows no redirects, retries nothing, and accepts gzip with the feature `gzip`. It uses a
/// proxy only if [`ClientBuilder::proxy`](crate::ClientBuilder::proxy) is set, or
/// [`ClientBuilder::system_proxy`](crate::ClientBuilder::system_proxy) and an environment variable;
/// a request to an `http` address is always sent directly. A POST, PUT or PATCH without a body has
/// `Content-Length: 0`.
///
/// # Connections
///
/// - Each Tokio runtime has a pool of its own, so clones of a client work in several runtimes at
///   the same time. The transport remembers the 64 runtimes that used it last.
/// - While requests wait on an HTTP/2 connection, the transport sends a PING every 15 s. The
///   connection is closed if the answer takes longer than 10 s
///   ([`ClientBuilder::http2_keep_alive`](crate::ClientBuilder::http2_keep_alive)).
/// - An attempt that times out retires its pool: the next attempt makes a new connection, and
///   requests that are running on the old connections finish there. The same happens if a caller
///   drops a call that waited for at least 1 s while its pool received no response at all. A pool
///   is retired for this reason at most ten times per second.
/// - An idle connection is closed after 60 s
///   ([`ClientBuilder::pool_idle_timeout`](crate::ClientBuilder::pool_idle_timeout)), and a pool is
///   replaced after 1 h
///   ([`ClientBuilder::connection_age`](crate::ClientBuilder::connection_age)), so that a changed
///   address of the server is noticed.
///
/// A new pool reads no certificates again and resumes TLS sessions, except with the feature
/// `native-tls`.
///
/// # Without a Tokio runtime
///
/// A request that is sent outside a Tokio runtime fails with [`TransportErrorKind::NoRuntime`].
/// Blocking programs create a runtime and call `runtime.block_on(call.send())`.
#[derive(Clone)]
pub struct ReqwestTransport {
    pools: Arc<Pools>,
    /// The pools of `http` addresses, if `pools` would send their requests through a proxy.
    direct: Option<Arc<Pools>>,
    body_limit: usize,
}

impl ReqwestTransport {
    /// The default limit of a response body: 32 MiB.
    pub const DEFAULT_BODY_LIMIT: usize = 32 << 20;

    /// Creates a transport with these options.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if TLS can't be set
    /// up, an extra root certificate cannot be read, or the proxy's URL is invalid.
    pub(crate) fn new(options: TransportOptions) -> Result<Self, Error> {
        let tls = Arc::new(Tls::new(&options.root_certificates)?);
        let (body_limit, age) = (options.body_limit, options.connection_age);
        let proxy = options.proxy.as_ref().map(ProxyUrl::to_proxy).transpose()?;
        let pools = |options: TransportOptions| {
            let (tls, proxy) = (Arc::clone(&tls), proxy.clone());
            let make = move || {
                let builder = tls.add_to(options.client());
                proxy.iter().cloned().fold(builder, reqwest::ClientBuilder::proxy).build()
            };
            Pools::new(make, age).map(Arc::new).map_err(refused)
        };
        // A proxy could read what is sent to an `http` address.
        let direct = match options.system_proxy {
            true => Some(pools(TransportOptions { system_proxy: false, ..options.clone() })?),
            false => None,
        };
        Ok(Self { pools: pools(options)?, direct, body_limit })
    }

    /// Creates a transport over your own `reqwest` client, for options that [`ClientBuilder`] does
    /// not have: DNS, client certificates, other kinds of proxies.
    ///
    /// The client must follow no redirects and retry nothing. Otherwise the bearer token may be
    /// sent to other hosts, and a payment may be made twice. Build the client with
    /// `redirect(Policy::none())` and `retry(never())`.
    ///
    /// This transport cannot replace your client. It has one pool for all runtimes, keeps a
    /// connection on which an attempt timed out, and has no age limit. Use
    /// [`from_factory`](Self::from_factory) to have these, and set
    /// `http2_keep_alive_interval` and `http2_keep_alive_timeout` in any case.
    ///
    /// [`ClientBuilder`]: crate::ClientBuilder
    pub fn from_client(client: reqwest::Client) -> Self {
        let pools = Arc::new(Pools::fixed(client));
        Self { pools, direct: None, body_limit: Self::DEFAULT_BODY_LIMIT }
    }

    /// Creates a transport over `reqwest` clients that a function makes. The function is called
    /// now, for each further Tokio runtime, after an attempt timed out, and after 1 h; see
    /// [Connections](#connections). The requirements of [`from_client`](Self::from_client) hold for
    /// each client. Let the clients share one TLS configuration, because reading the root
    /// certificates takes some milliseconds.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the function
    /// fails now. If a later call fails, requests use the former client, or fail with
    /// [`TransportErrorKind::Connect`] if there is none.
    ///
    /// ```
    /// use std::time::Duration;
    /// use paypal_runtime::ReqwestTransport;
    ///
    /// let transport = ReqwestTransport::from_factory(|| {
    ///     reqwest::Client::builder()
    ///         .redirect(reqwest::redirect::Policy::none())
    ///         .retry(reqwest::retry::never())
    ///         .http2_keep_alive_interval(Duration::from_secs(15))
    ///         .http2_keep_alive_timeout(Duration::from_secs(10))
    ///         .build()
    /// })?;
    /// # let _ = transport;
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    pub fn from_factory(
        factory: impl Fn() -> Result<reqwest::Client, reqwest::Error> + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let pools = Pools::new(factory, TransportOptions::default().connection_age).map_err(refused)?;
        Ok(Self { pools: Arc::new(pools), direct: None, body_limit: Self::DEFAULT_BODY_LIMIT })
    }

    /// Sets the limit of a response body, in bytes after decompression. A longer body is an error.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> TransportFuture {
        let direct = self.direct.as_ref().filter(|_| request.url().scheme() == "http");
        let pool = match direct.unwrap_or(&self.pools).current() {
            Ok(pool) => pool,
            Err(error) => return Box::pin(std::future::ready(Err(error))),
        };
        let limit = request.attempt_limit();
        let (method, url, mut headers, body) = request.into_parts();
        let is_empty = body.as_ref().is_none_or(|body| body.is_empty());
        if is_empty && matches!(method, Method::Post | Method::Put | Method::Patch) {
            // hyper leaves it out over HTTP/1.1, and strict servers then answer 411.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut outgoing = reqwest::Request::new(method.into(), url);
        // The builder of `reqwest` would copy the headers one by one.
        *outgoing.headers_mut() = headers;
        *outgoing.body_mut() = body.map(Into::into);
        let (sent, body_limit) = (pool.client.execute(outgoing), self.body_limit);
        let mut exchange = Exchange { pool, started: Instant::now(), limit, has_ended: false };
        Box::pin(async move {
            let result = match sent.await {
                Ok(response) => {
                    exchange.pool.answered();
                    body::read(response, body_limit).await
                }
                Err(error) => Err(failure(error)),
            };
            exchange.ended(&result);
            result
        })
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransport").field("body_limit", &self.body_limit).finish_non_exhaustive()
    }
}

/// A request that was sent. Dropped before its end, it decides whether its pool is retired.
struct Exchange {
    pool: Arc<Pool>,
    started: Instant,
    limit: Option<Duration>,
    has_ended: bool,
}

impl Exchange {
    fn ended<T>(&mut self, result: &Result<T, TransportError>) {
        self.has_ended = true;
        if result.as_ref().is_err_and(|error| error.kind() == TransportErrorKind::Timeout) {
            self.pool.suspect();
        }
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        if !self.has_ended {
            let waited = self.started.elapsed();
            let has_timed_out = self.limit.is_some_and(|limit| waited >= limit);
            if has_timed_out || (waited >= pools::SILENCE && !self.pool.has_answered_since(self.started)) {
                self.pool.suspect();
            }
        }
    }
}

fn refused(error: reqwest::Error) -> Error {
    Error::configuration("the HTTP client can't be set up").with_source(error)
}
