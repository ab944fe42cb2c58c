// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `payments` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, PaymentDetail};

/// The payments on an invoice so far, with their total.
///
/// The `payments` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payments {
    /// The sum of all payments for this invoice.
    ///
    /// Set by PayPal.
    pub paid_amount: Option<Money>,
    /// The single payments, each with its day, amount and method.
    ///
    /// Set by PayPal. At most 100 elements.
    pub transactions: Option<Vec<PaymentDetail>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Payments {
    /// Creates an empty `Payments`.
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
