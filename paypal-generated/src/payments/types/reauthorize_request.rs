// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `reauthorize_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// The amount of a renewed authorization, in the currency of the original; by default, the original amount.
///
/// The `reauthorize_request` object of PayPal's Payments API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReauthorizeRequest {
    /// The amount to authorize again; by default, the original amount.
    pub amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReauthorizeRequest {
    /// Creates an empty `ReauthorizeRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReauthorizeRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReauthorizeRequest = "reauthorize_request" {
    0 amount: optional Money = "amount",
} }
