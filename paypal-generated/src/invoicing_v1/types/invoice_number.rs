// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! `invoice_number` and what is written inside it.

use paypal_runtime::model::Extra;

/// The `invoice_number` object of PayPal's Invoicing v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceNumber {
    /// Optional.
    pub number: Option<String>,
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
    0 number: optional String = "number",
} }
