// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payment_hold_reason`.

use paypal_runtime::model::Extra;
use super::HoldReason;

/// One reason why PayPal holds the funds.
///
/// The `payment_hold_reason` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentHoldReason {
    /// The reason why funds are held: a payment hold, or a shipping risk.
    pub payment_hold_reason: Option<HoldReason>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentHoldReason {
    /// Creates an empty `PaymentHoldReason`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentHoldReason {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentHoldReason = "payment_hold_reason" {
    0 payment_hold_reason: optional HoldReason = "payment_hold_reason",
} }
