//! The credentials of a client, which can be replaced while it runs.

use std::sync::{
    Arc, PoisonError, RwLock,
    atomic::{AtomicU64, Ordering},
};

use ::http::HeaderValue;
use tokio::sync::Notify;

use super::{Client, tokens};
use crate::{
    AuthAssertion, Credentials, Error,
    http::{AUTH_ASSERTION, Authorization, header_value},
};

/// The number of former credentials that are kept, to open what their secrets sealed.
const FORMER: usize = 4;

impl Client {
    /// Replaces the secret of the credentials in a running program, for this client, its clones
    /// and all clients of [`authorize`](Self::authorize) and
    /// [`with_refresh_token`](Self::with_refresh_token) that were made from it. Sends no request.
    /// Clients of [`with_credentials`](Self::with_credentials) have secrets of their own: replace
    /// each on its client.
    ///
    /// Every attempt that begins later uses the new secret. No call fails or waits because of the
    /// replacement:
    ///
    /// - An access token that the former secret was exchanged for is valid at PayPal until it
    ///   expires. Calls use it until the new one is there; the next call begins to request that in
    ///   the background. If PayPal refuses the former token, the call waits for the new one and is
    ///   sent again.
    /// - A token request in progress is given up, and the calls that wait for it get a token by the
    ///   new secret. The request of a subject is not given up, because PayPal may have replaced the
    ///   refresh token; only its access token is dropped.
    /// - A failure that the client remembers, such as a refusal of the former secret, is forgotten.
    ///
    /// If the new secret is wrong, calls go on with the former token until it expires, and then
    /// fail with [`ErrorKind::Token`](crate::ErrorKind::Token); replace the credentials again. The
    /// same secret again changes nothing, so a program may pass what it has read, at any interval.
    ///
    /// In a [`TokenStore`](crate::TokenStore) the client does not take the former token. It opens
    /// values of `RedisTokenStore` that its former secrets sealed, the last four, and seals what it
    /// writes by the new one. A process that starts later with the new secret needs
    /// `RedisTokenStore::former_secret`, and a process that still has the former secret can't open
    /// new values: replace the credentials of all processes within a short time.
    ///
    /// ```
    /// use paypal_runtime::{Client, Credentials};
    ///
    /// let paypal = Client::sandbox("client-id", "secret of 2025")?;
    /// paypal.replace_credentials(Credentials::new("client-id", "secret of 2026"))?;
    /// let other_app = Credentials::new("another-id", "its secret");
    /// assert!(paypal.replace_credentials(other_app).is_err());
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), and changes
    /// nothing, if the credentials are invalid, or differ in more than the secret: client id, token
    /// endpoint, kind, the name of the user or of an API key. Tokens, request ids and limits belong
    /// to the account, so another account needs a client of its own:
    /// [`with_credentials`](Self::with_credentials). Whether two bearer or API keys are of one
    /// account can't be checked.
    pub fn replace_credentials(&self, credentials: Credentials) -> Result<(), Error> {
        self.shared.credentials.replace(credentials)
    }

    /// Requests a new access token and waits for it; calls use the current one until it is there.
    ///
    /// No program needs it for its calls, which get their token themselves. It is for the time
    /// after [`replace_credentials`](Self::replace_credentials), to learn at once whether the new
    /// secret is right, and for the start of a program, to check the credentials and to make the
    /// first call faster.
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_runtime::Client) -> Result<(), paypal_runtime::Error> {
    /// use paypal_runtime::Credentials;
    ///
    /// paypal.replace_credentials(Credentials::new("client-id", "secret of 2026"))?;
    /// paypal.renew_token().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Token`](crate::ErrorKind::Token) if PayPal refuses the credentials
    /// or the refresh token, or if the credentials are of a kind that is exchanged for no token;
    /// otherwise like any call. It does not retry. Calls go on with the current token.
    pub async fn renew_token(&self) -> Result<(), Error> {
        tokens::renew(&self.shared).await
    }
}

/// The credentials of a client, its clones and the clients of its subjects.
pub(crate) struct ReplaceableCredentials {
    /// The client id or user, which never changes.
    client_id: String,
    /// The merchant that every call is made for, unless a call sets another.
    merchant: Option<AuthAssertion>,
    /// Whether calls carry a token that is got first.
    need_token: bool,
    /// Whether calls carry credentials that are sent as they are.
    have_fixed: bool,
    /// The version of `current`, which is read without a lock.
    version: AtomicU64,
    current: RwLock<Arc<CredentialsVersion>>,
    replaced: Notify,
}

/// Credentials, and the values that are derived from them once.
pub(crate) struct CredentialsVersion {
    pub(crate) credentials: Credentials,
    /// The credentials that calls carry as they are, beside an access token.
    pub(crate) authorizations: Vec<Authorization>,
    /// The value of `PayPal-Auth-Assertion` for the client's merchant.
    pub(crate) assertion: Option<HeaderValue>,
    /// The credentials before these, the last ones first.
    pub(crate) former: Vec<Credentials>,
    version: u64,
}

impl ReplaceableCredentials {
    /// Checks the credentials, and that they can speak for the merchant.
    pub(super) fn new(credentials: Credentials, merchant: Option<AuthAssertion>) -> Result<Self, Error> {
        let client_id = credentials.client_id().to_owned();
        let current = CredentialsVersion::new(credentials, merchant.as_ref())?;
        Ok(Self {
            client_id,
            merchant,
            need_token: current.credentials.need_token(),
            have_fixed: !current.authorizations.is_empty(),
            version: AtomicU64::new(0),
            current: RwLock::new(Arc::new(current)),
            replaced: Notify::new(),
        })
    }

    pub(crate) fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Returns whether calls carry a token that is got first.
    pub(super) fn need_token(&self) -> bool {
        self.need_token
    }

    /// Returns the current credentials.
    pub(crate) fn current(&self) -> Arc<CredentialsVersion> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the current credentials if calls carry some of them as they are.
    pub(crate) fn fixed(&self) -> Option<Arc<CredentialsVersion>> {
        self.have_fixed.then(|| self.current())
    }

    /// Returns the merchant that calls are made for by default.
    pub(crate) fn merchant(&self) -> Option<&AuthAssertion> {
        self.merchant.as_ref()
    }

    /// Returns the default value of `PayPal-Auth-Assertion`.
    pub(crate) fn assertion(&self) -> Option<HeaderValue> {
        self.merchant.as_ref().and_then(|_| self.current().assertion.clone())
    }

    /// Returns how often the credentials were replaced.
    pub(super) fn version(&self) -> u64 {
        self.version.load(Ordering::Acquire)
    }

    /// Waits until the credentials of this version are replaced.
    pub(super) async fn replaced(&self, version: u64) {
        // Created before the check, so that it cannot miss the replacement.
        let replaced = self.replaced.notified();
        if self.version() == version {
            replaced.await;
        }
    }

    fn replace(&self, credentials: Credentials) -> Result<(), Error> {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        let mut next = CredentialsVersion::new(credentials, self.merchant.as_ref())?;
        if !current.credentials.differ_only_in_secret(&next.credentials) {
            return Err(Error::configuration(
                "the credentials are not of the same app: use `with_credentials` for a client of another \
                 account",
            ));
        }
        if current.credentials.have_same_secret(&next.credentials) {
            return Ok(());
        }
        let former = [&current.credentials].into_iter().chain(&current.former);
        next.former = former.take(FORMER).cloned().collect();
        next.version = current.version.saturating_add(1);
        self.version.store(next.version, Ordering::Release);
        *current = Arc::new(next);
        drop(current);
        self.replaced.notify_waiters();
        Ok(())
    }
}

impl CredentialsVersion {
    fn new(credentials: Credentials, merchant: Option<&AuthAssertion>) -> Result<Self, Error> {
        let authorizations = credentials.authorizations()?;
        let assertion = merchant.map(|merchant| {
            let value = merchant.encode(&credentials);
            value.and_then(|value| header_value(&AUTH_ASSERTION, &value)).ok_or_else(|| {
                Error::configuration(
                    "the auth assertion needs a payer id or an email; the credentials need a client id",
                )
            })
        });
        let assertion = assertion.transpose()?;
        Ok(Self { credentials, authorizations, assertion, former: Vec::new(), version: 0 })
    }
}
