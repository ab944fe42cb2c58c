// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `phone_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PhoneType;

/// A phone number with its kind of line, for instance home or mobile.
///
/// The `phone_detail` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneDetail {
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
    /// The kind of phone.
    pub phone_type: PhoneType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PhoneDetail {
    /// Creates a `PhoneDetail` from its required fields.
    pub fn new(
        country_code: impl Into<String>,
        national_number: impl Into<String>,
        phone_type: PhoneType,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new.national_number = national_number.into();
        new.phone_type = phone_type;
        new
    }
}

paypal_runtime::model! { PhoneDetail = "phone_detail" {
    0 country_code: required String = "country_code",
    1 national_number: required String = "national_number",
    2 extension_number: optional String = "extension_number",
    3 phone_type: required PhoneType = "phone_type",
} }
