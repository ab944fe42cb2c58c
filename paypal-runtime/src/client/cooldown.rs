//! Remembers until when a host asked the client to send nothing to an API.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use url::Url;

use crate::{Clock, RawResponse, http::retry_after};

/// The longest cool-down; a longer `Retry-After` is cut to it.
pub(super) const LONGEST: Duration = Duration::from_secs(3600);

/// The cool-downs of a client and its clones, by host and API. Operations of one API may have
/// different servers, and one server says nothing about another.
///
/// One begins with a 429 or a 503 that has a `Retry-After`, and lasts as long as that header says,
/// at most an hour.
#[derive(Debug, Default)]
pub(crate) struct Cooldowns {
    /// Whether there may be a cool-down. Without one, a call reads only this.
    any: AtomicBool,
    all: Mutex<Vec<Cooldown>>,
}

#[derive(Debug)]
struct Cooldown {
    host: Option<String>,
    port: Option<u16>,
    api: &'static str,
    /// The end, by the monotonic clock.
    end: Duration,
}

impl Cooldown {
    fn is_of(&self, url: &Url, api: &str) -> bool {
        self.api == api && self.host.as_deref() == url.host_str() && self.port == url.port_or_known_default()
    }
}

impl Cooldowns {
    /// Begins the cool-down that the response from a URL asks for, if it asks for one.
    pub(super) fn observe(&self, url: &Url, api: &'static str, response: &RawResponse, clock: &dyn Clock) {
        if !matches!(response.status, 429 | 503) {
            return;
        }
        let Some(wait) = retry_after(&response.headers, clock.now()).filter(|wait| !wait.is_zero()) else {
            return;
        };
        let end = clock.monotonic().saturating_add(wait.min(LONGEST));
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        match all.iter_mut().find(|cooldown| cooldown.is_of(url, api)) {
            Some(cooldown) => cooldown.end = end.max(cooldown.end),
            None => {
                let (host, port) = (url.host_str().map(str::to_owned), url.port_or_known_default());
                all.push(Cooldown { host, port, api, end });
            }
        }
        self.any.store(true, Ordering::Release);
    }

    /// Returns how long the cool-down of an API at a URL's host still lasts; zero if there is none.
    pub(super) fn left(&self, url: &Url, api: &str, clock: &dyn Clock) -> Duration {
        if !self.any.load(Ordering::Acquire) {
            return Duration::ZERO;
        }
        let now = clock.monotonic();
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|cooldown| cooldown.end > now);
        if all.is_empty() {
            self.any.store(false, Ordering::Release);
        }
        let found = all.iter().find(|cooldown| cooldown.is_of(url, api));
        found.map_or(Duration::ZERO, |cooldown| cooldown.end.saturating_sub(now))
    }
}
