//! A token for PayPal's JavaScript SDK in a browser.

use std::{fmt, time::SystemTime};

use secrecy::{ExposeSecret, SecretString};

/// A token for PayPal's JavaScript SDK in one payer's browser.
///
/// Send it to that browser only. `Debug` hides it, and its memory is zeroed when dropped.
#[derive(Clone)]
pub struct SdkToken {
    token: SecretString,
    expires_at: SystemTime,
}

impl SdkToken {
    pub(crate) fn new(token: impl Into<SecretString>, expires_at: SystemTime) -> Self {
        Self { token: token.into(), expires_at }
    }

    /// Returns the token itself.
    pub fn expose_secret(&self) -> &str {
        self.token.expose_secret()
    }

    /// Returns when the token expires. If PayPal did not send an expiry, it is the time of the
    /// request.
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }
}

impl fmt::Debug for SdkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SdkToken").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
