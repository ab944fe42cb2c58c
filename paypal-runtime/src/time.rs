//! The clock, which tests replace so that they do not wait.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    sync::LazyLock,
    task::Poll,
    time::{Duration, Instant, SystemTime},
};

/// The future that [`Clock::sleep`] returns.
pub type SleepFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tells the time and waits.
pub trait Clock: Send + Sync {
    /// Returns the current time. The expiry of tokens is checked with it.
    fn now(&self) -> SystemTime;

    /// Waits for a duration. Timeouts and the waits between attempts use it.
    fn sleep(&self, duration: Duration) -> SleepFuture;

    /// Returns the time since a fixed point. Deadlines and durations are measured with it, so it
    /// should not jump when the system time is changed. The default implementation uses
    /// [`now`](Self::now).
    fn monotonic(&self) -> Duration {
        self.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
    }
}

/// The system's time and Tokio's timer. It needs a Tokio runtime with time enabled.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        Box::pin(tokio::time::sleep(duration))
    }

    fn monotonic(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }
}

/// Runs `work`; returns `None` and drops it if it takes longer than `limit`. Work that completes at
/// its first poll needs no timer.
pub(crate) async fn within<F: Future>(clock: &dyn Clock, limit: Duration, work: F) -> Option<F::Output> {
    let (mut work, mut timer) = (pin!(work), None);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => {
            timer.get_or_insert_with(|| clock.sleep(limit)).as_mut().poll(context).map(|()| None)
        }
    })
    .await
}
