//! Where clients and processes share access tokens.

use std::{error::Error as StdError, fmt, future::Future, pin::Pin, sync::Arc, time::Duration};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::AccessToken;
use crate::Environment;

/// What the methods of a [`TokenStore`] return.
pub type TokenStoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, TokenStoreError>> + Send + 'a>>;

/// Keeps access tokens where several clients, or a fleet of processes, find them: they share one token, and one refresh of it.
///
/// Without a store a client keeps its token for itself and its clones. With one, a client that needs a token looks there first, and where there is
/// none takes the lease, asks PayPal, puts the token and gives the lease back; whoever finds the lease taken waits for the token. A lease ends
/// by itself, so that a process that dies while it holds one stops the others no longer than that.
///
/// **A store that fails does not stop payments.** Each question has a second ([`answer_time`](Self::answer_time)); after an error, or no answer, the client gets a token for itself, tells
/// [`Hook::token_store_failed`](crate::Hook::token_store_failed), and asks the store again when it next needs one. A token that
/// serves is never waited for.
///
/// [`MemoryTokenStore`](crate::MemoryTokenStore) is for several clients of one process; `RedisTokenStore`, behind the feature `redis`, for a fleet. Another one,
/// over a directory or a database, keeps the token as text beside its times:
///
/// ```
/// use std::{collections::HashMap, sync::Mutex};
/// use paypal_runtime::{AccessToken, Client, Credentials, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture};
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
///     fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
///         Box::pin(async move {
///             let mut table = self.0.lock().map_err(|_| TokenStoreError::new("poisoned"))?;
///             table.insert(key.as_str().to_owned(), token.clone());
///             Ok(())
///         })
///     }
///
///     // Without leases each client refreshes for itself.
///     fn lease<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> TokenStoreFuture<'a, bool> {
///         Box::pin(async { Ok(true) })
///     }
///
///     fn release<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> TokenStoreFuture<'a, ()> {
///         Box::pin(async { Ok(()) })
///     }
/// }
///
/// let paypal = Client::builder(Credentials::new("id", "secret")).token_store(Table::default()).build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
pub trait TokenStore: Send + Sync {
    /// The token under this key, if there is one. Whether it has expired, the caller looks at.
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>>;

    /// Keeps a token until it expires, in place of the one that was there.
    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()>;

    /// Takes the lease of this key for [`lease_time`](Self::lease_time): one atomic step. False where somebody holds it.
    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool>;

    /// Gives the lease back, if this holder still has it: one atomic step.
    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()>;

    /// How long a lease lasts that is not given back; 10 s by default. Longer than a token request takes, or two are made.
    fn lease_time(&self) -> Duration {
        Duration::from_secs(10)
    }

    /// How long the client waits for each answer of the store before it goes on without it; 1 s by default.
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

/// What a token is kept under: environment, client id and subject. No two of them share a key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TokenKey(String);

impl TokenKey {
    pub(crate) fn new(environment: &Environment, client_id: &str, subject: Option<&str>) -> Self {
        /// What would make two keys one, or not fit on a line.
        const ESCAPED: &AsciiSet = &CONTROLS.add(b'|').add(b'%').add(b' ');
        let part = |text| utf8_percent_encode(text, ESCAPED);
        let mut key = format!("{}|{}", part(environment.base_url()), part(client_id));
        if let Some(subject) = subject {
            key.push_str(&format!("|{}", part(subject)));
        }
        Self(key)
    }

    /// The key as text: base URL, client id and, where there is one, subject; on one line, and no secret.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a store did not answer. It is shown to people: it must hold no secrets.
pub struct TokenStoreError(Box<dyn StdError + Send + Sync>);

impl TokenStoreError {
    /// An error with its cause, or words.
    pub fn new(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(cause.into())
    }
}

impl fmt::Debug for TokenStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TokenStoreError").field(&self.0).finish()
    }
}

impl fmt::Display for TokenStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token store failed: {}", self.0)
    }
}

impl StdError for TokenStoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
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
                    let key = TokenKey::new(&environment.parse().unwrap(), client, subject);
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
