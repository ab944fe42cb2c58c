// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `payment_source` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Token;

/// The preferred payment instrument, as a token.
///
/// The `payment_source` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSource {
    /// A reference to stored payment details.
    pub token: Option<Token>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSource {
    /// Creates an empty `PaymentSource`.
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
