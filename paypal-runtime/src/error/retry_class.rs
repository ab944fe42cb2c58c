//! Classifies failed attempts by whether they may be repeated.

use super::{Error, ErrorKind};
use crate::Operation;

/// A row of the table in the documentation of [`RetryPolicy`](crate::RetryPolicy).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryClass {
    /// The call had no effect: no request was sent, or PayPal refused it for its rate
    /// limit. Repeated, it may succeed.
    NoEffect,
    /// PayPal is still processing a request with the same id.
    InProgress,
    /// The call may have had an effect.
    MayHaveActed,
    /// The call would fail again.
    Permanent,
}

impl RetryClass {
    pub(crate) fn of(error: &Error) -> Self {
        if error.is_getting_token() {
            return Self::of_token(error);
        }
        match (error.kind(), error.status()) {
            (ErrorKind::Connect, _) | (ErrorKind::Api, Some(429)) => Self::NoEffect,
            (ErrorKind::Api, Some(409 | 422)) if error.is_in_progress() => Self::InProgress,
            (ErrorKind::Timeout, _) => Self::MayHaveActed,
            (ErrorKind::Transport, _) if !error.is_body_too_large() => Self::MayHaveActed,
            (ErrorKind::Api, Some(408 | 500 | 502 | 503 | 504)) => Self::MayHaveActed,
            _ => Self::Permanent,
        }
    }

    /// Classifies a failure of the token endpoint: the call itself was not sent.
    fn of_token(error: &Error) -> Self {
        match (error.kind(), error.status()) {
            (ErrorKind::Connect | ErrorKind::Timeout, _)
            | (ErrorKind::Token, Some(408 | 429 | 500 | 502 | 503 | 504)) => Self::NoEffect,
            (ErrorKind::Transport, _) if !error.is_body_too_large() => Self::NoEffect,
            _ => Self::Permanent,
        }
    }

    /// Whether a call of this operation may be repeated after this failure, by the table.
    pub(crate) fn may_repeat(self, operation: &Operation) -> bool {
        match self {
            Self::NoEffect => true,
            Self::InProgress | Self::MayHaveActed => operation.is_repeatable(),
            Self::Permanent => false,
        }
    }
}
