// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `202-response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// The links to follow if PayPal accepted the request to send but has not sent the invoice yet.
///
/// The `202-response` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSendAccepted {
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoiceSendAccepted {
    /// Creates an empty `InvoiceSendAccepted`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for InvoiceSendAccepted {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { InvoiceSendAccepted = "202-response" {
    0 links: optional [LinkDescription] = "links" read_only,
} }
