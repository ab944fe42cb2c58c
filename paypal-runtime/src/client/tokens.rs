//! Gets the access token from the cache, the token store or the token endpoint.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use ::http::{HeaderValue, header};
use bytes::Bytes;
use tokio::runtime::Handle;
use url::Url;

use super::{
    Shared,
    exchange::{Timer, exchange},
    shared_refresh::{self, RefreshTokens},
    shared_token,
    token_cache::{Current, FlightOwner, Next, TokenCache},
};
use crate::{
    ApiError, EmptyBody, Error, Method, Operation, RawResponse, RefreshToken, Request, RequestIdUse,
    TokenKey, TokenStore,
    auth::{AccessToken, Granted, TOKEN_PATH, basic_authorization},
    error::RetryClass,
    retry::FailedAttempt,
    time::{FOREIGN_RUNTIME_WAIT, before, within},
};

/// The token endpoint. Calling it twice moves no money, so it may be retried.
static TOKEN: Operation = Operation {
    api: "oauth2",
    id: "oauth2.token",
    rust_path: "",
    method: Method::Post,
    path: TOKEN_PATH,
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

/// The shortest time limit for refreshing a token that is still valid. Otherwise it is half the
/// rest of the token's life, so that a second refresh is possible.
const EARLY_REFRESH: Duration = Duration::from_secs(10);

/// The token of a client and its clones, and the data to get another.
pub(crate) struct Tokens {
    cache: TokenCache,
    pub(super) store: Option<Arc<dyn TokenStore>>,
    pub(super) subject: Option<Subject>,
}

/// The account that the tokens are for, if it is not the app's own.
pub(super) struct Subject {
    pub(super) name: String,
    /// PayPal may return a new refresh token with each access token.
    pub(super) refresh: RefreshTokens,
    /// The shared id that refreshes the token, if it is not the client's credentials.
    pub(super) shared_id: Option<String>,
}

impl Tokens {
    pub(super) fn new(store: Option<Arc<dyn TokenStore>>, subject: Option<Subject>) -> Self {
        Self { cache: TokenCache::default(), store, subject }
    }

    /// Adds a token to begin with, which the credentials of this version were exchanged for.
    pub(super) fn with_token(self, token: AccessToken, version: u64) -> Self {
        Self { cache: TokenCache::with_token(token, version), ..self }
    }

    /// Returns the key of the tokens in the store, with the seals of the current credentials.
    pub(super) fn key(&self, shared: &Shared) -> TokenKey {
        let current = shared.credentials.current();
        let subject = self.subject.as_ref().map(|subject| subject.name.as_str());
        TokenKey::new(&shared.environment, &current.credentials, &current.former, subject)
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("cache", &self.cache).finish_non_exhaustive()
    }
}

/// Returns the current token, if it is valid. If it should be refreshed, a task on this runtime
/// begins to, and nothing waits for it. Without a runtime a valid token is not refreshed.
pub(super) fn current_token(shared: &Arc<Shared>) -> Option<Arc<AccessToken>> {
    let version = shared.credentials.version();
    match shared.tokens.cache.current(&*shared.clock, version) {
        Current::Fresh(token) => Some(token),
        Current::Stale(token, left) => {
            if let Ok(runtime) = Handle::try_current()
                && let Some(owner) = shared.tokens.cache.begin_refresh(&token, runtime.id(), version)
            {
                // A refresh that hangs ends in time for another.
                let limit = match uses_up_grants(shared) {
                    true => shared.attempt_timeout,
                    false => (left / 2).max(EARLY_REFRESH),
                };
                runtime.spawn(fetch(Arc::clone(shared), owner, limit, false));
            }
            Some(token)
        }
        Current::Missing => None,
    }
}

/// Returns a valid token, and waits for it if there is none. With `at_once` a token is requested
/// even if the last request failed a short time ago.
///
/// The token is requested by a task of its own, which ends whether or not a call still waits for
/// it. Without a Tokio runtime, the call that needs the token requests it itself.
pub(super) async fn access_token(shared: &Arc<Shared>, at_once: bool) -> Result<Arc<AccessToken>, Error> {
    match current_token(shared) {
        Some(token) => Ok(token),
        None => requested_token(shared, at_once, None).await,
    }
}

/// Requests a new token although the current one is valid, and waits for it. Calls use the current
/// one until then.
pub(super) async fn renew(shared: &Arc<Shared>) -> Result<(), Error> {
    shared.check_runtime()?;
    let old = shared.tokens.cache.begin_renewal(shared.credentials.version());
    let request = requested_token(shared, true, old);
    let renewed = within(&*shared.clock, shared.deadline, request).await;
    let renewed = renewed.unwrap_or_else(|| Err(Error::deadline(shared.deadline)));
    renewed.map(drop).map_err(|error| error.of(&TOKEN, None))
}

/// Waits for a token that is not `old`.
async fn requested_token(
    shared: &Arc<Shared>,
    at_once: bool,
    old: Option<Arc<AccessToken>>,
) -> Result<Arc<AccessToken>, Error> {
    let (clock, cache) = (&*shared.clock, &shared.tokens.cache);
    let (mut overdue, mut abandoned, mut at_once) = (None, 0, at_once);
    loop {
        // A runtime that shuts down drops each new task, so the third flight needs none.
        let handle = Handle::try_current().ok().filter(|_| abandoned < 2);
        let runtime = handle.as_ref().map(Handle::id);
        let version = shared.credentials.version();
        let flight = match cache.next(clock, runtime, overdue, at_once, old.as_ref(), version) {
            Next::Use(token) => return Ok(token),
            Next::Fail(error) => return Err(error),
            Next::Join(flight) => flight,
            Next::Begin(owner, flight) => {
                let work = fetch(Arc::clone(shared), owner, shared.attempt_timeout, at_once);
                at_once = false;
                match handle {
                    Some(runtime) => drop(runtime.spawn(work)),
                    None => {
                        work.await;
                        // It has ended, so there is nothing to wait for.
                        match flight.outcome().await {
                            Some(outcome) => {
                                return outcome.or_else(|error| other_token(shared, &old, error));
                            }
                            None => continue,
                        }
                    }
                }
                flight
            }
        };
        let number = flight.number();
        let outcome = if flight.is_on(runtime) {
            flight.outcome().await
        } else {
            // That runtime may be blocked.
            let limit = if uses_up_grants(shared) { shared.attempt_timeout } else { FOREIGN_RUNTIME_WAIT };
            match within(clock, limit, flight.outcome()).await {
                Some(outcome) => outcome,
                None => {
                    overdue = Some(number);
                    continue;
                }
            }
        };
        match outcome {
            Some(outcome) => return outcome.or_else(|error| other_token(shared, &old, error)),
            None => abandoned += 1,
        }
    }
}

/// Returns whether a request for a token may use up a refresh token, which the service then
/// replaces and refuses. Such a request gets its whole time, and there is no second one beside it.
fn uses_up_grants(shared: &Shared) -> bool {
    shared.tokens.subject.is_some() || gets_tokens_from_caller(shared)
}

/// Returns whether a function of the caller's gets the tokens.
fn gets_tokens_from_caller(shared: &Shared) -> bool {
    shared.tokens.subject.is_none() && shared.credentials.current().credentials.bearer_source().is_some()
}

/// Returns the valid token that another flight got meanwhile, or else the error of this one.
fn other_token(
    shared: &Shared,
    old: &Option<Arc<AccessToken>>,
    error: Error,
) -> Result<Arc<AccessToken>, Error> {
    match shared.tokens.cache.current(&*shared.clock, shared.credentials.version()) {
        Current::Fresh(token) | Current::Stale(token, _)
            if !old.as_ref().is_some_and(|old| Arc::ptr_eq(old, &token)) =>
        {
            Ok(token)
        }
        _ => Err(error),
    }
}

/// Gets a token from the store or from PayPal, within a time limit, and ends the flight.
///
/// If the credentials are replaced meanwhile, the flight is abandoned, so that the calls that wait
/// for it begin another. One that uses up a refresh token goes on to its end first.
async fn fetch(shared: Arc<Shared>, owner: FlightOwner, limit: Duration, at_once: bool) {
    let limit = limit.min(shared.attempt_timeout);
    let work = async {
        let refresh = || refresh(&shared, limit, at_once);
        // The key of a stored token has no name for the account of a caller's token.
        match shared.tokens.store.as_ref().filter(|_| !gets_tokens_from_caller(&shared)) {
            Some(store) => shared_token::token(&shared, store, &owner, refresh).await,
            None => refresh().await,
        }
    };
    let outcome = match uses_up_grants(&shared) {
        true => work.await,
        false => match before(shared.credentials.replaced(owner.version), work).await {
            Some(outcome) => outcome,
            None => return,
        },
    };
    let outcome = outcome.map_err(Error::while_getting_token);
    let version = shared.credentials.version();
    shared.tokens.cache.finish(owner, outcome, &*shared.clock, shared.retry.waits(), version);
}

/// Returns whether PayPal rejected this token and the call should be sent again with another. Any
/// 401 rejects it, but a token that replaced a rejected one is not replaced within 10 s, unless
/// PayPal accepted it meanwhile (with a 2xx) and then says `invalid_token`.
pub(super) fn is_rejected(shared: &Shared, token: &Arc<AccessToken>, response: &RawResponse) -> bool {
    let (cache, version) = (&shared.tokens.cache, shared.credentials.version());
    match response.status {
        401 => cache.reject(token, says_invalid_token(response), &*shared.clock, version),
        200..300 => {
            cache.accept(token, version);
            false
        }
        _ => false,
    }
}

fn says_invalid_token(response: &RawResponse) -> bool {
    let mut challenges = response.headers.get_all(header::WWW_AUTHENTICATE).iter();
    ApiError::paypal(&response.body).name.as_deref() == Some("invalid_token")
        || challenges.any(|value| value.to_str().is_ok_and(|value| value.contains("invalid_token")))
}

/// Requests a token from PayPal: with the client's credentials, or with its subject's refresh
/// token. For other services, a function of the caller's may get it.
async fn refresh(shared: &Shared, timeout: Duration, at_once: bool) -> Result<AccessToken, Error> {
    if gets_tokens_from_caller(shared) {
        let current = shared.credentials.current();
        let Some(source) = current.credentials.bearer_source() else {
            return Err(Error::no_grant("the credentials have no function that gets tokens"));
        };
        let got = within(&*shared.clock, timeout, source.get(shared.clock.now())).await;
        return got.ok_or_else(|| Error::timeout(timeout))?.map_err(Error::bearer_source);
    }
    if !at_once {
        check_cooldown(shared)?;
    }
    let Some(subject) = &shared.tokens.subject else {
        let request = request(shared, Bytes::from_static(b"grant_type=client_credentials"), None)?;
        return Ok(request_token(shared, request, timeout).await?.access);
    };
    let send = async |token: RefreshToken| {
        let request = request(shared, token.form(), subject.shared_id.as_deref())?;
        request_token(shared, request, timeout).await
    };
    shared_refresh::refresh(shared, &subject.refresh, send).await
}

/// Fails if the token endpoint asked the client to wait.
fn check_cooldown(shared: &Shared) -> Result<(), Error> {
    let left = shared.cooldowns.left(&token_url(shared)?, TOKEN.api, &*shared.clock);
    if left.is_zero() { Ok(()) } else { Err(Error::cooling_down(TOKEN.api, left)) }
}

/// Returns the URL of the token endpoint.
fn token_url(shared: &Shared) -> Result<Url, Error> {
    let credentials = &shared.credentials.current().credentials;
    Url::parse(&credentials.token_endpoint_url(shared.environment.base_url()))
        .map_err(|error| Error::configuration("the base URL is invalid").with_source(error))
}

/// Builds a request to the token endpoint with a form body, authenticated by the client or by a
/// shared id.
pub(super) fn request(shared: &Shared, form: Bytes, shared_id: Option<&str>) -> Result<Request, Error> {
    let credentials = &shared.credentials.current().credentials;
    let mut request = Request::new(TOKEN.method, token_url(shared)?);
    request.headers = shared.headers.clone();
    request
        .headers
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    request.body = Some(form);
    let authorization = match shared_id {
        Some(id) => basic_authorization(id, "")
            .ok_or_else(|| Error::configuration("the shared id cannot be sent in a header"))?,
        None => credentials.basic_authorization()?,
    };
    Ok(request.with_token(&authorization))
}

/// Sends one request to the token endpoint.
async fn request_token(shared: &Shared, request: Request, timeout: Duration) -> Result<Granted, Error> {
    let (requested_at, url): (SystemTime, Url) = (shared.clock.now(), request.url.clone());
    let response = exchange(shared, request, timeout).await?;
    shared.cooldowns.observe(&url, TOKEN.api, &response, &*shared.clock);
    if !(200..300).contains(&response.status) {
        return Err(Error::token(response, "PayPal refused the token request"));
    }
    // The body of a successful response may contain the token, so it is not part of the error.
    Granted::parse(&response.body, requested_at)
        .map_err(|why| Error::token(response.with_body(Bytes::new()), why))
}

/// Sends a request to the token endpoint, as often as the client's policy allows. It is made anew
/// for each attempt, since the credentials may be replaced meanwhile.
pub(super) async fn request_token_with_retries(
    shared: &Shared,
    request: impl Fn() -> Result<Request, Error>,
) -> Result<Granted, Error> {
    shared.check_runtime()?;
    let timer = Timer::start(shared, None, None);
    let (mut attempts, mut taken) = (0, 0);
    loop {
        attempts += 1;
        let limit = shared.attempt_timeout.min(timer.left());
        let version = shared.credentials.version();
        let request = request()?;
        let granted = match check_cooldown(shared) {
            Ok(()) => request_token(shared, request, limit).await,
            Err(error) => Err(error),
        };
        let error = match granted {
            Ok(granted) => {
                shared.retry.succeeded(taken);
                return Ok(granted);
            }
            Err(error) => error.while_getting_token().after(attempts, false).of(&TOKEN, None),
        };
        if error.status() == Some(401) && shared.credentials.version() != version {
            // PayPal refused the former secret.
            continue;
        }
        let now = shared.clock.now();
        let failed = FailedAttempt {
            operation: &TOKEN,
            class: RetryClass::of(&error),
            retry_after: error.wait(now),
            attempts,
            elapsed: timer.elapsed(),
            left: timer.left(),
            now,
        };
        match shared.retry.next(&failed, &mut taken, || (shared.random)()) {
            Some(wait) => shared.clock.sleep(wait).await,
            None => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invalid_token_is_told_by_the_body_or_by_a_header() {
        let answer = || RawResponse::new(401);
        let header = |value: &str| answer().with_header("WWW-Authenticate", value);
        let table = [
            (answer().with_body(r#"{"error":"invalid_token"}"#), true),
            (answer().with_body(r#"{"name":"invalid_token"}"#), true),
            (header(r#"Bearer realm="x", error="invalid_token""#), true),
            (answer(), false),
            (answer().with_body(r#"{"name":"AUTHENTICATION_FAILURE"}"#), false),
            (answer().with_body("invalid_token"), false),
            (header("Bearer"), false),
        ];
        for (response, expected) in table {
            assert_eq!(says_invalid_token(&response), expected, "{response:?}");
        }
    }
}
