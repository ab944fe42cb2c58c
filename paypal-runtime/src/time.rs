//! The clock, which tests replace so that they do not wait.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    sync::{LazyLock, mpsc},
    task::Poll,
    thread,
    time::{Duration, Instant, SystemTime},
};

use tokio::{runtime::Handle, sync::oneshot};

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

/// The system's time and Tokio's timer. A Tokio runtime must have time enabled. Outside a runtime
/// each wait uses a thread.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        match Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(duration)),
            Err(_) => sleep_in_thread(duration),
        }
    }

    fn monotonic(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }
}

/// Waits without a runtime. The thread ends early if the future is dropped.
fn sleep_in_thread(duration: Duration) -> SleepFuture {
    let (waits, dropped) = mpsc::channel::<()>();
    let (done, end) = oneshot::channel::<()>();
    let wait = move || {
        let _ = dropped.recv_timeout(duration);
        drop(done);
    };
    // If no thread can be made, the wait ends at once.
    let _ = thread::Builder::new().spawn(wait);
    Box::pin(async move {
        let _waits = waits;
        let _ = end.await;
    })
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

#[cfg(test)]
mod tests {
    use std::task::{Context, Wake};

    use super::*;

    struct Unpark(thread::Thread);

    impl Wake for Unpark {
        fn wake(self: std::sync::Arc<Self>) {
            self.0.unpark();
        }
    }

    #[test]
    fn the_system_clock_waits_outside_a_runtime() {
        let waker = std::sync::Arc::new(Unpark(thread::current())).into();
        let mut context = Context::from_waker(&waker);
        let (begun, mut sleep) = (Instant::now(), SystemClock.sleep(Duration::from_millis(50)));
        while sleep.as_mut().poll(&mut context).is_pending() {
            thread::park_timeout(Duration::from_secs(5));
        }
        assert!((50..4000).contains(&begun.elapsed().as_millis()));
    }
}
