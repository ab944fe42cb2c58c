// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `payment_instruction-2` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PlatformFee;

/// The platform's contribution to a refund from its fee, at most the remaining fee (`PLATFORM_FEE_EXCEEDED`).
///
/// The `payment_instruction-2` object of PayPal's Payments API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundPaymentInstruction {
    /// The share of the refund that the caller pays, at most the commission that it still has from the
    /// capture. Only approved marketplaces and platforms can set it.
    ///
    /// At most 1 element.
    pub platform_fees: Option<Vec<PlatformFee>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundPaymentInstruction {
    /// Creates an empty `RefundPaymentInstruction`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RefundPaymentInstruction {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RefundPaymentInstruction = "payment_instruction-2" {
    0 platform_fees: optional [PlatformFee] = "platform_fees",
} }
