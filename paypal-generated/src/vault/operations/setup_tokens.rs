// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! The operations of the group `setup-tokens`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Vault, types};

pub(in super::super) static CREATE_SETUP_TOKEN: Operation = Operation {
    api: "vault",
    id: "setup-tokens.create",
    rust_path: "vault().create_setup_token",
    method: Method::Post,
    path: "/v3/vault/setup-tokens",
    request_id: RequestIdUse::Supported { max_length: Some(10000), lifetime: Some("3 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Vault {
    /// Creates a temporary token while a payment source is checked or awaits consent.
    ///
    /// `verification_method` requests the verification of a card; if the status is `PAYER_ACTION_REQUIRED`,
    /// send the payer to the link `approve`. Afterwards create a permanent token with
    /// `vault().create_payment_token`. Every call must have a request id, which stays valid for 3 hours.
    ///
    /// `POST /v3/vault/setup-tokens`, operation id `setup-tokens.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-tokens/v3/setup-tokens-create))
    ///
    /// Idempotent: PayPal remembers the request id for 3 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/vault/payment-tokens/read`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::vault::{SetupTokenRequest, SetupTokenRequestPaymentSource};
    ///
    /// let body = SetupTokenRequest::new(SetupTokenRequestPaymentSource::new());
    /// let answer = paypal.vault().create_setup_token(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_setup_token(&self, body: &types::SetupTokenRequest) -> CreateSetupToken {
        let call = Call::new(&self.client, &CREATE_SETUP_TOKEN).json_bytes(encode(body));
        CreateSetupToken { call }
    }
}

/// Request builder of [`Vault::create_setup_token`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateSetupToken {
    call: Call,
}

paypal_runtime::call!(CreateSetupToken -> types::SetupTokenResponse, request_id);

pub(in super::super) static GET_SETUP_TOKEN: Operation = Operation {
    api: "vault",
    id: "setup-tokens.get",
    rust_path: "vault().get_setup_token",
    method: Method::Get,
    path: "/v3/vault/setup-tokens/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Vault {
    /// Reads a setup token and its `status`.
    ///
    /// `PAYER_ACTION_REQUIRED` means that the payer has not finished; at `APPROVED`, call
    /// `vault().create_payment_token`. Cards have the result of their `verification`.
    ///
    /// `GET /v3/vault/setup-tokens/{id}`, operation id `setup-tokens.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-tokens/v3/setup-tokens-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/vault/payment-tokens/read`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.vault().get_setup_token(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_setup_token(&self, id: &str) -> GetSetupToken {
        let call = Call::new(&self.client, &GET_SETUP_TOKEN).path("id", id);
        GetSetupToken { call }
    }
}

/// Request builder of [`Vault::get_setup_token`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetSetupToken {
    call: Call,
}

paypal_runtime::call!(GetSetupToken -> types::SetupTokenResponse);
