//! Classifies failed attempts for the retry decision.

use super::{Error, ErrorKind};
use crate::Operation;

/// The class of a failed attempt; the table in the documentation of
/// [`RetryPolicy`](crate::RetryPolicy) has a row for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryClass {
    /// The call had no effect, and a retry may have one: nothing was sent, or PayPal asked the
    /// client to slow down.
    NoEffect,
    /// PayPal is still processing a request with the same id.
    InProgress,
    /// The call may have had an effect.
    MayHaveActed,
    /// A retry would fail the same way.
    Permanent,
}

impl RetryClass {
    pub(crate) fn of(error: &Error) -> Self {
        if error.is_getting_token() {
            return Self::of_token(error);
        }
        match (error.kind(), error.status()) {
            (ErrorKind::Connect | ErrorKind::CoolingDown | ErrorKind::Limit, _)
            | (ErrorKind::Api, Some(429)) => Self::NoEffect,
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
            (ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::CoolingDown, _)
            | (ErrorKind::Token, Some(408 | 429 | 500 | 502 | 503 | 504)) => Self::NoEffect,
            (ErrorKind::Transport, _) if !error.is_body_too_large() => Self::NoEffect,
            _ => Self::Permanent,
        }
    }

    /// Returns whether a call of this operation may be retried after a failure of this class.
    /// Implements that table.
    pub(crate) fn may_repeat(self, operation: &Operation) -> bool {
        match self {
            Self::NoEffect => true,
            Self::InProgress | Self::MayHaveActed => operation.is_repeatable(),
            Self::Permanent => false,
        }
    }
}
