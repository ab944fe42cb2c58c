// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `payment_instruction` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{DisbursementMode, PlatformFee};

/// The division and release of a captured amount: a platform's fee, immediate or delayed payment to the
/// seller, pricing and exchange rates.
///
/// The `payment_instruction` object of PayPal's Payments API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapturePaymentInstruction {
    /// The commission to take from the captured amount; each fee goes to its `payee`, by default the caller.
    /// Only approved marketplaces and platforms can set it.
    ///
    /// At most 1 element.
    pub platform_fees: Option<Vec<PlatformFee>>,
    /// The time when the seller gets the money.
    ///
    /// Default: `"INSTANT"`.
    pub disbursement_mode: Option<DisbursementMode>,
    /// The pricing tier with the fees agreed for the seller. PayPal's files of 2025-07 no longer describe
    /// this; it may still work.
    ///
    /// 1 to 20 characters.
    pub payee_pricing_tier_id: Option<String>,
    /// The quoted exchange rate at which the seller is paid; quotes expire.
    ///
    /// 1 to 4000 characters.
    pub payee_receivable_fx_rate_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CapturePaymentInstruction {
    /// Creates an empty `CapturePaymentInstruction`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CapturePaymentInstruction {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CapturePaymentInstruction = "payment_instruction" {
    0 platform_fees: optional [PlatformFee] = "platform_fees",
    1 disbursement_mode: optional DisbursementMode = "disbursement_mode",
    2 payee_pricing_tier_id: optional String = "payee_pricing_tier_id",
    3 payee_receivable_fx_rate_id: optional String = "payee_receivable_fx_rate_id",
} }
