// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `phone` and its inline schemas.

use paypal_runtime::model::Extra;

/// A phone number: country calling code and national number.
///
/// The `phone` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Phone {
    /// The country calling code without a plus sign.
    ///
    /// 1 to 3 characters. Pattern: `^[0-9]{1,3}?$`.
    pub country_code: Option<String>,
    /// The number in national form, digits only.
    ///
    /// 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Phone {
    /// Creates an empty `Phone`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Phone {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Phone = "phone" {
    0 country_code: optional String = "country_code",
    1 national_number: optional String = "national_number",
} }
