// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `customer_vault_payment_tokens_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Customer, LinkDescription, PaymentTokenResponse};

/// One page of a customer's payment tokens.
///
/// The `customer_vault_payment_tokens_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerVaultPaymentTokensResponse {
    /// The number of tokens of the customer; only if the request has `total_required`.
    ///
    /// 1 to 50.
    pub total_items: Option<i64>,
    /// The number of pages; only if the request has `total_required`.
    ///
    /// 1 to 10.
    pub total_pages: Option<i64>,
    /// The customer who owns the tokens.
    pub customer: Option<Customer>,
    /// The payment tokens of this page.
    ///
    /// At most 64 elements.
    pub payment_tokens: Option<Vec<PaymentTokenResponse>>,
    /// Links to this page and its neighbours.
    ///
    /// 1 to 32 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CustomerVaultPaymentTokensResponse {
    /// Creates an empty `CustomerVaultPaymentTokensResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CustomerVaultPaymentTokensResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CustomerVaultPaymentTokensResponse = "customer_vault_payment_tokens_response" {
    0 total_items: optional i64 = "total_items",
    1 total_pages: optional i64 = "total_pages",
    2 customer: optional Customer = "customer",
    3 payment_tokens: optional [PaymentTokenResponse] = "payment_tokens",
    4 links: optional [LinkDescription] = "links" read_only,
} }
