// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! The operations of the group `generate-token`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Identity, types};

pub(in super::super) static GENERATE_CLIENT_TOKEN: Operation = Operation {
    api: "identity",
    id: "generate-token",
    rust_path: "identity().generate_client_token",
    method: Method::Post,
    path: "/v1/identity/generate-token",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Generates a token for version 5 of PayPal's JavaScript SDK.
    ///
    /// The SDK starts with it in a buyer's browser, for example to show card fields; it expires after 3600
    /// seconds, so generate one for each visit to the checkout page. Pass the id of a known customer to offer
    /// the customer's saved payment methods. Version 6 of the SDK takes the token of `client.client_token`
    /// instead.
    ///
    /// `POST /v1/identity/generate-token`, operation id `generate-token`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/generate-token))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Safe to repeat: the operation only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.identity().generate_client_token().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_client_token(&self) -> GenerateClientToken {
        let call = Call::new(&self.client, &GENERATE_CLIENT_TOKEN);
        GenerateClientToken { call }
    }
}

/// Request builder of [`Identity::generate_client_token`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GenerateClientToken {
    call: Call,
}

impl GenerateClientToken {
    /// Sets the request body, which is empty by default.
    ///
    /// The customer for whom a client token is generated.
    pub fn body(mut self, body: &types::GenerateTokenRequest) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }

    /// The language of texts in the response.
    ///
    /// Sets the header `Accept-Language`.
    pub fn accept_language(mut self, accept_language: &str) -> Self {
        self.call = self.call.header("Accept-Language", accept_language);
        self
    }
}

paypal_runtime::call!(GenerateClientToken -> types::ClientToken);
