// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `qr_config` and its inline schemas.

use paypal_runtime::model::Extra;

/// The size and the purpose of a QR code.
///
/// The `qr_config` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct QrConfig {
    /// The width of the image in pixels, 150 to 500.
    ///
    /// 150 to 500. Default: `500`.
    pub width: Option<i64>,
    /// The height of the image, between 150 and 500 pixels.
    ///
    /// 150 to 500. Default: `500`.
    pub height: Option<i64>,
    /// The page that the QR code opens: `pay`, the default, or `details`.
    ///
    /// At most 7 characters. Pattern: `(?i)^(pay|details)$`. Default: `"pay"`.
    pub action: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl QrConfig {
    /// Creates an empty `QrConfig`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for QrConfig {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { QrConfig = "qr_config" {
    0 width: optional i64 = "width",
    1 height: optional i64 = "height",
    2 action: optional String = "action",
} }
