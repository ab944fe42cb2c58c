//! Time, passed in so that no test waits.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    sync::LazyLock,
    task::Poll,
    time::{Duration, Instant, SystemTime},
};

/// What [`Clock::sleep`] returns.
pub type SleepFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tells the time and waits.
pub trait Clock: Send + Sync {
    /// The time now. Tokens expire by it.
    fn now(&self) -> SystemTime;

    /// Is ready after this duration. Timeouts wait on it, and pauses between attempts.
    fn sleep(&self, duration: Duration) -> SleepFuture;

    /// The time since some fixed point. Deadlines and durations are counted by it, so it should not jump when the
    /// system's time is set; without an own one, it is counted by [`now`](Self::now).
    fn monotonic(&self) -> Duration {
        self.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
    }
}

/// The system's time, and Tokio's timer: it needs a Tokio runtime whose time is enabled.
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

/// Does the work, unless it takes longer than the limit: then `None`, and the work is dropped. Work that is done at once
/// needs no timer.
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
