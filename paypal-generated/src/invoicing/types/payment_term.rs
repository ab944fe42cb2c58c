// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `payment_term` and what is written inside it.

use paypal_runtime::model::Extra;
use super::PaymentTermType;

/// The payment term of a template: only a rule, without a date.
///
/// The `payment_term` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTerm {
    /// Optional.
    pub term_type: Option<PaymentTermType>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaymentTerm {
    /// One with nothing in it.
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
