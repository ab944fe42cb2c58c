// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `qr_code` and its inline schemas.

use paypal_runtime::model::Extra;

/// The picture of a QR code that opens the invoice.
///
/// The `qr_code` object of PayPal's Invoicing v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct QrCode {
    /// The picture as PNG, in Base64.
    pub image: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl QrCode {
    /// Creates an empty `QrCode`.
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
