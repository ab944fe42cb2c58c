// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `phone` and its inline schemas.

use paypal_runtime::model::Extra;

/// A telephone number split into country calling code and national number, digits only.
///
/// The `phone` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Phone {
    /// The number in national form, digits only.
    ///
    /// Always set by PayPal. 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// The extension within a company.
    ///
    /// 1 to 15 characters. Pattern: `^[0-9]{1,15}?$`.
    pub extension_number: Option<String>,
    /// The international calling code without its plus sign, such as `1` or `44`; not an ISO country code.
    ///
    /// Always set by PayPal. 1 to 3 characters. Pattern: `^[0-9]{1,3}?$`.
    pub country_code: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Phone {
    /// Creates a `Phone` from its required fields.
    pub fn new(national_number: impl Into<String>, country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.national_number = national_number.into();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { Phone = "phone" {
    0 national_number: required String = "national_number",
    1 extension_number: optional String = "extension_number",
    2 country_code: required String = "country_code",
} }
