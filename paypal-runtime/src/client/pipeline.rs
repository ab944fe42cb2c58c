//! Sends a call through these stages, from the outside in:
//!
//! deadline → retry → hooks → concurrency limit → token → attempt timeout → transport → classify
//!
//! The deadline runs from the call's start and limits all stages within it. Each attempt calls the
//! hooks, waits for a permit of the concurrency limit, gets the token, and then has the attempt
//! timeout for itself, or the rest of the deadline. Between attempts a call holds no permit. A
//! request is encoded before it enters the pipeline and never changes: each attempt sends the same
//! bytes and the same request id.

use std::{sync::Arc, time::Duration};

use super::{
    Client, Shared,
    exchange::{Timer, exchange},
    tokens,
};
use crate::{
    Attempt, AttemptEnd, Error, Method, Operation, RawResponse, Request, RequestId, RetryPolicy,
    auth::AccessToken,
    error::RetryClass,
    http::{Authorization, Received, debug_id, retry_after},
    model::{Deviation, DeviationKinds},
    retry::FailedAttempt,
    time::within,
};

/// A call that is ready to send.
pub(crate) struct Outgoing<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) request: Request,
    pub(crate) request_id: Option<&'a RequestId>,
    pub(crate) options: &'a Options,
}

/// Options of one call that override the client's.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) strict: Option<DeviationKinds>,
}

/// Sends a request, as often as the policy allows, and returns the successful response.
///
/// Any response but a 2xx is an error. The error does not contain the operation yet; the call adds
/// it.
pub(crate) async fn send(client: &Client, outgoing: Outgoing<'_>) -> Result<Received, Error> {
    let shared = &*client.shared;
    if !shared.environment.is_origin_of(&outgoing.request.url) {
        return Err(Error::request("the URL is not on this environment's host, so the request is not sent"));
    }
    let policy = outgoing.options.retry.as_ref().unwrap_or(&shared.retry);
    let timer = Timer::start(shared, outgoing.options.deadline, outgoing.options.timeout);
    let mut progress = Progress::default();
    loop {
        let Attempted { result, wait } = attempt(shared, &outgoing, policy, &timer, &mut progress).await;
        match (result, wait) {
            (Ok(response), _) => {
                policy.succeeded(progress.taken);
                let request_id = outgoing.request_id.cloned();
                return Ok(Received { response, request_id, attempts: progress.attempts });
            }
            (Err(error), None) => return Err(error.after(progress.attempts, progress.unknown)),
            (Err(_), Some(wait)) if wait.is_zero() => {}
            (Err(_), Some(wait)) => shared.clock.sleep(wait).await,
        }
    }
}

/// Passes the deviations of a response to the hooks that are interested. `locate` is called at most
/// once, and only if a hook is interested in a deviation that occurred.
pub(crate) fn report_deviations(
    shared: &Shared,
    attempt: &Attempt<'_>,
    occurred: DeviationKinds,
    locate: impl FnOnce() -> Vec<Deviation>,
) {
    let interests = shared.hooks.iter().map(|hook| (hook, hook.interest()));
    let interested: Vec<_> =
        interests.filter(|(_, interest)| !interest.intersection(occurred).is_empty()).collect();
    if interested.is_empty() {
        return;
    }
    let found = locate();
    for (hook, interest) in interested {
        let of_interest = |deviation: &&Deviation| interest.contains(deviation.kind);
        let deviations: Vec<Deviation> = found.iter().filter(of_interest).cloned().collect();
        if !deviations.is_empty() {
            hook.deviations(attempt, &deviations);
        }
    }
}

/// The state of a call between its attempts.
#[derive(Default)]
struct Progress {
    /// The number of attempts so far.
    attempts: u32,
    /// Whether an attempt was made only because PayPal had rejected the token.
    refreshed: bool,
    /// Whether any attempt may have had an effect.
    unknown: bool,
    /// The number of retries that the call took from the budget.
    taken: u32,
    /// The token that PayPal rejected.
    rejected: Option<Arc<AccessToken>>,
}

/// The result of an attempt, and the wait before the next attempt if there is one.
struct Attempted {
    result: Result<RawResponse, Error>,
    wait: Option<Duration>,
}

/// Makes one attempt, and calls the hooks before and after it.
async fn attempt(
    shared: &Shared,
    outgoing: &Outgoing<'_>,
    policy: &RetryPolicy,
    timer: &Timer<'_>,
    progress: &mut Progress,
) -> Attempted {
    progress.attempts += 1;
    let Outgoing { operation, request_id, .. } = *outgoing;
    let environment = &shared.environment;
    let attempt = Attempt { operation, request_id, number: progress.attempts, environment };
    shared.hooks.iter().for_each(|hook| hook.before(&attempt));
    let begun = timer.elapsed();

    let result = authorized(shared, outgoing, timer, progress).await;
    let result = result.and_then(|response| classify(shared, response, operation, progress.unknown));
    let wait = result.as_ref().err().and_then(|error| next(shared, error, outgoing, policy, timer, progress));

    if !shared.hooks.is_empty() {
        let (status, id, error) = match &result {
            Ok(response) => (Some(response.status), debug_id(&response.headers), None),
            Err(error) => (error.status(), error.debug_id(), Some(error)),
        };
        let duration = timer.elapsed().saturating_sub(begun);
        let end = AttemptEnd { status, debug_id: id, error, duration, retry_in: wait };
        shared.hooks.iter().for_each(|hook| hook.after(&attempt, &end));
    }
    Attempted { result, wait }
}

/// Decides whether there is another attempt, and after which wait.
fn next(
    shared: &Shared,
    error: &Error,
    outgoing: &Outgoing<'_>,
    policy: &RetryPolicy,
    timer: &Timer<'_>,
    progress: &mut Progress,
) -> Option<Duration> {
    progress.unknown |= error.outcome_unknown();
    if progress.rejected.is_some() && !progress.refreshed {
        progress.refreshed = true;
        return (!timer.left().is_zero()).then_some(Duration::ZERO);
    }
    let now = shared.clock.now();
    let failed = FailedAttempt {
        operation: outgoing.operation,
        class: RetryClass::of(error),
        retry_after: error.headers().and_then(|headers| retry_after(headers, now)),
        attempts: progress.attempts.saturating_sub(progress.refreshed.into()),
        elapsed: timer.elapsed(),
        left: timer.left(),
        now,
    };
    policy.next(&failed, &mut progress.taken, || (shared.random)())
}

/// Waits for a permit and the token, then sends the request.
async fn authorized(
    shared: &Shared,
    outgoing: &Outgoing<'_>,
    timer: &Timer<'_>,
    progress: &mut Progress,
) -> Result<RawResponse, Error> {
    let ready = async {
        let place = match &shared.concurrency {
            Some(limit) => limit.take().await,
            None => None,
        };
        let token = match own_authorization(shared) {
            Some(_) => None,
            None => Some(tokens::access_token(shared, progress.rejected.as_ref()).await?),
        };
        Ok((place, token))
    };
    let late = || Error::deadline(timer.deadline);
    let (_place, token) = within(timer.clock, timer.left(), ready).await.ok_or_else(late)??;
    let limit = timer.attempt_timeout.min(timer.left());
    if limit.is_zero() {
        return Err(late());
    }
    let request = outgoing.request.clone();
    let request = match (&token, own_authorization(shared)) {
        (Some(token), _) => request.with_token(token.authorization()),
        (None, Some(authorization)) => request.with_authorization(authorization),
        (None, None) => request,
    };
    let response = exchange(shared, request, limit).await?;
    if progress.rejected.is_none() && tokens::refuses_token(&response) {
        progress.rejected = token;
    }
    Ok(response)
}

/// Returns the credential that calls carry in place of an access token. A client of another account
/// always uses access tokens.
fn own_authorization(shared: &Shared) -> Option<&Authorization> {
    shared.authorization.as_ref().filter(|_| shared.tokens.subject.is_none())
}

/// Turns a response that is not 2xx into an error. One exception: a 404 for a DELETE is a success
/// if an earlier attempt may have deleted the resource.
fn classify(
    shared: &Shared,
    response: RawResponse,
    operation: &Operation,
    unknown: bool,
) -> Result<RawResponse, Error> {
    match response.status {
        200..300 => Ok(response),
        404 if unknown && operation.method == Method::Delete => {
            Ok(RawResponse::new(204).with_headers(response.headers))
        }
        _ => Err(Error::api(response, shared.error_reader).judged_by(operation)),
    }
}
