// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `payment_source` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ApplePayPaymentTokenResponse, BankResponse, CardResponse, PaypalWalletResponse, VenmoResponse};

/// The saved source; the only field that is set gives its kind.
///
/// The `payment_source` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTokenResponsePaymentSource {
    /// The saved card, without its number, and with its network token if there is one.
    pub card: Option<CardResponse>,
    /// The saved PayPal account.
    pub paypal: Option<PaypalWalletResponse>,
    /// The saved Venmo account.
    pub venmo: Option<VenmoResponse>,
    /// The saved Apple Pay card.
    pub apple_pay: Option<ApplePayPaymentTokenResponse>,
    /// The saved bank account. PayPal's newest files no longer describe this; it may still work.
    pub bank: Option<BankResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentTokenResponsePaymentSource {
    /// Creates an empty `PaymentTokenResponsePaymentSource`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentTokenResponsePaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentTokenResponsePaymentSource = "payment_source" {
    0 card: optional CardResponse = "card",
    1 paypal: optional PaypalWalletResponse = "paypal",
    2 venmo: optional VenmoResponse = "venmo",
    3 apple_pay: optional ApplePayPaymentTokenResponse = "apple_pay",
    4 bank: optional BankResponse = "bank",
} }
