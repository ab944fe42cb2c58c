//! The trait of transports, which send a request and read its response.

use std::{error::Error as StdError, fmt, future::Future, pin::Pin};

use super::{RawResponse, Request};

/// The future that [`Transport::send`] returns.
pub type TransportFuture = Pin<Box<dyn Future<Output = Result<RawResponse, TransportError>> + Send>>;

/// Sends one request and reads the whole response.
///
/// A transport follows no redirects and repeats nothing: the client decides both. It has access to
/// the credentials: in the request's headers, or in the URL that [`Request::into_parts`] returns.
/// The client enforces the timeout of an attempt by dropping the future.
///
/// ```
/// use paypal_runtime::{RawResponse, Request, Transport, TransportFuture};
///
/// /// Answers everything with 204.
/// struct Silent;
///
/// impl Transport for Silent {
///     fn send(&self, _request: Request) -> TransportFuture {
///         Box::pin(async { Ok(RawResponse::new(204)) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync {
    /// Sends a request. A response of any status is `Ok`.
    fn send(&self, request: Request) -> TransportFuture;
}

/// The reason why a transport got no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: no byte of the request was sent.
    Connect,
    /// The request was not processed, although a connection was made: the server refused it
    /// (HTTP/2's `REFUSED_STREAM`, or a stream above the last one of a `GOAWAY`), or the connection
    /// ended before the request was sent.
    NotSent,
    /// The request was sent outside a Tokio runtime, which the transport needs. Nothing was sent.
    NoRuntime,
    /// The transport's own time limit was exceeded.
    Timeout,
    /// The response's body is longer than allowed.
    TooLarge,
    /// The connection failed after it was made; the server may have seen the request.
    Interrupted,
}

/// The error of a request without a response.
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// Creates an error of a kind with its cause. The cause is displayed, so it must not contain
    /// secrets.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
    }

    /// The kind of failure.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError").field("kind", &self.kind).field("source", &self.source).finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::NotSent => "the request was not processed",
            TransportErrorKind::NoRuntime => "the transport needs a Tokio runtime",
            TransportErrorKind::Timeout => "the transport timed out",
            TransportErrorKind::TooLarge => "the response's body is too large",
            TransportErrorKind::Interrupted => "the connection failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
