// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `payment_token_request` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{Customer, PaymentTokenRequestPaymentSource};

/// The properties of a new payment token: a source and its customer.
///
/// The `payment_token_request` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTokenRequest {
    /// The customer; if it is omitted, PayPal creates a new customer.
    pub customer: Option<Customer>,
    /// The source to save: exactly one of card and token.
    pub payment_source: PaymentTokenRequestPaymentSource,
    /// Your own data about the token, as JSON. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub metadata: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentTokenRequest {
    /// Creates a `PaymentTokenRequest` from its required fields.
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
