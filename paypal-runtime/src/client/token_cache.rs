//! Caches the access token of a client and its clones, and the state of the request for the next
//! one: the flight in progress, and the last failure.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{runtime, sync::Notify};

use super::cooldown;
use crate::{AccessToken, Backoff, Clock, Error, error::RetryClass, http::retry_after};

/// The shortest wait after a failed early refresh, before the next one.
const REFRESH_PAUSE: Duration = Duration::from_secs(10);

/// How long a permanent refusal, such as wrong credentials, is remembered.
const REFUSAL: Duration = Duration::from_secs(10);

/// The longest time that a transient failure is remembered, unless it has a `Retry-After`.
const LONGEST_PAUSE: Duration = Duration::from_secs(8);

/// The shortest time between two replacements of rejected tokens.
const REJECTION_PAUSE: Duration = Duration::from_secs(10);

/// The result of a flight; `None` if it was abandoned.
type Outcome = Option<Result<Arc<AccessToken>, Error>>;

/// The current token, and the state of the request for the next one. Times are of the monotonic
/// clock.
#[derive(Debug, Default)]
pub(crate) struct TokenCache {
    state: Mutex<State>,
    /// Whether the current token replaced a rejected one, and PayPal has not accepted it yet.
    unproven: AtomicBool,
}

#[derive(Debug, Default)]
struct State {
    token: Option<Arc<AccessToken>>,
    /// The version of the client's credentials, as far as the cache has seen it.
    version: u64,
    /// Whether the credentials of an earlier version were exchanged for the token.
    is_former: bool,
    /// Whether the next flight is a renewal that was asked for.
    is_renewal: bool,
    /// No early refresh begins before this time.
    not_before: Duration,
    /// The token that PayPal rejected and that was not replaced yet.
    rejected: Option<Arc<AccessToken>>,
    /// When a rejected token was last replaced.
    replaced_at: Option<Duration>,
    /// The last failure, and until when no flight begins.
    failure: Option<(Error, Duration)>,
    /// The number of failures since the last success.
    failures: u32,
    flight: Option<Flight>,
    flights: u64,
}

/// A request for a token, in progress. Several calls wait for its outcome.
#[derive(Clone, Debug)]
pub(super) struct Flight {
    number: u64,
    /// The runtime on which it runs; `None` if it runs inside the future of a call.
    runtime: Option<runtime::Id>,
    shared: Arc<SharedOutcome>,
}

/// The end of a flight, for the calls that wait for it.
#[derive(Debug, Default)]
struct SharedOutcome {
    outcome: OnceLock<Outcome>,
    /// Wakes the calls in the order in which they began to wait.
    ended: Notify,
}

/// The side of a flight that gets the token. If it is dropped, the flight is abandoned and a
/// waiting call begins another.
#[derive(Debug)]
pub(super) struct FlightOwner {
    number: u64,
    shared: Arc<SharedOutcome>,
    /// The version of the credentials when the flight began.
    pub(super) version: u64,
    /// A token that must not be taken from a store: PayPal has just rejected it, or it was
    /// requested with former credentials.
    pub(super) unwanted: Option<Arc<AccessToken>>,
    /// Whether PayPal is to be asked, and no token of a store will do: the caller wants to know
    /// whether the credentials are right.
    pub(super) asks_paypal: bool,
}

/// The current token, as [`TokenCache::current`] finds it.
pub(super) enum Current {
    /// The token needs no refresh, or its refresh is in progress or was put off.
    Fresh(Arc<AccessToken>),
    /// The token is valid and its refresh should begin. The duration is the rest of its life.
    Stale(Arc<AccessToken>, Duration),
    /// There is no valid token.
    Missing,
}

/// The next step of a call without a valid token.
pub(super) enum Next {
    /// It uses this token, which arrived in the meantime.
    Use(Arc<AccessToken>),
    /// It waits for this flight.
    Join(Flight),
    /// It begins this flight.
    Begin(FlightOwner, Flight),
    /// It fails: the last request failed, and it is too early for the next.
    Fail(Error),
}

impl TokenCache {
    /// Creates a cache that already has a token, which the credentials of this version were
    /// exchanged for.
    pub(crate) fn with_token(token: AccessToken, version: u64) -> Self {
        let state = State { token: Some(Arc::new(token)), version, ..State::default() };
        Self { state: Mutex::new(state), unproven: AtomicBool::new(false) }
    }

    /// Returns the current token, and whether it should be refreshed.
    pub(super) fn current(&self, clock: &dyn Clock, version: u64) -> Current {
        let now = clock.now();
        let state = self.state(version);
        match state.token.as_ref().filter(|token| token.is_valid(now)) {
            None => Current::Missing,
            Some(token) if token.is_fresh(now) && !state.is_former => Current::Fresh(Arc::clone(token)),
            Some(token) if state.is_fetching() || clock.monotonic() < state.not_before => {
                Current::Fresh(Arc::clone(token))
            }
            Some(token) => {
                Current::Stale(Arc::clone(token), token.expires_at().duration_since(now).unwrap_or_default())
            }
        }
    }

    /// Makes the current token one that is to be replaced, and returns it.
    pub(super) fn begin_renewal(&self, version: u64) -> Option<Arc<AccessToken>> {
        let mut state = self.state(version);
        (state.is_former, state.not_before) = (state.token.is_some(), Duration::ZERO);
        state.is_renewal = true;
        state.token.clone()
    }

    /// Begins the refresh of this token, unless another call has begun or ended one.
    pub(super) fn begin_refresh(
        &self,
        token: &Arc<AccessToken>,
        runtime: runtime::Id,
        version: u64,
    ) -> Option<FlightOwner> {
        let mut state = self.state(version);
        (state.is_current(token) && !state.is_fetching()).then(|| state.begin(Some(runtime)).0)
    }

    /// Returns the next step of a call without a valid token. A new flight would run on `runtime`;
    /// `None` means inside the call's own future. The call no longer waits for a flight with the
    /// number `overdue`. With `at_once`, a remembered failure does not stop a new flight. The token
    /// `old` counts as invalid.
    pub(super) fn next(
        &self,
        clock: &dyn Clock,
        runtime: Option<runtime::Id>,
        overdue: Option<u64>,
        at_once: bool,
        old: Option<&Arc<AccessToken>>,
        version: u64,
    ) -> Next {
        let mut state = self.state(version);
        let now = clock.now();
        let is_old = |token: &Arc<AccessToken>| old.is_some_and(|old| Arc::ptr_eq(old, token));
        if let Some(token) = state.token.as_ref().filter(|token| token.is_valid(now) && !is_old(token)) {
            return Next::Use(Arc::clone(token));
        }
        if let Some(flight) = &state.flight
            && state.is_fetching()
            && overdue != Some(flight.number)
        {
            return Next::Join(flight.clone());
        }
        if let Some((error, until)) = &state.failure
            && !at_once
        {
            let left = until.saturating_sub(clock.monotonic());
            if !left.is_zero() {
                return Next::Fail(error.clone().held(left));
            }
        }
        let (owner, flight) = state.begin(runtime);
        Next::Begin(owner, flight)
    }

    /// Records that PayPal accepted a token. Only the current one counts: a late answer to a call
    /// with an earlier token says nothing about it.
    pub(super) fn accept(&self, token: &Arc<AccessToken>, version: u64) {
        if self.unproven.load(Ordering::Relaxed) && self.state(version).is_current(token) {
            self.unproven.store(false, Ordering::Relaxed);
        }
    }

    /// Marks a token as rejected by PayPal. Returns whether the call should be sent again with
    /// another token. A token is replaced once, however many calls it was rejected for, but not if
    /// it replaced a rejected one a short time ago. A token that PayPal accepted meanwhile, and
    /// then calls invalid, is replaced at once, and so is a token of former credentials.
    pub(super) fn reject(
        &self,
        token: &Arc<AccessToken>,
        is_invalid: bool,
        clock: &dyn Clock,
        version: u64,
    ) -> bool {
        let mut state = self.state(version);
        // If another call has already replaced the token or had it rejected, this call uses the
        // result.
        if !state.is_current(token) {
            return true;
        }
        let now = clock.monotonic();
        let is_proven = is_invalid && !self.unproven.load(Ordering::Relaxed);
        let is_replaced_at_once = is_proven || state.is_former;
        if !is_replaced_at_once
            && state.replaced_at.is_some_and(|at| now.saturating_sub(at) < REJECTION_PAUSE)
        {
            return false;
        }
        state.rejected = state.token.take();
        true
    }

    /// Ends a flight: stores its token or its failure, and wakes the waiting calls. If the
    /// credentials were replaced since it began, it is abandoned.
    pub(super) fn finish(
        &self,
        owner: FlightOwner,
        outcome: Result<AccessToken, Error>,
        clock: &dyn Clock,
        backoff: &Backoff,
        version: u64,
    ) {
        let mut state = self.state(version);
        if owner.version != state.version {
            return;
        }
        let now = clock.monotonic();
        let outcome = match outcome {
            Ok(token) => {
                let token = Arc::new(token);
                if state.rejected.take().is_some() {
                    state.replaced_at = Some(now);
                    self.unproven.store(true, Ordering::Relaxed);
                }
                (state.failure, state.failures, state.not_before) = (None, 0, Duration::ZERO);
                (state.token, state.is_former) = (Some(Arc::clone(&token)), false);
                Ok(token)
            }
            Err(error) => {
                state.failures = state.failures.saturating_add(1);
                let pause = pause_after(&error, state.failures, clock, backoff);
                state.failure = pause.map(|pause| (error.clone(), now.saturating_add(pause)));
                state.not_before = now.saturating_add(pause.unwrap_or_default().max(REFRESH_PAUSE));
                Err(pause.into_iter().fold(error, Error::held))
            }
        };
        if state.flight.as_ref().is_some_and(|flight| flight.number == owner.number) {
            state.flight = None;
        }
        drop(state);
        owner.shared.end(Some(outcome));
    }

    /// Locks the state. If the credentials were replaced, the token is one of former credentials,
    /// and the failures say nothing about the new ones.
    fn state(&self, version: u64) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.version < version {
            (state.version, state.is_former) = (version, state.token.is_some());
            (state.failure, state.failures, state.not_before) = (None, 0, Duration::ZERO);
        }
        state
    }
}

impl State {
    fn is_current(&self, token: &Arc<AccessToken>) -> bool {
        self.token.as_ref().is_some_and(|current| Arc::ptr_eq(current, token))
    }

    /// Returns whether a flight is in progress. One whose owner was dropped is not.
    fn is_fetching(&self) -> bool {
        self.flight.as_ref().is_some_and(|flight| flight.shared.outcome.get().is_none())
    }

    fn begin(&mut self, runtime: Option<runtime::Id>) -> (FlightOwner, Flight) {
        self.flights += 1;
        let number = self.flights;
        let shared = Arc::new(SharedOutcome::default());
        let flight = Flight { number, runtime, shared: Arc::clone(&shared) };
        self.flight = Some(flight.clone());
        let former = self.token.as_ref().filter(|_| self.is_former);
        let unwanted = self.rejected.as_ref().or(former).cloned();
        let asks_paypal = std::mem::take(&mut self.is_renewal);
        (FlightOwner { number, shared, version: self.version, unwanted, asks_paypal }, flight)
    }
}

impl Flight {
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Returns whether the flight runs on this runtime. Any other may not be polled while this
    /// runtime is busy.
    pub(super) fn is_on(&self, runtime: Option<runtime::Id>) -> bool {
        self.runtime.is_some() && self.runtime == runtime
    }

    /// Waits for the outcome; `None` if the flight was abandoned.
    pub(super) async fn outcome(self) -> Outcome {
        // Created before the check, so that it cannot miss the end.
        let ended = self.shared.ended.notified();
        if self.shared.outcome.get().is_none() {
            ended.await;
        }
        self.shared.outcome.get().cloned().flatten()
    }
}

impl SharedOutcome {
    /// Sets the outcome, unless there is one, and wakes the waiting calls.
    fn end(&self, outcome: Outcome) {
        let _ = self.outcome.set(outcome);
        self.ended.notify_waiters();
    }
}

impl Drop for FlightOwner {
    fn drop(&mut self) {
        self.shared.end(None);
    }
}

/// Returns how long a failure is remembered; `None` if nothing was sent, so that the next call
/// costs PayPal nothing.
fn pause_after(error: &Error, failures: u32, clock: &dyn Clock, backoff: &Backoff) -> Option<Duration> {
    if let Some(wait) = error.headers().and_then(|headers| retry_after(headers, clock.now())) {
        return Some(wait.min(cooldown::LONGEST));
    }
    match RetryClass::of(error) {
        RetryClass::NoEffect => Some(error.hold().unwrap_or(backoff.ceiling(failures).min(LONGEST_PAUSE))),
        _ if error.status().is_some() => Some(REFUSAL),
        // The function may have asked a server that is down.
        _ if error.is_of_bearer_source() => Some(backoff.ceiling(failures).min(LONGEST_PAUSE)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use tokio::runtime::Handle;

    use super::*;
    use crate::SystemClock;

    /// Returns a token that should be refreshed but is still valid.
    fn stale_token() -> AccessToken {
        let now = SystemTime::now();
        AccessToken::new("a", now - Duration::from_secs(60), now + Duration::from_secs(60)).unwrap()
    }

    fn current(cache: &TokenCache) -> Arc<AccessToken> {
        match cache.current(&SystemClock, 0) {
            Current::Stale(token, _) | Current::Fresh(token) => token,
            Current::Missing => panic!("the cache has a token"),
        }
    }

    #[test]
    fn only_a_refusal_is_remembered() {
        let pause = |error: &Error| pause_after(error, 1, &SystemClock, &Backoff::default());
        let refused = Error::token(crate::RawResponse::new(401), "wrong credentials");
        assert_eq!(pause(&refused), Some(REFUSAL));
        // Nothing was sent, so the next call may try at once.
        assert_eq!(pause(&Error::no_grant("there is no refresh token")), None);
        let wait = crate::RawResponse::new(429).with_header("Retry-After", "7");
        assert_eq!(pause(&Error::token(wait, "too many")), Some(Duration::from_secs(7)));
    }

    #[tokio::test]
    async fn only_the_current_token_is_refreshed_and_only_once() {
        let runtime = Handle::current().id();
        let cache = TokenCache::with_token(stale_token(), 0);
        let token = current(&cache);
        assert!(cache.begin_refresh(&Arc::new(stale_token()), runtime, 0).is_none(), "another token");
        let owner = cache.begin_refresh(&token, runtime, 0);
        assert!(owner.is_some());
        assert!(cache.begin_refresh(&token, runtime, 0).is_none(), "the refresh is in progress");
        assert!(matches!(cache.current(&SystemClock, 0), Current::Fresh(_)));
        drop(owner);
        assert!(cache.begin_refresh(&token, runtime, 0).is_some(), "the refresh was abandoned");
    }
}
