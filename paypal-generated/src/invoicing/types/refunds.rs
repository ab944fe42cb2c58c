// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `refunds` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, RefundDetail};

/// The refunds to the customer so far: each refund, and their sum.
///
/// The `refunds` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refunds {
    /// The sum of all refunds of this invoice.
    ///
    /// Set by PayPal.
    pub refund_amount: Option<Money>,
    /// The single refunds, each with its day, amount and method.
    ///
    /// Set by PayPal. At most 100 elements.
    pub transactions: Option<Vec<RefundDetail>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Refunds {
    /// Creates an empty `Refunds`.
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
