// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! Defines the types of `input_fields` and its inline schemas.

use paypal_runtime::model::Extra;

/// Settings for shipping addresses on PayPal's pages.
///
/// The `input_fields` object of PayPal's Payment Experience Web Profiles API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebProfileInputFields {
    /// The display of the shipping address: 0 shows it, 1 hides it, as for digital goods, and 2 takes it from
    /// the payer's account if none was sent.
    ///
    /// 0 to 2.
    pub no_shipping: Option<i64>,
    /// The address to show: 1 is the address sent with the payment, 0 the one stored at PayPal.
    ///
    /// 0 to 1.
    pub address_override: Option<i64>,
    /// Whether the payer can leave a note for the merchant.
    pub allow_note: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebProfileInputFields {
    /// Creates an empty `WebProfileInputFields`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebProfileInputFields {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebProfileInputFields = "input_fields" {
    0 no_shipping: optional i64 = "no_shipping",
    1 address_override: optional i64 = "address_override",
    2 allow_note: optional bool = "allow_note",
} }
