// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `generate_token_request` and its inline schemas.

use paypal_runtime::model::Extra;

/// The customer for whom a client token is generated.
///
/// The `generate_token_request` object of PayPal's Identity API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateTokenRequest {
    /// The id of a customer whose payment methods are saved at PayPal; leave it out for an unknown customer.
    pub customer_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GenerateTokenRequest {
    /// Creates an empty `GenerateTokenRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for GenerateTokenRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { GenerateTokenRequest = "generate_token_request" {
    0 customer_id: optional String = "customer_id",
} }
