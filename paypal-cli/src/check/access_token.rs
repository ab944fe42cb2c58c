//! The access token of a client, for a program that sends requests by itself.

use std::sync::{Arc, Mutex, PoisonError};

use paypal_generated::{
    ClientBuilder, Environment, Method, RawResponse, Request, Transport, TransportFuture, Value,
};
use secrecy::SecretString;

use super::recorder::TOKEN_PATH;
use super::{ANSWER, transport};
use crate::error::{Error, Result};

/// Returns the access token that clients of a builder use: the one that processes share, or a new
/// one if it has expired, or if `is_new`. No request but that of a token is sent.
///
/// # Errors
///
/// Fails if PayPal refuses the credentials or cannot be reached.
pub async fn access_token(
    builder: ClientBuilder,
    environment: &Environment,
    is_new: bool,
) -> Result<SecretString> {
    let seen = Arc::new(Mutex::new(None));
    let tokens_only = TokensOnly { inner: transport(environment)?, seen: Arc::clone(&seen) };
    let client = builder.transport(tokens_only).attempt_timeout(ANSWER).build()?;
    if is_new {
        client.renew_token().await?;
    }
    // The client gets its token for this request, which the transport answers by itself.
    client.request::<Value>(Method::Get, "/v1/oauth2/token/userinfo").send().await?;
    let token = seen.lock().unwrap_or_else(PoisonError::into_inner).take();
    token.ok_or_else(|| Error::failed("the client has no access token"))
}

/// A transport that sends requests of tokens alone, and keeps the token of the first other one.
struct TokensOnly<T> {
    inner: T,
    seen: Arc<Mutex<Option<SecretString>>>,
}

impl<T: Transport> Transport for TokensOnly<T> {
    fn send(&self, request: Request) -> TransportFuture {
        if request.url().path().ends_with(TOKEN_PATH) {
            return self.inner.send(request);
        }
        let token = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = token.map(SecretString::from);
        Box::pin(async { Ok(RawResponse::new(200).with_body("null")) })
    }
}
