//! Grants of an account's owner: an authorization code, and the refresh token that it is exchanged
//! for.

use std::fmt;

use bytes::Bytes;
use secrecy::{ExposeSecret, SecretString};

use crate::http::form;

/// The code that PayPal adds to the return URL of a person who has agreed to log in with PayPal, or
/// to be onboarded by a partner. It can be exchanged once, within minutes, by
/// [`Client::authorize`](crate::Client::authorize).
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
    /// Creates a code from the text in the return URL.
    pub fn new(code: impl Into<SecretString>) -> Self {
        Self { code: code.into(), redirect_uri: None, verifier: None, shared_id: None }
    }

    /// Sets the return URL, which PayPal requires again in some flows.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Sets the secret that was generated before the person was sent to PayPal: the
    /// `code_verifier`, which onboarding calls the seller nonce.
    #[must_use]
    pub fn code_verifier(mut self, verifier: impl Into<SecretString>) -> Self {
        self.verifier = Some(verifier.into());
        self
    }

    /// Sets the shared id that onboarding returns with the code. The code is then exchanged with
    /// the shared id and no secret, instead of the client's credentials.
    #[must_use]
    pub fn shared_id(mut self, id: impl Into<String>) -> Self {
        self.shared_id = Some(id.into());
        self
    }

    /// Returns the shared id that the code is exchanged with, if it is not the client's
    /// credentials.
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

/// A refresh token: it gets access tokens for a person's account until the person withdraws
/// consent. Store it as a secret.
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
    /// Creates a refresh token from a stored one.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self(token.into())
    }

    /// Returns the token itself, for storage.
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
