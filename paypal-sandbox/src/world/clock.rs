//! The clock of an environment: a base clock, moved and sped up.

use std::time::SystemTime;

use paypal_generated::Clock;
use serde::{Deserialize, Serialize};

use super::time::Time;

/// Shows the time of an environment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct WorldClock {
    /// The time of the base clock from which `shown` was set.
    base: Time,
    /// The time that was shown at `base`.
    shown: Time,
    /// How many seconds pass in a second of the base clock.
    rate: u32,
}

impl WorldClock {
    /// Creates a clock that shows the time of the base clock.
    pub(crate) fn new(base: &dyn Clock) -> Self {
        let now = Time::from(base.now());
        Self { base: now, shown: now, rate: 1 }
    }

    /// Creates a clock that shows a time.
    pub(crate) fn at(base: SystemTime, shown: Time, rate: u32) -> Self {
        Self { base: base.into(), shown, rate }
    }

    /// Goes on after a restart: the time of the base clock that passed meanwhile counts, unless it
    /// went backwards.
    pub(crate) fn resume(&mut self, base: SystemTime) {
        self.base = self.base.min(base.into());
    }

    /// Returns the time that the clock shows.
    pub(crate) fn now(&self, base: SystemTime) -> Time {
        self.shown + Time::from(base).since(self.base).saturating_mul(self.rate)
    }

    /// Sets the time.
    pub(crate) fn set(&mut self, base: SystemTime, shown: Time) {
        (self.base, self.shown) = (base.into(), shown);
    }

    /// Sets how fast the clock runs; with 0 it stands still.
    pub(crate) fn run_at(&mut self, base: SystemTime, rate: u32) {
        self.set(base, self.now(base));
        self.rate = rate;
    }

    /// How many seconds pass in a second of the base clock.
    pub(crate) fn rate(&self) -> u32 {
        self.rate
    }
}
