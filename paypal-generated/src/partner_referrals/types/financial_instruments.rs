// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `financial_instruments` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Bank;

/// The seller's bank accounts, which are added during onboarding.
///
/// The `financial_instruments` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialInstruments {
    /// Optional. At most 5 elements.
    pub banks: Option<Vec<Bank>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl FinancialInstruments {
    /// One with nothing in it.
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
