//! How a call travels, from the outside in:
//!
//! hooks → concurrency limit → deadline → retry → **token → attempt timeout → transport → classify**
//!
//! The steps in bold are here; the others wrap [`authorized`] in [`send`] and know nothing of a call's types. A request
//! is encoded before it enters and never changes: each attempt sends the same bytes and the same request id.

use std::{sync::Arc, time::Duration};

use ::http::{HeaderValue, header};
use bytes::Bytes;
use secrecy::ExposeSecret;
use url::Url;

use super::{Client, Shared};
use crate::{
    Error, Method, RawResponse, Request,
    auth::{AccessToken, TOKEN_PATH},
    error::ApiError,
    time::within,
};

/// Sends a request and returns the successful response.
///
/// Anything but a 2xx is an error. The error knows nothing of the operation yet; the call adds it.
pub(crate) async fn send(
    client: &Client,
    request: Request,
    timeout: Option<Duration>,
) -> Result<RawResponse, Error> {
    let shared = &*client.shared;
    let method = request.method;
    let response = authorized(shared, request, timeout.unwrap_or(shared.attempt_timeout)).await?;
    classify(method, response)
}

/// Adds the token; where PayPal says that it is no longer valid, gets another one and sends the same request once more.
async fn authorized(shared: &Shared, request: Request, timeout: Duration) -> Result<RawResponse, Error> {
    if !shared.environment.is_origin_of(&request.url) {
        return Err(Error::request(
            "the URL is not on this environment's host, so the token is not sent to it",
        ));
    }
    let token = access_token(shared, None).await?;
    let response = attempt(shared, with_token(request.clone(), &token)?, timeout).await?;
    if !refuses_token(&response) {
        return Ok(response);
    }
    let token = access_token(shared, Some(&token)).await?;
    attempt(shared, with_token(request, &token)?, timeout).await
}

/// One request over the wire, bounded in time.
async fn attempt(shared: &Shared, request: Request, timeout: Duration) -> Result<RawResponse, Error> {
    let method = request.method;
    match within(shared.clock.sleep(timeout), shared.transport.send(request)).await {
        Some(Ok(response)) => Ok(response),
        Some(Err(error)) => Err(Error::transport(error, method)),
        None => Err(Error::timeout(timeout, method)),
    }
}

/// A 2xx is the answer; everything else is an error.
fn classify(method: Method, response: RawResponse) -> Result<RawResponse, Error> {
    if (200..300).contains(&response.status) { Ok(response) } else { Err(Error::api(response, method)) }
}

fn with_token(request: Request, token: &AccessToken) -> Result<Request, Error> {
    request
        .with_authorization(token.bearer_authorization().expose_secret())
        .ok_or_else(|| Error::request("the access token can't stand in a header"))
}

/// Whether the response says that the token is the trouble, rather than what the caller may do.
fn refuses_token(response: &RawResponse) -> bool {
    response.status == 401
        && (ApiError::parse(&response.body).name.as_deref() == Some("invalid_token")
            || response
                .headers
                .get_all(header::WWW_AUTHENTICATE)
                .iter()
                .any(|value| value.to_str().is_ok_and(|value| value.contains("invalid_token"))))
}

/// The shared token, fetched where there is none that serves.
async fn access_token(
    shared: &Shared,
    rejected: Option<&Arc<AccessToken>>,
) -> Result<Arc<AccessToken>, Error> {
    shared
        .tokens
        .get(&*shared.clock, rejected, || fetch_token(shared))
        .await
        .map_err(Error::while_getting_token)
}

/// The client-credentials grant (RFC 6749, section 4.4).
async fn fetch_token(shared: &Shared) -> Result<AccessToken, Error> {
    let url = format!("{}{TOKEN_PATH}", shared.environment.base_url());
    let url = Url::parse(&url)
        .map_err(|error| Error::configuration("the base URL can't be used").with_source(error))?;
    let mut request = Request::new(Method::Post, url);
    request.headers = shared.headers.clone();
    request
        .headers
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    request.body = Some(Bytes::from_static(b"grant_type=client_credentials"));
    let request = request
        .with_authorization(shared.credentials.basic_authorization().expose_secret())
        .ok_or_else(|| Error::configuration("the credentials can't stand in a header"))?;

    let asked_at = shared.clock.now();
    let response = attempt(shared, request, shared.attempt_timeout).await?;
    if !(200..300).contains(&response.status) {
        return Err(Error::token(response, "PayPal refused it"));
    }
    // The body of such an answer may hold the token: it does not go into the error.
    AccessToken::parse(&response.body, asked_at)
        .map_err(|why| Error::token(response.with_body(Bytes::new()), why))
}
