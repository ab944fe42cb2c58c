// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! `payment_token_request` and what is written inside it.

use paypal_runtime::{Value, model::Extra};
use super::{CardRequest, Customer, TokenIdRequest};

/// The source to save: exactly one of card and token.
///
/// The object `payment_token_request.payment_source` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTokenRequestPaymentSource {
    /// Optional.
    pub card: Option<CardRequest>,
    /// Optional.
    pub token: Option<TokenIdRequest>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaymentTokenRequestPaymentSource {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentTokenRequestPaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentTokenRequestPaymentSource = "payment_token_request.payment_source" {
    0 card: optional CardRequest = "card",
    1 token: optional TokenIdRequest = "token",
} }

/// The properties of a new payment token: a source and its customer.
///
/// The `payment_token_request` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTokenRequest {
    /// The customer; if it is omitted, PayPal creates a new customer.
    ///
    /// Optional.
    pub customer: Option<Customer>,
    /// The source to save: exactly one of card and token.
    ///
    /// Required.
    pub payment_source: PaymentTokenRequestPaymentSource,
    /// Optional.
    pub metadata: Option<Value>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaymentTokenRequest {
    /// One with what is required.
    pub fn new(payment_source: PaymentTokenRequestPaymentSource) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.payment_source = payment_source;
        new
    }
}

paypal_runtime::model! { PaymentTokenRequest = "payment_token_request" {
    0 customer: optional Customer = "customer",
    1 payment_source: required PaymentTokenRequestPaymentSource = "payment_source",
    2 metadata: optional Value = "metadata",
} }
