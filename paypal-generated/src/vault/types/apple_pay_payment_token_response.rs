// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! `apple_pay_payment_token_response` and what is written inside it.

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
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl ApplePayPaymentTokenResponse {
    /// One with nothing in it.
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
