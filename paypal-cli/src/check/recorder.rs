//! A transport that remembers what the token endpoint said about the app.

use std::sync::{Arc, Mutex, PoisonError};

use paypal_generated::{RawResponse, Request, Transport, TransportFuture};
use serde::Deserialize;

/// The path of PayPal's token endpoint.
pub(super) const TOKEN_PATH: &str = "/v1/oauth2/token";

/// What a token response says beside the token, which is not kept.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TokenAnswer {
    /// The scopes, separated by spaces.
    pub(super) scope: String,
    pub(super) app_id: Option<String>,
    pub(super) expires_in: Option<u64>,
}

/// Sends requests by another transport.
pub(super) struct Recorder<T> {
    inner: T,
    answer: Arc<Mutex<Option<TokenAnswer>>>,
}

/// The place where a recorder leaves the answer.
#[derive(Clone, Default)]
pub(super) struct Recorded(Arc<Mutex<Option<TokenAnswer>>>);

impl Recorded {
    /// Returns the last answer of the token endpoint that had a token.
    pub(super) fn answer(&self) -> Option<TokenAnswer> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<T> Recorder<T> {
    pub(super) fn new(inner: T, recorded: &Recorded) -> Self {
        Self { inner, answer: Arc::clone(&recorded.0) }
    }
}

impl<T: Transport> Transport for Recorder<T> {
    fn send(&self, request: Request) -> TransportFuture {
        let answer = request.url().path().ends_with(TOKEN_PATH).then(|| Arc::clone(&self.answer));
        let response = self.inner.send(request);
        Box::pin(async move {
            let response = response.await?;
            if let Some(answer) = answer
                && let Some(read) = read(&response)
            {
                *answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(read);
            }
            Ok(response)
        })
    }
}

/// Reads the response to a token request; `None` if it is a refusal.
fn read(response: &RawResponse) -> Option<TokenAnswer> {
    (response.status() == 200).then(|| serde_json::from_slice(response.body()).unwrap_or_default())
}
