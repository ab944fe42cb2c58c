// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `payment_token_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Customer, LinkDescription, PaymentTokenResponsePaymentSource};

/// A saved payment source: its id, its customer, and the source in masked form.
///
/// The `payment_token_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTokenResponse {
    /// The payment token's id, up to 36 characters, for the `vault_id` of an order's payment source.
    ///
    /// 1 to 36 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub id: Option<String>,
    /// The customer who owns the token.
    pub customer: Option<Customer>,
    /// The saved source; the only field that is set gives its kind.
    pub payment_source: Option<PaymentTokenResponsePaymentSource>,
    /// The possible next steps; `approve` is the page for the payer's browser.
    ///
    /// 1 to 32 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentTokenResponse {
    /// Creates an empty `PaymentTokenResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentTokenResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentTokenResponse = "payment_token_response" {
    0 id: optional String = "id",
    1 customer: optional Customer = "customer",
    2 payment_source: optional PaymentTokenResponsePaymentSource = "payment_source",
    3 links: optional [LinkDescription] = "links" read_only,
} }
