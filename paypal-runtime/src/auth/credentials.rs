//! A REST app's client id and secret.

use std::fmt;

use ::http::HeaderValue;
use base64::{Engine, prelude::BASE64_STANDARD};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};

use super::secret::{concat, secret_header};
use crate::Error;

/// The client id and secret of a REST app, as PayPal's developer dashboard shows them. Each environment has its own.
///
/// `Debug` shows the id and never the secret.
///
/// # Memory
///
/// The client secret, tokens, codes, the values of `Authorization` and the bodies of token requests lie in memory that is zeroed when the last that uses
/// it lets it go; clones share it. Out of reach are copies that others make: the text or environment variable a secret was read
/// from, buffers of the HTTP and TLS libraries on the way out and in, the JSON of a token's answer while it is read, and a token in a
/// [`TokenStore`](crate::TokenStore) that is not memory.
///
/// ```
/// use paypal_runtime::Credentials;
///
/// let credentials = Credentials::new("AeA1…", "EGn…");
/// assert!(!format!("{credentials:?}").contains("EGn"));
/// ```
#[derive(Clone)]
pub struct Credentials {
    client_id: String,
    client_secret: SecretString,
}

impl Credentials {
    /// An id and a secret. Whether they are right, PayPal says on the first call.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        Self { client_id: client_id.into(), client_secret: client_secret.into() }
    }

    /// The client id, which is no secret.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// What can't be right whatever PayPal says: an empty half, or an id that basic authentication can't carry.
    pub(crate) fn validate(&self) -> Result<(), Error> {
        let secret = self.client_secret.expose_secret();
        if self.client_id.is_empty() || secret.is_empty() {
            return Err(Error::configuration("the client id and the client secret must not be empty"));
        }
        if self.client_id.contains(':') || self.client_id.contains(char::is_control) {
            return Err(Error::configuration("the client id must have no colon and no control characters"));
        }
        Ok(())
    }

    /// The secret, as the key of a signature.
    pub(crate) fn signing_key(&self) -> &[u8] {
        self.client_secret.expose_secret().as_bytes()
    }

    /// The value of `Authorization` for the token request.
    pub(crate) fn basic_authorization(&self) -> Option<HeaderValue> {
        basic_authorization(&self.client_id, self.client_secret.expose_secret())
    }
}

/// Basic authentication (RFC 7617).
pub(crate) fn basic_authorization(user: &str, password: &str) -> Option<HeaderValue> {
    let pair = concat(&[user, ":", password]);
    let encoded = Zeroizing::new(BASE64_STANDARD.encode(pair.as_bytes()));
    secret_header(concat(&["Basic ", &encoded]))
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused() {
        let table = [
            ("id", "secret", true),
            ("", "secret", false),
            ("id", "", false),
            ("i:d", "s", false),
            ("i\nd", "s", false),
        ];
        for (id, secret, valid) in table {
            assert_eq!(Credentials::new(id, secret).validate().is_ok(), valid, "{id:?} {secret:?}");
        }
    }

    #[test]
    fn basic_authorization_as_in_rfc_7617() {
        let credentials = Credentials::new("Aladdin", "open sesame");
        assert_eq!(credentials.basic_authorization().unwrap(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }
}
