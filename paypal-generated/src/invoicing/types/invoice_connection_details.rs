// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoice_connection_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AccountingConnections;

/// The synchronization of one invoice with the accounting platforms of its merchant.
///
/// The `invoice_connection_details` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceConnections {
    /// The id of the invoice to which the connection belongs.
    ///
    /// 1 to 64 characters. Pattern: `^[A-Za-z0-9\-]+$`.
    pub id: Option<String>,
    /// The links to accounting platforms, with the state of this invoice on each.
    ///
    /// 1 to 1000 elements.
    pub connection_status: Option<Vec<AccountingConnections>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoiceConnections {
    /// Creates an empty `InvoiceConnections`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for InvoiceConnections {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { InvoiceConnections = "invoice_connection_details" {
    0 id: optional String = "id",
    1 connection_status: optional [AccountingConnections] = "connection_status",
} }
