// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `qr_details` and its inline schemas.

use paypal_runtime::model::Extra;

/// A QR code that the payer scans to pay, from the payment processor.
///
/// The `qr_details` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct QrDetails {
    /// The number of seconds until the code expires, as text.
    ///
    /// 3 to 6 characters. Pattern: `^[0-9]+$`.
    pub qr_expiry: Option<String>,
    /// The QR code as a picture, in the form that the payment processor delivers.
    ///
    /// 20 to 520 characters.
    pub qr_image: Option<String>,
    /// The text that the QR code contains, as the payment processor delivers it.
    ///
    /// 20 to 520 characters.
    pub qr_payload: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl QrDetails {
    /// Creates an empty `QrDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for QrDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { QrDetails = "qr_details" {
    0 qr_expiry: optional String = "qr_expiry",
    1 qr_image: optional String = "qr_image",
    2 qr_payload: optional String = "qr_payload",
} }
