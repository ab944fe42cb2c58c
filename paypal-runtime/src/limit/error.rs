//! The error of a request that gets no permit.

use std::{error::Error as StdError, fmt, time::Duration};

/// The error of a request that gets no permit. It was not sent.
#[derive(Clone, Debug)]
pub struct LimitError {
    description: String,
    reason: Reason,
}

/// Why there is no permit.
#[cfg_attr(not(feature = "redis"), allow(dead_code, reason = "only a `RedisLimit` has all of them"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The limit does not work now, or refuses.
    Refused,
    /// PayPal asked for a pause, which lasts longer than the request may wait.
    Paused(Duration),
    /// The permit would come after this wait, which is longer than the request may wait.
    Late(Duration),
    /// The attempt may take too long.
    Invalid,
}

impl LimitError {
    /// Creates an error. The description is shown to people, so it must not contain secrets.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), reason: Reason::Refused }
    }

    /// PayPal asked for a pause that is longer than the request may wait.
    #[cfg(feature = "redis")]
    pub(crate) fn paused(left: Duration) -> Self {
        let description = format!("PayPal asked to send nothing for another {left:?} (`Retry-After`)");
        Self { description, reason: Reason::Paused(left) }
    }

    /// The permit would come too late.
    pub(crate) fn late(wait: Duration) -> Self {
        let description =
            format!("the rate limit lets this request pass after {wait:?}, which is after its deadline");
        Self { description, reason: Reason::Late(wait) }
    }

    /// The attempt has no time limit, or one that is too long for a lease.
    #[cfg(feature = "redis")]
    pub(crate) fn too_long(longest: Duration) -> Self {
        let description = format!("the attempt timeout must be at most {longest:?} with a shared limit");
        Self { description, reason: Reason::Invalid }
    }

    pub(crate) fn reason(&self) -> Reason {
        self.reason
    }

    /// Returns after which wait the request could get a permit, if that is known.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.reason {
            Reason::Paused(wait) | Reason::Late(wait) => Some(wait),
            Reason::Refused | Reason::Invalid => None,
        }
    }
}

impl fmt::Display for LimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description)
    }
}

impl StdError for LimitError {}
