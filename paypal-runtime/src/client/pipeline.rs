//! Sends a call through these stages, from the outside in:
//!
//! deadline → retry → hooks → cool-down → token → limit → attempt timeout → transport → classify
//!
//! The deadline runs from the call's start and limits all stages within it. Each attempt calls the
//! hooks, waits for the end of the API's cool-down, gets the token, waits for a permit of the
//! limit, and then has the attempt timeout for itself, or the rest of the deadline. A
//! call that waits for a token holds no permit, and neither does a call between attempts. A request
//! is encoded before it enters the pipeline and never changes: each attempt sends the same bytes
//! and the same request id.
//!
//! The futures here are small, because thousands of calls may wait at the same time: they hold
//! only the values that are needed after the response, and the futures of rare waits are boxed.

use std::{sync::Arc, time::Duration};

use super::{
    Client, Shared,
    exchange::{Timer, exchange},
    observe::{contained, observe},
    tokens,
    unsettled::CallOutcome,
};
use crate::{
    Attempt, AttemptEnd, AuthAssertion, Error, LimitError, LimitKey, LimitReport, LimitRequest, Method,
    Operation, Outcome, Permit, RawResponse, Request, RequestId, RetryPolicy,
    auth::AccessToken,
    environment::is_on_host_of,
    error::RetryClass,
    http::{AUTH_ASSERTION, Received, debug_id, header_value, retry_after},
    limit::Reason,
    model::{Deviation, DeviationKinds},
    retry::FailedAttempt,
    time::within_unpin,
};

/// How often a call gets another token because its token expired while it waited for a permit.
/// After that it is sent with the token that it has.
const TOKEN_ROUNDS: u32 = 3;

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
    pub(crate) ignore_cooldown: bool,
    /// The server of the operation, if it is not the client's environment.
    pub(crate) server: Option<&'static str>,
    /// Whether the call carries no credentials, whatever the client has.
    pub(crate) without_credentials: bool,
    /// The merchant that the call is made for, if the assertion is signed. Each attempt signs it by
    /// the current secret.
    pub(crate) signed_for: Option<AuthAssertion>,
}

/// Sends a request, as often as the policy allows, and returns the successful response.
///
/// Any response but a 2xx is an error. The error does not contain the operation yet; the call adds
/// it.
pub(crate) async fn send(client: &Client, outgoing: &Outgoing<'_>) -> Result<Received, Error> {
    let shared = &client.shared;
    let is_at_home = match outgoing.options.server {
        Some(server) => is_on_host_of(server, &outgoing.request.url),
        None => shared.environment.is_origin_of(&outgoing.request.url),
    };
    if !is_at_home {
        return Err(Error::request("the URL is not on this environment's host, so the request is not sent"));
    }
    shared.check_runtime()?;
    let timer = Timer::start(shared, outgoing.options.deadline, outgoing.options.timeout);
    let mut progress = Progress {
        outcome: CallOutcome::begin(&shared.unsettled, outgoing.operation, outgoing.request_id),
        attempts: 0,
        begun: Duration::ZERO,
        taken: 0,
        rejected: false,
        refreshed: false,
    };
    loop {
        begin(shared, outgoing, &timer, &mut progress);
        let result = authorized(shared, outgoing, &timer, &mut progress).await;
        match end(shared, outgoing, &timer, &mut progress, result) {
            Ended::Over(result) => return result,
            Ended::Again(wait) if wait.is_zero() => {}
            Ended::Again(wait) => shared.clock.sleep(wait).await,
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
    let interests = shared.hooks.iter().filter_map(|hook| Some((hook, contained(|| hook.interest())?)));
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
            contained(|| hook.deviations(attempt, &deviations));
        }
    }
}

/// The state of a call between its attempts.
struct Progress<'a> {
    /// The number of attempts so far.
    attempts: u32,
    /// When this attempt began, since the call's start.
    begun: Duration,
    /// Whether an attempt, or a call before with the same request id, may have had an effect.
    outcome: CallOutcome<'a>,
    /// The number of retries that the call took from the budget.
    taken: u32,
    /// Whether PayPal rejected the token of this attempt, and another token may be used.
    rejected: bool,
    /// Whether an attempt was made only because PayPal had rejected the token.
    refreshed: bool,
}

/// The end of an attempt: the result of the call, or the wait before the next attempt.
enum Ended {
    Over(Result<Received, Error>),
    Again(Duration),
}

/// Begins an attempt, and calls the hooks.
fn begin(shared: &Shared, outgoing: &Outgoing<'_>, timer: &Timer<'_>, progress: &mut Progress<'_>) {
    progress.attempts += 1;
    progress.rejected = false;
    if !shared.hooks.is_empty() {
        progress.begun = timer.elapsed();
        let attempt = describe(shared, outgoing, progress);
        observe(shared, |hook| hook.before(&attempt));
    }
}

/// Classifies the result of an attempt, decides about the next one, and calls the hooks.
fn end(
    shared: &Shared,
    outgoing: &Outgoing<'_>,
    timer: &Timer<'_>,
    progress: &mut Progress<'_>,
    result: Result<RawResponse, Error>,
) -> Ended {
    let result = result
        .and_then(|response| classify(shared, response, outgoing.operation, progress.outcome.is_unknown()));
    progress.outcome.ended(result.as_ref().is_err_and(Error::outcome_unknown));
    let policy = policy(shared, outgoing);
    let wait = result.as_ref().err().and_then(|error| next(shared, error, outgoing, policy, timer, progress));
    if !shared.hooks.is_empty() {
        let (status, id, error) = match &result {
            Ok(response) => (Some(response.status), debug_id(&response.headers), None),
            Err(error) => (error.status(), error.debug_id(), Some(error)),
        };
        let duration = timer.elapsed().saturating_sub(progress.begun);
        let end = AttemptEnd { status, debug_id: id, error, duration, retry_in: wait };
        let attempt = describe(shared, outgoing, progress);
        observe(shared, |hook| hook.after(&attempt, &end));
    }
    match (result, wait) {
        (Ok(response), _) => {
            policy.succeeded(progress.taken);
            progress.outcome.settle();
            let request_id = outgoing.request_id.cloned();
            Ended::Over(Ok(Received { response, request_id, attempts: progress.attempts }))
        }
        (Err(error), None) => {
            let error = error.after(progress.attempts, progress.outcome.is_unknown());
            if error.outcome() == Outcome::AlreadyDone {
                progress.outcome.settle();
            }
            Ended::Over(Err(error))
        }
        (Err(_), Some(wait)) => Ended::Again(wait),
    }
}

fn describe<'a>(shared: &'a Shared, outgoing: &Outgoing<'a>, progress: &Progress<'_>) -> Attempt<'a> {
    let Outgoing { operation, request_id, .. } = *outgoing;
    let (environment, server) = (&shared.environment, outgoing.options.server);
    Attempt { operation, request_id, number: progress.attempts, environment, server }
}

fn policy<'a>(shared: &'a Shared, outgoing: &Outgoing<'a>) -> &'a RetryPolicy {
    outgoing.options.retry.as_ref().unwrap_or(&shared.retry)
}

/// Decides whether there is another attempt, and after which wait.
fn next(
    shared: &Shared,
    error: &Error,
    outgoing: &Outgoing<'_>,
    policy: &RetryPolicy,
    timer: &Timer<'_>,
    progress: &mut Progress<'_>,
) -> Option<Duration> {
    if progress.rejected {
        progress.refreshed = true;
        return (!timer.left().is_zero()).then_some(Duration::ZERO);
    }
    let now = shared.clock.now();
    let failed = FailedAttempt {
        operation: outgoing.operation,
        class: RetryClass::of(error),
        retry_after: error.wait(now),
        attempts: progress.attempts.saturating_sub(progress.refreshed.into()),
        elapsed: timer.elapsed(),
        left: timer.left(),
        now,
    };
    policy.next(&failed, &mut progress.taken, || (shared.random)())
}

/// Waits until the call may be sent, then sends the request.
async fn authorized(
    shared: &Arc<Shared>,
    outgoing: &Outgoing<'_>,
    timer: &Timer<'_>,
    progress: &mut Progress<'_>,
) -> Result<RawResponse, Error> {
    let late = || Error::deadline(timer.deadline);
    let at_once = outgoing.options.ignore_cooldown;
    let is_cooling = || !at_once && !cooldown(shared, outgoing, timer).is_zero();
    let Ready { token, permit: _permit } = loop {
        if is_cooling() {
            Box::pin(cool_down(shared, outgoing, timer)).await?;
        }
        if let Some(ready) = ready_now(shared, outgoing, timer) {
            break ready;
        }
        let ready = Box::pin(ready(shared, outgoing, timer));
        let ready = within_unpin(timer.clock, timer.left(), ready).await.ok_or_else(late)??;
        // A cool-down may have begun while the call waited for its permit, which is then given
        // back.
        if !is_cooling() {
            break ready;
        }
    };
    let limit = timer.attempt_timeout.min(timer.left());
    if limit.is_zero() {
        return Err(late());
    }
    progress.outcome.sending();
    let response = exchange(shared, authorize(shared, outgoing, token.as_deref()), limit).await?;
    shared.cooldowns.observe(&outgoing.request.url, outgoing.operation.api, &response, timer.clock);
    report_to_limit(shared, outgoing, &response);
    if (response.status != 401 || !progress.refreshed)
        && let Some(token) = &token
    {
        progress.rejected = tokens::is_rejected(shared, token, &response);
    }
    Ok(response)
}

/// Returns how long the cool-down of the call's API and host still lasts.
fn cooldown(shared: &Shared, outgoing: &Outgoing<'_>, timer: &Timer<'_>) -> Duration {
    shared.cooldowns.left(&outgoing.request.url, outgoing.operation.api, timer.clock)
}

/// Waits for the end of the API's cool-down. Fails at once if the call may not wait that long.
async fn cool_down(shared: &Shared, outgoing: &Outgoing<'_>, timer: &Timer<'_>) -> Result<(), Error> {
    let (api, policy) = (outgoing.operation.api, policy(shared, outgoing));
    loop {
        let left = cooldown(shared, outgoing, timer);
        if left.is_zero() {
            return Ok(());
        }
        let spare = timer.left().saturating_sub(left);
        if spare.is_zero() || !policy.may_wait(left) {
            return Err(Error::cooling_down(api, left));
        }
        // A part of the backoff is added, so that the waiting calls are not all sent at once.
        let spread = policy.waits().delay(1, (shared.random)()).min(spare / 2);
        timer.clock.sleep(left.saturating_add(spread)).await;
    }
}

/// Describes the next attempt for the limit.
fn limited<'a>(shared: &'a Shared, outgoing: &Outgoing<'_>, timer: &Timer<'_>) -> LimitRequest<'a> {
    let left = timer.left();
    LimitRequest::new(limit_key(shared, outgoing.operation))
        .with_attempt(timer.attempt_timeout.min(left))
        .with_longest_wait(left)
        .ignoring_pause(outgoing.options.ignore_cooldown)
}

/// Returns the key by which a limit tells calls apart.
fn limit_key<'a>(shared: &'a Shared, operation: &Operation) -> LimitKey<'a> {
    let subject = shared.tokens.subject.as_ref().map(|subject| subject.name.as_str());
    LimitKey::new(&shared.environment, shared.credentials.client_id(), operation.api).with_subject(subject)
}

/// Tells the limit whether PayPal asked to send fewer requests.
fn report_to_limit(shared: &Shared, outgoing: &Outgoing<'_>, response: &RawResponse) {
    let Some(limit) = &shared.limit else { return };
    let report = match response.status {
        429 | 503 => match retry_after(&response.headers, shared.clock.now()) {
            None if response.status == 503 => return,
            wait => LimitReport::Refused(wait),
        },
        _ => LimitReport::Accepted,
    };
    limit.report(&limit_key(shared, outgoing.operation), report);
}

/// The token and the permit of one attempt.
struct Ready {
    /// The access token; `None` if the call carries another credential.
    token: Option<Arc<AccessToken>>,
    /// The permit of the limit, which is given back when dropped.
    permit: Option<Permit>,
}

/// Returns the token and a permit, if there is no need to wait for either.
fn ready_now(shared: &Arc<Shared>, outgoing: &Outgoing<'_>, timer: &Timer<'_>) -> Option<Ready> {
    let token = match needs_token(shared, outgoing) {
        true => Some(tokens::current_token(shared)?),
        false => None,
    };
    let permit = match &shared.limit {
        Some(limit) => Some(limit.try_acquire(&limited(shared, outgoing, timer))?),
        None => None,
    };
    Some(Ready { token, permit })
}

/// Waits for the token, then for a permit. If the token expired or was rejected during the wait for
/// the permit, gives the permit back and gets another token.
async fn ready(shared: &Arc<Shared>, outgoing: &Outgoing<'_>, timer: &Timer<'_>) -> Result<Ready, Error> {
    let mut rounds = 1;
    loop {
        let token = match needs_token(shared, outgoing) {
            false => None,
            true => Some(match tokens::current_token(shared) {
                Some(token) => token,
                // Boxed, so that a call that waits for a permit does not reserve memory for it.
                None => Box::pin(tokens::access_token(shared, outgoing.options.ignore_cooldown)).await?,
            }),
        };
        let Some(limit) = &shared.limit else { return Ok(Ready { token, permit: None }) };
        // A token with a lifetime of zero is used for one call, however long that waits.
        let was_valid = token.as_ref().is_some_and(|token| token.is_valid(shared.clock.now()));
        let request = limited(shared, outgoing, timer);
        let permit = limit.acquire(&request).await;
        let permit = Some(permit.map_err(|error| no_permit(error, outgoing.operation.api))?);
        if !was_valid || rounds == TOKEN_ROUNDS {
            return Ok(Ready { token, permit });
        }
        if let Some(token) = tokens::current_token(shared) {
            return Ok(Ready { token: Some(token), permit });
        }
        rounds += 1;
    }
}

/// Converts the error of a limit.
fn no_permit(error: LimitError, api: &str) -> Error {
    match error.reason() {
        Reason::Paused(left) => Error::cooling_down(api, left),
        Reason::Late(wait) => Error::limit(error.to_string()).held(wait).with_source(error),
        Reason::Refused => Error::limit(error.to_string()).with_source(error),
        Reason::Invalid => Error::request(error.to_string()).with_source(error),
    }
}

/// Returns the request with the credentials.
fn authorize(shared: &Shared, outgoing: &Outgoing<'_>, token: Option<&AccessToken>) -> Request {
    let mut request = outgoing.request.clone();
    if outgoing.options.without_credentials {
        // An assertion names the client, and may be signed by its secret.
        request.headers.remove(AUTH_ASSERTION);
    } else if let Some(merchant) = &outgoing.options.signed_for {
        let value = merchant.encode(&shared.credentials.current().credentials);
        if let Some(value) = value.and_then(|value| header_value(&AUTH_ASSERTION, &value)) {
            request.headers.insert(AUTH_ASSERTION, value);
        }
    }
    if let Some(token) = token {
        request = request.with_token(token.authorization());
    }
    match shared.credentials.fixed().filter(|_| !outgoing.options.without_credentials) {
        Some(current) => current.authorizations.iter().fold(request, Request::with_authorization),
        None => request,
    }
}

/// Returns whether a call carries a token that is got first. A client of another account always
/// uses access tokens.
fn needs_token(shared: &Shared, outgoing: &Outgoing<'_>) -> bool {
    (shared.credentials.need_token() || shared.tokens.subject.is_some())
        && !outgoing.options.without_credentials
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
