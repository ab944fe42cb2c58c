//! A replay guard in Redis, shared by several processes.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use ::redis::{Cmd, FromRedisValue, cmd};

use super::{Claim, ClaimToken, ReplayFuture, ReplayGuard, WebhookError, WebhookErrorKind};
use crate::redis::{Connection, RedisFailure, milliseconds};

/// Claims the delivery, or returns the value of the claim that exists.
const CLAIM: &str = "local found = redis.call('get', KEYS[1]) if found then return found end \
                     redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2]) return ''";

/// Lets the claim end later, if it is still this one.
const EXTEND: &str = "if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end \
                      redis.call('pexpire', KEYS[1], ARGV[2]) return 1";

/// Marks the delivery as done, unless another claim exists or is done.
const COMPLETE: &str = "local found = redis.call('get', KEYS[1]) \
                        if found and found ~= ARGV[1] and found ~= ARGV[2] then return 0 end \
                        redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1";

/// Deletes the claim, if it is still this one.
const RELEASE: &str =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/// A [`ReplayGuard`] in Redis (2.6.12 or newer, or a compatible server), for an endpoint that runs
/// as several processes.
///
/// Each delivery is one key, `PREFIXdelivery|TRANSMISSION ID`, which Redis deletes when the claim's
/// lease ends, or when a delivery that is done need not be remembered any more. Each method is one
/// atomic operation. **Redis measures the leases**: from the times of the verifier's clock only
/// differences are used, so a clock that is wrong changes nothing. Choose an eviction policy that
/// does not delete these keys (`noeviction`): a deleted one is a delivery that is accepted again.
///
/// If Redis fails, or does not reply within [`answer_time`](Self::answer_time), the verification
/// fails with [`WebhookErrorKind::ReplayGuard`](super::WebhookErrorKind::ReplayGuard), whose
/// suggested status lets PayPal send the delivery again. It needs a Tokio runtime.
///
/// ```
/// use paypal_runtime::{Environment, webhook::{RedisReplayGuard, Verifier}};
///
/// let guard = RedisReplayGuard::new("redis://127.0.0.1:6379/0")?;
/// let verifier = Verifier::builder(Environment::Live, "4JH86294D6297924G")
///     .replay_guard(guard)
///     .build()?;
/// # let _ = verifier;
/// # Ok::<(), paypal_runtime::webhook::WebhookError>(())
/// ```
#[derive(Clone)]
pub struct RedisReplayGuard {
    connection: Connection,
    prefix: String,
    answer_time: Duration,
    /// A time of the verifier's clock, and when it was shown. Times that the verifier passes later
    /// are compared with it.
    shown: Arc<Mutex<Option<(SystemTime, Instant)>>>,
}

impl RedisReplayGuard {
    /// Creates a guard for this URL: `redis://[user:password@]host[:port][/database]`. It does not
    /// connect yet. `rediss://…` encrypts the connection by TLS; it needs the feature
    /// `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`, which a program turns
    /// on by depending on `redis` itself.
    ///
    /// # Errors
    ///
    /// Fails if the URL is invalid, or if it begins with `rediss://` and neither feature is on.
    pub fn new(url: &str) -> Result<Self, WebhookError> {
        let invalid = |failure| WebhookError::new(WebhookErrorKind::Configuration, failure);
        Ok(Self {
            connection: Connection::new(url).map_err(|failure| invalid(failure.to_string()))?,
            prefix: "paypal|".to_owned(),
            answer_time: Duration::from_secs(1),
            shown: Arc::default(),
        })
    }

    /// Sets the prefix of the keys; `paypal|` by default.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets how long the guard waits for a connection and a reply together; 1 s by default.
    #[must_use]
    pub fn answer_time(mut self, time: Duration) -> Self {
        self.answer_time = time;
        self
    }

    fn name(&self, transmission_id: &str) -> String {
        format!("{}delivery|{transmission_id}", self.prefix)
    }

    fn script(&self, script: &str, transmission_id: &str) -> Cmd {
        let mut command = cmd("EVAL");
        command.arg(script).arg(1).arg(self.name(transmission_id));
        command
    }

    async fn query<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, RedisFailure> {
        self.connection.query_within(command, self.answer_time).await
    }

    /// Returns the time from now until a time of the verifier's clock, in milliseconds.
    fn until(&self, time: SystemTime) -> u64 {
        let shown = *self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let now = shown.and_then(|(time, at)| time.checked_add(at.elapsed()));
        let left = time.duration_since(now.unwrap_or_else(SystemTime::now));
        milliseconds(left.unwrap_or_default()).max(1)
    }
}

fn claimed(token: ClaimToken) -> String {
    format!("claimed {token}")
}

fn done(token: ClaimToken) -> String {
    format!("done {token}")
}

/// Reads the value of a claim that exists. A value that nobody here wrote counts as a claim in
/// progress, which ends with its key.
fn existing(value: &[u8]) -> Claim {
    if value.starts_with(b"done ") { Claim::Done } else { Claim::InProgress }
}

impl ReplayGuard for RedisReplayGuard {
    fn claim<'a>(
        &'a self,
        transmission_id: &'a str,
        now: SystemTime,
        lease: Duration,
    ) -> ReplayFuture<'a, Claim> {
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, Instant::now()));
        Box::pin(async move {
            let token = ClaimToken::random();
            let mut command = self.script(CLAIM, transmission_id);
            command.arg(claimed(token)).arg(milliseconds(lease).max(1));
            let found: Vec<u8> = self.query(&command).await?;
            Ok(if found.is_empty() { Claim::Granted(token) } else { existing(&found) })
        })
    }

    fn extend<'a>(
        &'a self,
        transmission_id: &'a str,
        token: ClaimToken,
        until: SystemTime,
    ) -> ReplayFuture<'a, bool> {
        Box::pin(async move {
            let mut command = self.script(EXTEND, transmission_id);
            command.arg(claimed(token)).arg(self.until(until));
            let extended: i64 = self.query(&command).await?;
            Ok(extended == 1)
        })
    }

    fn complete<'a>(
        &'a self,
        transmission_id: &'a str,
        token: ClaimToken,
        keep_until: SystemTime,
    ) -> ReplayFuture<'a, bool> {
        Box::pin(async move {
            let mut command = self.script(COMPLETE, transmission_id);
            command.arg(claimed(token)).arg(done(token)).arg(self.until(keep_until));
            let completed: i64 = self.query(&command).await?;
            Ok(completed == 1)
        })
    }

    fn release<'a>(&'a self, transmission_id: &'a str, token: ClaimToken) -> ReplayFuture<'a, ()> {
        Box::pin(async move {
            let mut command = self.script(RELEASE, transmission_id);
            command.arg(claimed(token));
            let _deleted: i64 = self.query(&command).await?;
            Ok(())
        })
    }
}

impl fmt::Debug for RedisReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisReplayGuard")
            .field("prefix", &self.prefix)
            .field("answer_time", &self.answer_time)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn any_value_in_redis_counts_as_done_or_in_progress(value: Vec<u8>) {
            let claim = existing(&value);
            proptest::prop_assert!(!matches!(claim, Claim::Granted(_)));
        }
    }
}
