//! Clients of other people's accounts: those who agreed.

use std::sync::{Arc, Mutex};

use super::{
    Client, Shared, shared_token,
    tokens::{self, Subject, Tokens},
};
use crate::{AuthorizationCode, Error, RefreshToken};

impl Client {
    /// Exchanges an authorization code, and gives a client of the account whose owner agreed.
    ///
    /// The subject is the caller's own name for that account. Tokens are kept under it, so no two accounts may have the same. Connections,
    /// limits, hooks and options are this client's. PayPal gives a refresh token with the first access token, with which the
    /// client gets the next ones: keep [`refresh_token`](Self::refresh_token), for
    /// [`with_refresh_token`](Self::with_refresh_token) after a restart.
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_runtime::Client, code: String) -> Result<(), paypal_runtime::Error> {
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
    /// [`ErrorKind::Token`](crate::ErrorKind::Token) where PayPal refuses it, with the [`name`](Error::name) `invalid_grant` where the code is used, expired or
    /// revoked. A code serves once: where the answer was lost, or the future dropped, the owner may have to agree again.
    pub async fn authorize(
        &self,
        subject: impl Into<String>,
        code: AuthorizationCode,
    ) -> Result<Self, Error> {
        let shared_id = code.exchanged_by();
        let request = tokens::request(&self.shared, code.form(), shared_id)?;
        let granted = tokens::request_token_with_retries(&self.shared, &request).await?;
        let subject = Subject {
            name: subject.into(),
            refresh: Mutex::new(granted.refresh),
            shared_id: shared_id.map(str::to_owned),
        };
        let client = self.with_tokens(|tokens| tokens.with_token(granted.access.clone()), subject);
        shared_token::put(&client.shared, &granted.access).await;
        Ok(client)
    }

    /// A client of an account whose refresh token was kept. Nothing is sent yet; the subject is as for [`authorize`](Self::authorize).
    ///
    /// Its calls fail with [`ErrorKind::Token`](crate::ErrorKind::Token) and the [`name`](Error::name) `invalid_grant` once the owner no longer agrees.
    #[must_use]
    pub fn with_refresh_token(&self, subject: impl Into<String>, token: RefreshToken) -> Self {
        let subject = Subject { name: subject.into(), refresh: Mutex::new(Some(token)), shared_id: None };
        self.with_tokens(|tokens| tokens, subject)
    }

    /// Whose account the calls are made for: the name given to [`authorize`](Self::authorize); `None` for the app's own.
    pub fn subject(&self) -> Option<&str> {
        self.shared.tokens.subject.as_ref().map(|subject| subject.name.as_str())
    }

    /// The refresh token as PayPal last gave it, to be kept as the secret it is; `None` where there is none.
    pub fn refresh_token(&self) -> Option<RefreshToken> {
        self.shared.tokens.subject.as_ref()?.refresh_token()
    }

    fn with_tokens(&self, begin: impl FnOnce(Tokens) -> Tokens, subject: Subject) -> Self {
        let Shared { environment, credentials, tokens, .. } = &*self.shared;
        let tokens = Tokens::new(environment, credentials, tokens.store.clone(), Some(subject));
        let shared = Shared { tokens: Arc::new(begin(tokens)), ..(*self.shared).clone() };
        Self { shared: Arc::new(shared) }
    }
}
