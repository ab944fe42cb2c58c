// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `swish` and its inline schemas.

use paypal_runtime::model::Extra;

/// The Swish payment of an order: the payer, and the code or link that opens the app.
///
/// The `swish` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Swish {
    /// The name of the owner of the account that pays.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// The text of the QR code that the payer scans.
    ///
    /// 50 to 520 characters.
    pub qr_data: Option<String>,
    /// The QR code, as the processor delivers it, for the payer to scan with the Swish app.
    ///
    /// 75 to 80 characters.
    pub qr_image: Option<String>,
    /// The link that opens the Swish app on the payer's phone.
    ///
    /// Format: `uri`.
    pub intent_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Swish {
    /// Creates an empty `Swish`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Swish {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Swish = "swish" {
    0 name: optional String = "name",
    1 country_code: optional String = "country_code",
    2 qr_data: optional String = "qr_data",
    3 qr_image: optional String = "qr_image",
    4 intent_url: optional String = "intent_url",
} }
