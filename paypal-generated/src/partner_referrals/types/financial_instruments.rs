// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `financial_instruments` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Bank;

/// The seller's bank accounts, which are added during onboarding.
///
/// The `financial_instruments` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialInstruments {
    /// The seller's bank accounts.
    ///
    /// At most 5 elements.
    pub banks: Option<Vec<Bank>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FinancialInstruments {
    /// Creates an empty `FinancialInstruments`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FinancialInstruments {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FinancialInstruments = "financial_instruments" {
    0 banks: optional [Bank] = "banks",
} }
