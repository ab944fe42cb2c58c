// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `currency_range` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// A range of amounts, from a minimum to a maximum.
///
/// The `currency_range` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyRange {
    /// The smallest amount of the range; the range includes it.
    pub minimum_amount: Option<Money>,
    /// The largest amount of the range; the range includes it.
    pub maximum_amount: Option<Money>,
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
    0 minimum_amount: optional Money = "minimum_amount",
    1 maximum_amount: optional Money = "maximum_amount",
} }
