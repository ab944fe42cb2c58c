//! What kind of failure an error is.

use std::fmt;

/// What kind of failure an [`Error`](crate::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's options can't be right.
    Configuration,
    /// The call could not be made a request: nothing was sent.
    Request,
    /// No connection was made: nothing was sent.
    Connect,
    /// No whole response came in time.
    Timeout,
    /// The connection failed, or the response's body is too large.
    Transport,
    /// PayPal gave no access token: nothing was sent.
    Token,
    /// PayPal answered with a status that is not 2xx.
    Api,
    /// PayPal answered with 2xx and a body that is not JSON.
    Decode,
    /// PayPal answered with 2xx, and in strict mode the body deviates from its spec.
    Deviation,
    /// The pages of a list do not lead to its end: one came twice, or one can't be read.
    Paging,
}

impl ErrorKind {
    /// The kind in words.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "the client can't be set up",
            Self::Request => "not sent",
            Self::Connect => "no connection",
            Self::Timeout => "timed out",
            Self::Transport => "the connection failed",
            Self::Token => "no access token",
            Self::Api => "refused by PayPal",
            Self::Decode => "the response's body can't be decoded",
            Self::Deviation => "the response deviates from its spec",
            Self::Paging => "the list can't be read to its end",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
