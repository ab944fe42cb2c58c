//! Gets the access token from the cache, the token store or the token endpoint.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use ::http::{HeaderValue, header};
use bytes::Bytes;
use url::Url;

use super::{
    Shared,
    exchange::{Timer, exchange},
    shared_token,
    token_cache::TokenCache,
};
use crate::{
    Credentials, EmptyBody, Environment, Error, Method, Operation, RawResponse, RefreshToken, Request,
    RequestIdUse, TokenKey, TokenStore,
    auth::{AccessToken, Granted, TOKEN_PATH, basic_authorization},
    error::{ApiError, RetryClass},
    http::retry_after,
    retry::FailedAttempt,
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
};

/// The time limit for refreshing a token that is still valid; after it the call continues with that
/// token.
const EARLY_REFRESH: Duration = Duration::from_secs(10);

/// The token of a client and its clones, and the data to get another.
pub(crate) struct Tokens {
    cache: TokenCache,
    pub(super) key: TokenKey,
    pub(super) store: Option<Arc<dyn TokenStore>>,
    pub(super) subject: Option<Subject>,
}

/// The account that the tokens are for, if it is not the app's own.
pub(super) struct Subject {
    pub(super) name: String,
    /// PayPal may return a new refresh token with each access token.
    pub(super) refresh: Mutex<Option<RefreshToken>>,
    /// The shared id that refreshes the token, if it is not the client's credentials.
    pub(super) shared_id: Option<String>,
}

impl Tokens {
    pub(super) fn new(
        environment: &Environment,
        credentials: &Credentials,
        store: Option<Arc<dyn TokenStore>>,
        subject: Option<Subject>,
    ) -> Self {
        let name = subject.as_ref().map(|subject| subject.name.as_str());
        let key = TokenKey::new(environment, credentials.client_id(), name);
        Self { cache: TokenCache::default(), key, store, subject }
    }

    /// Adds a token to begin with.
    pub(super) fn with_token(self, token: AccessToken) -> Self {
        Self { cache: TokenCache::with_token(token), ..self }
    }
}

impl Subject {
    pub(super) fn refresh_token(&self) -> Option<RefreshToken> {
        self.refresh.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_refresh_token(&self, token: RefreshToken) {
        *self.refresh.lock().unwrap_or_else(PoisonError::into_inner) = Some(token);
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("key", &self.key).finish_non_exhaustive()
    }
}

/// Returns the shared token; fetches one if there is no valid token. `rejected` is a token that
/// PayPal has just refused.
pub(super) async fn access_token(
    shared: &Shared,
    rejected: Option<&Arc<AccessToken>>,
) -> Result<Arc<AccessToken>, Error> {
    let tokens = &*shared.tokens;
    // Boxed, because it is large and rarely needed: otherwise every waiting call would reserve
    // memory for it.
    let fetch = |early: bool| {
        Box::pin(async move {
            let limit =
                if early { EARLY_REFRESH.min(shared.attempt_timeout) } else { shared.attempt_timeout };
            let refresh = || refresh(shared, limit);
            match &tokens.store {
                Some(store) => {
                    shared_token::token(shared, store, rejected.map(|token| &**token), refresh).await
                }
                None => refresh().await,
            }
        })
    };
    tokens.cache.get(&*shared.clock, rejected, fetch).await.map_err(Error::while_getting_token)
}

/// Requests a token from PayPal: with the client's credentials, or with its subject's refresh
/// token.
async fn refresh(shared: &Shared, timeout: Duration) -> Result<AccessToken, Error> {
    let request = match &shared.tokens.subject {
        Some(subject) => {
            let token = subject.refresh_token().filter(|token| !token.expose_secret().is_empty());
            let token = token.ok_or_else(|| {
                Error::no_grant("there is no refresh token: the account's owner has to give consent again")
            })?;
            request(shared, token.form(), subject.shared_id.as_deref())?
        }
        None => request(shared, Bytes::from_static(b"grant_type=client_credentials"), None)?,
    };
    let granted = request_token(shared, request, timeout).await?;
    if let (Some(subject), Some(token)) = (&shared.tokens.subject, granted.refresh) {
        subject.set_refresh_token(token);
    }
    Ok(granted.access)
}

/// Builds a request to the token endpoint with a form body, authenticated by the client or by a
/// shared id.
pub(super) fn request(shared: &Shared, form: Bytes, shared_id: Option<&str>) -> Result<Request, Error> {
    let url = format!("{}{}", shared.environment.base_url(), shared.credentials.token_endpoint_path());
    let url = Url::parse(&url)
        .map_err(|error| Error::configuration("the base URL is invalid").with_source(error))?;
    let mut request = Request::new(TOKEN.method, url);
    request.headers = shared.token_headers.clone();
    request
        .headers
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    request.body = Some(form);
    let authorization = match shared_id {
        Some(id) => basic_authorization(id, "")
            .ok_or_else(|| Error::configuration("the shared id cannot be sent in a header"))?,
        None => shared.credentials.basic_authorization()?,
    };
    Ok(request.with_token(&authorization))
}

/// Sends one request to the token endpoint.
async fn request_token(shared: &Shared, request: Request, timeout: Duration) -> Result<Granted, Error> {
    let requested_at: SystemTime = shared.clock.now();
    let response = exchange(shared, request, timeout).await?;
    if !(200..300).contains(&response.status) {
        return Err(Error::token(response, "PayPal refused the token request"));
    }
    // The body of a successful response may contain the token, so it is not part of the error.
    Granted::parse(&response.body, requested_at)
        .map_err(|why| Error::token(response.with_body(Bytes::new()), why))
}

/// Sends a request to the token endpoint, as often as the client's policy allows.
pub(super) async fn request_token_with_retries(shared: &Shared, request: &Request) -> Result<Granted, Error> {
    let timer = Timer::start(shared, None, None);
    let (mut attempts, mut taken) = (0, 0);
    loop {
        attempts += 1;
        let limit = shared.attempt_timeout.min(timer.left());
        let error = match request_token(shared, request.clone(), limit).await {
            Ok(granted) => {
                shared.retry.succeeded(taken);
                return Ok(granted);
            }
            Err(error) => error.while_getting_token().after(attempts, false).of(&TOKEN, None),
        };
        let now = shared.clock.now();
        let failed = FailedAttempt {
            operation: &TOKEN,
            class: RetryClass::of(&error),
            retry_after: error.headers().and_then(|headers| retry_after(headers, now)),
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

/// Returns whether PayPal rejects the token itself, and not the caller's permissions.
pub(super) fn refuses_token(response: &RawResponse) -> bool {
    response.status == 401
        && (ApiError::paypal(&response.body).name.as_deref() == Some("invalid_token")
            || response
                .headers
                .get_all(header::WWW_AUTHENTICATE)
                .iter()
                .any(|value| value.to_str().is_ok_and(|value| value.contains("invalid_token"))))
}
