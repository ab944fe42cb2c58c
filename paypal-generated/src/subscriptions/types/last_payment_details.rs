// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `last_payment_details` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::Money;

/// The amount and time of the latest successful payment.
///
/// The `last_payment_details` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct LastPaymentDetails {
    /// The amount of the last charge.
    pub amount: Option<Money>,
    /// The time of the last charge.
    pub time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl LastPaymentDetails {
    /// Creates an empty `LastPaymentDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for LastPaymentDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { LastPaymentDetails = "last_payment_details" {
    0 amount: optional Money = "amount" read_only,
    1 time: optional DateTime = "time" read_only,
} }
