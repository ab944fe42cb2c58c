//! The token store, through which clients and processes share access tokens.

use std::{
    error::Error as StdError,
    fmt,
    future::Future,
    hash::{Hash, Hasher},
    pin::Pin,
    sync::Arc,
    time::Duration,
};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

#[cfg(feature = "redis")]
use super::seal::Seal;
use super::{AccessToken, RefreshToken};
use crate::{Credentials, Environment};

/// The future that the methods of a [`TokenStore`] return.
pub type TokenStoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, TokenStoreError>> + Send + 'a>>;

/// Stores access tokens for several clients or processes, so that they share one token and one
/// refresh of it.
///
/// Without a store, a client shares its token only with its clones. With a store, a client that
/// needs a token looks there first. If there is none, it takes the lease, requests a token from
/// PayPal, stores the token and releases the lease. A client that finds the lease taken waits for
/// the token. A lease expires, so a process that dies while it holds the lease delays the others
/// only that long.
///
/// **A store that fails does not stop payments.** Each reply of the store is awaited for at most
/// [`answer_time`](Self::answer_time), 1 s by default. After an error or a timeout, the client
/// fetches a token for itself, calls [`Hook::token_store_failed`](crate::Hook::token_store_failed),
/// and uses the store again when it next needs a token. While the client's current token is valid,
/// no call waits for the store.
///
/// **Refresh tokens of a subject.** PayPal may answer a refresh token with a new one, and then
/// refuse the old one. A store that implements [`get_refresh_token`](Self::get_refresh_token) and
/// [`put_with_refresh_token`](Self::put_with_refresh_token) shares the new one, so that all
/// processes with one subject continue. Both stores of this crate do. With a store that does not,
/// let only one process act for a subject.
///
/// [`MemoryTokenStore`](crate::MemoryTokenStore) is for several clients of one process;
/// `RedisTokenStore`, with the feature `redis`, is for several processes. Your own store, over a
/// directory or a database, stores the token as text with its two times:
///
/// ```
/// use std::{collections::HashMap, sync::Mutex};
/// use paypal_runtime::{
///     AccessToken, Client, Credentials, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture,
/// };
///
/// #[derive(Default)]
/// struct Table(Mutex<HashMap<String, AccessToken>>);
///
/// impl TokenStore for Table {
///     fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
///         Box::pin(async move {
///             let table = self.0.lock().map_err(|_| TokenStoreError::new("poisoned"))?;
///             Ok(table.get(key.as_str()).cloned())
///         })
///     }
///
///     fn put<'a>(
///         &'a self,
///         key: &'a TokenKey,
///         token: &'a AccessToken,
///     ) -> TokenStoreFuture<'a, ()> {
///         Box::pin(async move {
///             let mut table = self.0.lock().map_err(|_| TokenStoreError::new("poisoned"))?;
///             table.insert(key.as_str().to_owned(), token.clone());
///             Ok(())
///         })
///     }
///
///     // Without leases each client refreshes its own token.
///     fn lease<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> TokenStoreFuture<'a, bool> {
///         Box::pin(async { Ok(true) })
///     }
///
///     fn release<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> TokenStoreFuture<'a, ()> {
///         Box::pin(async { Ok(()) })
///     }
/// }
///
/// let credentials = Credentials::new("id", "secret");
/// let paypal = Client::builder(credentials).token_store(Table::default()).build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
pub trait TokenStore: Send + Sync {
    /// Returns the token of this key, if there is one. The caller checks its expiry.
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>>;

    /// Stores a token until it expires. It replaces the stored token of this key.
    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()>;

    /// Returns the refresh token that was stored last for this key, if there is one. The client
    /// requests it while it holds the lease, prefers it to its own, and uses its own if PayPal
    /// refuses it.
    ///
    /// The default implementation returns none: the client uses its own refresh token.
    fn get_refresh_token<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<RefreshToken>> {
        let _ = key;
        Box::pin(async { Ok(None) })
    }

    /// Stores a token, and the new refresh token that PayPal sent with it, as one atomic operation,
    /// so that the next holder of the lease finds both or neither. They replace the stored ones of
    /// this key even if the lease has expired in the meantime: PayPal may accept no other refresh
    /// token any more. A refresh token has no known end, so keep it until it is replaced.
    ///
    /// The default implementation stores the access token by [`put`](Self::put) and nothing else.
    fn put_with_refresh_token<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a AccessToken,
        refresh: &'a RefreshToken,
    ) -> TokenStoreFuture<'a, ()> {
        let _ = refresh;
        self.put(key, token)
    }

    /// Takes the lease of this key for [`lease_time`](Self::lease_time), as one atomic operation.
    /// Returns false if another holder has it.
    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool>;

    /// Releases the lease if this holder still has it, as one atomic operation.
    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()>;

    /// Returns how long a lease lasts if it is not released; 10 s by default. It must be longer
    /// than a token request takes, otherwise two requests may be made.
    fn lease_time(&self) -> Duration {
        Duration::from_secs(10)
    }

    /// Returns how long the client waits for each reply of the store before it continues without
    /// it; 1 s by default.
    fn answer_time(&self) -> Duration {
        Duration::from_secs(1)
    }
}

impl<T: TokenStore + ?Sized> TokenStore for Arc<T> {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        (**self).get(key)
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        (**self).put(key, token)
    }

    fn get_refresh_token<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<RefreshToken>> {
        (**self).get_refresh_token(key)
    }

    fn put_with_refresh_token<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a AccessToken,
        refresh: &'a RefreshToken,
    ) -> TokenStoreFuture<'a, ()> {
        (**self).put_with_refresh_token(key, token, refresh)
    }

    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool> {
        (**self).lease(key, holder)
    }

    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()> {
        (**self).release(key, holder)
    }

    fn lease_time(&self) -> Duration {
        (**self).lease_time()
    }

    fn answer_time(&self) -> Duration {
        (**self).answer_time()
    }
}

/// The key of a stored token: environment, client id and subject. Different combinations have
/// different keys.
///
/// With the feature `redis` it also carries the key that `RedisTokenStore` seals values with, which
/// is derived from the client secret. `Debug`, comparison and [`as_str`](Self::as_str) leave that
/// out.
#[derive(Clone)]
pub struct TokenKey {
    text: String,
    #[cfg(feature = "redis")]
    seal: Option<Arc<Seal>>,
    /// The keys that values of former secrets were sealed by.
    #[cfg(feature = "redis")]
    former: Vec<Arc<Seal>>,
}

impl TokenKey {
    pub(crate) fn new(
        environment: &Environment,
        credentials: &Credentials,
        former: &[Credentials],
        subject: Option<&str>,
    ) -> Self {
        /// Characters that could make two keys equal, or that do not fit on one line.
        const ESCAPED: &AsciiSet = &CONTROLS.add(b'|').add(b'%').add(b' ');
        let part = |text| utf8_percent_encode(text, ESCAPED);
        let mut text = format!("{}|{}", part(environment.base_url()), part(credentials.client_id()));
        if let Some(subject) = subject {
            text.push_str(&format!("|{}", part(subject)));
        }
        // Tokens of different issuers are different, even for one client id.
        if let Some(endpoint) = credentials.token_endpoint_text() {
            text.push_str(&format!("|@{}", part(endpoint)));
        }
        #[cfg(feature = "redis")]
        let seal = |credentials: &Credentials| credentials.signing_key().and_then(Seal::derive).map(Arc::new);
        #[cfg(not(feature = "redis"))]
        let _ = former;
        Self {
            text,
            #[cfg(feature = "redis")]
            seal: seal(credentials),
            #[cfg(feature = "redis")]
            former: former.iter().filter_map(seal).collect(),
        }
    }

    /// Returns the key as text: base URL, client id and, if there is one, subject. The text is one
    /// line and contains no secret.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the key that seals values of this client; `None` if it has no client secret.
    #[cfg(feature = "redis")]
    pub(super) fn seal(&self) -> Option<&Seal> {
        self.seal.as_deref()
    }

    /// Returns the keys that open values of this client, that of the current secret first.
    #[cfg(feature = "redis")]
    pub(super) fn opening_seals(&self) -> impl Iterator<Item = &Seal> {
        self.seal.iter().chain(&self.former).map(|seal| &**seal)
    }
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TokenKey").field(&self.text).finish()
    }
}

impl PartialEq for TokenKey {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for TokenKey {}

impl Hash for TokenKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// The failure of a token store. Its message is shown to people, so it must not contain secrets.
pub struct TokenStoreError {
    cause: Box<dyn StdError + Send + Sync>,
    unusable: bool,
}

impl TokenStoreError {
    /// Creates an error from its cause or a message.
    pub fn new(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { cause: cause.into(), unusable: false }
    }

    /// Creates an error for a stored value that cannot be used, for example because it is damaged
    /// or was not written by a client with this secret. The client calls its hooks and continues
    /// as if the value did not exist, so it replaces the value.
    pub fn unusable_value(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { cause: cause.into(), unusable: true }
    }

    /// Returns whether the store answered with a value that cannot be used.
    pub fn is_unusable_value(&self) -> bool {
        self.unusable
    }
}

impl fmt::Debug for TokenStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TokenStoreError").field(&self.cause).finish()
    }
}

impl fmt::Display for TokenStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token store failed: {}", self.cause)
    }
}

impl StdError for TokenStoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_environments_clients_or_subjects_share_a_key() {
        let mut keys = Vec::new();
        for environment in
            ["sandbox", "live", "https://a.example", "https://a.example/b", "https://a.example/|c"]
        {
            for client in ["b", "c", "b|c", "b%7Cc", "b c"] {
                for subject in [None, Some(""), Some("c"), Some("|c"), Some("é\n")] {
                    let key = TokenKey::new(
                        &environment.parse().unwrap(),
                        &Credentials::new(client, "s"),
                        &[],
                        subject,
                    );
                    assert!(key.as_str().is_ascii() && !key.as_str().contains('\n'), "{key:?}");
                    keys.push(key.as_str().to_owned());
                }
            }
        }
        let all = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}
