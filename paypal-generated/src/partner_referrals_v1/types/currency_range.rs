// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `currency_range` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Currency;

/// The `currency_range` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyRange {
    /// Optional.
    pub minimum_amount: Option<Currency>,
    /// Optional.
    pub maximum_amount: Option<Currency>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CurrencyRange {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CurrencyRange {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CurrencyRange = "currency_range" {
    0 minimum_amount: optional Currency = "minimum_amount",
    1 maximum_amount: optional Currency = "maximum_amount",
} }
