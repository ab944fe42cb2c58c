//! How an attempt failed, as far as sending it again is concerned.

use super::{Error, ErrorKind};
use crate::Operation;

/// The rows of the table in this module's documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryClass {
    /// The call certainly had no effect, and may have one later: nothing left, or PayPal asked to slow down.
    NoEffect,
    /// PayPal is at work on a request with the same id.
    InProgress,
    /// It may have had an effect.
    MayHaveActed,
    /// Sent again, it would fail again.
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

    /// A failure of the token endpoint: the call itself was not sent.
    fn of_token(error: &Error) -> Self {
        match (error.kind(), error.status()) {
            (ErrorKind::Connect | ErrorKind::Timeout, _)
            | (ErrorKind::Token, Some(408 | 429 | 500 | 502 | 503 | 504)) => Self::NoEffect,
            (ErrorKind::Transport, _) if !error.is_body_too_large() => Self::NoEffect,
            _ => Self::Permanent,
        }
    }

    /// The table: whether a call of this operation that failed this way may be sent again.
    pub(crate) fn may_repeat(self, operation: &Operation) -> bool {
        match self {
            Self::NoEffect => true,
            Self::InProgress | Self::MayHaveActed => operation.is_repeatable(),
            Self::Permanent => false,
        }
    }
}
