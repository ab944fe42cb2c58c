// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `invoice_number` and what is written inside it.

use paypal_runtime::model::Extra;

/// The next free invoice number.
///
/// The `invoice_number` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceNumber {
    /// Set by PayPal. At most 25 characters.
    pub invoice_number: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl InvoiceNumber {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for InvoiceNumber {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { InvoiceNumber = "invoice_number" {
    0 invoice_number: optional String = "invoice_number" read_only,
} }
