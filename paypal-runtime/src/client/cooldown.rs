//! Remembers until when PayPal asked the client to send nothing to an API.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use crate::{Clock, RawResponse, http::retry_after};

/// The longest cool-down; a longer `Retry-After` is cut to it.
pub(super) const LONGEST: Duration = Duration::from_secs(3600);

/// The cool-downs of a client and its clones, by API.
///
/// One begins with a 429 or a 503 that has a `Retry-After`, and lasts as long as that header says,
/// at most an hour.
#[derive(Debug, Default)]
pub(crate) struct Cooldowns {
    /// Whether there may be a cool-down. Without one, a call reads only this.
    any: AtomicBool,
    /// The APIs and the ends of their cool-downs, by the monotonic clock.
    ends: Mutex<Vec<(&'static str, Duration)>>,
}

impl Cooldowns {
    /// Begins the cool-down that a response asks for, if it asks for one.
    pub(super) fn observe(&self, api: &'static str, response: &RawResponse, clock: &dyn Clock) {
        if !matches!(response.status, 429 | 503) {
            return;
        }
        let Some(wait) = retry_after(&response.headers, clock.now()).filter(|wait| !wait.is_zero()) else {
            return;
        };
        let end = clock.monotonic().saturating_add(wait.min(LONGEST));
        let mut ends = self.ends.lock().unwrap_or_else(PoisonError::into_inner);
        match ends.iter_mut().find(|(cooling, _)| *cooling == api) {
            Some((_, until)) => *until = end.max(*until),
            None => ends.push((api, end)),
        }
        self.any.store(true, Ordering::Release);
    }

    /// Returns how long the cool-down of an API still lasts; zero if there is none.
    pub(super) fn left(&self, api: &str, clock: &dyn Clock) -> Duration {
        if !self.any.load(Ordering::Acquire) {
            return Duration::ZERO;
        }
        let now = clock.monotonic();
        let mut ends = self.ends.lock().unwrap_or_else(PoisonError::into_inner);
        ends.retain(|(_, end)| *end > now);
        if ends.is_empty() {
            self.any.store(false, Ordering::Release);
        }
        let end = ends.iter().find(|(cooling, _)| *cooling == api);
        end.map_or(Duration::ZERO, |(_, end)| end.saturating_sub(now))
    }
}
