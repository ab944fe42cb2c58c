// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `fee_policy` and what is written inside it.

use paypal_runtime::model::Extra;

/// The terms of the fee for a dispute; PayPal publishes no fields of it, so they are received as unknown
/// properties.
///
/// The `fee_policy` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FeePolicy {
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl FeePolicy {
    /// One with nothing in it.
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
