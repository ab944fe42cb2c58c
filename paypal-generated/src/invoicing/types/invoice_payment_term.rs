// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoice_payment_term` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::PaymentTermType;

/// The payment term of an invoice: the rule, and a due date, which `DUE_ON_DATE_SPECIFIED` requires.
///
/// The `invoice_payment_term` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentTerm {
    /// The rule for the due date, such as on receipt or within 30 days.
    pub term_type: Option<PaymentTermType>,
    /// The day by which the customer must pay.
    pub due_date: Option<Date>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoicePaymentTerm {
    /// Creates an empty `InvoicePaymentTerm`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for InvoicePaymentTerm {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { InvoicePaymentTerm = "invoice_payment_term" {
    0 term_type: optional PaymentTermType = "term_type",
    1 due_date: optional Date = "due_date",
} }
