//! The default transport, over [`reqwest`](https://docs.rs/reqwest).

use std::time::Duration;

use crate::{Error, RawResponse, Request, Transport, TransportError, TransportErrorKind, TransportFuture};

/// The default [`Transport`]. It pools connections and uses HTTP/2 if the server offers it.
///
/// It follows no redirects, retries nothing, and accepts gzip. It takes a proxy from environment
/// variables only if [`ClientBuilder::system_proxy`](crate::ClientBuilder::system_proxy) is set.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    body_limit: usize,
}

impl ReqwestTransport {
    /// The default limit of a response body: 32 MiB.
    pub const DEFAULT_BODY_LIMIT: usize = 32 << 20;

    /// Creates a transport. `connect_timeout` limits name lookup, TCP and TLS handshake together.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if TLS can't be set
    /// up.
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

    /// Creates a transport over your own `reqwest` client, for options that [`ClientBuilder`] does
    /// not have: proxies, root certificates, DNS.
    ///
    /// The client must follow no redirects and retry nothing. Otherwise the bearer token may be
    /// sent to other hosts, and a payment may be made twice. Build the client with
    /// `redirect(Policy::none())` and `retry(never())`.
    ///
    /// [`ClientBuilder`]: crate::ClientBuilder
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { client, body_limit: Self::DEFAULT_BODY_LIMIT }
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
        let (method, url, headers, body) = request.into_parts();
        let mut outgoing = reqwest::Request::new(method.into(), url);
        // The builder of `reqwest` would copy the headers one by one.
        *outgoing.headers_mut() = headers;
        *outgoing.body_mut() = body.map(Into::into);
        let (sent, limit) = (self.client.execute(outgoing), self.body_limit);
        Box::pin(async move { read(sent.await.map_err(failure)?, limit).await })
    }
}

/// Ensures that rustls has a cryptography provider; without one, reqwest panics.
///
/// The feature `rustls` builds one in, and the program may have installed one. Otherwise this
/// function installs ring, if the feature `rustls-ring` is on, or fails.
#[cfg(feature = "rustls-no-provider")]
fn ensure_crypto_provider() -> Result<(), Error> {
    let missing = || !cfg!(feature = "rustls") && rustls::crypto::CryptoProvider::get_default().is_none();
    #[cfg(feature = "rustls-ring")]
    if missing() {
        // This fails if another thread has just installed a provider, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    if missing() {
        return Err(Error::configuration(
            "no cryptography for TLS: install a `rustls::crypto::CryptoProvider` first, or choose another feature",
        ));
    }
    Ok(())
}

/// Reads a body up to the limit. Chunks arrive decompressed, a few kilobytes each, so that a small
/// body that decompresses to a huge one is refused as soon as it exceeds the limit.
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
    // Most bodies have a single chunk, which is not copied.
    let body = if chunks.len() > 1 { chunks.concat().into() } else { chunks.pop().unwrap_or_default() };
    Ok(RawResponse { status, headers, body })
}

/// Converts an error and removes its URL. The kind tells whether the request may have arrived.
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
