// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `refund_details` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Money;

/// The amount that may still be refunded for the disputed payment.
///
/// The `refund_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDetails {
    /// The maximum amount that can be refunded now.
    ///
    /// Optional.
    pub allowed_refund_amount: Option<Money>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl RefundDetails {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RefundDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RefundDetails = "refund_details" {
    0 allowed_refund_amount: optional Money = "allowed_refund_amount",
} }
