// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `payment_instruction` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{DisbursementMode, PlatformFee};

/// The division and release of a purchase unit's money: the platform's fee, the time of the seller's payment,
/// special pricing or exchange rates.
///
/// The `payment_instruction` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentInstruction {
    /// The fees that a platform takes from this payment, at most one.
    ///
    /// At most 1 element.
    pub platform_fees: Option<Vec<PlatformFee>>,
    /// The time when the seller gets the money.
    ///
    /// Default: `"INSTANT"`.
    pub disbursement_mode: Option<DisbursementMode>,
    /// The pricing tier with the fees agreed for the seller; not enabled for all accounts
    /// (`PAYEE_PRICING_TIER_ID_NOT_ENABLED`).
    ///
    /// 1 to 20 characters.
    pub payee_pricing_tier_id: Option<String>,
    /// The id of a quoted exchange rate for the payment to the seller; a quote expires
    /// (`PAYEE_FX_RATE_ID_EXPIRED`).
    ///
    /// 1 to 4000 characters.
    pub payee_receivable_fx_rate_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentInstruction {
    /// Creates an empty `PaymentInstruction`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentInstruction {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentInstruction = "payment_instruction" {
    0 platform_fees: optional [PlatformFee] = "platform_fees",
    1 disbursement_mode: optional DisbursementMode = "disbursement_mode",
    2 payee_pricing_tier_id: optional String = "payee_pricing_tier_id",
    3 payee_receivable_fx_rate_id: optional String = "payee_receivable_fx_rate_id",
} }
