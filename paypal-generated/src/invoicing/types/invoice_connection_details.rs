// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoice_connection_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Connections;

/// The `invoice_connection_details` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceConnectionDetails {
    /// Optional. 1 to 64 characters. Pattern: `^[A-Za-z0-9\-]+$`.
    pub id: Option<String>,
    /// Optional. 1 to 1000 elements.
    pub connection_status: Option<Vec<Connections>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoiceConnectionDetails {
    /// Creates an empty `InvoiceConnectionDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for InvoiceConnectionDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { InvoiceConnectionDetails = "invoice_connection_details" {
    0 id: optional String = "id",
    1 connection_status: optional [Connections] = "connection_status",
} }
