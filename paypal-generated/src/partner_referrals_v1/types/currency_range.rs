// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `currency_range` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Currency;

/// A range of amounts in one currency.
///
/// The `currency_range` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyRange {
    /// The lower bound.
    pub minimum_amount: Option<Currency>,
    /// The upper bound.
    pub maximum_amount: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CurrencyRange {
    /// Creates an empty `CurrencyRange`.
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
