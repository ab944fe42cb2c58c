//! Getting the access token.

use std::{sync::Arc, time::Duration};

use ::http::{HeaderValue, header};
use bytes::Bytes;
use secrecy::ExposeSecret;
use url::Url;

use super::{Shared, pipeline};
use crate::{
    Error, Method, RawResponse, Request,
    auth::{AccessToken, TOKEN_PATH},
    error::ApiError,
};

/// A token that still serves is refreshed in at most this time; then the call goes on with it.
const EARLY_REFRESH: Duration = Duration::from_secs(10);

/// The shared token, fetched where there is none that serves. `rejected` is one that PayPal has just refused.
pub(super) async fn access_token(
    shared: &Shared,
    rejected: Option<&Arc<AccessToken>>,
) -> Result<Arc<AccessToken>, Error> {
    let fetch = |early: bool| {
        fetch_token(
            shared,
            if early { EARLY_REFRESH.min(shared.attempt_timeout) } else { shared.attempt_timeout },
        )
    };
    shared.tokens.get(&*shared.clock, rejected, fetch).await.map_err(Error::while_getting_token)
}

/// The client-credentials grant (RFC 6749, section 4.4).
async fn fetch_token(shared: &Shared, timeout: Duration) -> Result<AccessToken, Error> {
    let url = format!("{}{TOKEN_PATH}", shared.environment.base_url());
    let url = Url::parse(&url)
        .map_err(|error| Error::configuration("the base URL can't be used").with_source(error))?;
    let mut request = Request::new(Method::Post, url);
    request.headers = shared.token_headers.clone();
    request
        .headers
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    request.body = Some(Bytes::from_static(b"grant_type=client_credentials"));
    let request = request
        .with_authorization(shared.credentials.basic_authorization().expose_secret())
        .ok_or_else(|| Error::configuration("the credentials can't stand in a header"))?;

    let asked_at = shared.clock.now();
    let response = pipeline::exchange(shared, request, timeout).await?;
    if !(200..300).contains(&response.status) {
        return Err(Error::token(response, "PayPal refused it"));
    }
    // The body of such an answer may hold the token: it does not go into the error.
    AccessToken::parse(&response.body, asked_at)
        .map_err(|why| Error::token(response.with_body(Bytes::new()), why))
}

pub(super) fn with_token(request: Request, token: &AccessToken) -> Result<Request, Error> {
    request
        .with_authorization(token.bearer_authorization().expose_secret())
        .ok_or_else(|| Error::request("the access token can't stand in a header"))
}

/// Whether the response says that the token is the trouble, rather than what the caller may do.
pub(super) fn refuses_token(response: &RawResponse) -> bool {
    response.status == 401
        && (ApiError::parse(&response.body).name.as_deref() == Some("invalid_token")
            || response
                .headers
                .get_all(header::WWW_AUTHENTICATE)
                .iter()
                .any(|value| value.to_str().is_ok_and(|value| value.contains("invalid_token"))))
}
