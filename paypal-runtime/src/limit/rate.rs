//! A rate: how many requests may be sent in a time.

use std::time::Duration;

use super::gcra::Gcra;

/// How many requests may be sent in a time: at most [`requests`](Self::requests) in **any** time of
/// the length [`period`](Self::period), wherever it begins.
///
/// Requests are spread over the period. A few may follow each other at once: the
/// [`burst`](Self::burst). A larger burst makes the spacing of the others larger, so that no period
/// has too many: the rate over a long time is `requests − burst + 1` per period.
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::Rate;
///
/// let rate = Rate::per_minute(240);
/// assert_eq!((rate.requests(), rate.period(), rate.burst()), (240, Duration::from_secs(60), 5));
/// // At most 10 in any second; up to 3 of them at once.
/// let rate = Rate::new(10, Duration::from_secs(1)).with_burst(3);
/// assert_eq!(rate.interval(), Duration::from_millis(125));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    requests: u32,
    period: Duration,
    burst: u32,
}

impl Rate {
    /// Creates a rate. A number of requests less than 1 counts as 1. A period longer than 30 days
    /// counts as 30 days, and one shorter than 1 ms as 1 ms. The burst is 1 and a 50th of the
    /// requests, so at most 2 % of the rate are left unused.
    pub const fn new(requests: u32, period: Duration) -> Self {
        const LONGEST: Duration = Duration::from_secs(30 * 86_400);
        const SHORTEST: Duration = Duration::from_millis(1);
        let requests = if requests == 0 { 1 } else { requests };
        let period = if period.as_nanos() > LONGEST.as_nanos() {
            LONGEST
        } else if period.as_nanos() < SHORTEST.as_nanos() {
            SHORTEST
        } else {
            period
        };
        Self { requests, period, burst: 1 + requests / 50 }
    }

    /// Creates a rate of this many requests in any minute.
    pub const fn per_minute(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// Creates a rate of this many requests in any second.
    pub const fn per_second(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(1))
    }

    /// Sets how many requests may follow each other at once: at least 1, at most all of a period.
    #[must_use]
    pub fn with_burst(mut self, burst: u32) -> Self {
        self.burst = burst.clamp(1, self.requests);
        self
    }

    /// Returns how many requests may be sent in a period.
    pub fn requests(&self) -> u32 {
        self.requests
    }

    /// Returns the length of the period.
    pub fn period(&self) -> Duration {
        self.period
    }

    /// Returns how many requests may follow each other at once.
    pub fn burst(&self) -> u32 {
        self.burst
    }

    /// Returns the spacing of requests over a long time, in whole microseconds, rounded up.
    pub fn interval(&self) -> Duration {
        Duration::from_micros(self.interval_micros())
    }

    pub(super) fn interval_micros(&self) -> u64 {
        let period = u64::try_from(self.period.as_micros()).unwrap_or(u64::MAX);
        let spaced = self.requests.saturating_sub(self.burst).saturating_add(1);
        period.div_ceil(u64::from(spaced.max(1))).max(1)
    }

    /// Returns how much earlier than evenly spaced a request may be sent, in microseconds.
    pub(super) fn tolerance_micros(&self) -> u64 {
        self.interval_micros().saturating_mul(u64::from(self.burst.saturating_sub(1)))
    }

    pub(super) fn gcra(&self) -> Gcra {
        Gcra::new(self.interval_micros(), self.tolerance_micros())
    }

    /// Returns the part of this rate that one of several processes may use.
    #[cfg(feature = "redis")]
    pub(super) fn share(&self, processes: u32) -> Gcra {
        let processes = processes.max(1);
        let interval = self.interval_micros().saturating_mul(u64::from(processes));
        let burst = (self.burst / processes).max(1);
        Gcra::new(interval, interval.saturating_mul(u64::from(burst - 1)))
    }
}
