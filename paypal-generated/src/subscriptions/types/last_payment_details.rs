// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `last_payment_details` and what is written inside it.

use paypal_runtime::{DateTime, model::Extra};
use super::Money;

/// The amount and time of the latest successful payment.
///
/// The `last_payment_details` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct LastPaymentDetails {
    /// Always set by PayPal.
    pub amount: Money,
    /// Always set by PayPal. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub time: DateTime,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl LastPaymentDetails {
    /// One with nothing in it.
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
    0 amount: required Money = "amount" read_only,
    1 time: required DateTime = "time" read_only,
} }
