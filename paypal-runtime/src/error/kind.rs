//! The kinds of errors.

use std::fmt;

/// The kind of an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An option of the client is invalid.
    Configuration,
    /// No request could be built from the call, or there is no Tokio runtime: nothing was sent.
    Request,
    /// No connection could be established, or the server refused the request before it processed it
    /// (HTTP/2): nothing was done.
    Connect,
    /// No complete response was received in time.
    Timeout,
    /// The connection failed, or the response's body is too large.
    Transport,
    /// No access token could be obtained: the call was not sent.
    Token,
    /// PayPal asked the client to send nothing to this API before a time (429 or 503 with
    /// `Retry-After`), and the call cannot wait that long: it was not sent.
    /// [`retry_after`](crate::Error::retry_after) returns the rest of the wait.
    CoolingDown,
    /// The client's limit gave no permit: it refused, or the permit would have come after the
    /// call's deadline. The call was not sent.
    Limit,
    /// PayPal responded with a status that is not 2xx.
    Api,
    /// PayPal responded with 2xx and a body that is not JSON, or whose values would take more
    /// memory than the client's `memory_limit`. [`body_as`](crate::Error::body_as) returns it for
    /// the body of an error as well.
    Decode,
    /// PayPal responded with 2xx, and the body deviates from its spec (strict mode only).
    Deviation,
    /// The pages of a list do not lead to its end: a page was received twice, or a page is invalid.
    Paging,
}

impl ErrorKind {
    /// Returns a short description of the kind.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "the client's options are invalid",
            Self::Request => "not sent",
            Self::Connect => "no connection",
            Self::Timeout => "timed out",
            Self::Transport => "the connection failed",
            Self::Token => "no access token",
            Self::CoolingDown => "waiting for PayPal's `Retry-After`",
            Self::Limit => "no permit of the client's limit",
            Self::Api => "refused by PayPal",
            Self::Decode => "the response's body cannot be decoded",
            Self::Deviation => "the response deviates from its spec",
            Self::Paging => "the list cannot be read to its end",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
