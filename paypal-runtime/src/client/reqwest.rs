//! The transport that talks to the network: [`reqwest`](https://docs.rs/reqwest).

use std::time::Duration;

use crate::{Error, RawResponse, Request, Transport, TransportError, TransportErrorKind, TransportFuture};

/// The default [`Transport`]: connections kept and shared, HTTP/2 where PayPal offers it.
///
/// It follows no redirects, repeats nothing, asks for gzip, and reads no proxy from the environment unless the builder says so.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    body_limit: usize,
}

impl ReqwestTransport {
    /// The bytes of a response's body that are read by default: 32 MiB.
    pub const DEFAULT_BODY_LIMIT: usize = 32 << 20;

    /// A transport with this time limit for making a connection (name lookup, TCP, TLS).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where TLS can't be set up.
    pub(crate) fn new(
        connect_timeout: Duration,
        system_proxy: bool,
        body_limit: usize,
    ) -> Result<Self, Error> {
        #[cfg(feature = "rustls-no-provider")]
        ensure_crypto_provider()?;
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(connect_timeout)
            .tcp_nodelay(true);
        if !system_proxy {
            builder = builder.no_proxy();
        }
        let refused = |error| Error::configuration("the HTTP client can't be set up").with_source(error);
        Ok(Self { client: builder.build().map_err(refused)?, body_limit })
    }

    /// A transport over a client of the caller's own, for what the builder has no option for: proxies, roots, DNS.
    ///
    /// The client must follow no redirects and retry nothing, or the bearer token may travel to other hosts and a payment
    /// may be made twice: build it with `redirect(Policy::none())` and `retry(never())`.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { client, body_limit: Self::DEFAULT_BODY_LIMIT }
    }

    /// Reads at most this many bytes of a response's body, counted once it is decompressed; a longer one is an error.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> TransportFuture {
        let (method, url, headers, body) = request.into_parts();
        let mut outgoing = reqwest::Request::new(method.into(), url);
        // Taken as they are: a builder would insert them one by one into a map of its own.
        *outgoing.headers_mut() = headers;
        *outgoing.body_mut() = body.map(Into::into);
        let (sent, limit) = (self.client.execute(outgoing), self.body_limit);
        Box::pin(async move { read(sent.await.map_err(failure)?, limit).await })
    }
}

/// Sees to it that rustls has its cryptography: where the program has installed none and none is built in by `rustls`, ring is installed,
/// or, without it, nothing can be done: then reqwest would panic.
#[cfg(feature = "rustls-no-provider")]
fn ensure_crypto_provider() -> Result<(), Error> {
    let missing = || !cfg!(feature = "rustls") && rustls::crypto::CryptoProvider::get_default().is_none();
    #[cfg(feature = "rustls-ring")]
    if missing() {
        // It fails where another thread was faster, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    if missing() {
        return Err(Error::configuration(
            "no cryptography for TLS: install a `rustls::crypto::CryptoProvider` first, or choose another feature",
        ));
    }
    Ok(())
}

/// Reads a body up to the limit. Chunks come decompressed, a few kilobytes each, so a small body that grows without end is noticed
/// as soon as it is over the limit.
async fn read(mut response: reqwest::Response, limit: usize) -> Result<RawResponse, TransportError> {
    let too_large =
        || TransportError::new(TransportErrorKind::TooLarge, format!("the limit is {limit} bytes"));
    let announced = response.content_length().unwrap_or(0);
    if announced > limit as u64 {
        return Err(too_large());
    }
    let status = response.status().as_u16();
    let headers = std::mem::take(response.headers_mut());
    let (mut chunks, mut length) = (Vec::new(), 0);
    while let Some(chunk) = response.chunk().await.map_err(failure)? {
        length += chunk.len();
        if length > limit {
            return Err(too_large());
        }
        chunks.push(chunk);
    }
    // Most bodies come in one piece: it is kept as it is.
    let body = if chunks.len() > 1 { chunks.concat().into() } else { chunks.pop().unwrap_or_default() };
    Ok(RawResponse { status, headers, body })
}

/// Sorts a failure by whether the request may have arrived; its URL is left out.
fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, error.without_url())
}
