//! What an account's owner gave: an authorization code, and the refresh token that it is exchanged for.

use std::fmt;

use bytes::Bytes;
use secrecy::{ExposeSecret, SecretString};

use crate::http::form;

/// The code with which PayPal sends a person back who agreed: to log in with PayPal, or to be onboarded by a partner. It can be exchanged
/// once, within minutes: [`Client::authorize`](crate::Client::authorize).
///
/// `Debug` shows nothing of it; its memory is zeroed when dropped.
#[derive(Clone)]
pub struct AuthorizationCode {
    code: SecretString,
    redirect_uri: Option<String>,
    verifier: Option<SecretString>,
    shared_id: Option<String>,
}

impl AuthorizationCode {
    /// The code, as it stands in the address the person came back to.
    pub fn new(code: impl Into<SecretString>) -> Self {
        Self { code: code.into(), redirect_uri: None, verifier: None, shared_id: None }
    }

    /// The address the person was sent back to, where PayPal asks for it again.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// The secret that was made before the person was sent to PayPal: the `code_verifier`, which onboarding calls the seller's nonce.
    #[must_use]
    pub fn code_verifier(mut self, verifier: impl Into<SecretString>) -> Self {
        self.verifier = Some(verifier.into());
        self
    }

    /// The shared id that onboarding gives with the code. The exchange is then made in its name, without a secret, in place of the client's credentials.
    #[must_use]
    pub fn shared_id(mut self, id: impl Into<String>) -> Self {
        self.shared_id = Some(id.into());
        self
    }

    /// In whose name it is exchanged, where that is not the client.
    pub(crate) fn exchanged_by(&self) -> Option<&str> {
        self.shared_id.as_deref()
    }

    pub(crate) fn form(&self) -> Bytes {
        let mut fields = vec![("grant_type", "authorization_code"), ("code", self.code.expose_secret())];
        fields.extend(self.redirect_uri.as_deref().map(|uri| ("redirect_uri", uri)));
        fields.extend(self.verifier.as_ref().map(|secret| ("code_verifier", secret.expose_secret())));
        form(&fields)
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode").finish_non_exhaustive()
    }
}

/// The token that gets access tokens of a person's account for as long as the person agrees. Keep it as the secret it is.
///
/// `Debug` shows nothing of it; its memory is zeroed when dropped.
///
/// ```
/// use paypal_runtime::{Client, RefreshToken};
///
/// let paypal = Client::sandbox("client-id", "client-secret")?;
/// let seller = paypal.with_refresh_token("seller-42", RefreshToken::new("R23AA…"));
/// assert_eq!(seller.subject(), Some("seller-42"));
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct RefreshToken(SecretString);

impl RefreshToken {
    /// A token that was kept.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self(token.into())
    }

    /// The token itself, to be kept.
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }

    pub(crate) fn form(&self) -> Bytes {
        form(&[("grant_type", "refresh_token"), ("refresh_token", self.expose_secret())])
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshToken").finish_non_exhaustive()
    }
}
