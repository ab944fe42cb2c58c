// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoice_number` and its inline schemas.

use paypal_runtime::model::Extra;

/// The next free invoice number.
///
/// The `invoice_number` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceNumber {
    /// The next number in your series; PayPal uses it if an invoice names none.
    ///
    /// 1 to 25 characters.
    pub invoice_number: Option<String>,
    /// The id of an invoice; the answer has it only if the request asks for it by `fetch_id`.
    ///
    /// 1 to 24 characters. Pattern: `^(INV2-)[A-Z0-9\-]{19}$`.
    pub invoice_id: Option<String>,
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
    0 invoice_number: optional String = "invoice_number" read_only,
    1 invoice_id: optional String = "invoice_id" read_only,
} }
