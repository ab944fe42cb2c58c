//! The connection to Redis that tokens, limits and the replay guard of webhooks use.

mod connection;

use std::{fmt, time::Duration};

pub(crate) use connection::Connection;

/// The failure of a command. Its text contains neither the text of the server nor the URL.
#[derive(Clone, Debug)]
pub(crate) struct RedisFailure {
    description: String,
    code: Option<String>,
}

impl RedisFailure {
    pub(crate) fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), code: None }
    }

    /// A reply that is not of the expected form.
    pub(crate) fn unreadable() -> Self {
        Self::new("Redis: the reply has an unknown form")
    }

    fn with_code(mut self, code: Option<&str>) -> Self {
        self.code = code.map(str::to_owned);
        self
    }

    /// Returns whether the error of the server has this code, such as `NOSCRIPT`.
    pub(crate) fn has_code(&self, code: &str) -> bool {
        self.code.as_deref() == Some(code)
    }
}

impl fmt::Display for RedisFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description)
    }
}

impl std::error::Error for RedisFailure {}

/// Returns a duration in whole milliseconds.
pub(crate) fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
