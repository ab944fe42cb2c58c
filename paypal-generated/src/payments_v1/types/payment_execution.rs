// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `payment_execution` and its inline schemas.

use paypal_runtime::model::Extra;
use super::CartBase;

/// The body of `execute`: the payer's id, and changed amounts if any.
///
/// The `payment_execution` object of PayPal's Payments v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentExecution {
    /// The `PayerID` that PayPal appended to the return URL.
    pub payer_id: Option<String>,
    /// The amounts to pay, with payee and items.
    pub transactions: Option<Vec<CartBase>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentExecution {
    /// Creates an empty `PaymentExecution`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentExecution {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentExecution = "payment_execution" {
    0 payer_id: optional String = "payer_id",
    1 transactions: optional [CartBase] = "transactions",
} }
