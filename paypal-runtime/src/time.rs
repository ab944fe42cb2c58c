//! The clock, which tests replace so that they do not wait.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    sync::{Arc, LazyLock, Mutex, PoisonError},
    task::{Context, Poll, Waker},
    thread,
    time::{Duration, Instant, SystemTime},
};

use tokio::runtime::Handle;

/// How long a caller waits for work on another runtime, which may not be polled at the moment,
/// before it does the work itself.
pub(crate) const FOREIGN_RUNTIME_WAIT: Duration = Duration::from_millis(500);

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

/// The system's time and Tokio's timer. A Tokio runtime must have time enabled. Without a runtime a
/// thread waits in place of the timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        match Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(duration)),
            Err(_) => Box::pin(ThreadSleep { duration, state: None }),
        }
    }

    fn monotonic(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }
}

/// Runs `work`; returns `None` and drops it if it takes longer than `limit`. Work that completes at
/// its first poll needs no timer.
pub(crate) async fn within<F: Future>(clock: &dyn Clock, limit: Duration, work: F) -> Option<F::Output> {
    within_unpin(clock, limit, pin!(work)).await
}

/// Does the same with work that may be moved. This future stores the work only once.
pub(crate) fn within_unpin<F: Future + Unpin>(clock: &dyn Clock, limit: Duration, work: F) -> Within<'_, F> {
    Within { clock, limit, timer: None, work }
}

/// Runs `work`; returns `None` and drops it if `end` completes first.
pub(crate) async fn before<F: Future>(end: impl Future<Output = ()>, work: F) -> Option<F::Output> {
    let (mut end, mut work) = (pin!(end), pin!(work));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => end.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// The future of [`within_unpin`].
pub(crate) struct Within<'a, F> {
    clock: &'a dyn Clock,
    limit: Duration,
    timer: Option<SleepFuture>,
    work: F,
}

impl<F: Future + Unpin> Future for Within<'_, F> {
    type Output = Option<F::Output>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        if let Poll::Ready(output) = Pin::new(&mut this.work).poll(context) {
            return Poll::Ready(Some(output));
        }
        let timer = this.timer.get_or_insert_with(|| this.clock.sleep(this.limit));
        timer.as_mut().poll(context).map(|()| None)
    }
}

/// A wait without a Tokio runtime: a thread sleeps and then wakes the task.
struct ThreadSleep {
    duration: Duration,
    state: Option<Arc<Mutex<(bool, Waker)>>>,
}

impl Future for ThreadSleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if let Some(state) = &self.state {
            let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
            state.1.clone_from(context.waker());
            return if state.0 { Poll::Ready(()) } else { Poll::Pending };
        }
        let state = Arc::new(Mutex::new((false, context.waker().clone())));
        let (over, duration) = (Arc::clone(&state), self.duration);
        let thread = thread::Builder::new().spawn(move || {
            thread::sleep(duration);
            let mut state = over.lock().unwrap_or_else(PoisonError::into_inner);
            state.0 = true;
            state.1.wake_by_ref();
        });
        if thread.is_err() {
            // The system gives no thread, so this one sleeps.
            thread::sleep(duration);
            return Poll::Ready(());
        }
        self.state = Some(state);
        Poll::Pending
    }
}
