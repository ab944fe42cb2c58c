// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `fee_policy` and its inline schemas.

use paypal_runtime::model::Extra;

/// The terms of the fee for a dispute; PayPal publishes no fields of it, so they are received as unknown
/// properties.
///
/// The `fee_policy` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FeePolicy {
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FeePolicy {
    /// Creates an empty `FeePolicy`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FeePolicy {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FeePolicy = "fee_policy" {} }
