// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `payments` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{Money, PaymentDetail};

/// The payments on an invoice so far, with their total.
///
/// The `payments` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payments {
    /// Set by PayPal.
    pub paid_amount: Option<Money>,
    /// Set by PayPal. At most 100 elements.
    pub transactions: Option<Vec<PaymentDetail>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Payments {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Payments {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Payments = "payments" {
    0 paid_amount: optional Money = "paid_amount" read_only,
    1 transactions: optional [PaymentDetail] = "transactions" read_only,
} }
