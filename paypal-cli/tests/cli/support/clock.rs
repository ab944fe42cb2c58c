//! The clock of a local PayPal whose days do not depend on the day of the test.

use std::time::{Duration, Instant, SystemTime};

use paypal_generated::{Clock, SleepFuture, SystemClock};
use paypal_sandbox::{Sandbox, SandboxBuilder};

/// A clock that is at 1 January 2026, UTC, when it is made, and goes on.
pub struct Clock2026(Instant);

impl Clock for Clock2026 {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600) + self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        SystemClock.sleep(duration)
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic()
    }
}

/// Returns a builder of a local PayPal in 2026. PayPal's search reaches three years back, so days
/// of 2024 and 2025 would be too old for the system's clock one day.
pub fn sandbox_of_2026() -> SandboxBuilder {
    Sandbox::builder().clock(Clock2026(Instant::now()))
}
