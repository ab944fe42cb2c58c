//! Calls that wait and are repeated while PayPal limits them or fails.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

use paypal_generated::{Client, Clock, Value, registry, runtime::Call};

use crate::{
    error::{Error, Result},
    run::progress::{Event, Progress},
};

/// The first wait after PayPal limited the requests without saying for how long. It doubles up to
/// the longest one: it is said that who goes on too fast waits five minutes.
const FIRST_WAIT: Duration = Duration::from_secs(60);
const LONGEST_WAIT: Duration = Duration::from_secs(300);
/// The first wait after any other failure that may pass.
const FIRST_PAUSE: Duration = Duration::from_secs(2);

/// Asks PayPal, and counts.
pub(crate) struct Asking {
    pub(crate) client: Client,
    pub(crate) clock: Arc<dyn Clock>,
    /// How long one call may wait in all.
    pub(crate) max_wait: Duration,
    pub(crate) progress: Arc<dyn Progress>,
    /// The present second as PayPal tells it; 0 if that is not known.
    present: AtomicI64,
    counts: Counters,
    /// Whether a call succeeded.
    has_answered: AtomicBool,
}

#[derive(Default)]
struct Counters {
    requests: AtomicU64,
    waits: AtomicU64,
    waited_seconds: AtomicU64,
}

/// How often PayPal was asked, and how long that had to wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) requests: u64,
    pub(crate) waits: u64,
    pub(crate) waited: Duration,
}

impl Asking {
    pub(crate) fn new(
        client: Client,
        clock: Arc<dyn Clock>,
        max_wait: Duration,
        progress: Arc<dyn Progress>,
    ) -> Self {
        Self {
            client,
            clock,
            max_wait,
            progress,
            present: AtomicI64::new(0),
            counts: Counters::default(),
            has_answered: AtomicBool::new(false),
        }
    }

    /// Returns the present second since 1970.
    pub(crate) fn now(&self) -> i64 {
        let since = self.clock.now().duration_since(std::time::SystemTime::UNIX_EPOCH);
        since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
    }

    /// Sets the present second as PayPal tells it.
    pub(crate) fn set_present(&self, second: i64) {
        self.present.store(second, Ordering::Relaxed);
    }

    /// Returns the second since 1970 up to which PayPal's data was complete when the export began.
    pub(crate) fn present(&self) -> i64 {
        match self.present.load(Ordering::Relaxed) {
            0 => self.now(),
            second => second,
        }
    }

    pub(crate) fn counts(&self) -> Counts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Counts {
            requests: read(&self.counts.requests),
            waits: read(&self.counts.waits),
            waited: Duration::from_secs(read(&self.counts.waited_seconds)),
        }
    }

    /// Tells that a page of rows was received.
    pub(crate) fn page(&self, rows: usize) {
        self.progress.event(&Event::Page { rows });
    }

    /// Calls an operation that reads. Beyond the retries of the client, it waits and asks again
    /// while PayPal limits the requests or fails, up to the longest wait.
    ///
    /// # Errors
    ///
    /// Returns the last failure, in which the caller finds PayPal's issue.
    pub(crate) async fn ask(
        &self,
        api: &str,
        operation: &str,
        prepare: impl Fn(Call) -> Call + Send + Sync,
    ) -> Result<Value> {
        let Some(entry) = registry::find_operation(api, operation) else {
            return Err(Error::failed(format!("this program has no operation {api} {operation}")));
        };
        let mut waited = Duration::ZERO;
        let mut pauses = 0;
        loop {
            let call = prepare(Call::new(self.client.runtime(), entry.operation));
            let error = match call.into_value::<Value>().await {
                Ok(value) => {
                    self.has_answered.store(true, Ordering::Relaxed);
                    self.counts.requests.fetch_add(1, Ordering::Relaxed);
                    return Ok(value);
                }
                Err(error) => error,
            };
            self.counts.requests.fetch_add(u64::from(error.attempts().max(1)), Ordering::Relaxed);
            let (wait, why) = if error.is_rate_limited() {
                let own = FIRST_WAIT.saturating_mul(2_u32.saturating_pow(pauses)).min(LONGEST_WAIT);
                (error.retry_after().unwrap_or(own), "PayPal limits the requests".to_owned())
            } else if error.is_connect() && !self.has_answered.load(Ordering::Relaxed) {
                // Nobody was reached yet, so the address may be wrong.
                let host = self.client.environment().base_url();
                return Err(failed(entry.operation.rust_path, error)
                    .help(format!("nothing answers at {host}; check the address and the network")));
            } else if error.is_retryable() || error.is_undecodable() {
                let own = FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(pauses)).min(LONGEST_WAIT);
                (own, format!("a call failed ({error})"))
            } else {
                return Err(failed(entry.operation.rust_path, error));
            };
            // A wait of no length would never end.
            let wait = wait.max(Duration::from_secs(1));
            waited = waited.saturating_add(wait);
            if waited > self.max_wait {
                let most = self.max_wait.as_secs();
                return Err(failed(entry.operation.rust_path, error)
                    .help(format!("the longest wait of {most} s has passed; run the export again later, it goes on from here")));
            }
            self.progress.event(&Event::Waiting { wait, why: &why });
            self.clock.sleep(wait).await;
            self.counts.waits.fetch_add(1, Ordering::Relaxed);
            self.counts.waited_seconds.fetch_add(wait.as_secs(), Ordering::Relaxed);
            pauses += 1;
        }
    }
}

fn failed(operation: &str, error: paypal_generated::Error) -> Error {
    let is_forbidden = error.status() == Some(403);
    let failed = Error::call(format!("{operation} failed: {error}"), error);
    if is_forbidden {
        failed.help("the application lacks a permission; a new one takes up to nine hours to take effect")
    } else {
        failed
    }
}
