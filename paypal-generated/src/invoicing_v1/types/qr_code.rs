// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! `qr_code` and what is written inside it.

use paypal_runtime::model::Extra;

/// The `qr_code` object of PayPal's Invoicing v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct QrCode {
    /// Optional.
    pub image: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl QrCode {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for QrCode {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { QrCode = "qr_code" {
    0 image: optional String = "image",
} }
