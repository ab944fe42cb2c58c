//! The connection, which is made on first use, and the descriptions of its failures.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use ::redis::{AsyncConnectionConfig, Client, Cmd, FromRedisValue, RedisError, aio::MultiplexedConnection};
use tokio::{runtime::Handle, sync::Mutex};

use super::RedisFailure;

/// A connection is reused if a reply arrived within this time. A firewall may have silently closed
/// a connection that was idle for longer, so a new one is opened then.
const REST: Duration = Duration::from_secs(20);

/// Connects on first use, and again after a failure.
#[derive(Clone)]
pub(crate) struct Connection {
    client: Client,
    /// The connection, and when its last reply arrived.
    current: Arc<Mutex<Option<(MultiplexedConnection, Instant)>>>,
}

impl Connection {
    pub(crate) fn new(url: &str) -> Result<Self, RedisFailure> {
        // The library's error message may quote the URL.
        let client = Client::open(url).map_err(|_| {
            RedisFailure::new(match url.starts_with("rediss:") {
                true => "the Redis URL is invalid, or no TLS feature of the crate `redis` is on",
                false => "the Redis URL is invalid",
            })
        })?;
        Ok(Self { client, current: Arc::default() })
    }

    /// Sends one command. After a failure the connection is not reused.
    pub(crate) async fn query<T: FromRedisValue>(
        &self,
        command: &Cmd,
        answer_time: Duration,
    ) -> Result<T, RedisFailure> {
        if Handle::try_current().is_err() {
            return Err(RedisFailure::new("Redis: there is no Tokio runtime, which a connection needs"));
        }
        let mut connection = self.connect(answer_time).await.map_err(|error| describe(&error))?;
        let answer = command.query_async(&mut connection).await;
        // An error that the server sent is a reply as well.
        let replied = answer.as_ref().err().is_none_or(|error: &RedisError| error.code().is_some());
        *self.current.lock().await = replied.then(|| (connection, Instant::now()));
        answer.map_err(|error| describe(&error))
    }

    /// Sends one command, and waits at most `answer_time` for a connection and the reply together.
    pub(crate) async fn query_within<T: FromRedisValue>(
        &self,
        command: &Cmd,
        answer_time: Duration,
    ) -> Result<T, RedisFailure> {
        if Handle::try_current().is_err() {
            return Err(RedisFailure::new("Redis: there is no Tokio runtime"));
        }
        match tokio::time::timeout(answer_time, self.query(command, answer_time)).await {
            Ok(answer) => answer,
            Err(_) => {
                // A connection that is silent is not used again. If another command holds the lock,
                // that command decides.
                if let Ok(mut current) = self.current.try_lock() {
                    *current = None;
                }
                Err(RedisFailure::new("Redis: no reply in time"))
            }
        }
    }

    async fn connect(&self, answer_time: Duration) -> Result<MultiplexedConnection, RedisError> {
        let mut current = self.current.lock().await;
        let now = Instant::now();
        if let Some((connection, replied)) = &*current
            && now.duration_since(*replied) < REST
        {
            return Ok(connection.clone());
        }
        // Shorter than the client's own limit, so that a silent connection is noticed here and not
        // reused.
        let limit = answer_time.mul_f64(0.9);
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(limit))
            .set_response_timeout(Some(limit));
        let connection = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        *current = Some((connection.clone(), now));
        Ok(connection)
    }
}

/// Describes a failure without the text of the server or the URL.
fn describe(error: &RedisError) -> RedisFailure {
    let description = match (error.is_timeout(), error.is_connection_refusal(), error.code()) {
        (true, ..) => "no reply in time",
        (_, true, _) => "connection refused",
        (.., Some(code)) => code,
        _ => error.category(),
    };
    RedisFailure::new(format!("Redis: {description}")).with_code(error.code())
}
