// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `refunds` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{Money, RefundDetail};

/// The refunds to the customer so far: each refund, and their sum.
///
/// The `refunds` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refunds {
    /// Set by PayPal.
    pub refund_amount: Option<Money>,
    /// Set by PayPal. At most 100 elements.
    pub transactions: Option<Vec<RefundDetail>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Refunds {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Refunds {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Refunds = "refunds" {
    0 refund_amount: optional Money = "refund_amount" read_only,
    1 transactions: optional [RefundDetail] = "transactions" read_only,
} }
