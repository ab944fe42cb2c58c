// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `phone_with_type` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Phone, PhoneType};

/// A telephone number together with the kind of line it is.
///
/// The `phone_with_type` object of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneWithType {
    /// The kind of phone.
    ///
    /// Optional.
    pub phone_type: Option<PhoneType>,
    /// A telephone number split into country calling code and national number, digits only.
    ///
    /// Required.
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
