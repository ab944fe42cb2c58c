// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `phone_with_type` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PhoneType;

/// A telephone number split into country calling code and national number, digits only.
///
/// The object `phone_with_type.phone_number` of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct NationalPhoneNumber {
    /// The number in national form, digits only.
    ///
    /// 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl NationalPhoneNumber {
    /// Creates a `NationalPhoneNumber` from its required fields.
    pub fn new(national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { NationalPhoneNumber = "phone_with_type.phone_number" {
    0 national_number: required String = "national_number",
} }

/// A telephone number together with the kind of line it is.
///
/// The `phone_with_type` object of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneWithType {
    /// The kind of phone.
    pub phone_type: Option<PhoneType>,
    /// A telephone number split into country calling code and national number, digits only.
    pub phone_number: NationalPhoneNumber,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PhoneWithType {
    /// Creates a `PhoneWithType` from its required fields.
    pub fn new(phone_number: NationalPhoneNumber) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.phone_number = phone_number;
        new
    }
}

paypal_runtime::model! { PhoneWithType = "phone_with_type" {
    0 phone_type: optional PhoneType = "phone_type",
    1 phone_number: required NationalPhoneNumber = "phone_number",
} }
