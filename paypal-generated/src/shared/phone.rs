// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `phone`.

use paypal_runtime::model::Extra;

/// A phone number under E.164: calling code without the plus sign, national number and an extension.
///
/// The `phone` object of 5 of PayPal's APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Phone {
    /// The country calling code without a plus sign, for example `46`.
    ///
    /// 1 to 3 characters. Pattern: `^[0-9]{1,3}?$`.
    pub country_code: String,
    /// The number in national form, digits only.
    ///
    /// 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// The extension within a company.
    ///
    /// 1 to 15 characters. Pattern: `^[0-9]{1,15}?$`.
    pub extension_number: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Phone {
    /// Creates a `Phone` from its required fields.
    pub fn new(country_code: impl Into<String>, national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { Phone = "phone" {
    0 country_code: required String = "country_code",
    1 national_number: required String = "national_number",
    2 extension_number: optional String = "extension_number",
} }
