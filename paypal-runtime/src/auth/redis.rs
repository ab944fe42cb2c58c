//! A token store in Redis, shared by several processes.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use redis::{
    AsyncConnectionConfig, Client, Cmd, FromRedisValue, RedisError, aio::MultiplexedConnection, cmd,
};
use secrecy::zeroize::Zeroizing;
use tokio::sync::Mutex;

use super::{AccessToken, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture};
use crate::http::concat;

/// Deletes a lease only if the caller still holds it.
const RELEASE: &str =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/// A connection is reused if it was used within this time. A firewall may have silently closed a
/// connection that was idle for longer, so a new one is opened then.
const REST: Duration = Duration::from_secs(20);

/// A [`TokenStore`] in Redis (2.6 or newer, or a compatible server). Several processes share one
/// token and one refresh.
///
/// It connects on first use and needs a Tokio runtime. It stores two keys for each environment,
/// client id and subject: `…|token`, which Redis deletes when the token expires, and `…|lease`,
/// which is set by `SET NX PX` with a random value and released by compare and delete.
///
/// **Redis holds the token in plain text**: a person who can read that database can act as the app
/// until the token expires. The client secret and refresh tokens are not stored there. The URL's
/// password stays in the memory of the `redis` crate, which does not zero it; nothing here shows
/// it.
///
/// `rediss://…` needs one of the TLS features of the `redis` crate. A program turns it on by
/// depending on `redis` itself.
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
    client: Client,
    connection: Arc<Mutex<Option<(MultiplexedConnection, Instant)>>>,
    prefix: String,
    lease_time: Duration,
    answer_time: Duration,
}

impl RedisTokenStore {
    /// Creates a store for this URL: `redis://[user:password@]host[:port][/database]`. It does not
    /// connect yet.
    ///
    /// # Errors
    ///
    /// Fails if the URL is invalid.
    pub fn new(url: &str) -> Result<Self, TokenStoreError> {
        // The library's error message may quote the URL.
        let client = Client::open(url).map_err(|_| TokenStoreError::new("the Redis URL is invalid"))?;
        Ok(Self {
            client,
            connection: Arc::default(),
            prefix: "paypal|".to_owned(),
            lease_time: Duration::from_secs(10),
            answer_time: Duration::from_secs(1),
        })
    }

    /// Sets the prefix of the keys; `paypal|` by default.
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

    fn key(&self, key: &TokenKey, of: &str) -> String {
        format!("{}{}|{of}", self.prefix, key.as_str())
    }

    /// Sends one command. After a failure the connection is not reused.
    async fn query<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, TokenStoreError> {
        let mut connection = self.connection().await.map_err(|error| describe(&error))?;
        match command.query_async(&mut connection).await {
            Ok(answer) => Ok(answer),
            Err(error) => {
                *self.connection.lock().await = None;
                Err(describe(&error))
            }
        }
    }

    async fn connection(&self) -> Result<MultiplexedConnection, RedisError> {
        let mut cached = self.connection.lock().await;
        let now = Instant::now();
        let connection = match cached.take() {
            Some((connection, used)) if now.duration_since(used) < REST => connection,
            _ => {
                let config = AsyncConnectionConfig::new()
                    .set_connection_timeout(Some(self.answer_time))
                    .set_response_timeout(Some(self.answer_time));
                self.client.get_multiplexed_async_connection_with_config(&config).await?
            }
        };
        *cached = Some((connection.clone(), now));
        Ok(connection)
    }
}

impl TokenStore for RedisTokenStore {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        Box::pin(async move {
            let stored: Option<Vec<u8>> = self.query(cmd("GET").arg(self.key(key, "token"))).await?;
            Ok(stored.and_then(|stored| decode(&Zeroizing::new(stored))))
        })
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move {
            let life = token.expires_at().duration_since(SystemTime::now()).unwrap_or_default();
            let mut command = cmd("SET");
            command.arg(self.key(key, "token")).arg(encode(token).as_str());
            command.arg("PX").arg(milliseconds(life).max(1));
            self.query(&command).await
        })
    }

    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool> {
        Box::pin(async move {
            let mut command = cmd("SET");
            command.arg(self.key(key, "lease")).arg(holder);
            command.arg("NX").arg("PX").arg(milliseconds(self.lease_time).max(1));
            let reply: Option<String> = self.query(&command).await?;
            Ok(reply.is_some())
        })
    }

    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move {
            let mut command = cmd("EVAL");
            command.arg(RELEASE).arg(1).arg(self.key(key, "lease")).arg(holder);
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

/// Describes a failure without the text of the server or the URL.
fn describe(error: &RedisError) -> TokenStoreError {
    let description = match (error.is_timeout(), error.is_connection_refusal(), error.code()) {
        (true, ..) => "no reply in time",
        (_, true, _) => "connection refused",
        (.., Some(code)) => code,
        _ => error.category(),
    };
    TokenStoreError::new(format!("Redis: {description}"))
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Encodes the refresh time and the expiry time, in milliseconds since 1970, and the token.
fn encode(token: &AccessToken) -> Zeroizing<String> {
    let since_1970 = |time: SystemTime| {
        milliseconds(time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()).to_string()
    };
    let (refresh_at, expires_at) = (since_1970(token.refresh_at()), since_1970(token.expires_at()));
    concat(&[&refresh_at, " ", &expires_at, " ", token.expose_secret()])
}

/// Decodes the format of [`encode`]; `None` for any other value, so that the client fetches a token
/// and replaces the value.
fn decode(stored: &[u8]) -> Option<AccessToken> {
    let mut parts = std::str::from_utf8(stored).ok()?.splitn(3, ' ');
    let mut time = || {
        let since_1970 = Duration::from_millis(parts.next()?.parse().ok()?);
        SystemTime::UNIX_EPOCH.checked_add(since_1970)
    };
    let (refresh_at, expires_at) = (time()?, time()?);
    AccessToken::new(parts.next()?, refresh_at, expires_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoded_token_is_decoded_again() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let token = AccessToken::new(r#"A"\b"#, at(1_735_689_600), at(1_735_689_660)).unwrap();
        let back = decode(encode(&token).as_bytes()).unwrap();
        assert_eq!(back.expose_secret(), token.expose_secret());
        assert_eq!((back.refresh_at(), back.expires_at()), (token.refresh_at(), token.expires_at()));
    }

    proptest::proptest! {
        #[test]
        fn no_stored_value_causes_a_panic(bytes: Vec<u8>, token: String, first: u64, second: i64) {
            decode(&bytes);
            let stored = format!("{first} {second} {token}");
            if let Some(token) = decode(stored.as_bytes()) {
                proptest::prop_assert!(!token.expose_secret().is_empty());
            }
        }
    }
}
