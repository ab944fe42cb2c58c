// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `phone_with_type` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PhoneType;

/// A telephone number under E.164: country calling code, national number, and optionally an extension.
///
/// The object `phone_with_type.phone_number` of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Phone {
    /// The number in national form, digits only.
    ///
    /// 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// The extension within a company. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// 1 to 15 characters. Pattern: `^[0-9]{1,15}?$`.
    pub extension_number: Option<String>,
    /// The country calling code without a plus sign, for example `46`. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    ///
    /// 1 to 3 characters. Pattern: `^[0-9]{1,3}?$`.
    pub country_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Phone {
    /// Creates a `Phone` from its required fields.
    pub fn new(national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { Phone = "phone_with_type.phone_number" {
    0 national_number: required String = "national_number",
    1 extension_number: optional String = "extension_number",
    2 country_code: optional String = "country_code",
} }

/// A payer's or customer's phone number, with the kind of phone.
///
/// The `phone_with_type` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneWithType {
    /// The kind of phone.
    pub phone_type: Option<PhoneType>,
    /// A telephone number under E.164: country calling code, national number, and optionally an extension.
    pub phone_number: Phone,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PhoneWithType {
    /// Creates a `PhoneWithType` from its required fields.
    pub fn new(phone_number: Phone) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.phone_number = phone_number;
        new
    }
}

paypal_runtime::model! { PhoneWithType = "phone_with_type" {
    0 phone_type: optional PhoneType = "phone_type",
    1 phone_number: required Phone = "phone_number",
} }
