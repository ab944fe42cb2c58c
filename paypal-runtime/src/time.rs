//! Time, passed in so that no test waits.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    task::Poll,
    time::{Duration, SystemTime},
};

/// What [`Clock::sleep`] returns.
pub type SleepFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tells the time and waits.
pub trait Clock: Send + Sync {
    /// The time now. Tokens expire by it.
    fn now(&self) -> SystemTime;

    /// Is ready after this duration. Timeouts wait on it.
    fn sleep(&self, duration: Duration) -> SleepFuture;
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
}

/// Does the work, unless the limit is ready first: then `None`, and the work is dropped.
pub(crate) async fn within<F: Future>(limit: SleepFuture, work: F) -> Option<F::Output> {
    let (mut work, mut limit) = (pin!(work), limit);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| None),
    })
    .await
}
