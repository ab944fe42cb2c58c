//! A transport that answers token requests, and all other requests with a given response.

use std::sync::{Arc, Mutex};

use paypal_generated::{
    Credentials, RawResponse, Request, Transport, TransportFuture, model::DeviationKinds,
};

/// The status and the body of the next responses.
#[derive(Clone, Default)]
pub struct Script(Arc<Mutex<(u16, Vec<u8>)>>);

impl Script {
    pub fn answer(&self, status: u16, body: impl Into<Vec<u8>>) {
        *self.0.lock().unwrap() = (status, body.into());
    }

    /// Creates a client with this transport that refuses deviations of the given kinds.
    pub fn client(&self, strict: DeviationKinds) -> paypal_generated::Client {
        paypal_generated::Client::builder(Credentials::new("id", "secret"))
            .transport(self.clone())
            .strict(strict)
            .build()
            .unwrap()
    }
}

impl Transport for Script {
    fn send(&self, request: Request) -> TransportFuture {
        let state = self.0.lock().unwrap();
        let response = if request.url().path().ends_with("/v1/oauth2/token") {
            RawResponse::new(200)
                .with_body(r#"{"access_token":"token","token_type":"Bearer","expires_in":32400}"#)
        } else {
            RawResponse::new(state.0).with_body(state.1.clone())
        };
        Box::pin(async move { Ok(response) })
    }
}
