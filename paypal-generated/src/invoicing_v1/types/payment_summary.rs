// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `payment-summary` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Currency;

/// The sums paid so far, through PayPal and in other ways.
///
/// The `payment-summary` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSummary {
    /// The sum that moved through PayPal.
    ///
    /// Set by PayPal.
    pub paypal: Option<Currency>,
    /// The sum that moved in other ways.
    ///
    /// Set by PayPal.
    pub other: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSummary {
    /// Creates an empty `PaymentSummary`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentSummary {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentSummary = "payment-summary" {
    0 paypal: optional Currency = "paypal" read_only,
    1 other: optional Currency = "other" read_only,
} }
