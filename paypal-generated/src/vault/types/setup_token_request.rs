// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `setup_token_request` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{
    ApplePayRequest, BankRequest, CardRequest, Customer, PaypalWalletRequest, TokenIdRequest, VenmoRequest,
};

/// The source to set up, of exactly one kind.
///
/// The object `setup_token_request.payment_source` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupTokenRequestPaymentSource {
    /// A card to save, with the requested verification and the pages for a challenge.
    pub card: Option<CardRequest>,
    /// A PayPal account, which the payer approves on PayPal's pages.
    pub paypal: Option<PaypalWalletRequest>,
    /// A Venmo account, which the payer approves in the app.
    pub venmo: Option<VenmoRequest>,
    /// A token of a payment source that is known already, such as an approved setup token.
    pub token: Option<TokenIdRequest>,
    /// An Apple Pay card to save.
    pub apple_pay: Option<ApplePayRequest>,
    /// A bank account to save. PayPal's files do not describe this, but PayPal's own SDK of 2026 has it.
    pub bank: Option<BankRequest>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SetupTokenRequestPaymentSource {
    /// Creates an empty `SetupTokenRequestPaymentSource`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SetupTokenRequestPaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SetupTokenRequestPaymentSource = "setup_token_request.payment_source" {
    0 card: optional CardRequest = "card",
    1 paypal: optional PaypalWalletRequest = "paypal",
    2 venmo: optional VenmoRequest = "venmo",
    3 token: optional TokenIdRequest = "token",
    4 apple_pay: optional ApplePayRequest = "apple_pay",
    5 bank: optional BankRequest = "bank",
} }

/// The properties of a new setup token: a source to verify or approve, and its customer.
///
/// The `setup_token_request` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupTokenRequest {
    /// The customer who owns the tokens.
    pub customer: Option<Customer>,
    /// The source to set up, of exactly one kind.
    pub payment_source: SetupTokenRequestPaymentSource,
    /// Your own data about the token, as JSON. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub metadata: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SetupTokenRequest {
    /// Creates a `SetupTokenRequest` from its required fields.
    pub fn new(payment_source: SetupTokenRequestPaymentSource) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.payment_source = payment_source;
        new
    }
}

paypal_runtime::model! { SetupTokenRequest = "setup_token_request" {
    0 customer: optional Customer = "customer",
    1 payment_source: required SetupTokenRequestPaymentSource = "payment_source",
    2 metadata: optional Value = "metadata",
} }
