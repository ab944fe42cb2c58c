// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `payment_term` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PaymentTermType;

/// The payment term of a template: only a rule, without a date.
///
/// The `payment_term` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTerm {
    /// The rule for the due date, such as on receipt or within 30 days.
    pub term_type: Option<PaymentTermType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentTerm {
    /// Creates an empty `PaymentTerm`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentTerm {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentTerm = "payment_term" {
    0 term_type: optional PaymentTermType = "term_type",
} }
