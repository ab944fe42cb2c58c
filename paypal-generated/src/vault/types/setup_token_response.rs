// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `setup_token_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CardResponse, Customer, LinkDescription, PaymentTokenStatus, PaypalWalletResponse, VenmoResponse};

/// The source of the setup token; the only field that is set gives its kind.
///
/// The object `setup_token_response.payment_source` of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupTokenResponsePaymentSource {
    /// A saved card without its full number, with the result of its verification.
    pub card: Option<CardResponse>,
    /// The PayPal account that the payer approves or has approved for saving.
    pub paypal: Option<PaypalWalletResponse>,
    /// The Venmo account that the payer approves or has approved for saving.
    pub venmo: Option<VenmoResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SetupTokenResponsePaymentSource {
    /// Creates an empty `SetupTokenResponsePaymentSource`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SetupTokenResponsePaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SetupTokenResponsePaymentSource = "setup_token_response.payment_source" {
    0 card: optional CardResponse = "card",
    1 paypal: optional PaypalWalletResponse = "paypal",
    2 venmo: optional VenmoResponse = "venmo",
} }

/// A payment source that is not saved yet: its state, and links to the next steps.
///
/// The `setup_token_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupTokenResponse {
    /// The id of the setup token, for `vault().create_payment_token`.
    ///
    /// 1 to 36 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub id: Option<String>,
    /// The position of the token among those of the customer. PayPal's files of 2025-07 no longer describe
    /// this; it may still work.
    ///
    /// 1 to 99.
    pub ordinal: Option<i64>,
    /// The customer who owns the tokens.
    pub customer: Option<Customer>,
    /// The source of the setup token; the only field that is set gives its kind.
    pub payment_source: Option<SetupTokenResponsePaymentSource>,
    /// The possible next steps; `approve` is the page for the payer's browser.
    ///
    /// 1 to 32 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// The state of the token: `CREATED`, `PAYER_ACTION_REQUIRED`, `APPROVED`, and `VAULTED` or `TOKENIZED`
    /// once a payment token exists for it.
    ///
    /// Default: `"CREATED"`.
    pub status: Option<PaymentTokenStatus>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SetupTokenResponse {
    /// Creates an empty `SetupTokenResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SetupTokenResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SetupTokenResponse = "setup_token_response" {
    0 id: optional String = "id",
    1 ordinal: optional i64 = "ordinal",
    2 customer: optional Customer = "customer",
    3 payment_source: optional SetupTokenResponsePaymentSource = "payment_source",
    4 links: optional [LinkDescription] = "links" read_only,
    5 status: optional PaymentTokenStatus = "status",
} }
