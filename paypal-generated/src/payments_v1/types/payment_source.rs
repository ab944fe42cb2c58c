// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! `payment_source` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Token;

/// The preferred payment instrument, as a token.
///
/// The `payment_source` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSource {
    /// Optional.
    pub token: Option<Token>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaymentSource {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentSource = "payment_source" {
    0 token: optional Token = "token",
} }
