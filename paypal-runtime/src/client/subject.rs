//! Clients that act for the accounts of people who gave consent.

use std::sync::Arc;

use super::{
    Client, Shared,
    shared_refresh::RefreshTokens,
    shared_token,
    tokens::{self, Subject, Tokens},
};
use crate::{AuthorizationCode, Error, RefreshToken};

impl Client {
    /// Exchanges an authorization code, and returns a client for the account whose owner gave
    /// consent.
    ///
    /// `subject` is your own name for that account. Tokens are stored under it, so each account
    /// needs its own subject. The new client shares connections, limits, hooks and options with
    /// this one. PayPal returns a refresh token with the first access token, and the client gets
    /// later access tokens with it. Store [`refresh_token`](Self::refresh_token), and pass it to
    /// [`with_refresh_token`](Self::with_refresh_token) after a restart. A
    /// [`TokenStore`](crate::TokenStore) that shares refresh tokens gets it as well, so that other
    /// processes with this subject use it.
    ///
    /// ```no_run
    /// # use paypal_runtime::{Client, Error};
    /// # async fn example(paypal: Client, code: String) -> Result<(), Error> {
    /// use paypal_runtime::AuthorizationCode;
    ///
    /// let seller = paypal.authorize("seller-42", AuthorizationCode::new(code)).await?;
    /// let keep = seller.refresh_token();
    /// # let _ = keep;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Token`](crate::ErrorKind::Token) if PayPal refuses the code; the
    /// [`name`](Error::name) is `invalid_grant` if the code is used, expired or revoked. A code can
    /// be used once: if the response is lost or the future dropped, the owner may have to give
    /// consent again.
    pub async fn authorize(
        &self,
        subject: impl Into<String>,
        code: AuthorizationCode,
    ) -> Result<Self, Error> {
        let shared_id = code.exchanged_by();
        let version = self.shared.credentials.version();
        let request = || tokens::request(&self.shared, code.form(), shared_id);
        let granted = tokens::request_token_with_retries(&self.shared, request).await?;
        let subject = Subject {
            name: subject.into(),
            refresh: RefreshTokens::granted(granted.refresh),
            shared_id: shared_id.map(str::to_owned),
        };
        let client = self.with_tokens(|tokens| tokens.with_token(granted.access.clone(), version), subject);
        shared_token::put(&client.shared, &granted.access).await;
        Ok(client)
    }

    /// Creates a client for an account from a stored refresh token. Sends no request yet; for
    /// `subject` see [`authorize`](Self::authorize).
    ///
    /// Several processes may do this at the same time with one
    /// [`TokenStore`](crate::TokenStore) that shares refresh tokens, such as `RedisTokenStore`: the
    /// client prefers the store's refresh token, which is newer if PayPal has replaced this one,
    /// and stores a new one that PayPal sends. Without such a store only one process may act for a
    /// subject whose refresh tokens PayPal replaces.
    ///
    /// Once the owner has withdrawn consent, its calls fail with
    /// [`ErrorKind::Token`](crate::ErrorKind::Token) and the [`name`](Error::name) `invalid_grant`.
    #[must_use]
    pub fn with_refresh_token(&self, subject: impl Into<String>, token: RefreshToken) -> Self {
        let subject = Subject { name: subject.into(), refresh: RefreshTokens::known(token), shared_id: None };
        self.with_tokens(|tokens| tokens, subject)
    }

    /// Returns the account that the calls are made for: the name given to
    /// [`authorize`](Self::authorize); `None` for the app's own account.
    pub fn subject(&self) -> Option<&str> {
        self.shared.tokens.subject.as_ref().map(|subject| subject.name.as_str())
    }

    /// Returns the refresh token that PayPal sent last; `None` if there is none. Store it as a
    /// secret.
    pub fn refresh_token(&self) -> Option<RefreshToken> {
        self.shared.tokens.subject.as_ref()?.refresh.current()
    }

    fn with_tokens(&self, begin: impl FnOnce(Tokens) -> Tokens, subject: Subject) -> Self {
        let tokens = Tokens::new(self.shared.tokens.store.clone(), Some(subject));
        // PayPal may limit one account and not another, so each has its own cool-downs.
        let shared =
            Shared { tokens: Arc::new(begin(tokens)), cooldowns: Arc::default(), ..(*self.shared).clone() };
        Self { shared: Arc::new(shared) }
    }
}
