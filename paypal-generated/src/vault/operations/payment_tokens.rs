// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! The operations of the group `payment-tokens`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Vault, types};

pub(in super::super) static CREATE_PAYMENT_TOKEN: Operation = Operation {
    api: "vault",
    id: "payment-tokens.create",
    rust_path: "vault().create_payment_token",
    method: Method::Post,
    path: "/v3/vault/payment-tokens",
    request_id: RequestIdUse::Supported { max_length: Some(10000), lifetime: Some("3 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Vault {
    /// Creates a payment token, the permanent reference to a card or wallet.
    ///
    /// Its source is either the card's details or the id of a setup token, sent under `token`; the id of the
    /// new token is the `vault_id` of the payment source in `orders().create`. A request id is required, and
    /// PayPal recognizes it for 3 hours.
    ///
    /// `POST /v3/vault/payment-tokens`, operation id `payment-tokens.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-tokens/v3/payment-tokens-create))
    ///
    /// Idempotent: PayPal remembers the request id for 3 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/vault/payment-tokens/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::vault::{PaymentTokenRequest, PaymentTokenRequestPaymentSource};
    ///
    /// let body = PaymentTokenRequest::new(PaymentTokenRequestPaymentSource::new());
    /// let answer = paypal.vault().create_payment_token(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_payment_token(&self, body: &types::PaymentTokenRequest) -> CreatePaymentToken {
        let call = Call::new(&self.client, &CREATE_PAYMENT_TOKEN).json_bytes(encode(body));
        CreatePaymentToken { call }
    }
}

/// Request builder of [`Vault::create_payment_token`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreatePaymentToken {
    call: Call,
}

paypal_runtime::call!(CreatePaymentToken -> types::PaymentTokenResponse, request_id);

pub(in super::super) static GET_PAYMENT_TOKEN: Operation = Operation {
    api: "vault",
    id: "payment-tokens.get",
    rust_path: "vault().get_payment_token",
    method: Method::Get,
    path: "/v3/vault/payment-tokens/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Vault {
    /// Reads a payment token with its masked payment source.
    ///
    /// Use it before a charge to check a card's `expiry` or to show its `last_digits`; PayPal never returns
    /// the full number.
    ///
    /// `GET /v3/vault/payment-tokens/{id}`, operation id `payment-tokens.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-tokens/v3/payment-tokens-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/vault/payment-tokens/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.vault().get_payment_token(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payment_token(&self, id: &str) -> GetPaymentToken {
        let call = Call::new(&self.client, &GET_PAYMENT_TOKEN).path("id", id);
        GetPaymentToken { call }
    }
}

/// Request builder of [`Vault::get_payment_token`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetPaymentToken {
    call: Call,
}

paypal_runtime::call!(GetPaymentToken -> types::PaymentTokenResponse);

pub(in super::super) static DELETE_PAYMENT_TOKEN: Operation = Operation {
    api: "vault",
    id: "payment-tokens.delete",
    rust_path: "vault().delete_payment_token",
    method: Method::Delete,
    path: "/v3/vault/payment-tokens/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Vault {
    /// Deletes a saved payment source permanently.
    ///
    /// Orders can no longer be paid with the token, and the webhook `VAULT.PAYMENT-TOKEN.DELETED` follows.
    /// The response is an empty 204; to save the source again, start with `vault().create_setup_token`.
    ///
    /// `DELETE /v3/vault/payment-tokens/{id}`, operation id `payment-tokens.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-tokens/v3/payment-tokens-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/vault/payment-tokens/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.vault().delete_payment_token(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_payment_token(&self, id: &str) -> DeletePaymentToken {
        let call = Call::new(&self.client, &DELETE_PAYMENT_TOKEN).path("id", id);
        DeletePaymentToken { call }
    }
}

/// Request builder of [`Vault::delete_payment_token`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeletePaymentToken {
    call: Call,
}

paypal_runtime::call!(DeletePaymentToken -> ());
