// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `apple_pay_payment_token_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ApplePayCard;

/// A saved Apple Pay source.
///
/// The `apple_pay_payment_token_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayPaymentTokenResponse {
    /// Optional.
    pub card: Option<ApplePayCard>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayPaymentTokenResponse {
    /// Creates an empty `ApplePayPaymentTokenResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayPaymentTokenResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayPaymentTokenResponse = "apple_pay_payment_token_response" {
    0 card: optional ApplePayCard = "card",
} }
