//! A clock for tests that advances only when a task waits for it.

use std::{
    collections::BTreeMap,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use crate::{Clock, SleepFuture};

/// How many times other tasks may run before the clock advances.
const PATIENCE: u32 = 100;

/// How often a task may be polled while the clock does not advance, because the task with the
/// earliest wait is not polled.
const OTHERS_PATIENCE: u32 = 10_000;

/// A clock that starts at 1 January 2025, UTC. It advances only when a task waits for it, or by
/// [`advance`](Self::advance). Clones show the same time.
///
/// Use it on a runtime of one thread, which `#[tokio::test]` has unless you set another flavor. On
/// several threads it may advance while another thread is at work, so that time limits end.
///
/// Time also passes for a future that is no longer polled: its wait ends as by the system's clock,
/// so it delays no other task for ever.
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::{Clock, testing::VirtualClock};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let clock = VirtualClock::new();
/// clock.sleep(Duration::from_secs(3600)).await; // takes no time
/// clock.advance(Duration::from_secs(1));
/// assert_eq!(clock.elapsed(), Duration::from_secs(3601));
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct VirtualClock {
    state: Arc<Mutex<State>>,
    manual: bool,
}

#[derive(Debug, Default)]
struct State {
    elapsed: Duration,
    next_id: u64,
    /// The wakers of the waiting tasks, by the end of their wait.
    sleepers: BTreeMap<(Duration, u64), Waker>,
}

impl VirtualClock {
    /// Creates a clock that advances to the end of the earliest wait as soon as no other task can
    /// run.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a clock that advances only by [`advance`](Self::advance).
    pub fn manual() -> Self {
        Self { manual: true, ..Self::default() }
    }

    /// Returns how much time has passed since the start.
    pub fn elapsed(&self) -> Duration {
        self.with(|state| state.elapsed)
    }

    /// Advances the clock, and ends the waits that are over then.
    pub fn advance(&self, by: Duration) {
        self.with(|state| state.move_to(state.elapsed.saturating_add(by)));
    }

    fn with<T>(&self, access: impl FnOnce(&mut State) -> T) -> T {
        access(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn move_to(&mut self, time: Duration) {
        self.elapsed = self.elapsed.max(time);
        let later = self.sleepers.split_off(&(self.elapsed.saturating_add(Duration::from_nanos(1)), 0));
        std::mem::replace(&mut self.sleepers, later).into_values().for_each(Waker::wake);
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600) + self.elapsed()
    }

    fn monotonic(&self) -> Duration {
        self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        let key = self.with(|state| {
            state.next_id += 1;
            (state.elapsed.saturating_add(duration), state.next_id)
        });
        Box::pin(Sleep { clock: self.clone(), key, patience: PATIENCE, idle: (Duration::ZERO, 0) })
    }
}

struct Sleep {
    clock: VirtualClock,
    key: (Duration, u64),
    patience: u32,
    /// The time at the last poll, and how many polls have seen that time.
    idle: (Duration, u32),
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let (key, manual) = (self.key, self.clock.manual);
        let patience = self.patience;
        self.patience = patience.saturating_sub(1);
        let elapsed = self.clock.elapsed();
        self.idle =
            if self.idle.0 == elapsed { (elapsed, self.idle.1.saturating_add(1)) } else { (elapsed, 0) };
        let idle = self.idle.1;
        self.clock.with(|state| {
            if state.elapsed >= key.0 {
                return Poll::Ready(());
            }
            state.sleepers.insert(key, context.waker().clone());
            if manual {
                return Poll::Pending;
            }
            let earliest = state.sleepers.keys().next().copied().unwrap_or(key);
            if earliest == key && patience == 0 {
                state.move_to(key.0);
                return Poll::Ready(());
            }
            // The task with the earliest wait is not polled. Its wait ends nevertheless, as it
            // would by the system's clock.
            if earliest != key && idle >= OTHERS_PATIENCE {
                state.move_to(earliest.0);
            }
            context.waker().wake_by_ref();
            Poll::Pending
        })
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.with(|state| state.sleepers.remove(&self.key));
    }
}
