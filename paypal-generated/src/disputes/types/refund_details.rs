// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `refund_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// The amount that may still be refunded for the disputed payment.
///
/// The `refund_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDetails {
    /// The maximum amount that can be refunded now.
    pub allowed_refund_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundDetails {
    /// Creates an empty `RefundDetails`.
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
