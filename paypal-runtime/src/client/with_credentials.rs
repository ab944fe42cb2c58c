//! Clients of other accounts that share the transport of a client.

use std::sync::Arc;

use super::{Client, Shared, credentials::ReplaceableCredentials, tokens::Tokens};
use crate::{Credentials, Error};

impl Client {
    /// Creates a client of another account in the same environment, for programs that serve many
    /// merchants with credentials of their own. It takes some microseconds and sends no request.
    ///
    /// The new client shares with this one:
    ///
    /// - the transport with its connections, the token store and the limits. A
    ///   [`ConcurrencyLimit`](crate::ConcurrencyLimit) bounds all these clients together. A
    ///   [`LocalLimit`](crate::LocalLimit) or `RedisLimit` gives each client id its own limit,
    ///   unless its rules have `scope(LimitScope::Everything)`,
    /// - the hooks, the clock, and all options of the builder, also the partner attribution id.
    ///
    /// It has of its own:
    ///
    /// - its access token, its cool-downs, and its memory of request ids whose outcome is unknown,
    /// - a full retry budget of the same size. The failed calls of one merchant, whose account may
    ///   be locked, take no retries from the others. While PayPal has an outage, each client
    ///   retries within its own budget, and the concurrency limit bounds the load of all.
    ///
    /// It acts for the account of its credentials: the merchant of
    /// [`auth_assertion`](crate::ClientBuilder::auth_assertion) and the
    /// [`subject`](Self::subject) of this client are not passed on.
    ///
    /// The environment stays, so pass no credentials of another one: PayPal would refuse them. Keep
    /// the client as long as the merchant is served, because it holds the merchant's token.
    ///
    /// ```
    /// use paypal_runtime::{Client, ConcurrencyLimit, Credentials};
    ///
    /// let platform = Client::builder(Credentials::new("platform", "its secret"))
    ///     .concurrency_limit(&ConcurrencyLimit::new(50)) // of all merchants together
    ///     .build()?;
    /// let merchant = platform.with_credentials(Credentials::new("merchant-1", "its secret"))?;
    /// assert_eq!(merchant.client_id(), "merchant-1");
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the credentials
    /// are invalid.
    pub fn with_credentials(&self, credentials: Credentials) -> Result<Self, Error> {
        let credentials = ReplaceableCredentials::new(credentials, None)?;
        let Shared { retry, tokens, .. } = &*self.shared;
        let shared = Shared {
            credentials: Arc::new(credentials),
            retry: retry.clone().with_new_budget(),
            tokens: Arc::new(Tokens::new(tokens.store.clone(), None)),
            cooldowns: Arc::default(),
            unsettled: Arc::default(),
            ..(*self.shared).clone()
        };
        Ok(Self { shared: Arc::new(shared) })
    }
}
