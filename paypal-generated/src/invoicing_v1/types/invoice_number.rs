// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `invoice_number` and its inline schemas.

use paypal_runtime::model::Extra;

/// The next invoice number of the account.
///
/// The `invoice_number` object of PayPal's Invoicing v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceNumber {
    /// The invoice number.
    pub number: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoiceNumber {
    /// Creates an empty `InvoiceNumber`.
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
