//! A token store in Redis, shared by several processes.

mod value;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use ::redis::{Cmd, FromRedisValue, cmd};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};

use self::value::{decode, encode};
use super::{AccessToken, RefreshToken, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture, seal::Seal};
use crate::redis::{Connection, RedisFailure, milliseconds};

/// Deletes a lease only if the caller still holds it.
const RELEASE: &str =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/// Stores both tokens, so that no other process sees one without the other.
const STORE_BOTH: &str =
    "redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2]) redis.call('set', KEYS[2], ARGV[3]) return 1";

/// The longest stored value that is read, in bytes. PayPal's tokens have a few hundred.
const LONGEST: usize = 64 << 10;

/// A [`TokenStore`] in Redis (2.6.12 or newer, or a compatible server). Several processes share one
/// token and one refresh.
///
/// It connects on first use and needs a Tokio runtime. It stores three keys for each environment,
/// client id and subject:
///
/// - `…|token`, the access token, which Redis deletes when the token expires;
/// - `…|refresh`, the refresh token of a subject, once PayPal has replaced it or has sent it for an
///   authorization code; without an end, because the account's owner would have to give consent
///   again if it were lost. Choose an eviction policy that spares keys without an end
///   (`volatile-…` or `noeviction`), and delete the key when you part from the account;
/// - `…|lease`, which is set by `SET NX PX` with a random value and released by compare and delete.
///
/// # Security
///
/// Tokens are sealed (AES-256-GCM) by a key that is derived from the client secret (HKDF-SHA-256),
/// for the one Redis key that they are stored at. So a person who can read the database does not
/// see a token, and a person who can write to it cannot make a client use another token: a value
/// that was planted, changed, copied from another key, or is longer than 64 KiB is reported to
/// [`Hook::token_store_failed`](crate::Hook::token_store_failed) and replaced. The client passes
/// the derived key with each [`TokenKey`], so there is nothing to configure, and one store serves
/// clients with different secrets.
///
/// A person who can write to the database can still delete tokens, put back an older token of the
/// same key, and take a lease: calls then cost more token requests, and a client without a valid
/// token waits up to twice the lease time for each. If the only copy of a new refresh token is
/// deleted, the account's owner has to give consent again. Key names and the times at which values
/// change are visible.
///
/// The URL's password stays in the memory of the `redis` crate, which does not zero it; nothing
/// here shows it.
///
/// # A new client secret
///
/// A client whose secret was replaced while it runs
/// ([`Client::replace_credentials`](crate::Client::replace_credentials)) reads what its former
/// secrets sealed, and seals the next value by the new one. A client that is built with the new
/// secret reads it after [`former_secret`](Self::former_secret) was given.
///
/// `rediss://…` encrypts the connection by TLS; it needs a feature of the crate `redis`:
///
/// ```toml
/// redis = { version = "1", default-features = false, features = ["tokio-rustls-comp"] }
/// ```
///
/// ```
/// use paypal_runtime::{Client, Credentials, RedisTokenStore};
///
/// let store = RedisTokenStore::new("redis://127.0.0.1:6379/0")?;
/// let paypal = Client::builder(Credentials::new("id", "secret")).token_store(store).build()?;
/// # let _ = paypal;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RedisTokenStore {
    connection: Connection,
    prefix: String,
    former: Vec<Arc<Seal>>,
    lease_time: Duration,
    answer_time: Duration,
}

impl RedisTokenStore {
    /// Creates a store for this URL: `redis://[user:password@]host[:port][/database]`. It does not
    /// connect yet. `rediss://…` encrypts the connection by TLS; it needs the feature
    /// `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`, which a program turns
    /// on by depending on `redis` itself.
    ///
    /// # Errors
    ///
    /// Fails if the URL is invalid, or if it begins with `rediss://` and neither feature is on.
    pub fn new(url: &str) -> Result<Self, TokenStoreError> {
        Ok(Self {
            connection: Connection::new(url).map_err(failure)?,
            prefix: "paypal|".to_owned(),
            former: Vec::new(),
            lease_time: Duration::from_secs(10),
            answer_time: Duration::from_secs(1),
        })
    }

    /// Adds a client secret that values may also be sealed by, for the time after a new client
    /// secret was made. It may be called several times.
    ///
    /// Without it the values of the former secret cannot be read: an access token is requested
    /// again, but a refresh token that PayPal replaced is lost. While processes with the new secret
    /// and processes with the former one run at the same time, give each the secret of the others.
    /// The secret can be dropped when every subject's token has been refreshed.
    ///
    /// ```
    /// use paypal_runtime::{Client, Credentials, RedisTokenStore};
    ///
    /// let store = RedisTokenStore::new("redis://127.0.0.1:6379/0")?;
    /// let store = store.former_secret("secret of 2025");
    /// let credentials = Credentials::new("id", "secret of 2026");
    /// let paypal = Client::builder(credentials).token_store(store).build()?;
    /// # let _ = paypal;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn former_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.former.extend(Seal::derive(secret.into().expose_secret().as_bytes()).map(Arc::new));
        self
    }

    /// Sets the prefix of the keys; `paypal|` by default. Values are bound to the whole key name,
    /// so values of another prefix cannot be moved to this one.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets how long a process that dies while it fetches a token can delay the others; 10 s by
    /// default, at least 1 ms.
    #[must_use]
    pub fn lease_time(mut self, time: Duration) -> Self {
        self.lease_time = time.max(Duration::from_millis(1));
        self
    }

    /// Sets how long the client waits for a connection, and for each reply, before it continues
    /// without Redis; 1 s by default.
    #[must_use]
    pub fn answer_time(mut self, time: Duration) -> Self {
        self.answer_time = time;
        self
    }

    /// Returns the name of a Redis key.
    fn name(&self, key: &TokenKey, of: &str) -> String {
        format!("{}{}|{of}", self.prefix, key.as_str())
    }

    async fn query<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, TokenStoreError> {
        self.connection.query(command, self.answer_time).await.map_err(failure)
    }

    /// Returns the value that was sealed for this Redis key.
    async fn open(&self, key: &TokenKey, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, TokenStoreError> {
        // Reads one byte more than the limit, so that a value over the limit can be recognized.
        let mut command = cmd("GETRANGE");
        command.arg(name).arg(0).arg(LONGEST);
        let sealed: Vec<u8> = self.query(&command).await?;
        if sealed.is_empty() {
            return Ok(None);
        }
        if sealed.len() > LONGEST {
            return Err(unusable("is longer than 64 KiB"));
        }
        let mut seals = key.opening_seals().chain(self.former.iter().map(|seal| &**seal));
        let opened = seals.find_map(|seal| seal.open(name, &sealed));
        opened.map(Some).ok_or_else(|| unusable("was not sealed for this key by this client's secret"))
    }
}

/// Describes a value that was not written by a client with this secret.
fn unusable(why: &str) -> TokenStoreError {
    TokenStoreError::unusable_value(format!("Redis: the stored value {why}, so it is ignored"))
}

fn failure(failure: RedisFailure) -> TokenStoreError {
    if failure.has_code("WRONGTYPE") {
        unusable("is no text")
    } else {
        TokenStoreError::new(failure.to_string())
    }
}

/// Seals a value for this Redis key.
fn seal(key: &TokenKey, name: &str, value: &[u8]) -> Result<Vec<u8>, TokenStoreError> {
    let seal = key.seal().ok_or_else(|| TokenStoreError::new("the credentials have no client secret"))?;
    seal.seal(name, value).ok_or_else(|| TokenStoreError::new("the value cannot be sealed"))
}

/// Returns how long Redis keeps a token, in milliseconds.
fn life(token: &AccessToken) -> u64 {
    milliseconds(token.expires_at().duration_since(SystemTime::now()).unwrap_or_default()).max(1)
}

impl TokenStore for RedisTokenStore {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        Box::pin(async move {
            let Some(value) = self.open(key, &self.name(key, "token")).await? else { return Ok(None) };
            decode(&value).map(Some).ok_or_else(|| unusable("is not a token"))
        })
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move {
            let name = self.name(key, "token");
            let sealed = seal(key, &name, encode(token).as_bytes())?;
            self.query(cmd("SET").arg(name).arg(sealed).arg("PX").arg(life(token))).await
        })
    }

    fn get_refresh_token<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<RefreshToken>> {
        Box::pin(async move {
            let Some(value) = self.open(key, &self.name(key, "refresh")).await? else { return Ok(None) };
            let text = std::str::from_utf8(&value).map_err(|_| unusable("is not a refresh token"))?;
            Ok(Some(RefreshToken::new(text)))
        })
    }

    fn put_with_refresh_token<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a AccessToken,
        refresh: &'a RefreshToken,
    ) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move {
            let (first, second) = (self.name(key, "token"), self.name(key, "refresh"));
            let sealed = seal(key, &first, encode(token).as_bytes())?;
            let sealed_refresh = seal(key, &second, refresh.expose_secret().as_bytes())?;
            let mut command = cmd("EVAL");
            command.arg(STORE_BOTH).arg(2).arg(first).arg(second);
            command.arg(sealed).arg(life(token)).arg(sealed_refresh);
            let _stored: i64 = self.query(&command).await?;
            Ok(())
        })
    }

    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool> {
        Box::pin(async move {
            let mut command = cmd("SET");
            command.arg(self.name(key, "lease")).arg(holder);
            command.arg("NX").arg("PX").arg(milliseconds(self.lease_time).max(1));
            let reply: Option<String> = self.query(&command).await?;
            Ok(reply.is_some())
        })
    }

    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move {
            let mut command = cmd("EVAL");
            command.arg(RELEASE).arg(1).arg(self.name(key, "lease")).arg(holder);
            let _deleted: i64 = self.query(&command).await?;
            Ok(())
        })
    }

    fn lease_time(&self) -> Duration {
        self.lease_time
    }

    fn answer_time(&self) -> Duration {
        self.answer_time
    }
}

impl fmt::Debug for RedisTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokenStore")
            .field("prefix", &self.prefix)
            .field("lease_time", &self.lease_time)
            .field("answer_time", &self.answer_time)
            .finish_non_exhaustive()
    }
}
